import type Database from 'better-sqlite3';
import type { Bericht, Gesprek, TurnArgs, TurnCommit, TurnResult } from '../store.ts';
import type { BerichtRij, GesprekRij } from './conversation.ts';
import { toBericht, toGesprek } from './conversation.ts';
import { handoverWriter } from './handovers.ts';
import { toJson } from './json.ts';
import { taskWriter } from './tasks.ts';

type Step = (gesprek: Gesprek | null) => TurnCommit;

/** The one transaction of a turn; see `Store.runTurn`. Synchronous, so in this process nothing comes in between. */
export function turnRunner(db: Database.Database): TurnGroup {
  const load = db.prepare<[string], GesprekRij>('SELECT * FROM gesprekken WHERE id = ?');
  const claimed = db.prepare<[string, string], { eerste: number; laatste: number }>(
    'SELECT eerste, laatste FROM ontvangen WHERE gesprek_id = ? AND bericht_id = ?',
  );
  const range = db.prepare<[string, number, number], BerichtRij>(
    'SELECT volgnr, richting, id, op, inhoud FROM berichten WHERE gesprek_id = ? AND volgnr BETWEEN ? AND ? ORDER BY volgnr',
  );
  const save = db.prepare<GesprekRij>(
    `INSERT INTO gesprekken (id, kanaal, versie, laatste_volgnr, aangemaakt, gewijzigd, bewaren_tot, envelop)
     VALUES (@id, @kanaal, @versie, @laatste_volgnr, @aangemaakt, @gewijzigd, @bewaren_tot, @envelop)
     ON CONFLICT (id) DO UPDATE SET versie = excluded.versie, laatste_volgnr = excluded.laatste_volgnr,
       gewijzigd = excluded.gewijzigd, bewaren_tot = excluded.bewaren_tot, envelop = excluded.envelop`,
  );
  const claim = db.prepare<[string, string, number, number]>('INSERT INTO ontvangen (gesprek_id, bericht_id, eerste, laatste) VALUES (?, ?, ?, ?)');
  const log = db.prepare<BerichtRij & { gesprek_id: string }>(
    'INSERT INTO berichten (gesprek_id, volgnr, richting, id, op, inhoud) VALUES (@gesprek_id, @volgnr, @richting, @id, @op, @inhoud)',
  );
  const tasks = taskWriter(db);
  const addHandover = handoverWriter(db);

  function turn({ gesprekId, kanaal, berichtId, nu }: TurnArgs, step: Step): TurnResult {
    const before = claimed.get(gesprekId, berichtId);
    if (before) return toResult('dubbel', range.all(gesprekId, before.eerste, before.laatste).map(toBericht));

    const rij = load.get(gesprekId);
    const commit = step(rij ? toGesprek(rij) : null);
    if (typeof (commit as { then?: unknown }).then === 'function') throw new TypeError('step must be synchronous');

    const rows = toRows(commit, berichtId, nu, rij?.laatste_volgnr ?? 0);
    const eerste = (rij?.laatste_volgnr ?? 0) + 1;
    const laatste = eerste + rows.length - 1;
    save.run({
      id: gesprekId,
      kanaal,
      versie: (rij?.versie ?? 0) + 1,
      laatste_volgnr: laatste,
      aangemaakt: rij?.aangemaakt ?? nu,
      gewijzigd: nu,
      bewaren_tot: commit.bewarenTot,
      envelop: toJson(commit.envelop),
    });
    claim.run(gesprekId, berichtId, eerste, laatste);
    for (const row of rows) log.run({ gesprek_id: gesprekId, ...row });
    for (const sleutel of commit.vervallen ?? []) tasks.cancel(gesprekId, sleutel);
    for (const taak of commit.taken ?? []) tasks.add(gesprekId, taak);
    for (const overdracht of commit.overdrachten ?? []) addHandover(gesprekId, overdracht, nu);
    return toResult('nieuw', rows.map(toBericht));
  }

  return group(db, turn);
}

/** Turns that are waiting for the next commit. */
export interface TurnGroup {
  add(args: TurnArgs, step: Step): Promise<TurnResult>;
  /** Commits what is waiting, now: whoever reads afterwards sees it. */
  flush(): void;
}

interface Waiting {
  args: TurnArgs;
  step: Step;
  resolve: (result: TurnResult) => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit: turns that arrive together share one durable write, which costs more than all the rest of a turn. Each runs in a savepoint of its own,
 * in the order of arrival, so a throw in one undoes that one alone; none is answered before the commit that holds it.
 */
function group(db: Database.Database, turn: (args: TurnArgs, step: Step) => TurnResult): TurnGroup {
  let waiting: Waiting[] = [];
  const one = db.transaction(turn);
  // IMMEDIATE: the write lock is taken before the first read, as a row lock is on PostgreSQL.
  const all = db.transaction((jobs: readonly Waiting[]) => jobs.map(({ args, step }): { result: TurnResult } | { error: unknown } => {
    try {
      return { result: one(args, step) };
    } catch (error) {
      // A full or failing disk ends the whole transaction; what follows must not run outside of it.
      if (!db.inTransaction) throw error;
      return { error };
    }
  }));

  function flush(): void {
    const jobs = waiting;
    waiting = [];
    if (jobs.length === 0) return;
    try {
      all.immediate(jobs).forEach((outcome, i) => {
        if ('error' in outcome) jobs[i]!.reject(outcome.error);
        else jobs[i]!.resolve(outcome.result);
      });
    } catch (error) {
      for (const job of jobs) job.reject(error);
    }
  }

  return {
    flush,
    add: (args, step) => new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ args, step, resolve, reject });
    }),
  };
}

/** The log lines of a turn: first what came in, then the answers, numbered on from the last. */
function toRows(commit: TurnCommit, berichtId: string, nu: number, laatste: number): BerichtRij[] {
  const lines = [
    ...(commit.in ? [{ richting: 'in' as const, id: berichtId, inhoud: commit.in.inhoud }] : []),
    ...commit.uit.map(({ id, inhoud }) => ({ richting: 'uit' as const, id, inhoud })),
  ];
  return lines.map((line, index) => ({ ...line, volgnr: laatste + index + 1, op: nu, inhoud: toJson(line.inhoud) }));
}

function toResult(soort: TurnResult['soort'], berichten: Bericht[]): TurnResult {
  const inbound = berichten.find(({ richting }) => richting === 'in');
  return { soort, ...(inbound && { inbound }), uit: berichten.filter(({ richting }) => richting === 'uit') };
}
