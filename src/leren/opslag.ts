import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Kenmerken, Lineair } from './lineair.ts';

/**
 * How learnt weights lie in a file. `data`: base64 of Deflate (Brotli is 6 % smaller, and takes two thirds
 * longer to load) of u32 count, count × u32 bucket less the one before, count × classes × i8, little-endian.
 */
export interface Opgeslagen {
  /** Of all that the weights were learnt from. */
  vingerafdruk: string;
  /** What one step of a stored weight is worth, per class. */
  schaal: number[];
  b: number[];
  data: string;
}

/** Weights read back, in bytes: `w[rij[bucket] * classes + class] * schaal[class]` is a weight; a bucket without weights has row -1. */
export interface Model { w: Int8Array; rij: Int32Array; schaal: readonly number[]; b: readonly number[] }

/** The largest stored step. Finer steps change no figure and make the file larger. */
const MAX_STAP = 42;

/** Brings weights to whole numbers of eight bits and packs the buckets that matter. */
export function pak(m: Lineair, vingerafdruk: string): Opgeslagen {
  const K = m.klassen;
  const aantal = m.w.length / K;
  const schaal = Array.from({ length: K }, (_, k) => {
    let top = 0;
    for (let e = 0; e < aantal; e++) top = Math.max(top, Math.abs(m.w[e * K + k]!));
    return top / MAX_STAP;
  });
  const emmers: number[] = [];
  const rijen: number[] = [];
  for (let e = 0; e < aantal; e++) {
    const rij = schaal.map((s, k) => (s > 0 ? Math.round(m.w[e * K + k]! / s) : 0));
    if (rij.every((n) => n === 0)) continue;
    emmers.push(e);
    rijen.push(...rij);
  }
  const ruw = Buffer.alloc(4 + emmers.length * 4 + rijen.length);
  ruw.writeUInt32LE(emmers.length, 0);
  emmers.forEach((e, i) => ruw.writeUInt32LE(e - (emmers[i - 1] ?? 0), 4 + i * 4));
  rijen.forEach((n, i) => ruw.writeInt8(n, 4 + emmers.length * 4 + i));
  const data = deflateRawSync(ruw, { level: 9, memLevel: 9 }).toString('base64');
  return { vingerafdruk, schaal: schaal.map((s) => Number(s.toPrecision(6))), b: [...m.b].map((x) => Number(x.toPrecision(6))), data };
}

/** Reads what {@link pak} wrote. @throws RangeError when the file was cut short */
export function pakUit(o: Opgeslagen, emmers: number): Model {
  const K = o.b.length;
  const ruw = inflateRawSync(Buffer.from(o.data, 'base64'));
  const aantal = ruw.readUInt32LE(0);
  const rijen = 4 + aantal * 4;
  if (ruw.length !== rijen + aantal * K) throw new RangeError('Weights are cut short; learn them again');
  const rij = new Int32Array(emmers).fill(-1);
  let emmer = 0;
  for (let i = 0; i < aantal; i++) {
    emmer += ruw.readUInt32LE(4 + i * 4);
    rij[emmer] = i;
  }
  return { w: new Int8Array(ruw.buffer, ruw.byteOffset + rijen, aantal * K), rij, schaal: o.schaal, b: o.b };
}

/** Logits of one message, one per class. */
export function rekenUit(m: Model, x: Pick<Kenmerken, 'op' | 'waarde'>): Float64Array {
  const K = m.b.length;
  const z = new Float64Array(K);
  for (let i = 0; i < x.op.length; i++) {
    const rij = m.rij[x.op[i]!]!;
    if (rij < 0) continue;
    const v = x.waarde[i]!;
    for (let k = 0; k < K; k++) z[k]! += v * m.w[rij * K + k]!;
  }
  return z.map((som, k) => som * m.schaal[k]! + m.b[k]!);
}
