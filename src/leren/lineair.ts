import { generator, schud } from './generator.ts';

/** A sparse vector: bucket numbers and their values, of length 1 together (L2). */
export interface Kenmerken { op: number[]; waarde: number[] }

/** Brings features, bucket to value, to length 1. */
export function opLengteEen(tel: ReadonlyMap<number, number>): Kenmerken {
  let norme = 0;
  for (const v of tel.values()) norme += v * v;
  const deel = norme > 0 ? 1 / Math.sqrt(norme) : 0;
  return { op: [...tel.keys()], waarde: [...tel.values()].map((v) => v * deel) };
}

/** A learning case: features, a share per topic (adding up to 1), and how much it weighs. */
export interface Geval { x: Kenmerken; y: readonly number[]; gewicht: number }

/** Weights per bucket and topic, bucket-major (`w[bucket * topics + topic]`), and a constant per topic. */
export interface Lineair { w: Float32Array; b: Float32Array; klassen: number }

export interface Instelling {
  rondes: number;
  stap: number;
  /** Strength of the L2 penalty per step. */
  l2: number;
  /** Chance that a feature is left out of a step, so that no single feature is leant on. */
  uitval: number;
  /** A feature seen in fewer cases is left out: what was seen once teaches nothing about other messages. */
  minsteKeer: number;
  zaad: number;
}

/** Probabilities that add up to 1. */
export function softmax(z: Float64Array): Float64Array {
  let top = -Infinity;
  for (const v of z) if (v > top) top = v;
  const e = z.map((v) => Math.exp(v - top));
  let som = 0;
  for (const v of e) som += v;
  return e.map((v) => v / som);
}

/** Logits of one case. */
export function reken(m: Lineair, x: Pick<Kenmerken, 'op' | 'waarde'>): Float64Array {
  const z = Float64Array.from(m.b);
  for (let i = 0; i < x.op.length; i++) {
    const v = x.waarde[i]!;
    const basis = x.op[i]! * m.klassen;
    for (let k = 0; k < m.klassen; k++) z[k]! += v * m.w[basis + k]!;
  }
  return z;
}

/** Inverse document frequency per bucket, around 1: rare features count for more, and those seen in fewer than `minsteKeer` cases for nothing. */
function zeldzaamheid(gevallen: readonly Geval[], emmers: number, minsteKeer: number): Float32Array {
  const df = new Float32Array(emmers);
  for (const g of gevallen) for (const k of g.x.op) df[k]! += 1;
  return df.map((n) => (n < minsteKeer ? 0 : Math.log(1 + gevallen.length / (1 + n)) / 4));
}

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi and others, 2011). Deterministic for a seed.
 * The rarity of features is folded into the weights, so that a reader multiplies plain feature values.
 */
export function leerLineair(gevallen: readonly Geval[], emmers: number, klassen: number, inst: Instelling): Lineair {
  const m: Lineair = { w: new Float32Array(emmers * klassen), b: new Float32Array(klassen), klassen };
  const idf = zeldzaamheid(gevallen, emmers, inst.minsteKeer);
  const som = new Float32Array(emmers * klassen).fill(1e-4);
  const somB = new Float32Array(klassen).fill(1e-4);
  const kans = generator(inst.zaad);
  const volgorde = gevallen.map((_, i) => i);
  for (let ronde = 0; ronde < inst.rondes; ronde++) {
    schud(volgorde, kans);
    for (const nr of volgorde) {
      const g = gevallen[nr]!;
      const x = dunUit(g.x, idf, inst.uitval, kans);
      const p = softmax(reken(m, x));
      const d = p.map((v, k) => (v - g.y[k]!) * g.gewicht);
      for (let k = 0; k < klassen; k++) {
        somB[k]! += d[k]! * d[k]!;
        m.b[k]! -= (inst.stap * d[k]!) / Math.sqrt(somB[k]!);
      }
      for (let i = 0; i < x.op.length; i++) {
        const v = x.waarde[i]!;
        const basis = x.op[i]! * klassen;
        for (let k = 0; k < klassen; k++) {
          const q = basis + k;
          const helling = d[k]! * v + inst.l2 * m.w[q]!;
          som[q]! += helling * helling;
          m.w[q]! -= (inst.stap * helling) / Math.sqrt(som[q]!);
        }
      }
    }
  }
  for (let e = 0; e < emmers; e++) for (let k = 0; k < klassen; k++) m.w[e * klassen + k]! *= idf[e]!;
  return m;
}

/** The mean of several models: steadier than one. */
export function gemiddeld(modellen: readonly Lineair[]): Lineair {
  const eerste = modellen[0]!;
  const n = modellen.length;
  const som = (lees: (m: Lineair) => Float32Array) => lees(eerste).map((_, i) => modellen.reduce((s, m) => s + lees(m)[i]!, 0) / n);
  return { w: som((m) => m.w), b: som((m) => m.b), klassen: eerste.klassen };
}

function dunUit(x: Kenmerken, idf: Float32Array, uitval: number, kans: () => number): Kenmerken {
  const uit: Kenmerken = { op: [], waarde: [] };
  const deel = 1 / (1 - uitval);
  for (let i = 0; i < x.op.length; i++) {
    if (idf[x.op[i]!] === 0 || kans() < uitval) continue;
    uit.op.push(x.op[i]!);
    uit.waarde.push(x.waarde[i]! * deel * idf[x.op[i]!]!);
  }
  return uit;
}
