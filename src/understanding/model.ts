import type { Bericht } from './bericht.ts';
import { leesBericht } from './bericht.ts';
import { leesVorm } from './gegevens/index.ts';
import { kenmerken } from './kenmerken.ts';
import { softmax } from '../leren/lineair.ts';
import type { Kenmerken } from '../leren/lineair.ts';
import type { Opgeslagen } from '../leren/opslag.ts';

/**
 * Makes a probability of two readings of a topic: σ(c0 + c1·logit(whole message) + c2·logit(best clause)).
 * Fitted on messages with one and with two topics, so a message about two things can be sure of both.
 */
export interface Kalibratie { c0: number; c1: number; c2: number }

/** What the generated weights file holds. */
export interface Gewichten extends Opgeslagen { kalibratie: Kalibratie }

/** Logits of a message, one per topic. */
export function logits(b: Bericht, reken: (x: Kenmerken) => Float64Array): Float64Array {
  return reken(kenmerken(b, leesVorm(b)));
}

/** Parts of a message that may each be about something of their own: at least three words, at most eight parts. */
export function zinsdelen(b: Bericht): string[] {
  const delen = b.norm.split(/[.,;:!?\n]+|(?<![\p{L}])(?:en ook|en verder|en daarnaast|bovendien|daarnaast|verder|maar|en)(?![\p{L}])/u).map((d) => d.trim()).filter((d) => d.split(' ').length >= 3);
  return delen.length >= 2 ? delen.slice(0, 8) : [];
}

/** The two readings per topic that {@link Kalibratie} weighs. */
export function lezingen(b: Bericht, z: (b: Bericht) => Float64Array): { heel: Float64Array; deel: Float64Array } {
  const heel = softmax(z(b)).map(logit);
  const deel = Float64Array.from(heel);
  for (const d of zinsdelen(b)) softmax(z(leesBericht(d))).forEach((p, k) => { deel[k] = Math.max(deel[k]!, logit(p)); });
  return { heel, deel };
}

/** Log-odds, between -9 and 9. */
export function logit(p: number): number {
  return Math.max(-9, Math.min(9, Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9))));
}

/** Calibrated probability of each topic. */
export function zekerheden(l: { heel: Float64Array; deel: Float64Array }, c: Kalibratie): Float64Array {
  return l.heel.map((h, k) => 1 / (1 + Math.exp(-(c.c0 + c.c1 * h + c.c2 * l.deel[k]!))));
}
