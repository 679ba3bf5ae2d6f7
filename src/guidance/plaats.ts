import type { Pakket } from '../gemeenten/pakket.ts';

/** Where somebody lives, as far as the route needs it. */
export interface Plaats {
  /** Id of a wijk of the pack, or null when the address lies outside the municipality. */
  wijk: string | null;
  postcode?: string;
  huisnummer?: string;
}

/** Without accents, capitals and marks; 'ĳ' is 'ij'. */
const kaal = (tekst: string) => tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/**
 * Finds the wijk that a message names, by postcode (its four digits are enough) or by name; of two names that fit, the longest counts:
 * "Oud Noord" is not "Noord".
 * @returns null when the message names no place at all
 */
export function vindPlaats(pakket: Pakket, tekst: string, adres: { postcode?: string; huisnummer?: string } = {}): Plaats | null {
  if (adres.postcode !== undefined) {
    const wijk = pakket.wijken.find((w) => w.postcodes.includes(adres.postcode!.slice(0, 4)));
    return { wijk: wijk?.id ?? null, postcode: adres.postcode, ...(adres.huisnummer !== undefined && { huisnummer: adres.huisnummer }) };
  }
  const woorden = ` ${kaal(tekst)} `;
  for (const cijfers of woorden.match(/(?<= )[1-9]\d{3}(?= )/g) ?? []) {
    const wijk = pakket.wijken.find((w) => w.postcodes.includes(cijfers));
    if (wijk) return { wijk: wijk.id, postcode: cijfers };
  }
  const genoemd = pakket.wijken
    .flatMap((w) => [w.naam, ...w.andereNamen].map((naam) => ({ id: w.id, naam: kaal(naam) })))
    .filter(({ naam }) => naam !== '' && woorden.includes(` ${naam} `))
    .sort((a, b) => b.naam.length - a.naam.length)[0];
  return genoemd ? { wijk: genoemd.id } : null;
}

/** A place as the value of a fact: 'noord', 'noord 1001AB 12', 'buiten 9999XX'. */
export function alsWaarde(plaats: Plaats): string {
  return [plaats.wijk ?? 'buiten', plaats.postcode, plaats.huisnummer].filter((d) => d !== undefined).join(' ');
}

/** Whether the value of a place fact says: outside the municipality. */
export function isBuiten(waarde: string | undefined): boolean {
  return waarde?.split(' ')[0] === 'buiten';
}

/** The wijk out of the value of a place fact; null when outside or not known. */
export function wijkVan(pakket: Pakket, waarde: string | undefined): Pakket['wijken'][number] | null {
  return pakket.wijken.find((w) => w.id === waarde?.split(' ')[0]) ?? null;
}
