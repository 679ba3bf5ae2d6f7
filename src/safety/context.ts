import type { Vondst } from './zoeker.ts';
import type { Woord } from './woorden.ts';

const ONTKENNERS = new Set(['niet', 'geen', 'nooit', 'nergens', 'niemand', 'niets', 'zonder', 'geenszins', 'allerminst', 'evenmin', 'not', 'never', 'no', 'nicht', 'kein', 'keine', 'nie']);
/** After these, "niet" says how much or how often, not whether: "hij slaat me niet hard", "niet vaak", "nog nooit zo hard". */
const MAAT = new Set(['hard', 'vaak', 'altijd', 'elke', 'iedere', 'alleen', 'zo', 'veel', 'zuinig', 'normaal', 'zomaar', 'enkel', 'erg', 'heel', 'slechts', 'te', 'expres', 'eens', 'bewust', 'zacht', 'voor', 'elkaar', 'goed', 'mals', 'mis', 'fijn', 'leuk', 'langer', 'iedereen', 'weinig', 'wekelijks', 'dagelijks']);
/** Verbs that "niet" belongs to when it stands beside them: "ik durf niet", "ik weet niet". */
const EIGEN_WERKWOORD = new Set(['weet', 'durf', 'durft', 'durfde', 'kan', 'kon', 'kun', 'kunnen', 'mag', 'mocht', 'begrijp', 'snap', 'hou', 'trek', 'slaap', 'zeg', 'zegt', 'help', 'helpt', 'luistert', 'luister', 'stopt', 'stop', 'weg', 'wist', 'vertel', 'vertellen', 'geloof', 'gelooft', 'uit', 'lukt', 'bel', 'bellen', 'werkt', 'kom', 'komt', 'slapen', 'praten', 'eten', 'alleen', 'veilig', 'goed', 'lang', 'verder', 'uithouden', 'volhouden']);

/**
 * Is what was found denied? Looks at deniers in the same part of the sentence, inside or close by, that the pattern did not use
 * itself; "ik denk niet dat …" reaches over the conjunction; two deniers cancel out ("het is niet dat hij me nooit slaat").
 */
export function isOntkend(woorden: readonly Woord[], v: Vondst): boolean {
  const eigen = new Set(v.plaatsen);
  const delen = new Set(v.plaatsen.map((p) => woorden[p]!.deel));
  const eersteDeel = woorden[v.van]!.deel;
  const laatsteDeel = woorden[v.tot]!.deel;
  let aantal = 0;
  for (let i = Math.max(0, v.van - 6); i <= Math.min(woorden.length - 1, v.tot + 4); i++) {
    const w = woorden[i]!;
    if (eigen.has(i) || !ONTKENNERS.has(w.plat)) continue;
    const volgende = woorden[i + 1];
    if (volgende !== undefined && volgende.zin === w.zin && MAAT.has(volgende.plat)) continue;
    const binnen = i > v.van && i < v.tot && delen.has(w.deel);
    const ervoor = i < v.van && w.deel === eersteDeel && !hoortBij(woorden, i, eigen);
    const erna = i > v.tot && w.deel === laatsteDeel && !hoortBij(woorden, i, eigen);
    if (binnen || ervoor || erna) aantal += 1;
  }
  if (ontkendeHoofdzin(woorden, v.van)) aantal += 1;
  return aantal % 2 === 1;
}

function hoortBij(woorden: readonly Woord[], i: number, eigen: ReadonlySet<number>): boolean {
  return [i - 1, i + 1, i + 2].some((j) => !eigen.has(j) && woorden[j]?.deel === woorden[i]!.deel && EIGEN_WERKWOORD.has(woorden[j]!.plat));
}

/** How far back the start of a part of a sentence is sought: people who type without signs may never end one. */
const MAX_TERUG = 25;

const HOOFDZIN_ONTKEND = /(?:(?:denk|geloof|vind|zeg|bedoel|is|was|wil|hoop|beweer) (?:\w+ )?niet(?: (?:zo|waar|echt|zeggen|beweren))?|niet (?:denk|geloof|zo|waar|gezegd)|geen sprake(?: van)?|nooit (?:gezegd|gedacht|meegemaakt)|klopt niet)$/;
const HOOFDZIN_ANDERS = /(?:weet|wist|vertel|durf|kan|snap|begrijp|mag|hoort|gelooft) (?:\w+ )?niet$/;

