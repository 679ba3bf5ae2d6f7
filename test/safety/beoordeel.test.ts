import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../src/safety/index.ts';
import { ANDERE_TALEN, DUIDELIJK, GEEN, VRAAG } from './gevallen.ts';

describe('beoordeel', () => {
  it.each(DUIDELIJK)('hears clear %s from %s: %s', (soort, spreker, tekst) => {
    expect(beoordeel(tekst)).toMatchObject({ soort, niveau: 'duidelijk', spreker });
  });

  it.each(ANDERE_TALEN)('hears %s in another language: %s', (soort, tekst) => {
    expect(beoordeel(tekst)).toMatchObject({ soort, niveau: 'duidelijk' });
  });

  it.each(VRAAG)('asks about %s: %s', (soort, tekst) => {
    expect(beoordeel(tekst)).toMatchObject({ soort, niveau: 'onduidelijk' });
  });

  it.each(GEEN)('leaves alone: %s', (tekst) => {
    expect(beoordeel(tekst)).toMatchObject({ soort: null, niveau: 'geen', regels: [] });
  });

  it('lets the most acute of several dangers win', () => {
    expect(beoordeel('mijn man slaat me en nu is er brand in huis').soort).toBe('acuut');
    expect(beoordeel('mijn man slaat me. ik wil dood.').soort).toBe('suicide');
    expect(beoordeel('ik ben bang voor mijn man. ik wil dood.').soort).toBe('suicide');
  });

  it('knows a child by its age, whatever it speaks of', () => {
    expect(beoordeel('ik ben 12 en ik wil dood').spreker).toBe('kind');
    expect(beoordeel('ik ben 42 en ik wil dood').spreker).toBe('slachtoffer');
  });

  it('hears a danger in the middle of an ordinary request', () => {
    const tekst = 'Goedemiddag, ik wil graag weten hoe ik huishoudelijke hulp aanvraag. Mijn vrouw is slecht ter been en ik doe de was en de boodschappen. Eerlijk gezegd wil ik niet meer leven. Moet ik daarvoor een formulier invullen of komt er iemand langs?';
    expect(beoordeel(tekst)).toMatchObject({ soort: 'suicide', niveau: 'duidelijk' });
  });

  it('names the rules or the weighing that decided, and never the text', () => {
    const { regels } = beoordeel('mijn man slaat me');
    expect(regels.length).toBeGreaterThan(0);
    for (const naam of regels) expect(naam).toMatch(/^(?:suicide|geweld|medisch|acuut|talen|weging)\/[a-z-]+$/);
  });
});
