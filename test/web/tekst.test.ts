import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keuzesNu, LEEG, neemOp, wachtOpBot } from '../../src/web/chat/gesprek.ts';
import type { Activiteit } from '../../src/web/chat/gesprek.ts';
import { knipNummers, schoon } from '../../src/web/gedeeld/tekst.ts';

const NUMMERS = ['112', '113', '0800-0113', '14 0999', '099-000 10 02', '088-0767000'];
const links = (tekst: string) => knipNummers(tekst, NUMMERS).flatMap(({ tekst: t, bel }) => (bel === undefined ? [] : [[t, bel]]));

describe('known numbers', () => {
  it.each([
    ['Bel nu 113 of 0800-0113.', [['113', 'tel:113'], ['0800-0113', 'tel:08000113']]],
    ['Bel 14 0999.', [['14 0999', 'tel:140999']]],
    ['099-000 10 02', [['099-000 10 02', 'tel:0990001002']]],
    ['Kijk op 113.nl', []],
    ['Bel 1123 of 0113 of 06-11300000', []],
    ['€ 112 of €113 per maand', []],
    ['112, 113', [['112', 'tel:112'], ['113', 'tel:113']]],
    ['Bel 06-00000001', []],
  ])('%s', (tekst, verwacht) => {
    expect(links(tekst)).toEqual(verwacht);
  });

  it('are cut out without changing the text', () => {
    const stuk = fc.oneof(fc.string(), fc.constantFrom(...NUMMERS, ' ', '.', '\n'));
    fc.assert(fc.property(fc.array(stuk).map((d) => d.join('')), (tekst) => {
      expect(knipNummers(tekst, NUMMERS).map((s) => s.tekst).join('')).toBe(tekst);
      for (const { bel } of knipNummers(tekst, NUMMERS)) if (bel !== undefined) expect(NUMMERS.map((n) => `tel:${n.replace(/\D/g, '')}`)).toContain(bel);
    }));
  });
});

describe('clean text', () => {
  it('has no marks that turn the reading direction, and all else', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      expect(schoon(tekst)).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }));
    expect(schoon('a\u202Eb\u2066c\u200Fd 👩‍👧')).toBe('abcd 👩‍👧');
  });
});

describe('the talk on screen', () => {
  const bot = (id: string, keuzes: { id: string; label: string }[] = []): Activiteit => ({ id, type: 'message', text: id, from: { role: 'bot' }, channelData: { soort: 'tekst', keuzes } });
  const echo = (id: string): Activiteit => ({ id: `c|${id}`, type: 'message', text: id, from: { role: 'user' }, channelData: { clientActivityID: id } });
  const JA = [{ id: 'ja', label: 'Ja' }];

  it('puts an echo in the place of what was on its way, and counts nothing twice, however the parts arrive', () => {
    const alles = [bot('1'), echo('a'), bot('2'), echo('b'), bot('3', JA)];
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 6 }), (sneden) => {
      let g = { ...LEEG, onderweg: [{ id: 'a', tekst: 'a' }, { id: 'b', tekst: 'b' }] };
      let tot = 0;
      // What is read twice always overlaps what was read before: a watermark never jumps.
      for (const [van, lengte] of sneden) {
        const begin = Math.min(van, tot);
        g = neemOp(g, alles.slice(begin, begin + lengte)) as typeof g;
        tot = Math.max(tot, Math.min(5, begin + lengte));
      }
      g = neemOp(g, alles) as typeof g;
      expect(g.bellen.map(({ id }) => id)).toEqual(['1', 'a', '2', 'b', '3']);
      expect(g.onderweg).toEqual([]);
    }));
  });

  it('offers choices of the last turn only, and none while an answer is on its way', () => {
    const g = neemOp(LEEG, [bot('1', JA), bot('2')]);
    expect(keuzesNu(g)).toEqual(JA);
    expect(wachtOpBot(g)).toBe(false);
    const onderweg = { ...g, onderweg: [{ id: 'a', tekst: 'ja' }] };
    expect([keuzesNu(onderweg), wachtOpBot(onderweg)]).toEqual([[], true]);
    expect(keuzesNu({ ...onderweg, onderweg: [{ id: 'a', tekst: 'ja', fout: 'tePas' }] })).toEqual(JA);
    expect(keuzesNu(neemOp(g, [echo('a'), bot('3')]))).toEqual([]);
  });
});
