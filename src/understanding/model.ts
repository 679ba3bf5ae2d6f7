import { brotliDecompressSync } from 'node:zlib';
import { ONDERWERPEN } from '../../dialogs/onderwerpen.ts';
import type { Bericht } from './bericht.ts';
import { leesBericht } from './bericht.ts';
import { leesVorm } from './gegevens/index.ts';
import { EMMERS, kenmerken } from './kenmerken.ts';
import { lexiconScore } from './lexiconscore.ts';
import { softmax } from '../leren/lineair.ts';

const K = ONDERWERPEN.length;

/** How much the hand-made lexicon score adds to the learnt logits. */
export const LEXICON_DEEL = 0.2;

/**
 * Makes a probability of three readings of a topic: σ(c0 + c1·logit(whole message) + c2·logit(best clause) + c3·lexicon/8).
 * Fitted on messages with one and with two topics, so a message about two things can be sure of both.
 */
export interface Kalibratie { c0: number; c1: number; c2: number; c3: number }

/** The learnt classifier. `w[bucket * K + topic] * schaal[topic]` is a weight. */
export interface Model { w: Int8Array; schaal: readonly number[]; b: readonly number[]; kalibratie: Kalibratie }

/** What a generated weights file holds. `data`: base64 of Brotli of u32 count, count × u32 bucket, count × K × i8, little-endian. */
export interface Gewichten { vingerafdruk: string; schaal: readonly number[]; b: readonly number[]; kalibratie: Kalibratie; data: string }

/** Unpacks a generated weights file. */
export function laadModel(g: Gewichten): Model {
  const ruw = brotliDecompressSync(Buffer.from(g.data, 'base64'));
  const aantal = ruw.readUInt32LE(0);
  const bytes = new Int8Array(ruw.buffer, ruw.byteOffset, ruw.length);
  const w = new Int8Array(EMMERS * K);
  const rijen = 4 + aantal * 4;
  for (let i = 0; i < aantal; i++) {
    const begin = rijen + i * K;
    w.set(bytes.subarray(begin, begin + K), ruw.readUInt32LE(4 + i * 4) * K);
  }
  return { w, schaal: g.schaal, b: g.b, kalibratie: g.kalibratie };
}

/** Logits of a message, one per topic. */
export function logits(b: Bericht, reken: (op: readonly number[], waarde: readonly number[]) => Float64Array): Float64Array {
  const x = kenmerken(b, leesVorm(b));
  const z = reken(x.op, x.waarde);
  const lex = lexiconScore(b.woorden);
  return z.map((v, k) => v + LEXICON_DEEL * lex[k]!);
}

/** The linear part of a loaded model. */
export function rekenaar(m: Model): (op: readonly number[], waarde: readonly number[]) => Float64Array {
  return (op, waarde) => {
    const z = new Float64Array(K);
    for (let i = 0; i < op.length; i++) {
      const v = waarde[i]!;
      const basis = op[i]! * K;
      for (let k = 0; k < K; k++) z[k]! += v * m.w[basis + k]!;
    }
    return z.map((v, k) => v * m.schaal[k]! + m.b[k]!);
  };
}

/** Parts of a message that may each be about something of their own: at least three words, at most eight parts. */
export function zinsdelen(b: Bericht): string[] {
  const delen = b.norm.split(/[.,;:!?\n]+|(?<![\p{L}])(?:en ook|en verder|en daarnaast|bovendien|daarnaast|verder|maar|en)(?![\p{L}])/u).map((d) => d.trim()).filter((d) => d.split(' ').length >= 3);
  return delen.length >= 2 ? delen.slice(0, 8) : [];
}

/** The three readings per topic that {@link Kalibratie} weighs. */
export function lezingen(b: Bericht, z: (b: Bericht) => Float64Array): { heel: Float64Array; deel: Float64Array; lex: Float64Array } {
  const heel = softmax(z(b)).map(logit);
  const deel = Float64Array.from(heel);
  for (const d of zinsdelen(b)) softmax(z(leesBericht(d))).forEach((p, k) => { deel[k] = Math.max(deel[k]!, logit(p)); });
  return { heel, deel, lex: lexiconScore(b.woorden).map((s) => s / 8) };
}

/** Log-odds, between -9 and 9. */
export function logit(p: number): number {
  return Math.max(-9, Math.min(9, Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9))));
}

/** Calibrated probability of each topic. */
export function zekerheden(l: { heel: Float64Array; deel: Float64Array; lex: Float64Array }, c: Kalibratie): Float64Array {
  return l.heel.map((h, k) => 1 / (1 + Math.exp(-(c.c0 + c.c1 * h + c.c2 * l.deel[k]! + c.c3 * l.lex[k]!))));
}
