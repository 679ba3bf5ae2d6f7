import { links, woorden, zinnen } from './zinnen.ts';

/** What one rule finds in a text: the rule, and the words that break it. */
export interface Vondst {
  regel: string;
  wat: string;
}

const klein = (tekst: string): string[] => woorden(tekst).map((woord) => woord.toLowerCase());

/** Nouns and adjectives that look like participles. */
const GEEN_DEELWOORD = new Set([
  'geld', 'geweld', 'geduld', 'geluid', 'gebied', 'gebed', 'gebit', 'gezicht', 'gewicht', 'gevecht', 'gebrand', 'gezond', 'ongezond', 'gewond', 'getrouwd', 'gescheiden', 'bekend', 'onbekend',
  'bereid', 'verdriet', 'verstand', 'verband', 'bericht', 'beleid', 'besluit', 'bed', 'beeld', 'berecht', 'geest', 'geboorte', 'geheugen', 'gemeenten', 'gezinnen', 'gesprekken', 'gebieden',
  'geluiden', 'gewichten', 'gezichten', 'geheimen', 'gebouwen', 'gedachten', 'geen', 'geluk', 'verward', 'verliefd', 'verkouden', 'verslaafd', 'vermoeid', 'ervoor', 'verkeerd', 'overstuur',
  'geworden', 'gebeden', 'gebruiken', 'gedragen', 'geloven', 'genieten', 'geven', 'gerust', 'gelden', 'genezen', 'gebeuren', 'herfst', 'best', 'erkend', 'benieuwd', 'bezorgd', 'gehandicapt',
  'overbelast', 'gewend', 'gehecht', 'verlegen', 'geschikt', 'gespannen', 'geest', 'geit', 'bezet', 'beest', 'verst', 'vergeet', 'vertelt', 'begint', 'geeft', 'gaat',
]);

/** Strong participles without ge-. */
const STERK = new Set([
  'besloten', 'begrepen', 'besproken', 'bewezen', 'bevolen', 'bedrogen', 'beschreven', 'bekeken', 'begonnen', 'bewogen', 'verkregen', 'verloren', 'verboden', 'verwezen', 'verbonden', 'vergeleken', 'vermeden',
  'vergeten', 'vergeven', 'vernomen', 'verstaan', 'verdreven', 'verschoven', 'ontslagen', 'ontvangen', 'ontnomen', 'onthouden', 'onderzocht', 'ondernomen', 'overgenomen', 'overwogen', 'herzien', 'verlaten', 'verraden',
  'bevallen', 'voorgelezen', 'verzonden', 'doorverwezen', 'voorgeschreven', 'overleden',
]);

/** Whether a lower-case word can be a past participle: ge-…-t/d/en, or an unseparable prefix with -d, or -t after a voiceless consonant. */
export function isDeelwoord(woord: string): boolean {
  if (GEEN_DEELWOORD.has(woord)) return false;
  if (STERK.has(woord)) return true;
  const deel = /^(?:aan|achter|af|bij|binnen|dicht|door|goed|in|klaar|kwijt|langs|leeg|los|mee|mis|na|neer|om|onder|op|open|over|rond|samen|schoon|stil|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|weg|ziek)?(?:ge|geë|geï)\p{L}{2,}(?:[^aeiou]t|[aeiou]{2}t|d|en)$/u;
  if (deel.test(woord)) return true;
  const kern = woord.replace(/^(?:aan|door|in|op|uit|voor)(?=be|ver|ont|her|er)/u, '');
  return /^(?:be|ver|ont|her|er|onder|over)\p{L}{2,}(?:d|[kfschpx]t)$/u.test(kern);
}

/** Passives: a form of *worden* and a participle in the same clause, in either order, with any words between. */
export function lijdend(zin: string): Vondst[] {
  return zin.split(/[,;:]|(?<!\p{L})(?:als|dat|omdat|want|maar|zodat|terwijl|wanneer)(?!\p{L})/iu).flatMap((bijzin) => {
    const delen = klein(bijzin);
    const hulp = delen.find((woord) => /^(?:word|wordt|worden|werd|werden)$/u.test(woord));
    const deelwoord = delen.find(isDeelwoord);
    return hulp !== undefined && deelwoord !== undefined ? [{ regel: 'lijdende vorm', wat: `${hulp} … ${deelwoord}` }] : [];
  });
}

