import Database from 'better-sqlite3';
import { StoreError } from '../errors.ts';
import type { StoreErrorCode } from '../errors.ts';

/** SQLite's result codes by their first part: SQLITE_IOERR_WRITE and its many sisters mean one thing to an operator. */
const BY_PREFIX: readonly (readonly [string, StoreErrorCode])[] = [
  ['SQLITE_BUSY', 'STORE_LOCKED'],
  ['SQLITE_LOCKED', 'STORE_LOCKED'],
  ['SQLITE_FULL', 'STORE_FULL'],
  // A folder that may not be written shows as an unwritable database or as a journal that cannot be opened.
  ['SQLITE_READONLY', 'STORE_READONLY'],
  ['SQLITE_PERM', 'STORE_READONLY'],
  ['SQLITE_CANTOPEN', 'STORE_UNOPENABLE'],
  ['SQLITE_CORRUPT', 'STORE_CORRUPT'],
  ['SQLITE_NOTADB', 'STORE_CORRUPT'],
  ['SQLITE_IOERR', 'STORE_IO'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'STORE_DUPLICATE'],
];

/**
 * Turns an error of SQLite into a `StoreError`; any other error comes back as it was, a mistake in our own SQL included.
 * @param file the value of STORE_FILE, for the operator
 */
export function toStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = BY_PREFIX.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  if (!code) return error;
  // "UNIQUE constraint failed: overdrachten.kenmerk" names columns, never values.
  const params: StoreError['params'] = code === 'STORE_DUPLICATE' ? { column: error.message.replace(/^.*: /, '') } : { variable: 'STORE_FILE', file };
  return new StoreError(code, params, { cause: error });
}
