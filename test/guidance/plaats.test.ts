import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsWaarde, isBuiten, vindPlaats, wijkVan } from '../../src/guidance/plaats.ts';
import { Pakket } from '../../src/gemeenten/pakket.ts';
import { lindeveld } from './lindeveld.ts';

const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKLMNPRTVWXZ'), minLength: 2, maxLength: 2 });
const huisnummer = fc.option(fc.integer({ min: 1, max: 999 }).map(String), { nil: undefined });
const eigen = lindeveld.wijken.flatMap((w) => w.postcodes.map((cijfers) => ({ wijk: w.id, cijfers })));

describe('a place out of a message', () => {
  it.each([
    ['a postcode with a house number', '1001AB 12', { postcode: '1001AB', huisnummer: '12' }, 'noord 1001AB 12'],
    ['a postcode alone', '1009 XZ', { postcode: '1009XZ' }, 'linderdorp 1009XZ'],
    ['a postcode elsewhere', '9999XX', { postcode: '9999XX' }, 'buiten 9999XX'],
    ['a postcode goes before a name', 'ik woon niet in Noord maar op 1006BB', { postcode: '1006BB' }, 'zuid 1006BB'],
    ['the four digits alone', 'het is 1007', {}, 'west 1007'],
    ['the name of a wijk', 'ik woon in Oost', {}, 'oost'],
    ['in capitals', 'CENTRUM', {}, 'centrum'],
    ['by another name', 'vlakbij de binnenstad.', {}, 'centrum'],
    ['with the hyphen left out', 'lindeveld west', {}, 'west'],
    ['with accents', 'in de Coöperatiebuurt', {}, 'oost'],
    ['without accents', 'cooperatiebuurt', {}, 'oost'],
    ['with accents typed as two signs', 'Coo\u0308peratiebuurt', {}, 'oost'],
    ['with another apostrophe', "in 't Lindereind", {}, 'linderdorp'],
    ['the longest name counts', 'Linderdorp-Oost', {}, 'linderdorp'],
  ])('%s', (_, tekst, adres, verwacht) => {
    expect(alsWaarde(vindPlaats(lindeveld, tekst, adres)!)).toBe(verwacht);
  });

  it.each(['ik wil hulp in huis', 'in het noorden', 'zuidelijk', 'Lindeveld', '2026', 'nummer 12', ''])('hears none in "%s"', (tekst) => {
    expect(vindPlaats(lindeveld, tekst)).toBeNull();
  });

  it('knows every postcode of the pack, with any letters and with or without a house number', () => {
    fc.assert(fc.property(fc.constantFrom(...eigen), letters, huisnummer, ({ wijk, cijfers }, twee, nummer) => {
      const plaats = vindPlaats(lindeveld, '', { postcode: cijfers + twee, huisnummer: nummer })!;
      expect(plaats.wijk).toBe(wijk);
      const waarde = alsWaarde(plaats);
      expect(waarde).toBe(nummer === undefined ? `${wijk} ${cijfers}${twee}` : `${wijk} ${cijfers}${twee} ${nummer}`);
      expect(wijkVan(lindeveld, waarde)?.id).toBe(wijk);
      expect(isBuiten(waarde)).toBe(false);
    }));
  });

  it('puts every other postcode outside', () => {
    const binnen = new Set(eigen.map((e) => e.cijfers));
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }).map(String).filter((c) => !binnen.has(c)), letters, huisnummer, (cijfers, twee, nummer) => {
      const waarde = alsWaarde(vindPlaats(lindeveld, 'ik woon in Noord', { postcode: cijfers + twee, huisnummer: nummer })!);
      expect(isBuiten(waarde)).toBe(true);
      expect(wijkVan(lindeveld, waarde)).toBeNull();
    }));
  });

  it('hears every name of every wijk inside a sentence, however it is typed', () => {
    const namen = lindeveld.wijken.flatMap((w) => [w.naam, ...w.andereNamen].map((naam) => ({ id: w.id, naam })));
    const vormen: ((naam: string) => string)[] = [(n) => n, (n) => n.toUpperCase(), (n) => n.toLowerCase(), (n) => n.normalize('NFD'),
      (n) => n.normalize('NFD').replace(/\p{M}/gu, ''), (n) => n.replaceAll('-', ' '), (n) => n.replaceAll(' ', '  ')];
    fc.assert(fc.property(fc.constantFrom(...namen), fc.constantFrom(...vormen), fc.constantFrom('ik woon in ', 'Mijn moeder: ', '('), fc.constantFrom('.', ', al jaren', ')', '?'),
      ({ id, naam }, vorm, voor, na) => {
        expect(vindPlaats(lindeveld, voor + vorm(naam) + na)?.wijk).toBe(id);
      }));
  });

  it('falls over nothing that can be typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      const plaats = vindPlaats(lindeveld, tekst);
      if (plaats !== null) expect(lindeveld.wijken.map((w) => w.id)).toContain(plaats.wijk);
    }));
  });
});

describe('a place as a fact', () => {
  it.each([undefined, 'weetniet', 'buiten 9999XX', ''])('%s is in no wijk', (waarde) => {
    expect(wijkVan(lindeveld, waarde)).toBeNull();
  });

  it('does not take a wijk for "outside" because its name begins so', () => {
    const metBuitenhof = Pakket.parse({ ...lindeveld, wijken: [...lindeveld.wijken, { id: 'buitenhof', naam: 'Buitenhof', postcodes: ['1010'] }] });
    expect(wijkVan(metBuitenhof, 'buitenhof 1010AA 3')?.id).toBe('buitenhof');
    expect(isBuiten('buitenhof 1010AA 3')).toBe(false);
    expect(isBuiten('buiten 9999XX')).toBe(true);
  });
});
