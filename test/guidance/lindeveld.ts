import type { Feiten, Veld } from '../../dialogs/feiten.ts';
import { demoPakketBestand, laadPakket } from '../../src/gemeenten/pakket.ts';

/** The demo municipality, as the program loads it. */
export const lindeveld = laadPakket(demoPakketBestand());

/** Facts by value alone; a value that is undefined is a fact that was not told. */
export function feiten(waarden: Partial<Record<Veld, string | undefined>>): Feiten {
  return Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined).map(([veld, waarde]) => [veld, { waarde }]));
}

/** A moment written with its offset, so that no test leans on the calendar code it tests. */
export const op = (iso: string): number => {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment) || !/[+-]\d\d:\d\d$|Z$/.test(iso)) throw new Error(`no moment with an offset: ${iso}`);
  return moment;
};

/** A moment as 'ma 2026-11-30 17:00' in the Netherlands, for readable failures. */
export function leesbaar(moment: number | undefined): string {
  if (moment === undefined) return 'nooit';
  const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'short' }).format(moment);
  return `${dag} ${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(moment)}`;
}

/** Any whole minute from 2020 up to 2050, epoch milliseconds: {min, max} for fast-check, in minutes. */
export const MINUTEN = { min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2050, 0, 1) / 60_000 };
