import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leesPakketten, leesTaal, plaatshouders, soortVan, strings, vul } from './berichten.ts';
import { GRENZEN, keur } from './gate.ts';
import { verschillen } from './gelijk.ts';
import { alsTekst, keurAlles } from './verslag.ts';

const map = (naam: string): string => fileURLToPath(new URL(`./fixtures/${naam}`, import.meta.url));

const GOED = [
  'Hallo. Ik ben Meedenker, een computer van de gemeente.\nIk zoek met u wie u kan helpen.', 'Wat is uw vraag?', 'U zorgt voor uw man. Hij is 78 en hij vergeet veel.\nKlopt dat?', 'Waar is uw man dan het liefst?',
  'Wat kan uw man zelf nog?\nDenk aan eten, wassen en naar de wc gaan.', 'Een paar weken nog. Dat is kort.\nDan is het goed dat iemand u deze week belt.', 'Wie helpt u nu al?',
];

describe('keur', () => {
  it('passes an easy talk', () => {
    const { maten, overtredingen } = keur({ naam: 'goed', berichten: GOED });
    expect(overtredingen).toEqual([]);
    expect(maten.woorden).toBeGreaterThanOrEqual(GRENZEN.minstensWoorden);
  });

  it('finds long words, long sentences and hard words in a talk', () => {
    const zin = 'Uiteindelijk beoordelen verantwoordelijke functionarissen vanzelfsprekend belangrijke persoonlijke omstandigheden zorgvuldig tijdens vervolggesprekken.';
    const { overtredingen } = keur({ naam: 'fout', berichten: Array<string>(6).fill(zin) });
    expect(overtredingen.map(({ regel }) => regel)).toEqual(['gemiddelde zin te lang', 'Flesch-Douma te laag', 'Brouwer te laag', 'te veel moeilijke woorden']);
  });

  it('measures a very short script but does not score it', () => {
    const { maten, overtredingen } = keur({ naam: 'kort', berichten: ['Functionarissen beoordelen omstandigheden.'] });
    expect(overtredingen).toEqual([]);
    expect(maten.fleschDouma).toBeLessThan(0);
  });

  it('does not count names, numbers, explained terms or quoted words as hard, and does count jargon and button labels', () => {
    const hard = (bericht: string, knop = ''): readonly string[] => keur({ naam: 'x', berichten: [bericht], knoppen: [knop] }).maten.moeilijkeWoorden;
    expect(hard('Bel Samira van Xqzhuis om 9.30 uur over respijtzorg. U zei: "ff xqz".')).toEqual([]);
    expect(hard('Bel over het protocol.', 'Evaluatie')).toEqual(['protocol', 'Evaluatie']);
  });

  it('finds a link in the middle of a talk', () => {
    expect(keur({ naam: 'x', berichten: ['Kijk op www.voorbeeldstad.nl.', ...GOED] }).overtredingen.map(({ regel }) => regel)).toEqual(['link midden in het gesprek']);
  });
});

describe('reading locales', () => {
  it('walks objects and variants', () => {
    expect([...strings({ a: { vraag: ['x', 'y'] }, b: 'z', n: 1 })].map(({ pad, tekst }) => `${pad.join('.')}=${tekst}`)).toEqual(['a.vraag.0=x', 'a.vraag.1=y', 'b=z']);
  });

  it('reads the use of a text from its path', () => {
    expect(soortVan('respijtzorg', ['waar', 'keuzes', 'thuis'])).toBe('knop');
    expect(soortVan('gesprek', ['knopPersoon', '0'])).toBe('knop');
    expect(soortVan('gesprek', ['rijen', 'x'])).toBe('rij');
    expect(soortVan('gesprek', ['onderwerp', 'beschrijving'])).toBe('beschrijving');
    expect(soortVan('gesprek', ['onderwerp', 'vraag'])).toBe('bericht');
    expect(soortVan('desk', ['keuzes', 'x'])).toBe('personeel');
  });

  it('fills placeholders, formatted or unescaped too', () => {
    expect(plaatshouders('{{b}} {{- a}} {{c, getal}} {{b}}')).toEqual(['a', 'b', 'c']);
    expect(vul('{{b}} {{- a}} {{c, getal}}', (naam) => naam.toUpperCase())).toBe('B A C');
  });

  it('takes from a pack the words for residents only', () => {
    expect(leesPakketten(map('gemeenten')).flatMap(({ berichten }) => berichten.map(({ sleutel }) => sleutel))).toEqual(['pakket/voorbeeldstad:deuren.0.wat', 'pakket/voorbeeldstad:deuren.1.wat', 'pakket/voorbeeldstad:deuren.1.uitleg.0']);
  });

  it('has no files where there is no folder', () => {
    expect(leesTaal(map('goed'), 'xx')).toEqual([]);
    expect(leesPakketten(map('niets'))).toEqual([]);
  });
});