/** "ik denk niet dat", "het is niet (zo) dat", "geen sprake van dat", just before the part where something was found. */
function ontkendeHoofdzin(woorden: readonly Woord[], van: number): boolean {
  let i = van;
  while (i > van - MAX_TERUG && i > 0 && woorden[i - 1]!.deel === woorden[van]!.deel) i -= 1;
  // "ik denk niet dat ik …": the clause of "ik" may have been cut off from its "dat".
  if (woorden[i]?.plat !== 'dat' && woorden[i - 1]?.plat === 'dat') i -= 1;
  if (woorden[i]?.plat !== 'dat') return false;
  const ervoor = woorden.slice(Math.max(0, i - 5), i).filter((w) => w.zin === woorden[i]!.zin).map((w) => w.plat).join(' ');
  return HOOFDZIN_ONTKEND.test(ervoor) && !HOOFDZIN_ANDERS.test(ervoor);
}

const VER_VERLEDEN = /\b(?:vroeger|destijds|in de oorlog|indertijd|toentertijd|(?:jaren|jaar|tijd|maanden|eeuwen) (?:geleden|terug)|lang geleden|in mijn jeugd|mijn jeugd|als (?:kind|klein\w*|puber|tiener|jong\w*|student|baby|kleuter)|in het verleden|vorige eeuw|(?:vorig|afgelopen) jaar|(?:vorige|afgelopen) (?:zomer|winter|herfst|lente)|ooit|toen (?:ik|we|wij|hij|ze|zij) (?:nog )?(?:klein|jong|een kind|kind|jonger|\d+|op school|thuis woonde|getrouwd|zwanger was)|in (?:19\d\d|20[01]\d|202[0-5])|in de jaren|eind jaren|begin jaren|de oorlog|(?:mijn|mn) eerste (?:man|huwelijk|vrouw|vriend|relatie)|vorige (?:relatie|huwelijk|man|partner|vriend|baan|woning|buurt|huis)|in mijn vorige|op mijn (?:\w+ste|\w+de|\d+e|\d+ste)|(?:lagere|middelbare) school|studententijd|diensttijd|schooltijd|kindertijd|voor corona|tijdens mijn (?:huwelijk|scheiding|studie|jeugd))\b/;
const NU_GOED = /\b(?:nu (?:gaat|is|ben|heb|voel|leef|kan|woon|zit|doe|wil|zoek|niet meer|weer|zijn)|(?:ik|we) (?:ben|zijn|woon|leef|heb|doe|zoek|wil|sta) (?:ik )?nu|gelukkig|inmiddels|ondertussen|tegenwoordig|intussen|verwerkt|voorbij|opgelost|overwonnen|overleefd|gaat (?:het )?(?:nu |weer |inmiddels |gelukkig |heel )*(?:goed|beter|prima|uitstekend)|achter (?:de rug|me|mij|ons)|verleden tijd|afgesloten|afgerond|een plek(?:je)? gegeven|vergeven|veilig nu|al (?:\w+ )?jaren? (?:niet|weg|gescheiden|dood|overleden|clean|droog|veilig|vrij|samen|gelukkig)|sindsdien|nooit meer|is (?:al )?(?:lang |jaren )?(?:overleden|dood|gestorven)|leeft niet meer|hersteld|genezen|therapie (?:gehad|gevolgd|gedaan|afgerond)|emdr|hulp (?:voor )?gehad|alles is goed|alweer goed|weer goed|weer thuis|weer beter|gaat beter|goed afgelopen|goed gekomen|terechtgekomen|lang (?:geleden|voorbij)|tweede (?:man|vrouw|huwelijk)|nieuwe (?:man|vrouw|relatie|vriend))\b/;
/** It is told of something read, seen, played, learnt or dreamt. */
const AANGEHAALD = /\b(?:(?:in|op|uit|van|bij|las|lees|zag|gezien|kijk|gekeken|gelezen|volgens|over) (?:\w+ ){0,3}?(?:film|films|filmpje|serie|series|boek|boeken|krant|nieuws|journaal|tv|televisie|podcast|documentaire|docu|liedje|lied|songtekst|toneel\w*|musical|game|spel|spelletje|roman|artikel|thriller|detective|soap|netflix|youtube|tiktok|insta|instagram|facebook|twitter|folder|flyer|poster|reclame|theater\w*|aflevering|uitzending|programma|gedicht|sprookje|radio|bijbel)|werkstuk|scriptie|spreekbeurt|presentatie|profielwerkstuk|verslag|gedroomd|droomde|droom|nachtmerrie|toneelstuk\w*|hoofdpersoon|uitdrukking|gezegde|spreekwoord|citaat|citeer|quizvraag|dominee las|ik las|rapt|tekst van|zei vroeger altijd|riep altijd|journaal|zeker gezien die|documentaire)\b/;
/** Someone at work, at school or in the council speaks of the subject, not of a case. */
const VAK = /\b(?:cursus|training|trainingen|gastles|lezing|voorlichting|les over|lessen over|onderzoek (?:naar|over)|thema|themabijeenkomst|themaweek|bijeenkomst|beleid|beleidsplan|protocol|meldcode gebruikt|welke meldcode|stappenplan|campagne|aanpak van|preventie|\w*preventie|werkgroep|congres|webinar|e-learning|bijscholing|scholing|intervisie|casus|workshop|informatieavond|stage|stagiair\w*|opleiding|studie|studeer|voor school|projectweek|subsidie|ehbo\w*|bhv\w*|reanimatiecursus|gespreksgroep|lotgenoten\w*|vrijwilliger worden|enquete|nota|raadsvragen|raadslid|wethouder|sociale kaart|aandachtsfunctionaris|folder\w*|poster\w*|flyer\w*|week tegen|verschil tussen|nummer van|interviewen|doet (?:de|onze|jullie) gemeente|doet de gemeente|gaat u als gemeente|wat doet|organiseren|organiseer|coordineer\w*|verwijzing\w*|doorverwijzen|wet|wetgeving)\b/;
const GRAP = /\b(?:haha\w*|hahah\w*|hihi\w*|hehe\w*|lol|lmao|rofl|xd|grapje|grapjes|geintje|grappig|grap|joke|jk|dolletje|pestkop|knipoog|grapjas|bij wijze van spreken|figuurlijk|overdreven|hyperbool|ironisch|sarcasme|grinnik)\b/;

