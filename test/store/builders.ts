import type { NieuweOverdracht, NieuweTaak, TurnArgs, TurnCommit } from '../../src/store/store.ts';

/** The moment at which the tests begin: 1 May 2026, 12:00 UTC. */
export const T0 = Date.UTC(2026, 4, 1, 12);
export const MINUUT = 60_000;
export const DAG = 86_400_000;

export const args = (berichtId: string, more: Partial<TurnArgs> = {}): TurnArgs => ({ gesprekId: 'g1', kanaal: 'webchat', berichtId, nu: T0, ...more });

/** A step that answers `berichtId` once, and gives what else is asked. */
export const answer = (berichtId: string, more: Partial<TurnCommit> = {}) => (): TurnCommit => ({
  envelop: { laatste: berichtId },
  bewarenTot: T0 + 30 * DAG,
  in: { inhoud: { tekst: `vraag ${berichtId}` } },
  uit: [{ id: `antwoord-${berichtId}`, inhoud: { tekst: `antwoord ${berichtId}` } }],
  ...more,
});

export const taak = (sleutel: string, more: Partial<NieuweTaak> = {}): NieuweTaak => ({ soort: 'versturen', sleutel, runAt: T0, payload: { sleutel }, ...more });

export const overdracht = (kenmerk: string, more: Partial<NieuweOverdracht> = {}): NieuweOverdracht => ({
  kenmerk,
  urgentie: 'gewoon',
  terugbellenVoor: null,
  team: 'wijkteam-noord',
  inhoud: { samenvatting: kenmerk },
  bewarenTot: T0 + 90 * DAG,
  ...more,
});
