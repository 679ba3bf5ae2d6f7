import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/errors.ts';
import { toStoreError } from '../../src/store/sqlite/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { migrate, schemaVersion } from '../../src/store/sqlite/migrate.ts';
import { MIGRATIONS } from '../../src/store/sqlite/schema.ts';
import { answer, args, overdracht, T0 } from './builders.ts';
import { startChild } from './child.ts';
import { temporaryFile } from './temporary-file.ts';

let place: ReturnType<typeof temporaryFile>;
beforeEach(() => {
  place = temporaryFile();
});
afterEach(() => {
  place.remove();
});

const failure = (file: string): StoreError => {
  try {
    void openSqliteStore({ file }).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('it opened');
};

describe('the lock', () => {
  it('refuses a second process, until the first is gone, however it went', async () => {
    const child = startChild('hold.ts', [place.file]);
    expect(await child.line()).toBe('open');
    expect(failure(place.file)).toMatchObject({ code: 'STORE_LOCKED', params: { variable: 'STORE_FILE', file: place.file } });
    await child.kill();
    await openSqliteStore({ file: place.file }).close();
  });

  it('is held by this process against another, also while nothing happens, and given up at close', async () => {
    const store = openSqliteStore({ file: place.file });
    expect(await startChild('hold.ts', [place.file]).line()).toBe('STORE_LOCKED');
    expect(failure(place.file).code).toBe('STORE_LOCKED');
    expect(await startChild('hold.ts', [place.file]).line()).toBe('STORE_LOCKED');
    await store.runTurn(args('b1'), answer('b1'));
    await store.close();
    const child = startChild('hold.ts', [place.file]);
    expect(await child.line()).toBe('open');
    await child.kill();
  });
});

describe('a full disk', () => {
  it('is told, keeps what was acknowledged, and works again once there is room', async () => {
    const options = { file: place.file, maxBytes: 400_000 };
    let store = openSqliteStore(options);
    const turn = (n: number) => store.runTurn(args(`b${n}`, { gesprekId: `g${n % 2}` }), answer(`b${n}`, { bewarenTot: n % 2 ? T0 : T0 + 10, in: { inhoud: 'x'.repeat(3000) } }));
    let acknowledged = 0;
    const full = async (): Promise<unknown> => {
      for (;;) {
        try {
          await turn(acknowledged);
        } catch (error) {
          return error;
        }
        acknowledged++;
      }
    };
    expect(await full()).toMatchObject({ code: 'STORE_FULL', params: { variable: 'STORE_FILE' } });
    expect(acknowledged).toBeGreaterThan(50);
    await store.close();

    store = openSqliteStore(options);
    const logged = [...(await store.messages('g0', 0)), ...(await store.messages('g1', 0))];
    expect(logged.filter(({ richting }) => richting === 'in')).toHaveLength(acknowledged);
    expect(logged).toHaveLength(2 * acknowledged);
    expect(await store.purge(T0)).toMatchObject({ gesprekken: 1 });
    expect((await turn(acknowledged)).soort).toBe('nieuw');
    await store.close();
    expect(statSync(place.file).size).toBeLessThanOrEqual(400_000);
  });
});

describe('a file that cannot be used', () => {
  it('is UNOPENABLE when its folder does not exist, or when it is a folder', () => {
    expect(failure(join(place.folder, 'nergens', 'x.db'))).toMatchObject({ code: 'STORE_UNOPENABLE', params: { variable: 'STORE_FILE' } });
    expect(failure(place.folder).code).toBe('STORE_UNOPENABLE');
  });

  it('is READONLY or UNOPENABLE when this user may not write there', async () => {
    const { file, folder } = place;
    await openSqliteStore({ file }).close();
    // Root may write everywhere, so for root somebody else tries.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    chmodSync(file, 0o444);
    chmodSync(folder, 0o777);
    expect(await startChild('hold.ts', [file], uid).line()).toBe('STORE_READONLY');
    chmodSync(file, 0o000);
    expect(await startChild('hold.ts', [file], uid).line()).toBe('STORE_UNOPENABLE');
    chmodSync(file, 0o666);
    chmodSync(folder, 0o555);
    expect(await startChild('hold.ts', [file], uid).line()).toBe('STORE_READONLY');
    expect(await startChild('hold.ts', [join(folder, 'nieuw.db')], uid).line()).toBe('STORE_READONLY');
    chmodSync(folder, 0o700);
  });

  it('is NEWER when a later version of the program made it, and stays as it is', async () => {
    const { file } = place;
    await openSqliteStore({ file }).close();
    const db = new Database(file);
    db.pragma('user_version = 999');
    db.close();
    expect(failure(file)).toMatchObject({ code: 'STORE_NEWER', params: { found: 999, known: MIGRATIONS.length } });
  });

  it('is CORRUPT when it is no database', () => {
    writeFileSync(place.file, 'dit is geen database, maar een brief van ruim honderd tekens. '.repeat(100));
    expect(failure(place.file).code).toBe('STORE_CORRUPT');
  });

  it('is CORRUPT when a page in the middle is damaged', async () => {
    const { file } = place;
    const store = openSqliteStore({ file });
    for (let n = 0; n < 100; n++) await store.runTurn(args(`b${n}`), answer(`b${n}`));
    await store.close();
    const bytes = readFileSync(file);
    for (let page = 2; page < bytes.length / 4096; page++) bytes.fill(0xa5, page * 4096, page * 4096 + 512);
    writeFileSync(file, bytes);
    expect(failure(file).code).toBe('STORE_CORRUPT');
  });

  it('leaves other errors alone, and names the disk when that fails', () => {
    const other = new TypeError('x');
    expect(toStoreError(other, 'f')).toBe(other);
    const mistake = new Database.SqliteError('near "SELEC"', 'SQLITE_ERROR');
    expect(toStoreError(mistake, 'f')).toBe(mistake);
    expect(toStoreError(new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC'), 'f')).toMatchObject({ code: 'STORE_IO', params: { file: 'f' } });
  });
});

describe('the file', () => {
  it('is for its owner alone', async () => {
    const store = openSqliteStore({ file: place.file });
    await store.runTurn(args('b1'), answer('b1'));
    expect([place.file, `${place.file}-wal`].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
    await store.close();
  });

  it('holds no trace of what was purged or erased', async () => {
    const { file } = place;
    const store = openSqliteStore({ file });
    const secret = (gesprekId: string) => (['geheim', 'gewist'].includes(gesprekId.slice(0, 6)) ? 'GEHEIM' : 'BLIJFT');
    for (let n = 0; n < 900; n++) {
      // Many conversations that grow at the same time make SQLite rearrange pages, which leaves stray copies behind.
      const gesprekId = `${['geheim', 'gewist', 'blijft'][n % 3]!}${(n * 7919) % 150}`;
      const text = `${secret(gesprekId)} ${'x'.repeat((n * 37) % 2500)}`;
      const more = { envelop: text, in: { inhoud: text }, bewarenTot: gesprekId.startsWith('geheim') ? T0 : T0 + 10 };
      await store.runTurn(args(`b${n}`, { gesprekId }), answer(`b${n}`, { ...more, overdrachten: [overdracht(`MD-${n}`, { inhoud: text, bewarenTot: more.bewarenTot })] }));
    }
    for (let n = 0; n < 150; n++) await store.erase(`gewist${n}`);
    await store.purge(T0);
    await store.runTurn(args('laatste', { gesprekId: 'blijft-ook' }), answer('laatste'));
    const child = startChild('read.ts', [file, `${file}-wal`]);
    expect(await child.line()).toBe('GEHEIM 0');
    expect(await child.line()).toMatch(/^BLIJFT [1-9]/);
    await store.close();
  });
});

describe('migrations', () => {
  it('bring an empty file to the last version, and change nothing the second time', () => {
    const db = new Database(':memory:');
    migrate(db);
    expect(schemaVersion(db)).toBe(MIGRATIONS.length);
    migrate(db);
    expect(schemaVersion(db)).toBe(MIGRATIONS.length);
  });

  it('leave a whole version when a step fails, and go on from there', () => {
    const db = new Database(':memory:');
    const tables = () => db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1").all().map(({ name }) => name);
    const good = 'CREATE TABLE een (x INTEGER) STRICT';
    expect(() => migrate(db, [good, 'CREATE TABLE twee (x INTEGER) STRICT; fout'])).toThrow();
    expect([schemaVersion(db), tables()]).toEqual([1, ['een']]);
    migrate(db, [good, 'CREATE TABLE twee (x INTEGER) STRICT']);
    expect([schemaVersion(db), tables()]).toEqual([2, ['een', 'twee']]);
  });

  it('open a file of the first version with what is in it', async () => {
    mkdirSync(join(place.folder, 'oud'));
    const file = join(place.folder, 'oud', 'x.db');
    const db = new Database(file);
    migrate(db, MIGRATIONS.slice(0, 1));
    db.prepare("INSERT INTO gesprekken VALUES ('g1', 'webchat', 3, 0, 1, 2, 9, '{\"v\":1}')").run();
    db.close();
    const store = openSqliteStore({ file });
    expect(await store.loadConversation('g1')).toMatchObject({ versie: 3, envelop: { v: 1 } });
    await store.close();
  });
});
