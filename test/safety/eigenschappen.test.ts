import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBestaandBuurwoord } from '../../src/safety/buurwoorden.ts';
import { beoordeel } from '../../src/safety/index.ts';
import { leesAntwoord, leesVeilig } from '../../src/safety/vervolg.ts';
import { MAX_TEKENS } from '../../src/safety/woorden.ts';
import { DUIDELIJK } from './gevallen.ts';

/** Sentences that say nothing of danger, nor deny, date or quote one. */
const NEUTRAAL = ['Goedemiddag.', 'Ik woon in een flat op de tweede verdieping.', 'Ik wil graag hulp bij de boodschappen.', 'Mijn postcode is 1234 AB.', 'Kunt u mij terugbellen?', 'De trap is te steil voor mijn rollator.', 'Ik heb een vraag over de regiotaxi.'];
/** Key words so long that one wrong letter must not hide them, each in a sentence that makes it danger. */
const SLEUTELWOORDEN: readonly [woord: string, zin: string][] = [
  ['zelfmoord', 'ik denk aan zelfmoord'],
  ['zelfdoding', 'ik denk aan zelfdoding'],
  ['mishandelt', 'mijn man mishandelt mij'],
  ['verkracht', 'ik ben verkracht door mijn man'],
  ['bedreigt', 'mijn ex bedreigt mij'],
  ['bewusteloos', 'mijn vrouw is bewusteloos'],
  ['afscheidsbrief', 'ik heb een afscheidsbrief geschreven'],
  ['uithuwelijken', 'ze willen mij uithuwelijken'],
  ['hartaanval', 'ik denk dat hij een hartaanval heeft'],
  ['weggelopen', 'mijn demente moeder is weggelopen'],
  ['vermoorden', 'mijn man gaat mij vermoorden'],
  ['verhangen', 'ik ga mij verhangen'],
  ['doodmaken', 'ik wil mezelf doodmaken'],
  ['overdosis', 'mijn zoon heeft een overdosis genomen'],
  ['ingenomen', 'ik heb alle pillen ingenomen'],
  ['misbruikt', 'mijn oom misbruikt mij'],
  ['geslagen', 'mijn man heeft mij geslagen'],
  ['gestoken', 'mijn broer heeft mij gestoken'],
  ['opgesloten', 'mijn man heeft mij opgesloten'],
  ['herseninfarct', 'ik denk dat mijn vrouw een herseninfarct heeft'],
  ['benauwd', 'ik ben heel benauwd en krijg geen lucht'],
  ['koolmonoxide', 'de melder van koolmonoxide gaat af'],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every single typing error: a letter left out, doubled, changed or swapped with the next. Never the first letter, which people seldom miss. */
function tikfouten(woord: string): Set<string> {
  const uit = new Set<string>();
  for (let i = 1; i < woord.length - 1; i++) {
    const voor = woord.slice(0, i);
    const na = woord.slice(i + 1);
    uit.add(voor + na).add(voor + woord[i]! + woord[i]! + na).add(voor + woord[i + 1]! + woord[i]! + woord.slice(i + 2));
    for (const letter of LETTERS) uit.add(voor + letter + na);
  }
  uit.delete(woord);
  return uit;
}

describe('beoordeel, for any text', () => {
  it('never throws and keeps its word: no kind exactly when there is no danger', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom('ik', 'wil', 'dood', 'niet', 'hij', 'slaat', 'mij', 'meer', '.', ',', '"', '\n', 'dat', 'geen'), { maxLength: 60 }).map((w) => w.join(' '))), (tekst) => {
        const oordeel = beoordeel(tekst);
        expect(oordeel.soort === null).toBe(oordeel.niveau === 'geen');
        expect(oordeel.regels.length === 0).toBe(oordeel.niveau === 'geen');
        expect(beoordeel(tekst)).toEqual(oordeel);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on an answer either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (tekst) => {
        expect(['ja', 'nee', 'onduidelijk']).toContain(leesAntwoord(tekst));
        expect(['ja', 'nee', 'onduidelijk']).toContain(leesVeilig(tekst));
      }),
    );
  });

  it('reads at most a fixed number of characters: what stands behind it changes nothing', () => {
    const lang = 'ik woon in een flat. '.repeat(400).slice(0, MAX_TEKENS);
    expect(beoordeel(`${lang}. ik wil dood`)).toEqual(beoordeel(lang));
  });
});

describe('clear danger stays clear', () => {
  it('with ordinary sentences before and after', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DUIDELIJK), fc.subarray(NEUTRAAL), fc.subarray(NEUTRAAL), ([soort, , tekst], voor, na) => {
        const oordeel = beoordeel([...voor, `${tekst}.`, ...na].join(' '));
        expect(oordeel.niveau, oordeel.regels.join()).toBe('duidelijk');
        expect(oordeel.soort).toBe(soort);
      }),
      { numRuns: 300 },
    );
  });

  it('in capitals, without accents, with signs and spaces around it', () => {
    for (const [, , tekst] of DUIDELIJK) {
      expect(beoordeel(tekst.toUpperCase()).niveau, tekst).toBe('duidelijk');
      expect(beoordeel(`  ${tekst} !!!  `).niveau, tekst).toBe('duidelijk');
      expect(beoordeel(`${tekst} 😢`).niveau, tekst).toBe('duidelijk');
    }
  });

  it.each(SLEUTELWOORDEN)('is at least asked about with any one typing error in "%s"', (woord, zin) => {
    const gemist = [...tikfouten(woord)].filter((fout) => !isBestaandBuurwoord(fout) && beoordeel(zin.replace(woord, fout)).niveau === 'geen');
    expect(gemist).toEqual([]);
  });
});
