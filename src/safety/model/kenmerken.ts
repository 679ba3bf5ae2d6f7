import { hash } from '../../leren/hash.ts';
import type { Kenmerken } from '../../leren/lineair.ts';
import { leesWoorden, type Woord } from '../woorden.ts';

/** Number of buckets that features are hashed into; a power of two. */
export const EMMERS = 1 << 15;

const W = { woord: 1, paar: 0.9, sprong: 0.5, drie: 0.6, letters: 0.3 } as const;

/**
 * Features of words in a row: single words, pairs and triples in order ("niet meer leven" is another thing than "leven"), pairs over a gap, so that filler
 * words do not hide a pair, and letters within words for misspellings.
 */
export function kenmerken(woorden: readonly Woord[]): Kenmerken {
  const tel = new Map<number, number>();
  const zet = (sleutel: string, w: number) => { const k = hash(sleutel) & (EMMERS - 1); tel.set(k, Math.max(tel.get(k) ?? 0, w)); };
  const v = woorden.map((w) => w.klank);
  v.forEach((a, i) => {
    zet(`w${a}`, W.woord);
    const b = v[i + 1];
    const c = v[i + 2];
    const d = v[i + 3];
    if (b !== undefined) zet(`p${a} ${b}`, W.paar);
    if (b !== undefined && c !== undefined) zet(`d${a} ${b} ${c}`, W.drie);
    if (c !== undefined) zet(`s${a} ${c}`, W.sprong);
    if (d !== undefined) zet(`s${a} ${d}`, W.sprong);
    const gemerkt = `<${a}>`;
    for (let n = 4; n <= 5; n++) for (let j = 0; j + n <= gemerkt.length; j++) zet(`c${gemerkt.slice(j, j + n)}`, W.letters);
  });
  let norme = 0;
  for (const x of tel.values()) norme += x * x;
  const deel = norme > 0 ? 1 / Math.sqrt(norme) : 0;
  return { op: [...tel.keys()], waarde: [...tel.values()].map((x) => x * deel) };
}

/** Words of a window and of a step between windows: a cry for help inside a long message must not be thinned out by the rest. */
const VENSTER = 14;
const STAP = 7;

/** The message as a whole and, when it is long, in overlapping windows. At most some sixty for the longest text that is read. */
export function vensters(tekst: string): Woord[][] {
  const woorden = leesWoorden(tekst);
  if (woorden.length <= VENSTER + 4) return woorden.length === 0 ? [] : [woorden];
  const uit: Woord[][] = [];
  for (let i = 0; i < woorden.length && uit.length < 60; i += STAP) {
    uit.push(woorden.slice(i, i + VENSTER));
    if (i + VENSTER >= woorden.length) break;
  }
  return uit;
}
