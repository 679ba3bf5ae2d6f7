import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn } from '../../src/privacy/elfproef.ts';
import { redigeer } from '../../src/privacy/redactie.ts';
import { projectMap } from '../../src/project-map.ts';

describe('the redaction', () => {
  it.each([
    ['Bel mij op 06-00000001.', 'Bel mij op [telefoon].'],
    ['06 00 00 00 01 of 0600000001', '[telefoon] of [telefoon]'],
    ['tel.0600000001', 'tel.[telefoon]'],
    ['+31 6 00000001', '[telefoon]'],
    ['+31 (0)6-00 00 00 01', '[telefoon]'],
    ['0031600000001', '[telefoon]'],
    ['(099) 100 10 01', '[telefoon]'],
    ['0999-10 10 01', '[telefoon]'],
    ['ik ben 84, nummer 099 1001001', 'ik ben 84, nummer [telefoon]'],
    ['06 00 00 00 012', '[telefoon]'],
    ['06-00/00/00/01', '[telefoon]'],
    ['٠٦٠٠٠٠٠٠٠١', '[telefoon]'],
    ['+49 000 0000001', '[telefoon]'],
    ['mail jan.jansen@voorbeeld.nl.', 'mail [e-mail].'],
    ['jan (at) voorbeeld.nl', '[e-mail]'],
    ['jan apenstaartje voorbeeld punt nl', '[e-mail]'],
    ['jan @ voorbeeld.nl', '[e-mail]'],
    ['zie https://voorbeeld.nl/u/jan?id=3 en www.voorbeeld.nl', 'zie [link] en [link]'],
    ['op voorbeeld.nl/jan staat het', 'op [link] staat het'],
    ['bsn 111222333', 'bsn [bsn]'],
    ['bsn: 1112.22.333', 'bsn: [bsn]'],
    ['ik ben 84 111 222 333', 'ik ben 84 [bsn]'],
    ['111222334 is er geen', '[nummer] is er geen'],
    ['zaak 202611240017', 'zaak [nummer]'],
    ['NL00 BANK 0123 4567 89', '[rekeningnummer]'],
    ['nl00bank0123456789 is van ons', '[rekeningnummer] is van ons'],
    ['BE00 0000 0000 0001', '[rekeningnummer]'],
    ['geboren 12-05-1943', 'geboren [datum]'],
    ['geb. 12 mei 1943', 'geb. [datum]'],
    ['12 mei \'43', '[datum]'],
    ['Ze is op 12/5/43 geboren', 'Ze is op [datum] geboren'],
    ['geboren op 12 mei', 'geboren op [datum]'],
    ['1943-05-12', '[datum]'],
    ['12-05-1943 06 00 00 00 01', '[datum] [telefoon]'],
    ['kenteken AB-12-CD', 'kenteken [kenteken]'],
    ['mijn auto, 12-abc-3, staat fout', 'mijn auto, [kenteken], staat fout'],
    ['kenteken is 1abc23', 'kenteken is [kenteken]'],
    ['1234 AB 12a', '[postcode]'],
    ['1234ab nr. 12', '[postcode]'],
    ['ik woon op 1234 AB, 12-3', 'ik woon op [postcode]'],
    ['Dorpsstraat 12', '[adres]'],
    ['op de dorpsstraat 12 bis in lindeveld', 'op de [adres] in lindeveld'],
    ['Burgemeester van der Bergstraat 3', '[adres]'],
    ['laan van verzinnen 12', '[adres]'],
    ['ik woon aan de Lange Brink 4', 'ik woon aan de [adres]'],
    ['ik heet fatma', 'ik heet [naam]'],
    ['Ik heet Jan de Vries en ik zoek hulp', 'Ik heet [naam] en ik zoek hulp'],
    ['mijn naam is jan van der berg', 'mijn naam is [naam]'],
    ['Met Jan de Vries, ik heb een vraag', 'Met [naam], ik heb een vraag'],
    ['met jan de vries spreekt u', 'met [naam] spreekt u'],
    ['Ik ben Truus 81 jaar', 'Ik ben [naam] 81 jaar'],
    ['mijn man Kees kan niet meer lopen', 'mijn man [naam] kan niet meer lopen'],
    ['mijn moeder heet Annie de Boer. Zij valt vaak', 'mijn moeder heet [naam]. Zij valt vaak'],
    ['mevrouw El Amrani belde', 'mevrouw [naam] belde'],
    ['dank u, groetjes Truus', 'dank u, groetjes [naam]'],
    ['My name is John Smith', 'My name is [naam]'],
  ])('makes of "%s": "%s"', (tekst, zonder) => {
    expect(redigeer(tekst)).toBe(zonder);
  });

  it.each([
    '', 'Bel 112', 'ik ben 84 jaar en mijn man is 86', 'sinds 2019 is het zo', 'in 2000 we verhuisden', '2000 kg hout', 'een uitkering van 1200 euro',
    'ik ben onderweg 2 uur kwijt', 'de straat is 30 km', 'mijn man MS heeft', 'mijn moeder heeft Alzheimer', 'mijn vader Parkinson heeft het', 'meneer wil graag hulp',
    'het is heet vandaag', 'dat heet respijtzorg', 'ik ben mantelzorger', 'Ik ben Nederlandse', 'zorg 24/7', 'om 9.30 uur', '3 keer per week', '€ 12,50', 'ze krijgt 12 uur hulp',
    'op maandag 3 mei om 10 uur', 'thuis.Daar kan ik niet zijn', '[naam] belt', 'met pijn in mijn rug', 'Met de bus kom ik er niet', '🙂', 'ik ga weg 12 mei', 'mijn zoon en dochter helpen',
  ])('leaves "%s" as it is', (tekst) => {
    expect(redigeer(tekst)).toBe(tekst);
  });

  it('leaves thousands of messages about care as they are, but for the names in them', () => {
    const regels = readFileSync(projectMap('test/safety/berichten.tsv'), 'utf8').split('\n').flatMap((r) => r.split('\t'))
      .concat(readFileSync(projectMap('test/understanding/vreemden.tsv'), 'utf8').split('\n').map((r) => r.split('\t')[2] ?? ''));
    expect(regels.length).toBeGreaterThan(1000);
    const anders = regels.filter((r) => redigeer(r).replaceAll('[naam]', '') !== r && !redigeer(r).includes('[naam]'));
    expect(anders).toEqual([]);
    expect(regels.filter((r) => redigeer(r).includes('[naam]')).length).toBeLessThan(regels.length / 100);
  });
});

