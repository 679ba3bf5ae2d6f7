import type { T } from '../gedeeld/gegevens.ts';
import type { LijstRegel } from './api.ts';

export const URGENTIE_VOLGORDE = ['nu', 'vandaag', '3dagen', 'week', 'gewoon'];
const ZONE = 'Europe/Amsterdam';

const maak = (opties: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...opties });
const dagFormaat = maak({ weekday: 'long', day: 'numeric', month: 'long' });
const tijdFormaat = maak({ hour: '2-digit', minute: '2-digit' });
const zelfdeDag = maak({ dateStyle: 'short' });

/** "woensdag 6 mei", or the hour when it is today. */
export function dagOfTijd(op: number, nu = Date.now()): string {
  return zelfdeDag.format(op) === zelfdeDag.format(nu) ? `${tijdFormaat.format(op)} uur` : dagFormaat.format(op);
}

/** "woensdag 6 mei 10:00". */
export function moment(op: number): string {
  return `${dagFormaat.format(op)} ${tijdFormaat.format(op)}`;
}

/** When there must have been called: in words, and whether that moment has passed. */
export function termijn({ terugbellenVoor, status }: Pick<LijstRegel, 'terugbellenVoor' | 'status'>, t: T, nu = Date.now()): { tekst: string; laat: boolean } {
  if (terugbellenVoor === null) return { tekst: '', laat: false };
  const laat = status !== 'afgerond' && terugbellenVoor < nu;
  return { tekst: t(laat ? 'teLaat' : 'uiterlijk', { dag: dagOfTijd(terugbellenVoor, nu) }), laat };
}
