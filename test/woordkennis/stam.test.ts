import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stam } from '../../src/woordkennis/stam.ts';

describe('stam', () => {
  it.each([['schulden', 'schuld'], ['gepoetst', 'poetsen'], ['huizen', 'huis'], ['brieven', 'brief'], ['eenzaamheid', 'eenzaam'], ['vergat', 'vergeten'], ['kinderen', 'kind']])('%s and %s are one word', (a, b) => {
    expect(stam(a)).toBe(stam(b));
  });
  it.each([['was', 'wassen'], ['bed', 'gebed'], ['alleen', 'allen'], ['ouders', 'ouderen']])('%s and %s are two', (a, b) => {
    expect(stam(a)).not.toBe(stam(b));
  });
  it('leaves anything that is no word alone', () => {
    fc.assert(fc.property(fc.string(), (w) => { expect(typeof stam(w)).toBe('string'); }));
  });
});