const cijfer = fc.integer({ min: 0, max: 9 }).map(String);
const scheiding = fc.constantFrom('', '', ' ', '-', '.', ' - ', '\u00a0', '–', '/');
/** Digits with signs between some of them. */
const gespreid = (digits: string) => fc.array(scheiding, { minLength: digits.length, maxLength: digits.length })
  .map((s) => [...digits].map((c, i) => (i === 0 ? c : s[i]! + c)).join(''));
const negen = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(cijfer, { minLength: 8, maxLength: 8 })).map(([a, b]) => String(a) + b.join(''));
const landelijk = negen.map((n) => `0${n}`);
const telefoon = fc.oneof(
  landelijk.map((n) => n.replace(/^(..)(.*)/, '$1-$2')),
  landelijk.map((n) => n.replace(/^(..)(..)(..)(..)(..)/, '$1 $2 $3 $4 $5')),
  landelijk.map((n) => n.replace(/^(...)(...)(..)(..)/, '($1) $2 $3 $4')),
  landelijk,
  negen.map((n) => `+31${n}`), negen.map((n) => `+31 (0)${n}`), negen.map((n) => `0031 ${n}`),
  landelijk.chain((n) => fc.constantFrom(' ', '-', '.', ' - ', '\u00a0', '–', '/').map((s) => [...n].join(s))),
);
const bsn = fc.array(cijfer, { minLength: 9, maxLength: 9 }).map((c) => c.join('')).filter(isBsn);
const bsnVormen = fc.oneof(bsn, bsn.map((b) => b.replace(/^(....)(..)(...)/, '$1.$2.$3')), bsn.map((b) => b.replace(/^(...)(...)(...)/, '$1 $2 $3')), bsn.map((b) => [...b].join(' ')));
const letters = fc.array(fc.constantFrom(...'ABCDEFGHJKLMNPRSTVWXZ'), { minLength: 2, maxLength: 2 }).map((l) => l.join(''));
const postcode = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom('', ' '), letters, fc.integer({ min: 1, max: 999 })).map(([n, s, l, h]) => `${n}${s}${l} ${h}`);
const iban = fc.tuple(fc.integer({ min: 10, max: 99 }), fc.array(cijfer, { minLength: 10, maxLength: 10 })).map(([k, c]) => `NL${k}BANK${c.join('')}`)
  .chain((i) => fc.constantFrom(i, i.toLowerCase(), i.replace(/(.{4})(?=.)/g, '$1 ')));
const WOORDEN = ['ik', 'kan', 'niet', 'meer', 'voor', 'mijn', 'moeder', 'zorgen', 'en', 'het', 'huis', 'is', 'vies', 'straat', 'heet', 'naam', 'bel', 'me', 'van', 'de', 'wmo', '84', 'jaar', '12', 'uur', 'man', 'met', 'schulden', '3', '🙂', 'hulp,', 'wie?', 'geboren', 'in'];
const gewoon = fc.array(fc.constantFrom(...WOORDEN), { maxLength: 8 }).map((w) => w.join(' '));

