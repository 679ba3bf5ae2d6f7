import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laadGeheim } from '../../src/channels/webchat/geheim.ts';
import { bearer, maakTokens, TOKEN_MS } from '../../src/channels/webchat/token.ts';

const tokens = maakTokens('x'.repeat(40));
const NU = 1_800_000_000_000;

describe('tokens', () => {
  it('open the talk that they were made for, until their end', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.integer({ min: 0, max: TOKEN_MS - 1 }), (id, later) => {
      expect(tokens.lees(tokens.maak(id, NU), NU + later).gesprekId).toBe(id);
      expect(() => tokens.lees(tokens.maak(id, NU), NU + TOKEN_MS)).toThrow('TokenExpired');
    }));
  });

  it('open nothing once a character was changed', () => {
    const token = tokens.maak('gesprek-1', NU);
    fc.assert(fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcXYZ019-_.'), (plek, teken) => {
      const anders = token.slice(0, plek) + teken + token.slice(plek + 1);
      // The last character of base64url carries bits that mean nothing; such a token is the same one.
      const zelfde = Buffer.from(anders.split('.')[2] ?? '', 'base64url').equals(Buffer.from(token.split('.')[2]!, 'base64url')) && anders.split('.').slice(0, 2).join() === token.split('.').slice(0, 2).join();
      fc.pre(!zelfde);
      expect(() => tokens.lees(anders, NU)).toThrow('InvalidToken');
    }));
  });

  it('of another secret, and any other text, open nothing', () => {
    expect(() => tokens.lees(maakTokens('y'.repeat(40)).maak('a', NU), NU)).toThrow('InvalidToken');
    fc.assert(fc.property(fc.string(), (tekst) => { expect(() => tokens.lees(tekst, NU)).toThrow('InvalidToken'); }));
  });

  it('come in a bearer header only', () => {
    expect(bearer('Bearer abc')).toBe('abc');
    for (const kop of [undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'abc', 'Bearer a b']) expect(() => bearer(kop)).toThrow('MissingToken');
  });
});

describe('the secret', () => {
  it('is the one that was set, else made once and kept beside the database for the owner only', () => {
    const map = mkdtempSync(join(tmpdir(), 'mee-geheim-'));
    const bestand = join(map, 'm.sqlite');
    expect(laadGeheim('ingesteld-geheim', bestand)).toBe('ingesteld-geheim');
    const een = laadGeheim(undefined, bestand);
    expect(een.length).toBeGreaterThanOrEqual(32);
    expect(laadGeheim(undefined, bestand)).toBe(een);
    expect(statSync(join(map, 'token.geheim')).mode & 0o777).toBe(0o600);
  });

  it('lives in memory where nothing can be kept', () => {
    expect(laadGeheim(undefined, ':memory:')).not.toBe(laadGeheim(undefined, ':memory:'));
    expect(laadGeheim(undefined, join(tmpdir(), 'bestaat-niet', 'm.sqlite')).length).toBeGreaterThanOrEqual(32);
  });
});
