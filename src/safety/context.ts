import type { Vondst } from './zoeker.ts';
import type { Woord } from './woorden.ts';

const ONTKENNERS = new Set(['niet', 'geen', 'nooit', 'nergens', 'niemand', 'zonder', 'not', 'never', 'no', 'nicht', 'kein', 'keine', 'nie']);
/** Words after which "niet" says how much or how often, not whether: "hij slaat me niet hard", "niet vaak", "nog nooit zo hard". */
const MAAT = new Set(['hard', 'vaak', 'altijd', 'elke', 'iedere', 'alleen', 'zo', 'veel', 'zuinig', 'normaal', 'zomaar', 'enkel', 'erg', 'heel', 'slechts', 'te', 'expres', 'eens', 'bewust', 'meteen', 'direct', 'zacht']);
/** Verbs that "niet" belongs to when it stands beside them: "ik durf niet", "ik weet niet". */
const EIGEN_WERKWOORD = new Set(['weet', 'durf', 'durft', 'kan', 'kon', 'kun', 'mag', 'mocht', 'begrijp', 'snap', 'hou', 'trek', 'slaap', 'zeg', 'help', 'helpt', 'luistert', 'stopt', 'weg', 'wist', 'vertel', 'vertellen', 'geloof', 'gelooft', 'uit', 'lukt']);

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
    if (MAAT.has(woorden[i + 1]?.plat ?? '') && woorden[i + 1]!.zin === w.zin) continue;
    const binnen = i > v.van && i < v.tot && delen.has(w.deel);
    const ervoor = i < v.van && w.deel === eersteDeel && !hoortBij(woorden, i, eigen);
    const erna = i > v.tot && w.deel === laatsteDeel && !hoortBij(woorden, i, eigen);
    if (binnen || ervoor || erna) aantal += 1;
  }
  if (ontkendeHoofdzin(woorden, v.van)) aantal += 1;
  return aantal % 2 === 1;
}

function hoortBij(woorden: readonly Woord[], i: number, eigen: ReadonlySet<number>): boolean {
  return [i - 1, i + 1].some((j) => !eigen.has(j) && woorden[j]?.deel === woorden[i]!.deel && EIGEN_WERKWOORD.has(woorden[j]!.plat));
}

/** "ik denk niet dat", "het is niet (zo) dat", "geen sprake van dat", just before the part where something was found. */
function ontkendeHoofdzin(woorden: readonly Woord[], van: number): boolean {
  let i = van;
  while (i > 0 && woorden[i - 1]!.deel === woorden[van]!.deel) i -= 1;
  if (woorden[i]?.plat !== 'dat') return false;
  const ervoor = woorden.slice(Math.max(0, i - 4), i).filter((w) => w.zin === woorden[i]!.zin).map((w) => w.plat).join(' ');
  return /\b(?:(?:denk|geloof|vind|zeg|bedoel|is|was) niet(?: (?:zo|waar|echt))?|niet (?:denk|geloof|zo|waar)|geen sprake(?: van)?|niet|nooit (?:gezegd|gedacht))$/.test(ervoor) && !/\b(?:weet|wist|vertel|wil|wilde|durf|kan|snap|begrijp) niet$/.test(ervoor);
}

const VER_VERLEDEN = /\b(?:vroeger|destijds|indertijd|jaren geleden|jaar geleden|lang geleden|in mijn jeugd|als kind|toen ik (?:klein|jong|een kind|kind|\d+)|toentertijd|in het verleden|jarenlang|vorige eeuw)\b/;
const NU_GOED = /\b(?:nu (?:gaat|is|ben|heb|voel|leef|kan|woon)|gelukkig|inmiddels|verwerkt|voorbij|over(?:wonnen|leefd)|gaat (?:het )?(?:nu )?(?:weer )?(?:goed|beter|prima)|achter (?:de rug|me|mij)|verleden tijd|afgesloten|niet meer nu|veilig nu|al jaren (?:niet|weg|gescheiden)|nooit meer)\b/;
const NIEUWS = /\b(?:film|serie|series|boek|krant|nieuws|journaal|tv|televisie|podcast|documentaire|liedje|toneel\w*|musical|game|spelletje|roman|artikel|thriller|detective|soap|netflix|youtube|tiktok|werkstuk|scriptie|spreekbeurt|presentatie|onderzoek|cursus|training|lezing|voorlichting|les over|gedroomd|droomde|droom|nachtmerrie|folder|campagne|theater\w*|aflevering|journalist|statistiek\w*|cijfers)\b/;

/** The text of the sentence in which something was found, plain. */
function zinVan(woorden: readonly Woord[], v: Vondst): string {
  const zin = woorden[v.van]!.zin;
  return woorden.filter((w) => w.zin === zin).map((w) => w.plat).join(' ');
}

/** Long ago: "vroeger", "als kind", "jaren geleden" in the same sentence. */
export function isLangGeleden(woorden: readonly Woord[], v: Vondst): boolean {
  return VER_VERLEDEN.test(zinVan(woorden, v));
}

/** The message says that it is over and well now. */
export function isVoorbij(woorden: readonly Woord[]): boolean {
  return NU_GOED.test(woorden.map((w) => w.plat).join(' '));
}

/** Told of a film, book, news item, lesson or dream, not of life here. */
export function isAangehaald(woorden: readonly Woord[], v: Vondst): boolean {
  return NIEUWS.test(zinVan(woorden, v));
}
