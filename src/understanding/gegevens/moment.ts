import type { Dagdeel, Gegevens, Weekdag } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

const DAGEN: readonly Weekdag[] = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const KORT: Readonly<Record<string, Weekdag>> = { ma: 'maandag', di: 'dinsdag', wo: 'woensdag', do: 'donderdag', vr: 'vrijdag', za: 'zaterdag', zo: 'zondag' };
const DELEN: readonly (readonly [Dagdeel, RegExp])[] = [
  ['ochtend', /'s (?:ochtends|morgens|morges)|ochtend|voormiddag|dagmorgen|dagochtend|(?<![\p{L}])(?:voor de middag|overdag|in de morgen|vroeg op de dag)/u],
  ['middag', /'s middags|(?<!voor|voor de )middag(?!eten|dutje)|(?<![\p{L}])overdag/u],
  ['avond', /'s avonds|avond(?!eten|maal|klok)|na het werk|na (?:zessen|zevenen|18|19|20)/u],
  ['nacht', /'s nachts|vannacht|(?<![\p{L}])(?:nacht|nachten|nachtje|nachtjes)(?![\p{L}])/u],
];
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const MAAND_KORT: Readonly<Record<string, string>> = { jan: 'januari', feb: 'februari', mrt: 'maart', apr: 'april', jun: 'juni', jul: 'juli', aug: 'augustus', sep: 'september', sept: 'september', okt: 'oktober', nov: 'november', dec: 'december' };
const NIET = /(?<![\p{L}])(?:niet|geen|behalve|nooit)(?![\p{L}])/u;

/** Day parts and weekdays that are named, and the weekdays that are ruled out ("niet op donderdag", "vrijdag kan ik niet"). */
export function leesMoment(b: Bericht): Pick<Gegevens, 'dagdelen' | 'dagen' | 'nietDagen'> {
  const dagdelen = new Set<Dagdeel>();
  const wel = new Set<Weekdag>();
  const niet = new Set<Weekdag>();
  // Groet ("goedemorgen") is no moment.
  const norm = b.norm.replace(/goeden? ?(?:morgen|middag|avond|nacht|ochtend)/gu, ' ');
  for (const deel of norm.split(/[.,;:!?\n]+|(?<![\p{L}])(?:maar|en wel|liever wel)(?![\p{L}])/u)) leesDeel(deel, dagdelen, wel, niet);
  leesAfkortingen(b, wel);
  for (const d of niet) wel.delete(d);
  return {
    ...(dagdelen.size > 0 ? { dagdelen: (['ochtend', 'middag', 'avond', 'nacht'] as const).filter((d) => dagdelen.has(d)) } : {}),
    ...(wel.size > 0 ? { dagen: DAGEN.filter((d) => wel.has(d)) } : {}),
    ...(niet.size > 0 ? { nietDagen: DAGEN.filter((d) => niet.has(d)) } : {}),
  };
}

function leesDeel(deel: string, dagdelen: Set<Dagdeel>, wel: Set<Weekdag>, niet: Set<Weekdag>): void {
  const ontkend = NIET.exec(deel);
  const dagen = [...deel.matchAll(/(maan|dins|woens|donder|vrij|zater|zon)dag/gu)].map((m) => ({ dag: m[0] as Weekdag, op: m.index }));
  // "weekend" as a wish for time off is a length (duur); as days it needs a preposition.
  const groepen: [RegExp, readonly Weekdag[]][] = [[/doordeweeks|door de week|werkdagen|weekdagen/u, DAGEN.slice(0, 5)], [/(?:in het|in de|van het|niet in|alleen) weekend/u, DAGEN.slice(5)], [/elke dag|iedere dag|alle dagen/u, DAGEN]];
  for (const [re, lijst] of groepen) {
    const m = re.exec(deel);
    if (m) for (const dag of lijst) dagen.push({ dag, op: m.index });
  }
  const allesNa = ontkend !== null && dagen.some((d) => d.op > ontkend.index);
  const staatNiet = ontkend !== null && !allesNa && /(?<![\p{L}])niet(?: meer| goed)?\s*$|kan ik niet|kan niet|ben ik er niet|lukt niet|komt niet uit|schikt niet|past niet/u.test(deel);
  for (const { dag, op } of dagen) {
    if (ontkend !== null && (allesNa ? op > ontkend.index : staatNiet)) niet.add(dag);
    else wel.add(dag);
  }
  for (const [naam, re] of DELEN) {
    const m = re.exec(deel);
    if (m && !(ontkend !== null && (ontkend.index < m.index ? m.index - ontkend.index < 25 && !/niet meer|niet zo/u.test(deel) && kort(deel) : staatNiet))) dagdelen.add(naam);
  }
}

/** A negation reaches a day part only in a short clause: "niet 's ochtends", not "hij kan niet alleen zijn in de ochtend". */
function kort(deel: string): boolean {
  return deel.trim().split(' ').length <= 5;
}

/** "ma di do": abbreviations count only in a message that is nothing but days. */
function leesAfkortingen(b: Bericht, wel: Set<Weekdag>): void {
  const w = b.ruw.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (w.length === 0 || !w.every((x) => x in KORT || /^(?:en|of|op|dag|ochtend|middag)$/.test(x))) return;
  for (const x of w) if (Object.hasOwn(KORT, x)) wel.add(KORT[x]!);
}

/** The month that is named, by its full name. "mei" and "maart" need no capital; abbreviations need a day number before them. */
export function leesMaand(b: Bericht): string | undefined {
  const vol = b.woorden.find((w) => MAANDEN.includes(w));
  if (vol) return vol;
  const m = /(?<!\d)\d{1,2} (jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)(?![\p{L}])/u.exec(b.norm);
  return m ? MAAND_KORT[m[1]!] : undefined;
}
