import type { Kenmerken } from './kenmerken.ts';
import { generator } from './split.ts';

/** A learning case: features, and per topic 1 (is about it), 0 (is not) or a weight in between. */
export interface Geval { x: Kenmerken; y: readonly number[]; gewicht: number }

/** Weights per bucket and topic, bucket-major (`w[bucket * topics + topic]`), and a constant per topic. */
export interface Lineair { w: Float32Array; b: Float32Array; klassen: number }

export interface Instelling {
  rondes: number;
  stap: number;
  /** Strength of the L2 penalty per step. */
  l2: number;
  zaad: number;
  /** 'softmax': topics compete (multinomial logistic regression); 'los': each topic by itself (one against the rest). */
  soort: 'softmax' | 'los';
  /** Chance that a feature is left out of a step, so that no single feature is leant on. */
  uitval: number;
}

/** Logits of one case. */
export function reken(m: Lineair, x: Kenmerken): Float64Array {
  const z = Float64Array.from(m.b);
  for (let i = 0; i < x.op.length; i++) {
    const v = x.waarde[i]!;
    const basis = x.op[i]! * m.klassen;
    for (let k = 0; k < m.klassen; k++) z[k]! += v * m.w[basis + k]!;
  }
  return z;
}

/** Probabilities that add up to 1. */
export function softmax(z: Float64Array): Float64Array {
  let top = -Infinity;
  for (const v of z) if (v > top) top = v;
  const e = z.map((v) => Math.exp(v - top));
  const som = e.reduce((a, v) => a + v, 0);
  return e.map((v) => v / som);
}

/** Learns weights by stochastic gradient descent with AdaGrad steps. Deterministic for a seed. */
export function leerLineair(gevallen: readonly Geval[], emmers: number, klassen: number, inst: Instelling): Lineair {
  const m: Lineair = { w: new Float32Array(emmers * klassen), b: new Float32Array(klassen), klassen };
  const som = new Float32Array(emmers * klassen).fill(1e-4);
  const somB = new Float32Array(klassen).fill(1e-4);
  const kans = generator(inst.zaad);
  const volgorde = gevallen.map((_, i) => i);
  for (let ronde = 0; ronde < inst.rondes; ronde++) {
    for (let i = volgorde.length - 1; i > 0; i--) {
      const j = Math.floor(kans() * (i + 1));
      [volgorde[i], volgorde[j]] = [volgorde[j]!, volgorde[i]!];
    }
    for (const nr of volgorde) {
      const g = gevallen[nr]!;
      const x = inst.uitval > 0 ? dunUit(g.x, inst.uitval, kans) : g.x;
      const z = reken(m, x);
      const p = inst.soort === 'softmax' ? softmax(z) : z.map((v) => 1 / (1 + Math.exp(-v)));
      const d = new Float64Array(klassen);
      for (let k = 0; k < klassen; k++) {
        d[k] = (p[k]! - g.y[k]!) * g.gewicht;
        somB[k]! += d[k]! * d[k]!;
        m.b[k]! -= (inst.stap * d[k]!) / Math.sqrt(somB[k]!);
      }
      for (let i = 0; i < x.op.length; i++) {
        const v = x.waarde[i]!;
        const basis = x.op[i]! * klassen;
        for (let k = 0; k < klassen; k++) {
          const q = basis + k;
          const grad = d[k]! * v + inst.l2 * m.w[q]!;
          som[q]! += grad * grad;
          m.w[q]! -= (inst.stap * grad) / Math.sqrt(som[q]!);
        }
      }
    }
  }
  return m;
}

function dunUit(x: Kenmerken, uitval: number, kans: () => number): Kenmerken {
  const uit: Kenmerken = { op: [], waarde: [] };
  const deel = 1 / (1 - uitval);
  for (let i = 0; i < x.op.length; i++) if (kans() >= uitval) { uit.op.push(x.op[i]!); uit.waarde.push(x.waarde[i]! * deel); }
  return uit;
}
