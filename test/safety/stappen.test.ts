import { describe, expect, it } from 'vitest';
import { Omgeving } from '../../src/safety/context.ts';
import { hoor } from '../../src/safety/horen.ts';
import { kenmerken, vensters } from '../../src/safety/weging/kenmerken.ts';
import type { Woord } from '../../src/safety/woorden.ts';
import { leesWoorden, MAX_TEKENS } from '../../src/safety/woorden.ts';

/** Counts how often the words of a message are looked at, instead of measuring time. */
function telStappen(tekst: string, werk: (woorden: readonly Woord[]) => void): number {
  let stappen = 0;
  const woorden = new Proxy(leesWoorden(tekst), {
    get(rij, sleutel, ontvanger) {
      if (typeof sleutel === 'string' && /^\d+$/.test(sleutel)) stappen += 1;
      return Reflect.get(rij, sleutel, ontvanger) as unknown;
    },
  });
  werk(woorden);
  return stappen;
}

/** Texts that touch very many patterns at once, or none, and hold words or signs in endless rows. */
const KWAADAARDIG: readonly [naam: string, stuk: string][] = [
  ['one wish again and again', 'ik wil niet meer leven '],
  ['a wish without its end', 'ik wil niet ik wil niet '],
  ['filler words only', 'echt gewoon nu zo maar '],
  ['deniers only', 'niet geen nooit '],
  ['people only', 'hij zij mijn man haar moeder '],
  ['blows only', 'slaat sloeg geslagen klap '],
  ['many parts', 'ik, hij, dat ik, want hij, maar ik, '],
  ['many sentences', 'ik wil. hij slaat. '],
  ['a word one letter off', 'zelfmord verkragt mishandlt '],
  ['single letters', 'a b c d e '],
];

const vul = (stuk: string, tekens: number) => stuk.repeat(Math.ceil(tekens / stuk.length)).slice(0, tekens);
const regels = (woorden: readonly Woord[]) => void hoor(woorden, new Omgeving(woorden, ''));
const weging = (woorden: readonly Woord[]) => {
  const omgeving = new Omgeving(woorden, '');
  for (const deel of [woorden, ...vensters(woorden)]) kenmerken(deel, omgeving, null);
};

describe('the work per message', () => {
  it.each(KWAADAARDIG)('grows with the length, not with its square: %s', (_, stuk) => {
    for (const werk of [regels, weging]) {
      // Longer than any span that a pattern may have, so that its limits no longer hide how the work grows.
      const kort = telStappen(vul(stuk, MAX_TEKENS / 4), werk);
      const lang = telStappen(vul(stuk, MAX_TEKENS), werk);
      expect(lang).toBeLessThanOrEqual(4 * 1.35 * kort + 2000);
    }
  });

  it('stops at the longest text that is read', () => {
    const vol = telStappen('ik wil niet meer leven '.repeat(1000).slice(0, MAX_TEKENS), regels);
    expect(telStappen('ik wil niet meer leven '.repeat(4000), regels)).toBe(vol);
  });

  it('cuts one endless word short', () => {
    for (const teken of ['a', 'ab', 'niet', '9', '!', '"', '…', '😂', '٣', 'ı']) {
      const [eerste] = leesWoorden(teken.repeat(MAX_TEKENS));
      expect(eerste?.plat.length ?? 0).toBeLessThanOrEqual(40);
    }
  });
});
