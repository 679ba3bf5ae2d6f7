import { StoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { conversationReader } from './conversation.ts';
import { toStoreError } from './errors.ts';
import { handoverQueue } from './handovers.ts';
import { schemaVersion } from './migrate.ts';
import { openDatabase } from './open.ts';
import type { SqliteOptions } from './open.ts';
import { retention } from './retention.ts';
import { MIGRATIONS } from './schema.ts';
import { taskQueue } from './tasks.ts';
import { turnRunner } from './turn.ts';

/**
 * The store in one file on this machine, for one process: the default. A second process, or a second call for the same file, is refused.
 * Not for a network file system, whose locks cannot be relied on.
 * @throws StoreError at once when the file cannot be used: LOCKED, READONLY, UNOPENABLE, NEWER, CORRUPT, FULL or IO
 */
export function openSqliteStore(options: SqliteOptions): Store {
  const db = openDatabase(options);
  const parts = { ...conversationReader(db), ...taskQueue(db), ...handoverQueue(db), ...retention(db) };
  const turns = turnRunner(db);
  const touch = db.prepare('UPDATE gezond SET teller = teller + 1');

  function ready(): void {
    const found = schemaVersion(db);
    if (found !== MIGRATIONS.length) throw new StoreError('STORE_NEWER', { variable: 'STORE_FILE', file: options.file, found, known: MIGRATIONS.length });
    touch.run();
  }

  /** SQLite answers at once; the port promises. Runs in the order of the calls, after the turns that came before. */
  function port<A extends unknown[], R>(method: (...args: A) => R, afterTurns = true): (...args: A) => Promise<R> {
    return async (...args) => {
      if (!db.open) throw new StoreError('STORE_CLOSED');
      if (afterTurns) turns.flush();
      try {
        return method(...args);
      } catch (error) {
        throw toStoreError(error, options.file);
      }
    };
  }

  return {
    runTurn: async (args, step) => {
      if (!db.open) throw new StoreError('STORE_CLOSED');
      return turns.add(args, step).catch((error: unknown) => { throw toStoreError(error, options.file); });
    },
    loadConversation: port(parts.loadConversation),
    // Asked at every request: it does not hurry the turns that wait, which are of no conversation that somebody else could know of yet.
    hasConversation: port(parts.hasConversation, false),
    messages: port(parts.messages),
    dueTasks: port(parts.dueTasks),
    completeTask: port(parts.completeTask),
    failTask: port(parts.failTask),
    taskHealth: port(parts.taskHealth),
    overdrachten: port(parts.overdrachten),
    overdracht: port(parts.overdracht),
    markRead: port(parts.markRead),
    setStatus: port(parts.setStatus),
    purge: port(parts.purge),
    erase: port(parts.erase),
    ready: port(ready),
    close: async () => {
      if (db.open) turns.flush();
      db.close();
    },
  };
}