/** What surrounds a find, looked up once per message. */
export class Omgeving {
  private readonly zinnen = new Map<number, string>();
  private readonly gezien = new Map<string, boolean>();
  readonly geheel: string;
  readonly voorbij: boolean;
  readonly grap: boolean;
  /** A professional or student asks about the subject as a subject. */
  readonly vak: boolean;

  /** @param ruw the message as typed, for the faces in it */
  constructor(woorden: readonly Woord[], ruw: string) {
    for (const w of woorden) {
      const tot = this.zinnen.get(w.zin);
      this.zinnen.set(w.zin, tot === undefined ? w.plat : `${tot} ${w.plat}`);
    }
    this.geheel = [...this.zinnen.values()].join(' ');
    this.voorbij = NU_GOED.test(this.geheel);
    this.vak = VAK.test(this.geheel);
    this.grap = GRAP.test(this.geheel) || /[\u{1F602}\u{1F923}\u{1F606}\u{1F605}\u{1F61C}\u{1F61D}\u{1F609}]|[;:]-?[)DPp](?!\w)/u.test(ruw);
  }

  private zin(w: Woord): string {
    return this.zinnen.get(w.zin) ?? '';
  }

  /** Long ago: "vroeger", "als kind", "jaren geleden" in the same sentence. */
  langGeleden(w: Woord): boolean {
    return this.onthoud('lang', w, VER_VERLEDEN);
  }

  /** Told of a film, book, news item or dream, in this sentence. */
  aangehaald(w: Woord): boolean {
    return this.onthoud('aangehaald', w, AANGEHAALD);
  }

  private onthoud(wat: string, w: Woord, toets: RegExp): boolean {
    const sleutel = `${wat} ${String(w.zin)}`;
    const eerder = this.gezien.get(sleutel);
    if (eerder !== undefined) return eerder;
    const uitkomst = toets.test(this.zin(w));
    this.gezien.set(sleutel, uitkomst);
    return uitkomst;
  }
}
