import type Database from 'better-sqlite3';
import { StoreError } from '../errors.ts';
import { MIGRATIONS } from './schema.ts';

/** The schema version a file has, from `PRAGMA user_version`; 0 for a new file. */
export const schemaVersion = (db: Database.Database): number => db.pragma('user_version', { simple: true }) as number;

/**
 * Brings the schema up to date, each step in its own transaction together with its version number, so that a crash halfway leaves a whole version.
 * @throws StoreError `STORE_NEWER` when a newer program has been here: going on could lose what it keeps
 */
export function migrate(db: Database.Database, steps: readonly string[] = MIGRATIONS): void {
  const found = schemaVersion(db);
  if (found > steps.length) {
    throw new StoreError('STORE_NEWER', { variable: 'STORE_FILE', file: db.name, found, known: steps.length });
  }
  steps.slice(found).forEach((sql, index) => {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${found + index + 1}`);
    }).exclusive();
  });
}
