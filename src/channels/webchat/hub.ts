import type { Store } from '../../store/store.ts';
import { alsActiviteit, alsEvent } from './activiteit-uit.ts';
import type { Activiteit } from './activiteit-uit.ts';

/** What a reader gets: everything after its watermark, and the new watermark to ask from. */
export interface ActiviteitenSet {
  activities: Activiteit[];
  watermark: string;
}

/** A sign that is no message. Kept for a while in memory, so that a reader whose line was down still gets it. */
interface Teken {
  na: number;
  naam: string;
  op: number;
}
const TEKEN_BEWAREN = 30 * 60_000;

/** Where a reader is in a talk. */
export interface Cursor {
  volgnr: number;
  /** How many signs it has had. */
  tekens: number;
}

/**
 * Ties the log of messages to whoever reads along. A wake-up carries nothing: each reader reads the store again from its own watermark, so that nothing
 * is lost, doubled or out of order, whatever happens to a line.
 */
export interface Hub {
  /** There is something new in this talk. */
  wek(gesprekId: string): void;
  /** Gives a sign to readers, after the message with number `na`. */
  teken(gesprekId: string, naam: string, na: number): void;
  /** Starts a reader at a watermark; signs that came after it are still to be had. */
  cursor(gesprekId: string, volgnr: number): Cursor;
  /** All that is new for a reader; moves its cursor. */
  lees(gesprekId: string, cursor: Cursor): Promise<ActiviteitenSet>;
  /** Calls `gewekt` at each wake-up until the returned function is called. */
  luister(gesprekId: string, gewekt: () => void): () => void;
}

export function maakHub(store: Pick<Store, 'messages'>, clock: () => number): Hub {
  const luisteraars = new Map<string, Set<() => void>>();
  const tekens = new Map<string, Teken[]>();

  function ruimOp(nu: number): void {
    for (const [id, lijst] of tekens) if (lijst.every(({ op }) => op + TEKEN_BEWAREN < nu)) tekens.delete(id);
  }

  const wek = (gesprekId: string) => {
    for (const gewekt of luisteraars.get(gesprekId) ?? []) gewekt();
  };
  return {
    wek,
    teken(gesprekId, naam, na) {
      const op = clock();
      ruimOp(op);
      tekens.set(gesprekId, [...(tekens.get(gesprekId) ?? []), { na, naam, op }]);
      wek(gesprekId);
    },
    cursor: (gesprekId, volgnr) => ({ volgnr, tekens: (tekens.get(gesprekId) ?? []).filter(({ na }) => na <= volgnr).length }),
    async lees(gesprekId, cursor) {
      const regels = await store.messages(gesprekId, cursor.volgnr);
      const lijst = tekens.get(gesprekId) ?? [];
      const nieuw = lijst.slice(cursor.tekens).map((t, i) => ({ na: t.na, activiteit: alsEvent(gesprekId, t.naam, `teken.${cursor.tekens + i}`, t.op) }));
      const activities: Activiteit[] = [];
      const voeg = (tot: number) => {
        while (nieuw[0] && nieuw[0].na < tot) activities.push(nieuw.shift()!.activiteit);
      };
      for (const regel of regels) {
        voeg(regel.volgnr);
        const activiteit = alsActiviteit(gesprekId, regel);
        if (activiteit) activities.push(activiteit);
        cursor.volgnr = regel.volgnr;
      }
      voeg(Infinity);
      cursor.tekens = Math.max(cursor.tekens, lijst.length);
      return { activities, watermark: String(cursor.volgnr) };
    },
    luister(gesprekId, gewekt) {
      const groep = luisteraars.get(gesprekId) ?? new Set();
      luisteraars.set(gesprekId, groep.add(gewekt));
      return () => {
        groep.delete(gewekt);
        if (groep.size === 0 && luisteraars.get(gesprekId) === groep) luisteraars.delete(gesprekId);
      };
    },
  };
}

/** A watermark as clients send it; anything that is no number (`-`, absent) means from the start. */
export function leesWatermark(waarde: unknown): number {
  return typeof waarde === 'string' && /^\d{1,15}$/.test(waarde) ? Number(waarde) : 0;
}
