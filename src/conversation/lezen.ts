import type { OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { onderwerpVan, type Feit, type Feiten, type Veld } from '../../dialogs/feiten.ts';
import type { GesprekContext, GesprekEvent, Kandidaat } from '../../dialogs/gesprek-types.ts';
import type { Pakket } from '../gemeenten/pakket.ts';
import type { Oordeel } from '../safety/oordeel.ts';
import { leesAntwoord, leesVeilig } from '../safety/vervolg.ts';
import type { Begrip } from '../understanding/begrip.ts';
import { leesFeiten } from './feiten-lezen.ts';
import { kaal, leesPrecies, leesVrij } from './keuze-lezen.ts';
import type { OpenVraag } from './vraag.ts';

/** What a message comes down to: events for the machine, or the one thing that the machine does not know of: going back. */
export type Lezing = GesprekEvent[] | 'TERUG';

/** The longest message that is read whole; a longer one gets a kind request for less. */
export const MAX_TEKENS = 4000;

/** From here on a topic counts as spoken of by the way. */
const ZIJWEG_ZEKER = 0.6;
/** Topics that often lie behind another question (Oss: a dirty house is often loneliness) and are worth one kind question. */
const ACHTER_DE_VRAAG: readonly OnderwerpId[] = ['eenzaamheid', 'geld', 'psychisch', 'rouw', 'verslaving', 'wonen', 'relatie', 'mantelzorg'];
/** Topics so near to each other that naming the second is no news. */
const NABIJ: Partial<Record<OnderwerpId, readonly OnderwerpId[]>> = {
  respijtzorg: ['mantelzorg', 'geheugen', 'psychisch'], mantelzorg: ['respijtzorg', 'psychisch', 'geheugen'], geld: ['wonen', 'werk'],
  wonen: ['geld'], psychisch: ['eenzaamheid'], eenzaamheid: ['psychisch', 'rouw'], rouw: ['eenzaamheid', 'psychisch'],
};

const ANTWOORD_OP_NUMMER: readonly Veld[] = ['leeftijd', 'plaats', 'telefoon'];
/** Questions to which a reply is read by ear for danger, not by label: the cautious reading wins. */
const DIRECTE_VRAAG: Partial<Record<string, (tekst: string) => 'ja' | 'nee' | 'onduidelijk'>> = {
  zelfmoord: leesAntwoord,
  veiligTypen: leesVeilig,
};

function bijKeuze(id: string, vraag: OpenVraag): GesprekEvent[] {
  switch (id) {
    case 'persoon': return [{ type: 'PERSOON' }];
    case 'uitleg': return [{ type: 'UITLEG' }];
    case 'ietsanders':
    case 'menu': return [{ type: 'ANDERS' }];
  }
  if (vraag.keuzesUit === 'delen') return [{ type: 'VERBETER', veld: id as Veld }];
  return [{ type: 'ANTWOORD', feiten: { [vraag.veld]: { waarde: id } } }];
}

function kandidaten(begrip: Begrip): Kandidaat[] {
  // "anders" is only worth saying when it is sure; else it means that nothing was heard.
  return begrip.onderwerpen.filter((o) => o.id !== 'anders' || o.zekerheid >= 0.85);
}

function hulpvraag(tekst: string, al: Feit | undefined): Feit {
  const woorden = al?.woorden && al.woorden !== tekst ? `${al.woorden}\n${tekst}` : tekst;
  return { waarde: 'verteld', woorden: woorden.slice(0, 1500) };
}

function zijweg(begrip: Begrip, vraag: OpenVraag | null, context: GesprekContext): GesprekEvent[] {
  // Only in what was told freely: the answer to a closed question names things without meaning more.
  if (vraag?.open !== true || vraag.veld === 'zijwegVerhaal') return [];
  const eigen = onderwerpVan(context.feiten);
  const ook = begrip.onderwerpen.find((o) => o.zekerheid >= ZIJWEG_ZEKER && ACHTER_DE_VRAAG.includes(o.id) && o.id !== eigen);
  if (!eigen || !ook || NABIJ[eigen]?.includes(ook.id) || begrip.tekst.split(/\s+/).length < 4) return [];
  return [{ type: 'ZIJWEG', onderwerp: ook.id, woorden: begrip.tekst }];
}

/** Questions that must not hold anybody up: what is not understood twice is written down as it was said, for the colleague to read. */
const OPSCHRIJVEN: readonly Veld[] = ['relatie', 'naasteWeet', 'leeftijd', 'samen', 'wlz', 'waar', 'volhouden', 'spoed', 'nood', 'plaats'];

/** The answer to the open question, in the resident's words or as the choice that these words mean. */
function antwoord(begrip: Begrip, vraag: OpenVraag, gelezen: Feiten, context: GesprekContext): Feit | undefined {
  if (gelezen[vraag.veld]) return { ...gelezen[vraag.veld]!, woorden: begrip.tekst };
  if (vraag.veld === 'onderwerp' || vraag.veld === 'groep') {
    const id = begrip.onderwerpen.find((o) => o.zekerheid >= 0.35)?.id;
    if (id && vraag.veld === 'onderwerp') return { waarde: id };
  }
  const keuze = leesVrij(begrip.tekst, vraag.veld, vraag.knoppen, begrip.gegevens);
  if (keuze !== undefined && keuze !== 'ietsanders') return { waarde: keuze, woorden: begrip.tekst };
  if (vraag.veld === 'naam') return { waarde: begrip.tekst.slice(0, 80) };
  const opschrijven = context.onbegrepen >= 1 && OPSCHRIJVEN.includes(vraag.veld);
  return vraag.open || opschrijven ? { waarde: 'eigen', woorden: begrip.tekst.slice(0, 1500) } : undefined;
}

function bijGevaar(oordeel: Oordeel): GesprekEvent {
  return { type: 'GEVAAR', soort: oordeel.soort!, niveau: oordeel.niveau as 'duidelijk' | 'onduidelijk', spreker: oordeel.spreker };
}

/** Messages with nothing to read in them: empty, only signs or emoji, or far too long. */
function onleesbaar(tekst: string): GesprekEvent | undefined {
  if (tekst === '') return { type: 'ONBEGREPEN', reden: 'leeg' };
  if (tekst.length > MAX_TEKENS) return { type: 'ONBEGREPEN', reden: 'telang' };
  if (!/[\p{L}\p{N}]/u.test(tekst)) return { type: 'ONBEGREPEN', reden: 'tekens' };
  return undefined;
}

/**
 * Reads one message against the open question. Safety goes first on every typed message; then what can be said at any moment,
 * then the answer, with all else that the message tells.
 * @param oordeel the judgement of safety on this same message
 * @param vraag null in a state that asks nothing
 */
export function leesBericht(begrip: Begrip, oordeel: Oordeel, keuze: string | undefined, vraag: OpenVraag | null, context: GesprekContext, pakket: Pakket): Lezing {
  const { tekst, gegevens } = begrip;
  const getikt = keuze !== undefined && vraag?.knoppen.some((k) => k.id === keuze) ? keuze : undefined;
  if (getikt !== undefined) return bijKeuze(getikt, vraag!);
  const nietTeLezen = onleesbaar(tekst);
  if (nietTeLezen) {
    return [oordeel.niveau === 'duidelijk' ? bijGevaar(oordeel) : nietTeLezen];
  }
  const precies = vraag ? leesPrecies(tekst, vraag.knoppen, !ANTWOORD_OP_NUMMER.includes(vraag.veld)) : undefined;
  if (precies !== undefined) return bijKeuze(precies, vraag!);

  const opDirecteVraag = vraag && DIRECTE_VRAAG[vraag.veld]?.(tekst);
  if (oordeel.niveau === 'duidelijk') {
    // A danger of the same kind while help is being given is an answer to it, unless it says something worse.
    return [bijGevaar(oordeel)];
  }
  if (opDirecteVraag === 'ja' || opDirecteVraag === 'nee') return [{ type: 'ANTWOORD', feiten: { [vraag!.veld]: { waarde: opDirecteVraag } } }];
  if (oordeel.niveau === 'onduidelijk' && !isInGevaarGesprek(vraag)) return [bijGevaar(oordeel)];
  if (opDirecteVraag === 'onduidelijk' && gegevens.opdracht === undefined) {
    // Asked whether one may die, "I don't know" is no no. Asked whether it is safe, neither.
    return [{ type: 'ANTWOORD', feiten: { [vraag!.veld]: { waarde: vraag!.veld === 'veiligTypen' ? 'nee' : 'ja' } } }];
  }

  if (/\b(?:ben jij|ben je|bent u|is dit|spreek ik met)\b.{0,12}\b(?:mens|robot|computer|bot|machine|persoon|echt|nep)\b/i.test(tekst)) return [{ type: 'WIE_BEN_JE' }];
  // "Bel mij op 06…" is a wish and an answer in one.
  if (gegevens.telefoon !== undefined && vraag?.veld !== 'telefoon' && vraag?.veld !== 'contact' && /\b(?:bel|bellen|belt|terugbellen|gebeld)\b/i.test(tekst)) {
    return [{ type: 'PERSOON' }, { type: 'ANTWOORD', feiten: { snel: { waarde: 'belmij' }, telefoon: { waarde: gegevens.telefoon } } }];
  }
  switch (gegevens.opdracht) {
    case 'persoon': return [{ type: 'PERSOON' }];
    case 'stop': return [{ type: 'STOP' }];
    case 'terug': return 'TERUG';
    case 'opnieuw': return [{ type: 'OPNIEUW' }];
    case 'uitleg': return [{ type: 'UITLEG' }];
    case undefined: break;
  }
  const contactvraag = gegevens.contactvraag ?? vraagtLoket(tekst, pakket);
  if (contactvraag !== undefined) {
    const onderwerp = kandidaten(begrip).find((o) => o.zekerheid >= 0.5 && o.id !== 'anders')?.id ?? onderwerpVan(context.feiten) ?? null;
    return [{ type: 'CONTACT', wat: contactvraag, onderwerp, loket: loketInTekst(tekst, pakket) }];
  }
  return leesInhoud(begrip, vraag, context, pakket);
}

/** A team that the message calls by its name: "het wmo loket", "wijkteam noord". */
function loketInTekst(tekst: string, pakket: Pakket): string | null {
  const gezegd = ` ${kaal(tekst)} `;
  const namen = pakket.teams.map((t) => ({ id: t.id, naam: kaal(t.naam).replace(/^(het|de) /, '') }));
  const heel = namen.filter((n) => gezegd.includes(` ${n.naam} `)).sort((a, b) => b.naam.length - a.naam.length)[0];
  return heel?.id ?? namen.find((n) => gezegd.includes(` ${n.naam.split(' ')[0]!} `) && n.naam.split(' ')[0]!.length > 6)?.id ?? null;
}

/** A few words that name a team and a wish: "adres wmo loket?". */
function vraagtLoket(tekst: string, pakket: Pakket): 'nummer' | 'adres' | 'open' | undefined {
  const woorden = kaal(tekst).split(' ');
  if (woorden.length > 6 || loketInTekst(tekst, pakket) === null) return undefined;
  if (woorden.some((w) => ['adres', 'waar'].includes(w))) return 'adres';
  if (woorden.some((w) => ['open', 'openingstijden', 'wanneer'].includes(w))) return 'open';
  return woorden.some((w) => ['nummer', 'telefoonnummer', 'telefoon', 'tel', 'bellen', 'contact'].includes(w)) ? 'nummer' : undefined;
}

function isInGevaarGesprek(vraag: OpenVraag | null): boolean {
  return vraag !== null && ['bijZijn', 'gevaarNu', 'zwaarst', 'collega'].includes(vraag.veld);
}

function leesInhoud(begrip: Begrip, vraag: OpenVraag | null, context: GesprekContext, pakket: Pakket): Lezing {
  const { tekst } = begrip;
  const veld = vraag?.veld ?? 'hulpvraag';
  const gelezen = leesFeiten(begrip, veld, context.feiten, pakket);
  const zoektOnderwerp = onderwerpVan(context.feiten) === undefined;
  const zoektVraag = ['hulpvraag', 'onderwerp', 'groep', 'bevestigd', 'nogIets'].includes(veld) || (zoektOnderwerp && (veld === 'voorWie' || (veld === 'zwaarst' && context.feiten.snel === undefined && kandidaten(begrip).some((k) => k.zekerheid >= 0.35))));
  const ja = vraag ? leesVrij(tekst, veld, vraag.knoppen, begrip.gegevens) : undefined;

  if (begrip.gegevens.groet !== undefined && Object.keys(gelezen).length === 0) return [{ type: 'GROET' }];
  if (zoektVraag) {
    const heeftVraag = kandidaten(begrip).some((k) => k.zekerheid >= 0.35);
    if (ja !== undefined && veld !== 'onderwerp' && veld !== 'zwaarst' && !heeftVraag) {
      return ja === 'menu' || ja === 'ietsanders' ? [{ type: 'ANDERS' }] : [{ type: 'ANTWOORD', feiten: { ...gelezen, [veld]: { waarde: ja } } }];
    }
    if (veld === 'voorWie' && !heeftVraag && gelezen.voorWie) return [{ type: 'ANTWOORD', feiten: gelezen }];
    if (!heeftVraag && tekst.split(/\s+/).length < 2 && !/^(?:help|hulp|vraag|vraagje)\W*$/i.test(tekst) && Object.keys(gelezen).length === 0) return [{ type: 'ONBEGREPEN', reden: 'onbekend' }];
    // Asked to choose between two, words that name neither are no new story.
    if (veld === 'onderwerp' && !heeftVraag) {
      return Object.keys(gelezen).length > 0 ? [{ type: 'ANTWOORD', feiten: gelezen }] : [{ type: 'ONBEGREPEN', reden: 'onbekend' }];
    }
    if (veld === 'bevestigd' && begrip.gegevens.antwoord === 'ja') {
      return [{ type: 'ANTWOORD', feiten: { ...gelezen, bevestigd: { waarde: 'ja' } } }];
    }
    const zwaarst = veld === 'zwaarst' ? { zwaarst: { waarde: 'eigen', woorden: tekst } } : {};
    return [{ type: 'VERTELD', kandidaten: kandidaten(begrip), feiten: { ...gelezen, ...zwaarst, hulpvraag: hulpvraag(tekst, veld === 'nogIets' ? undefined : context.feiten.hulpvraag) } }];
  }

  const feit = vraag ? antwoord(begrip, vraag, gelezen, context) : undefined;
  if (!feit) {
    return Object.keys(gelezen).length > 0 ? [{ type: 'ANTWOORD', feiten: gelezen }] : [{ type: 'ONBEGREPEN', reden: 'onbekend' }];
  }
  return [{ type: 'ANTWOORD', feiten: { ...gelezen, [veld]: feit } }, ...zijweg(begrip, vraag, context)];
}

