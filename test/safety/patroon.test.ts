import { describe, expect, it } from 'vitest';
import { KLASSEN } from '../../src/safety/klassen.ts';
import { leesPatroon, Woordenschat } from '../../src/safety/patroon.ts';
import { BEELDSPRAAK } from '../../src/safety/regels/beeldspraak.ts';
import { REGELS } from '../../src/safety/regels/index.ts';
import { eenFoutVerschil, klank, plat } from '../../src/safety/vorm.ts';
import { leesWoorden } from '../../src/safety/woorden.ts';
import { Zoeker, Zoekslag } from '../../src/safety/zoeker.ts';

/** Is `bron` in `tekst`? */
function vindt(bron: string, tekst: string): boolean {
  const schat = new Woordenschat(KLASSEN);
  const patroon = leesPatroon(bron, schat);
  const woorden = leesWoorden(tekst);
  return new Zoekslag(woorden, new Zoeker(schat).plaatsen(woorden, new Set())).zoek(patroon).length > 0;
}

describe('patterns', () => {
  it.each([
    ['ik wil', 'ik wil', true],
    ['ik wil', 'ik echt gewoon wil', true],
    ['ik wil', 'ik jou wil', false],
    ['ik .. dood', 'ik heb honger dood', true],
    ['ik .. dood', 'dood wil ik', true],
    ['> ik .. dood', 'dood wil ik', false],
    ['ik .. dood', 'ik loop, hij is dood', false],
    ['ik ... dood', 'ik loop, hij is dood', true],
    ['ik ... dood', 'ik loop. hij is dood', false],
    ['ik .. dood', 'ik heb gisteren bij de bakker een brood en kaas gekocht dood', false],
    ['moord*', 'moordenaar', true],
    ['*moord', 'zelfmoord', true],
    ['~verkracht', 'verkrahct', true],
    ['~verkracht', 'verwacht', false],
    ['~zelfmoord*', 'zelfmordgedachten', true],
    ['slaat mij|me', 'hij slaat me', true],
    ['a|b_c d', 'b c d', true],
    ['a|b_c d', 'a d', true],
    ['a|b_c d', 'b d', false],
    ['kan niet meer $', 'ik kan niet meer', true],
    ['kan niet meer $', 'ik kan niet meer, help', true],
    ['kan niet meer $', 'ik kan niet meer lopen', false],
    ['kan niet meer $$', 'ik kan niet meer, help', false],
    ['^ wil dood', 'wil dood', true],
    ['^^ brand $$', 'brand!!', true],
    ['@ouder slaat', 'papa slaat', true],
  ])('%s in "%s": %s', (bron, tekst, verwacht) => {
    expect(vindt(bron, tekst)).toBe(verwacht);
  });

  it('refuses what cannot be meant', () => {
    const schat = new Woordenschat(KLASSEN);
    for (const bron of ['', 'ik ..', '.. ik', '@onbekend', 'a||b']) expect(() => leesPatroon(bron, schat), bron).toThrow();
  });
});

describe('the rules', () => {
  it('can all be read, and have names of their own', () => {
    const schat = new Woordenschat(KLASSEN);
    for (const p of [...BEELDSPRAAK, ...REGELS.flatMap((r) => [...r.patronen, ...(r.niet ?? []), ...(r.nietInBericht ?? [])])]) expect(() => leesPatroon(p, schat), p).not.toThrow();
    const namen = REGELS.map((r) => r.naam);
    expect(new Set(namen).size).toBe(namen.length);
    for (const r of REGELS) expect(r.naam).toMatch(/^[a-z]+\/[a-z-]+$/);
  });
});

describe('sound forms', () => {
  it.each([['geslagen', 'geslage'], ['wordt', 'wort'], ['zelfmoord', 'selfmoort'], ['mij', 'my'], ['leven', 'lefen'], ['slaan', 'sloan'], ['verkracht', 'ferkragt']])('%s sounds like %s', (a, b) => {
    expect(klank(plat(a))).toBe(klank(plat(b)));
  });

  it('knows words one error apart', () => {
    for (const [a, b] of [['dood', 'dod'], ['dood', 'doood'], ['dood', 'daod'], ['dood', 'dodo'], ['dood', 'dood']] as const) expect(eenFoutVerschil(a, b), `${a} ${b}`).toBe(true);
    for (const [a, b] of [['dood', 'dot'], ['dood', 'oodd'], ['dood', '']] as const) expect(eenFoutVerschil(a, b), `${a} ${b}`).toBe(false);
  });
});
