import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gegevens } from '../../../src/understanding/begrip.ts';
import { leesBericht } from '../../../src/understanding/bericht.ts';
import { getal } from '../../../src/understanding/gegevens/getal.ts';
import { leesGegevens } from '../../../src/understanding/gegevens/index.ts';
import { TABELLEN } from './tabellen.ts';

for (const soort of Object.keys(TABELLEN) as (keyof Gegevens)[]) {
  describe(soort, () => {
    it.each(TABELLEN[soort].map(([t, u]) => [t, u] as const))('"%s" → %j', (tekst, uit) => {
      expect(leesGegevens(leesBericht(tekst))[soort]).toEqual(uit);
    });
  });
}

describe('getal', () => {
  it('reads every number from 0 to 119 in words', () => {
    const een = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
    const tien = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
    een.forEach((w, i) => { expect(getal(w)).toBe(i); });
    tien.forEach((t, i) => { expect(getal(t)).toBe(20 + 10 * i); expect(getal(`zevenen${t}`)).toBe(27 + 10 * i); });
    expect([getal('honderd'), getal('honderdvier'), getal('elf'), getal('huis')]).toEqual([100, 104, 11, null]);
  });
});

describe('one message, many facts', () => {
  it('reads the first message of the carer whole', () => {
    expect(leesGegevens(leesBericht('mijn man heeft alzheimer hij is 78 ik wil in mei ff een week weg maar wie let er dan op m'))).toEqual({ voorWie: 'ander', relatie: 'man', leeftijd: 78, ziekte: 'alzheimer', maand: 'mei', duur: '1 week' });
  });
  it('reads how to be reached', () => {
    expect(leesGegevens(leesBericht('Met Jan de Vries, 1234 AB 12a, 06-00000001, jan@voorbeeld.nl, liefst dinsdag'))).toMatchObject({ naam: 'Jan de Vries', postcode: '1234AB', huisnummer: '12a', telefoon: '0600000001', email: 'jan@voorbeeld.nl', dagen: ['dinsdag'] });
  });
  it('throws on nothing, gives the same twice, and keeps within its bounds', () => {
    const stuk = fc.constantFrom(...Object.values(TABELLEN).flatMap((r) => r.map(([t]) => t)));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(stuk, { maxLength: 6 }).map((s) => s.join(' '))), (tekst) => {
      const g = leesGegevens(leesBericht(tekst));
      expect(leesGegevens(leesBericht(tekst))).toEqual(g);
      expect(Object.values(g)).not.toContain(undefined);
      if (g.leeftijd !== undefined) expect(g.leeftijd).toBeLessThanOrEqual(120);
      if (g.telefoon !== undefined) expect(g.telefoon).toMatch(/^0[1-9]\d{8}$/);
      if (g.postcode !== undefined) expect(g.postcode).toMatch(/^[1-9]\d{3}[A-Z]{2}$/);
    }), { numRuns: 600 });
  });
});
