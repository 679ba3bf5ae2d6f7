import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoffMs, DEFAULT_BACKOFF } from '../../src/store/backoff.ts';
import { StoreError } from '../../src/store/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import type { NieuweTaak, Store } from '../../src/store/store.ts';
import { reasonOf, TaskFailure } from '../../src/store/task-failure.ts';
import { startTaskWorker } from '../../src/store/tasks.ts';
import type { TaskHandler, TaskWorker, TaskWorkerOptions } from '../../src/store/tasks.ts';
import { answer, args, MINUUT, T0, taak } from './builders.ts';

let store: Store;
let now: number;
let worker: TaskWorker | undefined;
let lines: Record<string, unknown>[];
beforeEach(() => {
  store = openSqliteStore({ file: ':memory:' });
  now = T0;
  lines = [];
});
afterEach(async () => {
  await worker?.stop();
  await store.close();
});

const add = (...taken: NieuweTaak[]) => store.runTurn(args(`b-${taken.map(({ sleutel }) => sleutel).join()}`), answer('x', { uit: [], taken }));
const log = { warn: (line: Record<string, unknown>) => lines.push(line), error: (line: Record<string, unknown>) => lines.push(line) };
const start = (handlers: Record<string, TaskHandler>, more: Partial<TaskWorkerOptions> = {}) => {
  worker = startTaskWorker({ store, clock: () => now, handlers, intervalMs: 3, log, leaseMs: MINUUT, random: () => 0, ...more });
  return worker;
};
const idle = () => vi.waitFor(async () => expect(await store.taskHealth(now)).toMatchObject({ achterstand: 0 }), { interval: 2 });