describe('keurAlles', () => {
  it('finds nothing in good texts but the terms that have no explanation', () => {
    const { overtredingen, teksten } = keurAlles({ locales: map('goed'), gemeenten: map('niets'), gesprekken: [] });
    expect(teksten).toBe(13);
    expect(overtredingen.filter(({ regel }) => regel !== 'term zonder uitleg')).toEqual([]);
    const zonder = overtredingen.map(({ wat }) => wat);
    expect(zonder.some((wat) => wat.includes('woordenlijst.Wlz '))).toBe(true);
    expect(zonder.some((wat) => wat.includes('woordenlijst.respijtzorg '))).toBe(false);
  });

  it('finds every fault in bad texts, by key', () => {
    const { overtredingen } = keurAlles({ locales: map('fout'), gemeenten: map('gemeenten'), gesprekken: [] });
    expect(overtredingen.map(({ waar, regel }) => `${waar} ${regel}`)).toEqual([
      'nl/respijtzorg:waar.vraag lange zin',
      'nl/respijtzorg:waar.vraag lijdende vorm',
      'nl/respijtzorg:waar.uitleg vermijd dit woord',
      'nl/respijtzorg:waar.uitleg uitroepteken',
      'nl/respijtzorg:waar.uitleg link midden in het gesprek',
      'nl/respijtzorg:waar.uitleg te veel zinnen',
      'nl/respijtzorg:waar.keuzes.thuis te lang voor WhatsApp (knop)',
      'pakket/voorbeeldstad:deuren.1.wat lijdende vorm',
      'pakket/voorbeeldstad:deuren.1.wat vermijd dit woord',
      // Used here, with no woordenlijst.json at all.
      'uitgelegde-woorden.txt term zonder uitleg',
    ]);
  });

  it('prints every measure, limit and violation', () => {
    const tekst = alsTekst(keurAlles({ locales: map('fout'), gemeenten: map('niets'), gesprekken: [{ naam: 'gesprek: goed', berichten: GOED }] }));
    expect(tekst).toMatch(/gesprek: goed\s+79\s+\d\.\d\s+\d+\s+10\d\.\d\s+10\d\.\d\s+0\.0%\s+ja/u);
    expect(tekst).toContain('nl/respijtzorg:waar.vraag\n    lijdende vorm: wordt … verzorgd\n');
  });
});

describe('verschillen', () => {
  it('finds keys and placeholders that differ between languages, and allows another number of variants', () => {
    expect(verschillen(leesTaal(map('goed'), 'nl').filter(({ naam }) => naam === 'nl/respijtzorg'), leesTaal(map('goed'), 'en'))).toEqual([]);
    const bestand = (taal: string, teksten: Record<string, string>): Parameters<typeof verschillen>[0] =>
      [{ naam: `${taal}/x`, berichten: Object.entries(teksten).map(([sleutel, tekst]) => ({ sleutel: `${taal}/x:${sleutel}`, tekst, soort: 'bericht' })) }];
    expect(verschillen(bestand('nl', { a: '{{naam}}', b: 'x', 'd.0': '{{naam}}' }), bestand('en', { a: '{{name}}', c: 'x', 'd.0': 'x', 'd.1': '{{naam}}' }))).toEqual([
      'x:a: plaatshouders {naam} en {name}', 'x:b: alleen in de eerste taal', 'x:c: alleen in de tweede taal',
    ]);
  });
});
