import { describe, expect, it } from 'vitest';
import MERKEN from '../../src/woordkennis/merken.json' with { type: 'json' };
import { leesMerken, merken } from '../../src/woordkennis/merken.ts';
import { stam } from '../../src/woordkennis/stam.ts';

describe('merken', () => {
  it.each([['rollator', 'loophulp'], ['deurwaarder', 'incasso'], ['keukentafel', 'meubel'], ['huisarts', 'zorgmens'], ['mes', 'wapen']])('%s bears %s', (woord, merk) => {
    expect(merken(woord)).toContain(merk);
  });

  it('reads any form of a word', () => {
    expect(merken('rollators')).toEqual(merken('rollator'));
  });

  it('knows nothing of nonsense and of words that say nothing', () => {
    for (const woord of ['qwertzuiop', '', 'toString', 'constructor']) expect(merken(woord)).toEqual([]);
  });

  it('has every word of a mark once, in order, so that a change is easily seen', () => {
    for (const [merk, woorden] of Object.entries(MERKEN)) {
      const lijst = woorden.split(' ');
      expect(new Set(lijst).size, merk).toBe(lijst.length);
      expect(lijst.every((w) => w !== ''), merk).toBe(true);
      expect(lijst, merk).toEqual([...lijst].sort());
    }
  });

  it('puts no more than a handful of marks on one word, or they would mean nothing', () => {
    const woorden = new Set(Object.values(MERKEN).flatMap((w) => w.split(' ')));
    const veel = [...woorden].filter((w) => merken(w).length > 8).map((w) => `${w} (${stam(w)}): ${merken(w).join(' ')}`);
    expect(veel).toEqual([]);
  });
});

describe('leesMerken', () => {
  it('shows every mark in order, with the marks of the marked word before it', () => {
    const gezien: [string, readonly string[]][] = [];
    leesMerken(['mijn', 'rollator', 'qwertzuiop', 'mes'], (merk, vorige) => gezien.push([merk, vorige]));
    const rollator = merken('rollator');
    expect(gezien).toEqual([...rollator.map((m) => [m, merken('mijn')]), ...merken('mes').map((m) => [m, rollator])]);
  });
});
