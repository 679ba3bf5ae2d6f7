import { describe, expect, it } from 'vitest';
import { hulplijnVariabelen } from '../../src/safety/hulplijn-variabelen.ts';
import { bekendeNummers, hulplijn, HULPLIJN_IDS, HULPLIJNEN, verlopen } from '../../src/safety/hulplijnen.ts';
import { vindNummers } from '../../src/safety/nummers.ts';

const DAG = 86_400_000;

describe('the helpline register', () => {
  it('holds each helpline once', () => {
    expect(HULPLIJNEN.map((h) => h.id).sort()).toEqual([...HULPLIJN_IDS].sort());
    for (const id of HULPLIJN_IDS) expect(hulplijn(id).id).toBe(id);
  });

  it('holds exactly the numbers of the design', () => {
    expect([...bekendeNummers()].sort()).toEqual(['112', '113', '08000113', '08002000', '08000432', '0880767000'].sort());
  });

  it('has nothing that has expired today: check it against its source and renew both dates', () => {
    expect(verlopen(new Date()).map((h) => h.id)).toEqual([]);
  });

  it('was checked before it expires, and not for longer than about half a year', () => {
    for (const h of HULPLIJNEN) {
      const dagen = (Date.parse(h.verlooptOp) - Date.parse(h.gecontroleerdOp)) / DAG;
      expect(dagen, h.id).toBeGreaterThan(0);
      expect(dagen, h.id).toBeLessThanOrEqual(190);
      expect(Date.parse(h.gecontroleerdOp), h.id).toBeLessThanOrEqual(Date.now() + DAG);
    }
  });

  it('expires on its day, not before', () => {
    const [eerste] = HULPLIJNEN;
    const dag = Date.parse(eerste!.verlooptOp);
    expect(verlopen(new Date(dag - DAG)).map((h) => h.id)).not.toContain(eerste!.id);
    expect(verlopen(new Date(dag)).map((h) => h.id)).toContain(eerste!.id);
  });

  it('gives texts no number but its own', () => {
    for (const waarde of Object.values(hulplijnVariabelen())) for (const nummer of vindNummers(String(waarde))) expect(bekendeNummers()).toContain(nummer);
  });
});

describe('vindNummers', () => {
  it.each([
    ['Bel 113 of 0800-0113.', ['113', '08000113']],
    ['bel 112.', ['112']],
    ['06-12 34 56 78', ['0612345678']],
    ['+31 6 00000001', ['0600000001']],
    ['0031 6 0000 0001', ['0600000001']],
    ['(099) 000 1001', ['0990001001']],
    ['14 036 of 140541', ['14036', '140541']],
    ['0800 2000 en 088-0767000', ['08002000', '0880767000']],
  ])('finds them in %s', (tekst, nummers) => {
    expect(vindNummers(tekst)).toEqual(nummers);
  });

  it.each(['op 01-02-2026 om 10.00', '€ 1.250,00 in 2025', '1234 AB 12', 'huisnummer 113a', 'van 9.00 tot 17.00', '8 tot 18 jaar', 'artikel 2.3.2 lid 3'])('leaves alone %s', (tekst) => {
    expect(vindNummers(tekst)).toEqual([]);
  });
});
