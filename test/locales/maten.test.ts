import { describe, expect, it } from 'vitest';
import { meet, woorden, zinnen } from './maten.ts';

/** Composed for this test in the manner of a law; hard on purpose. */
const WETTEKST = [
  'Het college is gehouden om, indien zulks naar zijn oordeel noodzakelijk is met het oog op de ondersteuningsbehoefte van de betrokkene, binnen de daarvoor vastgestelde termijn een zorgvuldig onderzoek te verrichten naar de omstandigheden, '
  + 'persoonskenmerken en mogelijkheden van degene ten behoeve van wie de melding is gedaan, alsmede naar de beschikbaarheid van algemene voorzieningen.',
  'De uitkomsten van dit onderzoek worden schriftelijk medegedeeld aan de aanvrager, diens vertegenwoordiger en, voor zover daarvoor ondubbelzinnige toestemming is verleend, aan de behandelende zorgaanbieder.',
];

/** Composed for this test at A2. */
const MAKKELIJK = [
  'U zorgt voor uw man. Dat is zwaar.', 'Wij willen u helpen.', 'Wie helpt u nu al?', 'Bel ons als u een vraag heeft.', 'Dat is gratis.', 'Iemand komt bij u thuis.', 'Hij blijft een paar uur bij uw man.', 'Dan kunt u even weg.',
];

describe('zinnen', () => {
  it('ends at . ? ! … and at a line break', () => {
    expect(zinnen('Hallo. Hoe gaat het?\nGoed… Fijn')).toEqual(['Hallo.', 'Hoe gaat het?', 'Goed…', 'Fijn']);
  });
  it('does not end inside a number, a time or a numbered line', () => {
    expect(zinnen('1. Het kost 1.000 euro om 9.30 uur.\n2) Dat is veel.')).toEqual(['Het kost 1.000 euro om 9.30 uur.', 'Dat is veel.']);
  });
  it('does not end in letters with dots, and leaves out pictograms, links and telephone numbers', () => {
    expect(zinnen('Bel o.a. uw arts.')).toHaveLength(1);
    expect(zinnen('🏠 Thuis 👍🏽')).toEqual(['Thuis']);
    expect(woorden('Bel 099-0001001 of kijk op www.voorbeeldstad.nl/hulp in 1000 AA')).toEqual(['Bel', 'of', 'kijk', 'op', 'in']);
  });
});

describe('woorden', () => {
  it('keeps hyphens and apostrophes inside, and joins a loose \'s', () => {
    expect(woorden("Mijn foto's, e-mail en 's ochtends (om 9.30 uur)…")).toEqual(['Mijn', "foto's", 'e-mail', 'en', 'ochtends', 'om', '9.30', 'uur']);
  });
});

describe('meet', () => {
  it('follows both formulas', () => {
    // By hand: ik·heb·hulp·no·dig (5) and bel·moe·der (3).
    const maten = meet(['Ik heb hulp nodig.', 'Bel moeder.']);
    expect(maten).toMatchObject({ zinnen: 2, woorden: 6, lettergrepen: 8, woordenPerZin: 3, langsteZin: 4 });
    expect(maten.fleschDouma).toBeCloseTo(206.84 - 77 * (8 / 6) - 0.93 * 3, 10);
    expect(maten.brouwer).toBeCloseTo(195 - 66.7 * (8 / 6) - 2 * 3, 10);
  });

  it('tells a law-like text from an A2 text', () => {
    const hard = meet(WETTEKST);
    const zacht = meet(MAKKELIJK);
    expect(hard.fleschDouma).toBeLessThan(40);
    expect(hard.brouwer).toBeLessThan(20);
    expect(zacht.fleschDouma).toBeGreaterThan(77);
    expect(zacht.brouwer).toBeGreaterThan(75);
  });
});
