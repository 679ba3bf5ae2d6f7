import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../errors.ts';
import type { StoreErrorCode } from '../errors.ts';
import { toStoreError } from './errors.ts';
import { migrate } from './migrate.ts';

/** Where the database is, and how large it may get. */
export interface SqliteOptions {
  /** Path of the file, made when it does not exist (its folder must), or `:memory:`. */
  file: string;
  /** Refuse to grow beyond this, with `STORE_FULL`, before the disk itself is full. Default: no limit. */
  maxBytes?: number;
}

const PAGE_SIZE = 4096;
/** A process that is just closing gets this long to let go of the file. */
const LOCK_WAIT_MS = 500;

/**
 * Opens the file for this process alone, checks it and brings its schema up to date.
 * @throws StoreError with the code that says what an operator can do
 */
export function openDatabase({ file, maxBytes }: SqliteOptions): Database.Database {
  let db: Database.Database | undefined;
  try {
    if (file !== ':memory:') createPrivately(file);
    db = new Database(file, { timeout: LOCK_WAIT_MS });
    configure(db, maxBytes);
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw toStoreError(error, file);
  }
}

/**
 * A new file is made by us, so that only the owner can read it (SQLite would follow the umask); `-wal` gets the same mode from SQLite.
 * Never opens an existing file: closing such a handle would drop the locks that SQLite holds on it in this process (POSIX advisory locks).
 * The folder is not made: a path that is wrong, or a volume that is not mounted, must be heard of and not filled.
 */
function createPrivately(file: string): void {
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new StoreError('STORE_UNOPENABLE', { variable: 'STORE_FILE', file });
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new StoreError(BY_ERRNO[code] ?? 'STORE_UNOPENABLE', { variable: 'STORE_FILE', file }, { cause: error });
    // Asked beforehand, for SQLite would report a failing lock. The folder too: the write-ahead log is made there.
    if (!allowed(file, constants.R_OK)) throw new StoreError('STORE_UNOPENABLE', { variable: 'STORE_FILE', file });
    if (!allowed(file, constants.W_OK) || !allowed(folder, constants.W_OK)) throw new StoreError('STORE_READONLY', { variable: 'STORE_FILE', file });
  }
}

const BY_ERRNO: Readonly<Record<string, StoreErrorCode>> = { EACCES: 'STORE_READONLY', EPERM: 'STORE_READONLY', EROFS: 'STORE_READONLY', ENOSPC: 'STORE_FULL' };

function allowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function configure(db: Database.Database, maxBytes: number | undefined): void {
  // Before the first read: then the lock is held until close, and WAL needs no shared memory file.
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
  db.pragma('journal_mode = WAL');
  // FULL: a commit is on the disk before it is acknowledged, also when the power fails. NORMAL would lose the last ones.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  // Removed content is overwritten, and no copy of it goes to a temporary file while tidying.
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  if (maxBytes !== undefined) db.pragma(`max_page_count = ${Math.max(1, Math.floor(maxBytes / PAGE_SIZE))}`);
  // Better no start than a start on a damaged file, whose damage then grows.
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    throw new StoreError('STORE_CORRUPT', { variable: 'STORE_FILE', file: db.name });
  }
}
