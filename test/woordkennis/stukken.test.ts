import { describe, expect, it } from 'vitest';
import { stukken } from '../../src/woordkennis/stukken.ts';

describe('stukken', () => {
  it('cuts a word with its edges into pieces of three, four and five letters', () => {
    expect(stukken('bad')).toEqual(['<ba', 'bad', 'ad>', '<bad', 'bad>', '<bad>']);
  });

  it('gives little for little', () => {
    expect(stukken('u')).toEqual(['<u>']);
    expect(stukken('')).toEqual([]);
  });
});
