import { schud } from '../../leren/generator.ts';
import { softmax } from '../../leren/lineair.ts';
import type { Gewichten } from './bewaren.ts';

/** One message to learn from: its features, the number of its class, and how heavily it counts. */
export interface Les {
  kenmerken: readonly string[];
  klasse: number;
  gewicht: number;
}

const RONDES = 30;
const STAP = 0.3;
const KRIMP = 0.002;

/**
 * Logistic regression over the classes, trained with steps that shrink per feature (Adagrad). The order of the lessons comes from a fixed
 * seed, so the same lessons give the same weights.
 * @param klassen how many classes there are
 */
export function leer(lessen: readonly Les[], klassen: number): Gewichten {
  const nummer = nummerKenmerken(lessen);
  const rijen = lessen.map((les) => les.kenmerken.flatMap((k) => nummer.get(k) ?? []));
  const w = Array.from({ length: klassen }, () => new Float64Array(nummer.size));
  const g = Array.from({ length: klassen }, () => new Float64Array(nummer.size).fill(0.1));
  const basis = new Float64Array(klassen);
  const volgorde = lessen.map((_, i) => i);
  const dobbel = toeval(7);
  for (let ronde = 0; ronde < RONDES; ronde++) {
    schud(volgorde, dobbel);
    for (const i of volgorde) leerEen(rijen[i]!, lessen[i]!, w, g, basis);
  }
  return { perKenmerk: new Map([...nummer].map(([k, x]) => [k, Float64Array.from(w, (wk) => wk[x]!)])), basis: [...basis] };
}

/** Numbers the features that occur in two lessons or more: what was seen once teaches nothing about other messages. */
function nummerKenmerken(lessen: readonly Les[]): Map<string, number> {
  const keren = new Map<string, number>();
  for (const les of lessen) for (const k of les.kenmerken) keren.set(k, (keren.get(k) ?? 0) + 1);
  const nummer = new Map<string, number>();
  for (const [k, n] of keren) if (n >= 2) nummer.set(k, nummer.size);
  return nummer;
}

function leerEen(rij: readonly number[], les: Les, w: readonly Float64Array[], g: readonly Float64Array[], basis: Float64Array): void {
  const norm = 1 / Math.sqrt(Math.max(1, les.kenmerken.length));
  const p = softmax(Float64Array.from(w, (wk, k) => rij.reduce((s, x) => s + wk[x]! * norm, basis[k]!)));
  w.forEach((wk, k) => {
    const fout = ((k === les.klasse ? 1 : 0) - p[k]!) * les.gewicht;
    basis[k]! += 0.01 * fout;
    if (Math.abs(fout) < 1e-3) return;
    const gk = g[k]!;
    for (const x of rij) {
      const helling = fout * norm - KRIMP * wk[x]!;
      gk[x]! += helling * helling;
      wk[x]! += (STAP * helling) / Math.sqrt(gk[x]!);
    }
  });
}

/** A small pseudo-random generator (linear congruential): the same seed, the same row. */
function toeval(zaad: number): () => number {
  let stand = zaad;
  return () => (stand = (stand * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}
