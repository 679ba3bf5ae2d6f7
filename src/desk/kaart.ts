import type { Lezing, Overdracht, OverdrachtKop, OverdrachtStatus, StatusWissel } from '../store/store.ts';

/** Where a card is; the page takes it from here. */
export type Status = OverdrachtStatus;

/** A line of the list. `inhoud` is the handover as it was made (see `src/handover/overdracht.ts`); times are epoch milliseconds. */
export interface Regel {
  kenmerk: string;
  status: OverdrachtStatus;
  urgentie: string;
  terugbellenVoor: number | null;
  aangemaakt: number;
  gewijzigd: number;
  medewerker: string | null;
  gelezenDoor: { naam: string; op: number }[];
  inhoud: unknown;
}

/** A whole card. */
export interface Kaart extends Regel {
  historie: { van: OverdrachtStatus; naar: OverdrachtStatus; naam: string; op: number }[];
}

/** Turns logins into names. */
export type Naam = (gebruiker: string) => string;

const lezingen = (lijst: readonly Lezing[], naam: Naam) => lijst.map(({ medewerker, op }) => ({ naam: naam(medewerker), op }));

export function alsRegel(o: OverdrachtKop, naam: Naam): Regel {
  return {
    kenmerk: o.kenmerk, status: o.status, urgentie: o.urgentie, terugbellenVoor: o.terugbellenVoor, aangemaakt: o.aangemaakt, gewijzigd: o.gewijzigd,
    medewerker: o.medewerker === null ? null : naam(o.medewerker), gelezenDoor: lezingen(o.gelezenDoor, naam), inhoud: o.inhoud,
  };
}

export function alsKaart(o: Overdracht, naam: Naam): Kaart {
  return { ...alsRegel(o, naam), historie: o.historie.map(({ van, naar, medewerker, op }: StatusWissel) => ({ van, naar, naam: naam(medewerker), op })) };
}

/**
 * Which steps there are. From `opgepakt` only the one who has it finishes it; anybody may put it back (a colleague can fall ill), after which
 * again only one can take it. So two colleagues never both believe that a card is theirs.
 */
export const STAPPEN: Readonly<Record<OverdrachtStatus, readonly OverdrachtStatus[]>> = {
  nieuw: ['opgepakt'],
  opgepakt: ['afgerond', 'nieuw'],
  afgerond: ['nieuw'],
};
