import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leerLineair, reken } from '../../src/leren/lineair.ts';
import type { Geval, Kenmerken } from '../../src/leren/lineair.ts';
import { pak, pakUit, rekenUit } from '../../src/leren/opslag.ts';

const EMMERS = 64;
const INSTELLING = { rondes: 20, stap: 0.3, l2: 1e-4, uitval: 0.2, minsteKeer: 2, zaad: 1 };
const geval = (op: number[], klasse: number): Geval => ({ x: { op, waarde: op.map(() => 1 / Math.sqrt(op.length)) }, y: [klasse === 0 ? 1 : 0, klasse === 1 ? 1 : 0], gewicht: 1 });
/** Buckets 0–3 speak for class 0, 4–7 for class 1, bucket 9 was seen once. */
const GEVALLEN = [...Array.from({ length: 40 }, (_, i) => geval([i % 4, (i + 1) % 4], 0)), ...Array.from({ length: 40 }, (_, i) => geval([4 + (i % 4), 4 + ((i + 1) % 4)], 1)), geval([9], 1)];
const kenmerk = (...op: number[]): Kenmerken => ({ op, waarde: op.map(() => 1) });

describe('learning from cases', () => {
  const m = leerLineair(GEVALLEN, EMMERS, 2, INSTELLING);

  it('tells apart what the cases tell apart', () => {
    for (const [op, klasse] of [[0, 0], [3, 0], [4, 1], [7, 1]] as const) {
      const z = reken(m, kenmerk(op));
      expect(z[klasse]!).toBeGreaterThan(z[1 - klasse]!);
    }
  });

  it('learns nothing from what was seen once', () => {
    for (const k of [0, 1]) expect(Math.abs(m.w[9 * 2 + k]!)).toBe(0);
  });

  it('gives the same weights for the same seed', () => {
    expect(leerLineair(GEVALLEN, EMMERS, 2, INSTELLING)).toEqual(m);
  });
});

describe('stored weights', () => {
  it('say the same as the learnt ones, but for the rounding', () => {
    const m = leerLineair(GEVALLEN, EMMERS, 2, INSTELLING);
    const terug = pakUit(pak(m, 'x'), EMMERS);
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }), (op) => {
      const heel = reken(m, kenmerk(...op));
      rekenUit(terug, kenmerk(...op)).forEach((z, k) => { expect(Math.abs(z - heel[k]!)).toBeLessThanOrEqual(op.length * terug.schaal[k]! * 0.51 + 1e-4); });
    }));
  });

  it('that were cut short are refused', () => {
    const heel = pak(leerLineair(GEVALLEN, EMMERS, 2, INSTELLING), 'x');
    expect(() => pakUit({ ...heel, b: [...heel.b, 0] }, EMMERS)).toThrow(RangeError);
    expect(() => pakUit({ ...heel, data: heel.data.slice(0, 12) }, EMMERS)).toThrow();
  });
});
