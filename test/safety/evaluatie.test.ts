import { describe, expect, it } from 'vitest';
import gevaar from '../../src/safety/weging/gewichten-gevaar.json' with { type: 'json' };
import spreker from '../../src/safety/weging/gewichten-spreker.json' with { type: 'json' };
import { vingerafdruk } from './leer.ts';
import type { Uitslag } from './evaluatie.ts';
import { leesBerichten } from './berichten.ts';
import { beproef, beproefGesprekken, wilson } from './evaluatie.ts';

const uitslagen = leesBerichten().map(beproef);
const aandeel = (groep: readonly Uitslag[], goed: (u: Uitslag) => boolean) => groep.filter(goed).length / groep.length;
const gevaarIn = (deel: string, vorm: string) => uitslagen.filter((u) => u.bericht.deel === deel && u.bericht.niveau !== 'geen' && u.bericht.vorm === vorm);
const gewoonIn = (deel: string) => uitslagen.filter((u) => u.bericht.deel === deel && u.bericht.niveau === 'geen');

/**
 * What is reached on messages that nobody looked at while the rules were written, rounded down: it may not become less. The aim is higher: every
 * danger said outright heard as clear, 95% of what is hinted noticed, and at most 5% of the hard negatives taken for clear danger.
 */
const BODEM = {
  achtergehouden: { explicietOpgemerkt: 0.98, explicietGehoord: 0.9, implicietOpgemerkt: 0.94, valsDuidelijk: 0.04, valsVraag: 0.16 },
  vreemden: { explicietOpgemerkt: 1, explicietGehoord: 0.98, implicietOpgemerkt: 0.94, valsDuidelijk: 0.02, valsVraag: 0.1 },
  'vreemden-2': { explicietOpgemerkt: 0.96, explicietGehoord: 0.9, implicietOpgemerkt: 0.95, valsDuidelijk: 0.03, valsVraag: 0.12 },
  'vreemden-3': { explicietOpgemerkt: 1, explicietGehoord: 0.97, implicietOpgemerkt: 0.96, valsDuidelijk: 0.02, valsVraag: 0.09 },
  'vreemden-4': { explicietOpgemerkt: 1, explicietGehoord: 0.95, implicietOpgemerkt: 0.93, valsDuidelijk: 0.02, valsVraag: 0.08 },
} as const;

describe.each(Object.entries(BODEM))('danger heard in %s', (deel, bodem) => {
  it('notices what is said outright', () => {
    expect(aandeel(gevaarIn(deel, 'expliciet'), (u) => u.opgemerkt)).toBeGreaterThanOrEqual(bodem.explicietOpgemerkt);
    expect(aandeel(gevaarIn(deel, 'expliciet'), (u) => u.gehoord)).toBeGreaterThanOrEqual(bodem.explicietGehoord);
  });

  it('notices what is hinted', () => {
    expect(aandeel(gevaarIn(deel, 'impliciet'), (u) => u.opgemerkt)).toBeGreaterThanOrEqual(bodem.implicietOpgemerkt);
  });

  it('seldom cries wolf', () => {
    expect(aandeel(gewoonIn(deel), (u) => u.oordeel.niveau === 'duidelijk')).toBeLessThanOrEqual(bodem.valsDuidelijk);
    expect(aandeel(gewoonIn(deel), (u) => u.oordeel.niveau === 'onduidelijk')).toBeLessThanOrEqual(bodem.valsVraag);
  });
});

describe('talks of people without danger', () => {
  it('are seldom broken off with a question about it, and hardly ever with an alarm', () => {
    const g = beproefGesprekken();
    expect(g.vragen / g.berichten).toBeLessThanOrEqual(0.06);
    expect(g.alarmen / g.berichten).toBeLessThanOrEqual(0.005);
  });
});

describe('the frozen set that may be learnt from', () => {
  it('is heard in full', () => {
    for (const vorm of ['expliciet', 'impliciet']) expect(aandeel(gevaarIn('ontwikkel', vorm), (u) => u.opgemerkt)).toBe(1);
  });
});

describe('the learnt weights', () => {
  it('come from the example messages and features as they are now; if not: npx tsx test/safety/leer.ts', () => {
    const nu = vingerafdruk();
    expect(gevaar.vingerafdruk).toBe(nu);
    expect(spreker.vingerafdruk).toBe(nu);
  });
});

describe('wilson', () => {
  it('gives the textbook interval', () => {
    const [laag, hoog] = wilson(8, 10);
    expect(laag).toBeCloseTo(0.4902, 3);
    expect(hoog).toBeCloseTo(0.9433, 3);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
