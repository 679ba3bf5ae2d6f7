import type Database from 'better-sqlite3';
import type { Sync } from './sync.ts';

/**
 * Removing what may no longer be kept. Messages, tasks and readings go along by foreign key.
 * `secure_delete` overwrites what is removed; the write-ahead log still holds it until a checkpoint empties that; and a page that SQLite once
 * rearranged may hold a stray copy in its unused space (seen: 3 in 2,400 messages), which only VACUUM, a rewrite of the file, takes away.
 * VACUUM takes about 10 ms per MB, and nothing else runs meanwhile: so once a night, and not at each erasure, which a resident can ask for at will.
 */
export function retention(db: Database.Database): Sync<'purge' | 'erase'> {
  const oldConversations = db.prepare<[number]>('DELETE FROM gesprekken WHERE bewaren_tot <= ?');
  const oldHandovers = db.prepare<[number]>('DELETE FROM overdrachten WHERE bewaren_tot <= ?');
  const conversation = db.prepare<[string]>('DELETE FROM gesprekken WHERE id = ?');
  const handovers = db.prepare<[string]>('DELETE FROM overdrachten WHERE gesprek_id = ?');

  const purgeRows = db.transaction((nu: number) => ({
    gesprekken: oldConversations.run(nu).changes,
    overdrachten: oldHandovers.run(nu).changes,
  }));
  const eraseRows = db.transaction((gesprekId: string) => conversation.run(gesprekId).changes + handovers.run(gesprekId).changes > 0);
  const emptyLog = () => db.pragma('wal_checkpoint(TRUNCATE)');

  return {
    purge: (nu) => {
      const removed = purgeRows(nu);
      // Always, also when nothing was removed now: an erasure since the last time, or a purge that a crash cut short, is tidied too.
      db.exec('VACUUM');
      emptyLog();
      return removed;
    },
    erase: (gesprekId) => {
      const found = eraseRows(gesprekId);
      if (found) emptyLog();
      return found;
    },
  };
}
