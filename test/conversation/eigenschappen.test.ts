import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berichten, maakTalk, tekst } from '../fixtures/praten.ts';
import { GESPREKKEN } from '../fixtures/gesprekken.ts';

const GEZEGD = Object.values(GESPREKKEN).flatMap((p) => [...p.begin, ...Object.values(p.antwoorden)]);
const MEER = ['terug', 'stop', 'opnieuw', 'wat betekent dat', 'ik wil iemand spreken', 'ik wil dood', 'hij slaat mij', 'ik kan niet meer', 'brand', 'hallo', 'dank u', '', '🙂', 'paspoort verlengen', '1234', 'I need help please with my house'];

/** One thing somebody does: tap the n-th button of the last message, or type something. */
const doen = fc.oneof(
  { weight: 3, arbitrary: fc.record({ tik: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.constantFrom(...GEZEGD, ...MEER) },
  { weight: 1, arbitrary: fc.string({ maxLength: 80, unit: 'grapheme' }) },
);

describe('wat iemand ook doet', () => {
  it('er is na elke beurt een antwoord, een weg verder en een weg naar een mens', async () => {
    await fc.assert(fc.asyncProperty(fc.array(doen, { minLength: 1, maxLength: 25 }), async (reeks) => {
      const talk = maakTalk();
      let beurt = await talk.open();
      for (const stap of reeks) {
        const keuzes = berichten(beurt).at(-1)!.keuzes ?? [];
        beurt = typeof stap === 'string' ? await talk.zeg(stap) : await talk.zeg(keuzes.length > 0 ? { tik: keuzes[stap.tik % keuzes.length]!.id } : 'ja');
        const laatste = berichten(beurt).at(-1)!;
        expect(laatste.soort).toBe('vraag');
        // A value such as a telephone number is typed; then the person button is the only one.
        expect(laatste.keuzes!.length).toBeGreaterThan(0);
        expect(laatste.keuzes!.some((k) => k.id === 'persoon') || beurt.toestand.startsWith('persoon')).toBe(true);
        expect(tekst(beurt)).not.toMatch(/\{\{|undefined|\[object|geen tekst:/);
      }
      const log = await talk.store.messages('talk', 0);
      expect(log.map((b) => b.volgnr)).toEqual(log.map((_, i) => i + 1));
      for (const o of await talk.overdrachten()) expect(o.toestemming).not.toBeNull();
      await talk.store.close();
    }), { numRuns: 120 });
  }, 60_000);
});
