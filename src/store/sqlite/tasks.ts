import type Database from 'better-sqlite3';
import type { NieuweTaak, TaakStand, Taak } from '../store.ts';
import { fromJson, toJson } from './json.ts';
import type { Sync } from './sync.ts';

interface TaakRij {
  id: number;
  gesprek_id: string;
  soort: string;
  sleutel: string;
  rij: string | null;
  run_at: number;
  pogingen: number;
  payload: string;
}

const toTaak = (rij: TaakRij): Taak => ({
  id: rij.id,
  gesprekId: rij.gesprek_id,
  soort: rij.soort,
  sleutel: rij.sleutel,
  rij: rij.rij,
  runAt: rij.run_at,
  payload: fromJson(rij.payload),
  poging: rij.pogingen,
});

/** Adding and cancelling tasks, inside a turn. A replaced task is removed and made anew, so that it has a new id: its old lease is then void. */
export function taskWriter(db: Database.Database) {
  const remove = db.prepare<[string, string]>('DELETE FROM taken WHERE gesprek_id = ? AND sleutel = ?');
  const insert = db.prepare<[string, string, string, string | null, number, string]>(
    'INSERT INTO taken (gesprek_id, soort, sleutel, rij, run_at, payload) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    cancel: (gesprekId: string, sleutel: string): void => {
      remove.run(gesprekId, sleutel);
    },
    add: (gesprekId: string, { soort, sleutel, rij, runAt, payload }: NieuweTaak): void => {
      remove.run(gesprekId, sleutel);
      insert.run(gesprekId, soort, sleutel, rij ?? null, runAt, toJson(payload));
    },
  };
}

/** The worker's side of the table of tasks. */
export function taskQueue(db: Database.Database): Sync<'dueTasks' | 'completeTask' | 'failTask' | 'taskHealth'> {
  const lease = db.prepare<{ nu: number; lease_tot: number; max: number; soorten: string | null }, TaakRij>(
    `UPDATE taken SET lease_tot = @lease_tot, pogingen = pogingen + 1
     WHERE id IN (
       SELECT id FROM taken AS t
       WHERE dood_op IS NULL AND run_at <= @nu AND (lease_tot IS NULL OR lease_tot <= @nu)
         AND (@soorten IS NULL OR soort IN (SELECT value FROM json_each(@soorten)))
         AND NOT EXISTS (
           SELECT 1 FROM taken AS eerder
           WHERE eerder.gesprek_id = t.gesprek_id AND eerder.rij = t.rij AND eerder.id < t.id AND eerder.dood_op IS NULL)
       ORDER BY run_at, id LIMIT @max)
     RETURNING id, gesprek_id, soort, sleutel, rij, run_at, pogingen, payload`,
  );
  const complete = db.prepare<[number]>('DELETE FROM taken WHERE id = ?');
  const retry = db.prepare<[number, string, number, number]>('UPDATE taken SET run_at = ?, lease_tot = NULL, reden = ? WHERE id = ? AND pogingen = ?');
  const bury = db.prepare<[number, string, number, number]>('UPDATE taken SET dood_op = ?, lease_tot = NULL, reden = ? WHERE id = ? AND pogingen = ?');
  const health = db.prepare<[number], Omit<TaakStand, 'dood'>>(
    'SELECT count(*) AS achterstand, min(run_at) AS oudste FROM taken WHERE dood_op IS NULL AND run_at <= ?',
  );
  const dead = db.prepare<[], { dood: number }>('SELECT count(*) AS dood FROM taken WHERE dood_op IS NOT NULL');
  return {
    dueTasks: (nu, leaseMs, max, soorten) =>
      lease
        .all({ nu, lease_tot: nu + leaseMs, max, soorten: soorten ? JSON.stringify(soorten) : null })
        // RETURNING promises no order.
        .sort((a, b) => a.run_at - b.run_at || a.id - b.id)
        .map(toTaak),
    completeTask: (id) => {
      complete.run(id);
    },
    failTask: ({ id, poging }, nu, retryAt, reden) => {
      if (retryAt === null) bury.run(nu, reden, id, poging);
      else retry.run(retryAt, reden, id, poging);
    },
    taskHealth: (nu) => ({ ...health.get(nu)!, ...dead.get()! }),
  };
}
