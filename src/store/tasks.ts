import { backoffMs, DEFAULT_BACKOFF } from './backoff.ts';
import type { Backoff } from './backoff.ts';
import type { Store, Taak } from './store.ts';
import { reasonOf, TaskFailure } from './task-failure.ts';

/**
 * Does one task. At least once: after a crash it may be called again for the same task (`taak.poging` tells), so its effect must bear repeating.
 * `signal` fires when the lease ends: what goes on after that may run next to the following attempt, so hand it to every request.
 * Throw to have it tried again; throw a `TaskFailure` to say more.
 */
export type TaskHandler = (taak: Taak, signal: AbortSignal) => Promise<void>;

/** The part of a logger (pino fits) that the worker uses. Only codes, kinds and numbers go to it. */
export interface TaskLog {
  warn(fields: Record<string, unknown>): void;
  error(fields: Record<string, unknown>): void;
}

/** What a worker needs. Times in milliseconds. */
export interface TaskWorkerOptions {
  store: Pick<Store, 'dueTasks' | 'completeTask' | 'failTask'>;
  clock: () => number;
  /** By kind. Tasks of other kinds are left alone, so several workers can share a store. */
  handlers: Readonly<Record<string, TaskHandler>>;
  /** How often to look when nothing wakes the worker. */
  intervalMs: number;
  log: TaskLog;
  /** How long one attempt may take. Default one minute. */
  leaseMs?: number;
  /** Attempts before a task becomes a dead letter. Default 12. */
  maxAttempts?: number;
  /** Tasks at the same time. Default 8. */
  concurrency?: number;
  backoff?: Backoff;
  /** For the jitter; a number in [0, 1). */
  random?: () => number;
}

/** A running worker. */
export interface TaskWorker {
  /** Look now: something was committed. */
  wake(): void;
  /** Takes no new tasks, and resolves when those under way have ended. */
  stop(): Promise<void>;
}

const LEASE_MS = 60_000;
const MAX_ATTEMPTS = 12;
const CONCURRENCY = 8;

/** Starts doing the tasks of a store, and looks at once. */
export function startTaskWorker(options: TaskWorkerOptions): TaskWorker {
  const { store, clock, handlers, intervalMs, log, leaseMs = LEASE_MS, concurrency = CONCURRENCY } = options;
  const soorten = Object.keys(handlers);
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let stopped = false;

  function wake(): void {
    if (stopped) return;
    if (looking) {
      lookAgain = true;
      return;
    }
    clearTimeout(timer);
    looking = look().finally(() => {
      looking = undefined;
      if (stopped) return;
      if (lookAgain) wake();
      else timer = setTimeout(wake, intervalMs);
    });
  }

  async function look(): Promise<void> {
    lookAgain = false;
    const free = concurrency - running.size;
    if (free === 0) return;
    try {
      for (const taak of await store.dueTasks(clock(), leaseMs, free, soorten)) start(taak);
    } catch (error) {
      log.error({ event: 'task.store', reden: reasonOf(error) });
    }
  }

  function start(taak: Taak): void {
    const work: Promise<void> = attempt(taak, options)
      // The lease runs out by itself, and the task is tried again then.
      .catch((error: unknown) => {
        log.error({ event: 'task.store', soort: taak.soort, reden: reasonOf(error) });
      })
      .finally(() => {
        running.delete(work);
        // A place is free, and the next in the same rij may be too.
        wake();
      });
    running.add(work);
  }

  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(running);
    },
  };
}

/** One attempt at one task. Rejects only when the store fails. */
async function attempt(taak: Taak, options: TaskWorkerOptions): Promise<void> {
  const { store, handlers, leaseMs = LEASE_MS, maxAttempts = MAX_ATTEMPTS } = options;
  // An attempt that ended the process was never written down as failed: such a task stops here and does not end the process for ever.
  if (taak.poging > maxAttempts) return giveUp(taak, 'ATTEMPTS_EXHAUSTED', options);
  try {
    await handlers[taak.soort]!(taak, AbortSignal.timeout(leaseMs));
  } catch (error) {
    return fail(taak, error, options);
  }
  await store.completeTask(taak.id);
}

async function fail(taak: Taak, error: unknown, options: TaskWorkerOptions): Promise<void> {
  const { store, clock, log, maxAttempts = MAX_ATTEMPTS, backoff = DEFAULT_BACKOFF, random = Math.random } = options;
  const reden = reasonOf(error);
  const known = error instanceof TaskFailure ? error : undefined;
  if (known?.permanent || taak.poging >= maxAttempts) return giveUp(taak, reden, options);
  const waitMs = Math.max(backoffMs(taak.poging, random(), backoff), known?.retryAfterMs ?? 0);
  log.warn({ event: 'task.retry', soort: taak.soort, poging: taak.poging, reden, waitMs });
  const nu = clock();
  await store.failTask(taak, nu, nu + waitMs, reden);
}

async function giveUp(taak: Taak, reden: string, { store, clock, log }: TaskWorkerOptions): Promise<void> {
  log.error({ event: 'task.dead', soort: taak.soort, poging: taak.poging, reden });
  await store.failTask(taak, clock(), null, reden);
}
