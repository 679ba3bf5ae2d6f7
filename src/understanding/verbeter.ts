import { Verbeteraar } from './afstand.ts';
import { FAMILIES } from './lexicon/familie.ts';
import { LEXICON } from './lexicon/index.ts';
import { regels } from './lexicon/vorm.ts';

let verbeteraar: Verbeteraar | undefined;
let voorvoegsels: ReadonlySet<string> | undefined;
const geheugen = new Map<string, string>();

function lees(): Verbeteraar {
  const woorden = new Set<string>();
  const begin = new Set<string>();
  const patronen = [...Object.values(LEXICON).flatMap((o) => [o.sterk, o.gewoon, o.zwak].flatMap(regels)), ...FAMILIES.flatMap((f) => f.patronen)];
  for (const p of patronen) for (const w of p.split(/[\s|&?]+/)) {
    const kaal = w.replace(/[*=]/g, '');
    if (!/^[a-z]{6,}$/.test(kaal)) continue;
    if (w.startsWith('*')) continue;
    if (w.endsWith('*')) begin.add(kaal);
    woorden.add(kaal);
  }
  voorvoegsels = begin;
  return new Verbeteraar(woorden);
}

/**
 * A word as the lexicon spells it, when it is at most an error or two away from exactly one word there; else the word itself.
 * Only for the matching of lexicon and families: the letter features read the word as typed.
 */
export function verbeter(woord: string): string {
  if (woord.length < 6) return woord;
  const oud = geheugen.get(woord);
  if (oud !== undefined) return oud;
  verbeteraar ??= lees();
  let uit = woord;
  let bekend = false;
  for (let i = 6; i <= woord.length && !bekend; i++) bekend = voorvoegsels!.has(woord.slice(0, i));
  if (!bekend) uit = verbeteraar.verbeter(woord) ?? woord;
  if (geheugen.size > 20_000) geheugen.clear();
  geheugen.set(woord, uit);
  return uit;
}
