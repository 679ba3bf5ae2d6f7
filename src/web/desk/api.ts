import type { Kaart, Regel, Status } from '../../desk/kaart.ts';
import type { Overdracht } from '../../handover/overdracht.ts';

/** A card with what the talk left in it. Old or foreign cards may lack parts; readers must expect that. */
export type Met<R> = Omit<R, 'inhoud'> & { inhoud: Overdracht };
export type LijstRegel = Met<Regel>;
export type HeleKaart = Met<Kaart>;

export interface Ik {
  gebruiker: string;
  naam: string;
  csrf: string;
}

/** The desk said no: its code, its words, and what comes with them. */
export class Nee extends Error {
  readonly code: string;
  readonly extra: Record<string, unknown>;
  constructor(code: string, tekst: string, extra: Record<string, unknown>) {
    super(tekst);
    this.code = code;
    this.extra = extra;
  }
}

async function vraag<T>(methode: 'GET' | 'POST', pad: string, csrf?: string, lichaam?: unknown): Promise<T> {
  const antwoord = await fetch(`/desk/api${pad}`, {
    method: methode, cache: 'no-store', credentials: 'same-origin',
    headers: { ...(csrf !== undefined && { 'X-CSRF-Token': csrf }), ...(methode === 'POST' && { 'Content-Type': 'application/json' }) },
    ...(methode === 'POST' && { body: JSON.stringify(lichaam ?? {}) }),
  });
  const uit = await antwoord.json() as T & { error?: Record<string, unknown> & { code: string; message: string } };
  if (!antwoord.ok) throw new Nee(uit.error?.code ?? 'ServiceError', uit.error?.message ?? '', uit.error ?? {});
  return uit;
}

/** The desk's API as functions. */
export const api = {
  ik: () => vraag<{ ik: Ik | null }>('GET', '/ik'),
  inloggen: (gebruiker: string, wachtwoord: string) => vraag<Ik>('POST', '/inloggen', undefined, { gebruiker, wachtwoord }),
  uitloggen: (ik: Ik) => vraag<object>('POST', '/uitloggen', ik.csrf),
  overdrachten: () => vraag<{ overdrachten: LijstRegel[]; open: Record<string, string[]> }>('GET', '/overdrachten'),
  overdracht: (kenmerk: string) => vraag<HeleKaart>('GET', `/overdrachten/${encodeURIComponent(kenmerk)}`),
  gelezen: (ik: Ik, kenmerk: string) =>
    vraag<Pick<HeleKaart, 'gelezenDoor'>>('POST', `/overdrachten/${encodeURIComponent(kenmerk)}/gelezen`, ik.csrf),
  status: (ik: Ik, kenmerk: string, van: Status, naar: Status) =>
    vraag<HeleKaart>('POST', `/overdrachten/${encodeURIComponent(kenmerk)}/status`, ik.csrf, { van, naar }),
  aanwezig: (ik: Ik, verbinding: string, kenmerk: string | null) => vraag<object>('POST', '/aanwezig', ik.csrf, { verbinding, kenmerk }),
};
