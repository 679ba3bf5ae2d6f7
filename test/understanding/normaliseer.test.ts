import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBericht } from '../../src/understanding/bericht.ts';
import { MAX_TEKENS, normaliseer, woorden } from '../../src/understanding/normaliseer.ts';
import { EMOJI, SPELLING } from '../../src/understanding/spelling.ts';

describe('normaliseer', () => {
  it.each([
    ['Ik wil ff een MENS', 'ik wil even een mens'],
    ['kdenk da mn moeder t nie meer weet', 'ik denk dat mijn moeder t niet meer weet'],
    ['heeeel eenzaaaam, hulppp', 'heel eenzaam, hulp'],
    ['’s ochtends of snachts', "'s ochtends of 's nachts"],
    ['cliëntondersteuning café', 'clientondersteuning cafe'],
    ['m’n zoon en z’n vriend', 'mijn zoon en zijn vriend'],
    ['👍🏽', 'ja'],
    ['  veel\n\twit  ', 'veel wit'],
    ['mijn mama', 'mijn moeder'],
    ['ik bin siik en kin neat mear', 'ik ben ziek en kan niks meer'],
  ])('%s → %s', (van, naar) => {
    expect(normaliseer(van)).toBe(naar);
  });

  it('changes nothing the second time', () => {
    const woord = fc.constantFrom(...Object.keys(SPELLING), ...Object.values(SPELLING), ...Object.keys(EMOJI), 'mijn', "'s", 'aaaa', 'ßß', 'İ', 'é', '’t', 'hoii');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.array(woord, { maxLength: 12 }).map((w) => w.join(' '))), (tekst) => {
      const een = normaliseer(tekst);
      expect(normaliseer(een)).toBe(een);
    }), { numRuns: 1500 });
  });

  it('spelling of every word is stable', () => {
    for (const [van, naar] of Object.entries(SPELLING)) {
      expect(normaliseer(naar), `${van} → ${naar}`).toBe(naar);
    }
  });

  it('looks no further than its bound', () => {
    expect(normaliseer('woord '.repeat(5000)).length).toBeLessThanOrEqual(MAX_TEKENS);
  });
});

describe('woorden and bericht', () => {
  it('takes punctuation away and keeps the clauses', () => {
    expect(woorden("ik heb 2 auto's, of niet?")).toEqual(['ik', 'heb', '2', "auto's", 'of', 'niet']);
    const b = leesBericht('Ik heb hulp. maar niet op vrijdag!');
    expect(b.delen).toEqual([' ik heb hulp ', ' niet op vrijdag ']);
    expect(b.zin).toBe(' ik heb hulp maar niet op vrijdag ');
  });
});
