import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afstand, Verbeteraar } from '../../src/understanding/afstand.ts';
import { FAMILIES } from '../../src/understanding/lexicon/familie.ts';
import { LEXICON } from '../../src/understanding/lexicon/index.ts';
import { regels } from '../../src/understanding/lexicon/vorm.ts';
import { Vergelijker } from '../../src/understanding/patroon.ts';

/** The textbook recurrence, without the shortcuts. */
function volledig(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
    d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
  }
  return d[a.length]![b.length]!;
}

describe('afstand', () => {
  it('agrees with the textbook up to its bound', () => {
    const woord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
    fc.assert(fc.property(woord, woord, fc.integer({ min: 0, max: 4 }), (a, b, grens) => {
      const echt = volledig(a, b);
      expect(afstand(a, b, grens)).toBe(echt <= grens ? echt : grens + 1);
    }), { numRuns: 2000 });
  });
});

describe('Verbeteraar', () => {
  const v = new Verbeteraar(['rollator', 'scootmobiel', 'eenzaam', 'schulden', 'uitkering']);
  it.each([['rolator', 'rollator'], ['scotmobiell', 'scootmobiel'], ['shculden', 'schulden'], ['uitkeringg', 'uitkering']])('%s → %s', (fout, goed) => {
    expect(v.verbeter(fout)).toBe(goed);
  });
  it.each(['rollator', 'huis', 'gemeente', 'vrijdag', 'bollator'])('leaves %s', (w) => {
    expect(v.verbeter(w)).toBeNull();
  });
});

describe('patronen', () => {
  const raak = (patroon: string, zin: string) => {
    const v = new Vergelijker();
    v.voegToe(patroon, 0);
    return v.vind(zin.split(' ')).length > 0;
  };
  it.each([
    ['schuld', 'ik heb schulden', true], ['=was', 'ik was het', true], ['=was', 'ik wassen het', false], ['schuld*', 'schuldhulpverlening graag', true], ['*stoel', 'een rolstoel', true], ['*pleeg*', 'wijkverpleegkundige', true],
    ['huis schoon', 'het huis heel schoon', true], ['huis schoon', 'het huis van buurman schoon', false], ['huis .. schoon', 'het huis van buurman schoon', true],
    ['schoon & huis & niet', 'niet meer zo fris hier in huis en niets is schoon', true], ['a|b c', 'b c', true], ['niet zo? goed', 'niet goed', true], ['niet zo? goed', 'niet zo goed', true],
  ] as const)('%s in "%s": %s', (patroon, zin, uit) => {
    expect(raak(patroon, zin)).toBe(uit);
  });
  it('every pattern of the lexicon and of the families can be built', () => {
    const v = new Vergelijker();
    let n = 0;
    for (const o of Object.values(LEXICON)) for (const veld of [o.sterk, o.gewoon, o.zwak]) for (const p of regels(veld)) { v.voegToe(p, n); n++; }
    for (const f of FAMILIES) for (const p of f.patronen) { v.voegToe(p, n); n++; }
    expect(v.alle.length).toBe(n);
    expect(n).toBeGreaterThan(8000);
  });
  it('the name of every family is its own', () => {
    expect(new Set(FAMILIES.map((f) => f.naam)).size).toBe(FAMILIES.length);
  });
});