const ONTKENNING = /^(?:niet|geen|nooit|niemand|nergens|niets|niks|zonder|nauwelijks)$/u;
const GEEN_ONTKENNING = /^(?:onder|ons|onze|ongeveer|onlangs|ondanks|ondertussen|onmiddellijk|ongeluk|ongeval|onweer|onzin|online|onderwijs|ontbijt|ontslag|ontv|onth|ontst|ontm|onts|ontw|ontd)/u;

/** Double negation: two denying words in one sentence, or "niet/geen" with an on- word ("niet onmogelijk"). */
export function dubbeleOntkenning(zin: string): Vondst[] {
  const delen = klein(zin);
  const nee = delen.filter((woord) => ONTKENNING.test(woord));
  if (nee.length > 1) return [{ regel: 'dubbele ontkenning', wat: nee.join(' … ') }];
  const on = delen.find((woord, i) => /^on\p{L}{4,}$/u.test(woord) && !GEEN_ONTKENNING.test(woord) && delen.slice(Math.max(0, i - 2), i).some((vorig) => /^(?:niet|geen|zonder)$/u.test(vorig)));
  return on === undefined ? [] : [{ regel: 'dubbele ontkenning', wat: `${nee.join(' ')} ${on}` }];
}

/** Words of 25 letters or more. */
export function langeWoorden(zin: string): Vondst[] {
  return woorden(zin).filter((woord) => woord.replace(/[^\p{L}]/gu, '').length >= 25).map((wat) => ({ regel: 'lang woord', wat }));
}

const AFKORTING = /(?<!\p{L})(?:(?:\p{L}\.){2,}|(?:bijv|bv|enz|etc|evt|incl|excl|max|min|nr|nrs|tel|dhr|mevr|mw|ca|resp|ivm|mbt|nav|blz|afd|gem)\.|t\/m|p\/m|a\.u\.b|zsm|ivm|mbt|tav|tbv|aub|ipv|dmv|dwz|oa|bv|mw|ggz|kcc|cjg|mbo|hbo|ozb)(?!\p{L})/giu;

/** Abbreviations: with dots, by list, or in capitals, save those in `bekend` (explained terms and names, lower case). */
export function afkortingen(zin: string, bekend: ReadonlySet<string>): Vondst[] {
  const punten = [...zin.matchAll(AFKORTING)].map(([wat]) => wat).filter((wat) => !bekend.has(wat.toLowerCase()));
  const hoofdletters = woorden(zin).filter((woord) => /^\p{Lu}{2,6}$/u.test(woord) && !bekend.has(woord.toLowerCase()) && !ROMEINS.test(woord));
  return [...new Set([...punten, ...hoofdletters])].map((wat) => ({ regel: 'afkorting', wat }));
}

const ROMEINS = /^(?=[IVXLC]{2,})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const TELWOORD = /^(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:\p{L}+(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\p{L}*honderd|\p{L}*duizend)$/u;

/** Spelled-out numbers and Roman numerals: a digit is easier to find. */
export function telwoorden(zin: string): Vondst[] {
  return woorden(zin).filter((woord) => TELWOORD.test(woord.toLowerCase()) || ROMEINS.test(woord)).map((wat) => ({ regel: 'getal in letters', wat }));
}

/** Exclamation marks; "u" and "je" in one message; a link. Looked at over the whole message, not by sentence. */
export function toon(tekst: string): Vondst[] {
  const delen = new Set(klein(tekst));
  const door = ['u', 'uw'].find((woord) => delen.has(woord));
  const je = ['je', 'jij', 'jou', 'jouw'].find((woord) => delen.has(woord));
  return [
    ...(tekst.includes('!') ? [{ regel: 'uitroepteken', wat: '!' }] : []),
    ...(door !== undefined && je !== undefined ? [{ regel: 'u en je door elkaar', wat: `${door} … ${je}` }] : []),
  ];
}

/**
 * Links in the middle of a talk: at most one question (whether it helped) may follow a message with a link, and a message
 * holds a link only behind its own text, never with a question after it.
 */
export function linksMidden(berichten: readonly string[]): Vondst[] {
  return berichten.flatMap((bericht, i) => {
    const [wat] = links(bericht);
    if (wat === undefined) return [];
    const daarna = bericht.slice(bericht.indexOf(wat) + wat.length);
    const vragen = berichten.slice(i + 1).filter((later) => zinnen(later).some((zin) => zin.endsWith('?'))).length;
    return /\?(?:\s|$)/u.test(daarna) || vragen > 1 ? [{ regel: 'link midden in het gesprek', wat }] : [];
  });
}
