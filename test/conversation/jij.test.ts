import { describe, expect, it } from 'vitest';
import { naarJij } from '../../src/conversation/jij.ts';
import { praat, tekst, woorden } from '../fixtures/praten.ts';
import type { Tekst } from '../../src/conversation/woorden.ts';

describe('van u naar je', () => {
  it.each([
    ['Wat wilt u het liefst bereiken?', 'Wat wil je het liefst bereiken?'],
    ['Woont u samen met uw moeder?', 'Woon je samen met je moeder?'],
    ['Hoe lang houdt u dit nog vol?', 'Hoe lang houd je dit nog vol?'],
    ['Annie belt u, uiterlijk vrijdag.', 'Annie belt je, uiterlijk vrijdag.'],
    ['U mag het gewoon vertellen.', 'Je mag het gewoon vertellen.'],
    ['Nu over uzelf.', 'Nu over jezelf.'],
    ['Ik hoor dat u moe bent. Dat lukt u.', 'Ik hoor dat je moe bent. Dat lukt je.'],
    ['Gaat u weg?', 'Ga je weg?'],
    ['Hebt u nog een vraag?', 'Heb je nog een vraag?'],
  ])('%s', (u, je) => expect(naarJij(u)).toBe(je));

  it('laat in geen enkele tekst een u of een gebroken werkwoord staan', () => {
    const alle = (t: Tekst): string[] => (typeof t === 'string' ? [t] : Object.values(t).flatMap((d) => alle(d as Tekst)));
    const teksten = ['vragen', 'zinnen', 'terugzeg', 'route', 'wegen', 'onderwerpen'].flatMap((k) => alle(woorden.nl.tekst(k)));
    expect(teksten.length).toBeGreaterThan(500);
    for (const t of teksten) {
      expect(naarJij(t)).not.toMatch(/\b[uU]\b|\b[uU]w\b|\bu?zelf u\b/);
      expect(naarJij(t), t).not.toMatch(/\b(doet|krijgt|kiest|zoekt|woont|vindt|hebt|bent|kunt|wilt) je\b/);
    }
  });

  it('zegt je tegen een kind dat voor een ouder zorgt, en houdt de leeftijden uit elkaar', async () => {
    const { laatste, beurten } = await praat(['ik ben 14 en ik zorg voor mijn moeder ze is ziek']);
    expect(tekst(laatste)).toMatch(/Je zorgt voor je moeder/);
    expect(tekst(laatste)).not.toMatch(/14/);
    expect(beurten).toHaveLength(2);
  });
});