describe('the task worker', () => {
  it('does what is due, gives the handler the task, and forgets it', async () => {
    const done: unknown[] = [];
    await add(taak('a', { payload: 1 }), taak('b', { payload: 2 }), taak('later', { runAt: T0 + 10 }));
    start({ versturen: async ({ payload }) => { done.push(payload); } });
    await idle();
    expect(done).toEqual([1, 2]);
    now = T0 + 10;
    await idle();
    expect(done).toHaveLength(3);
    expect(await store.taskHealth(Number.MAX_SAFE_INTEGER)).toEqual({ achterstand: 0, oudste: null, dood: 0 });
  });

  it('looks at once when woken', async () => {
    const done: string[] = [];
    const { wake } = start({ versturen: async ({ sleutel }) => { done.push(sleutel); } }, { intervalMs: 1_000_000 });
    await sleep(10);
    await add(taak('a'));
    await sleep(10);
    expect(done).toEqual([]);
    wake();
    await vi.waitFor(() => expect(done).toEqual(['a']));
  });

  it('leaves other kinds to other workers', async () => {
    await add(taak('a', { soort: 'deadline' }), taak('b'));
    start({ versturen: async () => undefined });
    await vi.waitFor(async () => expect(await store.taskHealth(now)).toMatchObject({ achterstand: 1 }));
    await sleep(15);
    expect(await store.dueTasks(now, 1, 10)).toMatchObject([{ soort: 'deadline', poging: 1 }]);
  });

  it('waits longer after each failure, then gives up, and logs codes only', async () => {
    await add(taak('a'));
    const failTask = vi.spyOn(store, 'failTask');
    start({
      versturen: () => Promise.reject(Object.assign(new Error('bericht aan 06-00000001 mislukt'), { code: 'ECONNREFUSED' })),
    }, { maxAttempts: 4, backoff: { firstMs: 100, maxMs: 300 } });
    // Jitter at its lowest: half of 100, of 200, and of 400 cut to 300.
    for (const [index, wait] of [50, 100, 150, null].entries()) {
      await vi.waitFor(() => expect(failTask).toHaveBeenCalledTimes(index + 1));
      const [, at, retryAt] = failTask.mock.lastCall!;
      expect(retryAt).toBe(wait && at + wait);
      now += (wait ?? 0) - 1;
      await sleep(10);
      expect(failTask).toHaveBeenCalledTimes(index + 1);
      now += 1;
    }
    expect(await store.taskHealth(now)).toMatchObject({ dood: 1 });
    expect(lines.map(({ event, poging, reden }) => `${event} ${poging} ${reden}`)).toEqual([
      'task.retry 1 ECONNREFUSED', 'task.retry 2 ECONNREFUSED', 'task.retry 3 ECONNREFUSED', 'task.dead 4 ECONNREFUSED',
    ]);
    expect(JSON.stringify(lines)).not.toContain('06-');
  });

  it('gives up at once when trying again will not help, and comes back when it was told to', async () => {
    await add(taak('fout'), taak('druk'));
    start({
      versturen: async ({ sleutel }) => {
        throw sleutel === 'fout' ? new TaskFailure('HTTP_400', { permanent: true }) : new TaskFailure('HTTP_429', { retryAfterMs: 30 * MINUUT });
      },
    });
    await idle();
    expect(await store.taskHealth(now)).toMatchObject({ dood: 1 });
    expect(await store.taskHealth(now + 30 * MINUUT - 1)).toMatchObject({ achterstand: 0 });
    expect(await store.taskHealth(now + 30 * MINUUT)).toMatchObject({ achterstand: 1 });
  });

  it('does not run a task that ended the process too often', async () => {
    await add(taak('a'));
    for (let crash = 0; crash < 3; crash++) await store.dueTasks(T0, 0, 1);
    const handler = vi.fn(async () => undefined);
    start({ versturen: handler }, { maxAttempts: 3 });
    await vi.waitFor(async () => expect(await store.taskHealth(now)).toMatchObject({ dood: 1 }));
    expect(handler).not.toHaveBeenCalled();
    expect(lines).toMatchObject([{ event: 'task.dead', reden: 'ATTEMPTS_EXHAUSTED' }]);
  });

  it('keeps a rij in order without waiting for the next look, and does the rest side by side', async () => {
    const done: string[] = [];
    let together = 0;
    let most = 0;
    await add(...Array.from({ length: 6 }, (_, n) => taak(`r${n}`, { rij: 'uit' })), ...Array.from({ length: 6 }, (_, n) => taak(`los${n}`)));
    start({
      versturen: async ({ sleutel }) => {
        most = Math.max(most, ++together);
        await sleep(sleutel === 'r0' ? 15 : 2);
        together--;
        done.push(sleutel);
      },
    }, { intervalMs: 1_000_000, concurrency: 4 });
    await vi.waitFor(() => expect(done).toHaveLength(12));
    expect(done.filter((sleutel) => sleutel.startsWith('r'))).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
    expect(most).toBe(4);
  });

  it('waits at stop for what is under way, and takes nothing new', async () => {
    let ended = 0;
    await add(taak('a', { rij: 'uit' }), taak('b', { rij: 'uit' }));
    const handler = vi.fn(async () => { await sleep(20); ended++; });
    const { stop, wake } = start({ versturen: handler });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), { interval: 1 });
    await stop();
    expect(ended).toBe(1);
    wake();
    await sleep(30);
    expect([handler.mock.calls.length, ended]).toEqual([1, 1]);
    expect(await store.taskHealth(now)).toMatchObject({ achterstand: 1 });
  });

  it('tells the handler when its lease ends', async () => {
    await add(taak('a'));
    start({
      versturen: (_, signal) => new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    }, { leaseMs: 20 });
    await vi.waitFor(() => expect(lines).toMatchObject([{ event: 'task.retry', reden: 'TimeoutError' }]));
  });

  it('outlives a store that fails for a while', async () => {
    let broken = true;
    const done: string[] = [];
    await add(taak('a'));
    const full: Store['dueTasks'] = () => Promise.reject(new StoreError('STORE_FULL'));
    const dueTasks: Store['dueTasks'] = (...rest) => (broken ? full : store.dueTasks)(...rest);
    start({ versturen: async ({ sleutel }) => { done.push(sleutel); } }, { store: { ...store, dueTasks } });
    await vi.waitFor(() => expect(lines.length).toBeGreaterThan(1));
    expect(lines[0]).toEqual({ event: 'task.store', reden: 'STORE_FULL' });
    broken = false;
    await vi.waitFor(() => expect(done).toEqual(['a']));
  });
});

describe('the wait between attempts', () => {
  it('doubles up to its ceiling, and stays between half and whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (poging, random) => {
        const whole = Math.min(DEFAULT_BACKOFF.maxMs, DEFAULT_BACKOFF.firstMs * 2 ** (poging - 1));
        const wait = backoffMs(poging, random);
        expect(wait).toBeGreaterThanOrEqual(whole / 2);
        expect(wait).toBeLessThanOrEqual(whole);
      }),
    );
    expect(backoffMs(3, 0.5, { firstMs: 100, maxMs: 1000 })).toBe(300);
  });
});

describe('the reason of a failure', () => {
  it('is a code, and never what somebody may have written', () => {
    expect(reasonOf(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe('ECONNRESET');
    expect(reasonOf(new TypeError('mijn man heeft alzheimer'))).toBe('TypeError');
    expect(reasonOf(Object.assign(new Error('x'), { code: 'mijn man', name: 'heeft alzheimer' }))).toBe('UNKNOWN');
    expect([undefined, null, 'tekst', 7].map(reasonOf)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });
});
