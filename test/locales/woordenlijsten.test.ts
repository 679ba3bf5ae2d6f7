import { describe, expect, it } from 'vitest';
import { maakSpeller } from './spelling.ts';
import { bijvoeglijk, werkwoord, zelfstandig } from './vormen.ts';
import { leesEigenSpelling, leesGewoneWoorden, leesUitgelegdeWoorden, leesVerboden } from './woordenlijsten.ts';

const speller = maakSpeller([]);
const gewoon = leesGewoneWoorden();
const goedGespeld = (woord: string): boolean => speller(woord) || speller(woord.charAt(0).toUpperCase() + woord.slice(1)) || speller(woord.toUpperCase());

describe('the common words', () => {
  it('are some thousands, all spelled right', () => {
    expect(new Set(gewoon.lemmas).size).toBeGreaterThan(2500);
    expect([...new Set(gewoon.lemmas)].filter((lemma) => lemma !== "'s" && !goedGespeld(lemma.replace('|', '')))).toEqual([]);
  });

  it('hold the everyday forms and not the hard words', () => {
    for (const woord of ['huizen', 'bellen', 'belt', 'gebeld', 'opgebeld', 'geholpen', 'oudere', 'vaders', "foto's", 'bedje', 'gevraagd', 'aangevraagd', 'zelf', 'geven', 'doorgegeven']) expect(gewoon.vormen.has(woord), woord).toBe(true);
    for (const woord of ['beschikking', 'protocol', 'evaluatie', 'indicatiestelling', 'respijtzorg', 'mantelzorg', 'zelfredzaam', 'participatie', 'competentie', 'verordening', 'urgentie']) expect(gewoon.vormen.has(woord), woord).toBe(false);
  });

  it('share no word with the jargon list, save words of everyday speech that are avoided for tone', () => {
    const samen = leesVerboden().filter(({ patroon, term }) => !term.includes(' ') && gewoon.lemmas.some((lemma) => patroon.test(lemma))).map(({ term }) => term);
    expect(samen).toEqual(['onmiddellijk']);
  });
});

describe('inflection', () => {
  it.each([
    [zelfstandig('raam'), ['ramen', 'raampje']], [zelfstandig('bal'), ['ballen', 'balletje']], [zelfstandig('brief'), ['brieven', 'briefje']], [zelfstandig('huis'), ['huizen']],
    [zelfstandig('mogelijkheid'), ['mogelijkheden']], [zelfstandig('woning'), ['woningen']], [zelfstandig('foto'), ["foto's"]],
    [bijvoeglijk('groot'), ['grote', 'groter', 'grootst']], [bijvoeglijk('lief'), ['lieve', 'liever']], [bijvoeglijk('duur'), ['duurder']],
    [werkwoord('maken'), ['maak', 'maakt', 'maakte', 'gemaakt']], [werkwoord('leven'), ['leef', 'leefde', 'geleefd']], [werkwoord('bellen'), ['bel', 'belde', 'gebeld']], [werkwoord('betalen'), ['betaal', 'betaald']],
  ])('%# makes the forms', (vormen, verwacht) => { expect(vormen).toEqual(expect.arrayContaining(verwacht)); });
});

describe('the spelling check', () => {
  it.each(['supermarkt', 'mantelzorgsteunpunt', 'keukentafelgesprek', 'wijkverpleegkundige', 'Koffieochtend', 'e-mail', "foto's", 'foto’s', 'ideeën', '9.30', 'blijft'])('knows %s', (woord) => { expect(speller(woord)).toBe(true); });
  it.each(['wachtijd', 'gemeentte', 'vrijwiliger', 'afspraaak', 'hulpverlenner', 'belangrij', 'zorgverzeekring', 'gesprekverslag', 'blijfft', 'mantelzorg-steunpnut'])('refuses %s', (woord) => { expect(speller(woord)).toBe(false); });
});

describe('the other lists', () => {
  it('hold only what is needed: own words that the dictionary lacks, each once', () => {
    const eigen = leesEigenSpelling();
    expect(eigen.filter((woord, i) => eigen.indexOf(woord) !== i)).toEqual([]);
    const termen = leesUitgelegdeWoorden().map(({ sleutel }) => sleutel);
    expect(new Set(termen).size).toBe(termen.length);
  });

  it('say for every avoided word what to say instead', () => {
    expect(leesVerboden().filter(({ liever }) => liever === '').map(({ term }) => term)).toEqual([]);
  });

  it('match whole words only, with any ending at a *', () => {
    const raak = (tekst: string): boolean => leesVerboden().some(({ patroon }) => patroon.test(tekst));
    expect(raak('de cliënt belt')).toBe(true);
    expect(raak('cliëntondersteuning')).toBe(false);
    expect(raak('Kwetsbaarheid')).toBe(true);
    expect(raak('met  betrekking tot')).toBe(true);
    expect(raak('onderhoud en doch-ter')).toBe(false);
  });
});
