import { brotliDecompressSync } from 'node:zlib';
import type { GevaarSoort } from '../oordeel.ts';
import { EMMERS, kenmerken, vensters } from './kenmerken.ts';
import { GEWICHTEN } from './gewichten.ts';

/** What the model tells apart: no danger, and each kind at each level. */
export const KLASSEN = [
  'geen', 'suicide duidelijk', 'suicide onduidelijk', 'geweld duidelijk', 'geweld onduidelijk', 'medisch duidelijk', 'medisch onduidelijk', 'acuut duidelijk', 'acuut onduidelijk',
] as const;
export type Klasse = (typeof KLASSEN)[number];
const K = KLASSEN.length;

/** What a generated weights file holds. `data`: base64 of Brotli of u32 count, count × u16 bucket, count × K × i8, little-endian. */
export interface Gewichten { vingerafdruk: string; schaal: readonly number[]; b: readonly number[]; data: string }

interface Model { w: Int8Array; schaal: readonly number[]; b: readonly number[] }

function laad(g: Gewichten): Model {
  const ruw = brotliDecompressSync(Buffer.from(g.data, 'base64'));
  const aantal = ruw.readUInt32LE(0);
  const w = new Int8Array(EMMERS * K);
  for (let i = 0; i < aantal; i++) {
    const emmer = ruw.readUInt16LE(4 + i * 2);
    for (let k = 0; k < K; k++) w[emmer * K + k] = ruw.readInt8(4 + aantal * 2 + i * K + k);
  }
  return { w, schaal: g.schaal, b: g.b };
}

/** Probabilities per class, adding up to 1, of words in a row. */
function kansen(m: Model, woorden: Parameters<typeof kenmerken>[0]): Float64Array {
  const x = kenmerken(woorden);
  const z = new Float64Array(K);
  for (let i = 0; i < x.op.length; i++) {
    const basis = x.op[i]! * K;
    for (let k = 0; k < K; k++) z[k]! += x.waarde[i]! * m.w[basis + k]!;
  }
  let top = -Infinity;
  for (let k = 0; k < K; k++) {
    z[k] = z[k]! * m.schaal[k]! + m.b[k]!;
    top = Math.max(top, z[k]!);
  }
  let som = 0;
  for (let k = 0; k < K; k++) som += z[k] = Math.exp(z[k]! - top);
  return z.map((v) => v / som);
}

let model: Model | undefined;

/** What the model makes of a message: its likeliest kind, how likely any danger is, and how likely a danger that asks to act now. */
export interface Vermoeden {
  soort: GevaarSoort;
  gevaar: number;
  duidelijk: number;
  /** Words of the message, up to the length of a window. */
  woorden: number;
}

/**
 * A learnt second reading of a message, beside the rules: it knows no reasons, but it has seen many ways of saying things. Long messages are read in windows
 * and the most alarming one counts. Pure; null for a message without words.
 */
export function vermoed(tekst: string, gewichten: Gewichten = GEWICHTEN): Vermoeden | null {
  const m = gewichten === GEWICHTEN ? (model ??= laad(gewichten)) : laad(gewichten);
  let ergst: Vermoeden | null = null;
  for (const venster of vensters(tekst)) {
    const p = kansen(m, venster);
    const perSoort = (['suicide', 'geweld', 'medisch', 'acuut'] as const).map((soort, i) => ({ soort, duidelijk: p[1 + i * 2]!, samen: p[1 + i * 2]! + p[2 + i * 2]! }));
    const eerste = perSoort.reduce((a, b) => (b.samen > a.samen ? b : a));
    const v: Vermoeden = { soort: eerste.soort, gevaar: 1 - p[0]!, duidelijk: perSoort.reduce((s, x) => s + x.duidelijk, 0), woorden: venster.length };
    if (ergst === null || v.gevaar > ergst.gevaar) ergst = v;
  }
  return ergst;
}