/** Whether the digits of `gegeven` are still there in a row, whatever stands between them. */
const overleeft = (uit: string, gegeven: string) => uit.replace(/\D/g, '').includes(gegeven.replace(/\D/g, ''));

describe('whatever the text', () => {
  const rond = fc.tuple(gewoon, gewoon);
  it.each([
    ['telephone number', telefoon], ['BSN', bsnVormen], ['IBAN', iban],
  ])('no %s gets through', (_, gegeven) => {
    fc.assert(fc.property(rond, gegeven, ([voor, na], g) => {
      // Words stand around it: two numbers in a row are another number.
      const uit = redigeer(`${voor}, nummer ${g} graag ${na}`);
      expect(overleeft(uit, g)).toBe(false);
      expect(uit).toMatch(/nummer \[(telefoon|bsn|nummer|rekeningnummer)\] graag/);
    }), { numRuns: 500 });
  });

  it('no telephone number with odd signs between its digits gets through', () => {
    fc.assert(fc.property(landelijk.chain(gespreid), (g) => { expect(overleeft(redigeer(`bel ${g} graag`), g)).toBe(false); }), { numRuns: 500 });
  });

  it('no e-mail address gets through', () => {
    fc.assert(fc.property(rond, fc.emailAddress(), ([voor, na], g) => {
      const uit = redigeer(`${voor}, mail ${g} graag ${na}`);
      expect(uit).not.toContain(g);
      expect(uit).not.toContain('@');
      expect(uit).toContain('mail [e-mail] graag');
    }), { numRuns: 500 });
  });

  it('no postcode with house number gets through', () => {
    fc.assert(fc.property(rond, postcode, ([voor, na], g) => {
      expect(redigeer(`${voor}, adres: ${g}, graag ${na}`)).toMatch(/adres: \[(postcode|kenteken)\], graag/);
    }), { numRuns: 500 });
  });

  it('text without such data is unchanged', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WOORDEN.filter((w) => !/^\d|heet|naam|straat|geboren/.test(w))), { maxLength: 40 }), (w) => {
      expect(redigeer(w.join(' '))).toBe(w.join(' '));
    }));
  });

  it('twice is once', () => {
    const scherven = fc.constantFrom('06', '-', ' ', '@', '.', 'nl', 'www.', '[', ']', '12', 'AB', '1943', 'mei', 'ik heet ', 'Jan', 'van ', 'mevrouw ', 'straat 3', '+31', '(', ')', ':', '0', '9', 'https://', 'a', 'met ', ' spreekt u', '\n', '\uE000', '٣', '[naam]', 'kenteken ', 'geboren ');
    const mengsel = fc.array(fc.oneof({ weight: 3, arbitrary: scherven }, telefoon, bsnVormen, postcode, iban, fc.emailAddress(), gewoon, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 14 }).map((d) => d.join(''));
    fc.assert(fc.property(mengsel, (tekst) => {
      const een = redigeer(tekst);
      expect(redigeer(een)).toBe(een);
    }), { numRuns: 3000 });
  });

  it('a text that is nothing but numbers glued together goes as a whole', () => {
    expect(redigeer('+3112-05-1943'.repeat(16))).toBe('[nummer]');
  });

  it.each(['a', '1 ', '0', '06 ', 'a.', 'Jan ', 'www.', '12-', 'a@', '@', 'van de ', 'ik heet ', 'Aa ', '1234 ', 'nl12', '+31 ', 'geboren ', 'laan van ', 'met jan '])('takes time in proportion to the length ("%s" over and over)', { retry: 2 }, (deel) => {
    const meet = (lengte: number) => {
      const tekst = deel.repeat(Math.ceil(lengte / deel.length));
      return Math.min(...[0, 1, 2, 3, 4].map(() => { const t = performance.now(); redigeer(tekst); return performance.now() - t; }));
    };
    meet(2000);
    // Sixteen times the text: square time would be 256 times as long.
    expect(meet(64_000)).toBeLessThan(Math.max(meet(4_000), 1) * 150);
  });
});

describe('the 11-test', () => {
  it.each(['111222333', '123456782', '000000012'])('accepts %s', (b) => expect(isBsn(b)).toBe(true));
  it.each(['123456789', '000000000', '1234567', '12345678a', '111222334'])('refuses %s', (b) => expect(isBsn(b)).toBe(false));
  it('sees every single wrong digit', () => {
    fc.assert(fc.property(bsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (b, op, d) => {
      const fout = b.slice(0, op) + String((Number(b[op]) + d) % 10) + b.slice(op + 1);
      expect(isBsn(fout)).toBe(false);
    }));
  });
});
