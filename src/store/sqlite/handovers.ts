import type Database from 'better-sqlite3';
import type { Lezing, NieuweOverdracht, OverdrachtKop, OverdrachtStatus, StatusWissel, Urgentie } from '../store.ts';
import { URGENTIES } from '../store.ts';
import { fromJson, toJson } from './json.ts';
import type { Sync } from './sync.ts';

interface OverdrachtRij {
  kenmerk: string;
  gesprek_id: string;
  urgentie: Urgentie;
  terugbellen_voor: number | null;
  team: string;
  status: OverdrachtStatus;
  medewerker: string | null;
  aangemaakt: number;
  gewijzigd: number;
  bewaren_tot: number;
  inhoud: string;
}
type LezingRij = Lezing & { kenmerk: string };

const toKop = (rij: OverdrachtRij, gelezenDoor: Lezing[]): OverdrachtKop => ({
  kenmerk: rij.kenmerk,
  gesprekId: rij.gesprek_id,
  urgentie: rij.urgentie,
  terugbellenVoor: rij.terugbellen_voor,
  team: rij.team,
  status: rij.status,
  medewerker: rij.medewerker,
  aangemaakt: rij.aangemaakt,
  gewijzigd: rij.gewijzigd,
  bewarenTot: rij.bewaren_tot,
  inhoud: fromJson(rij.inhoud),
  gelezenDoor,
});

/** Adding a handover, inside a turn. */
export function handoverWriter(db: Database.Database): (gesprekId: string, overdracht: NieuweOverdracht, nu: number) => void {
  const insert = db.prepare(
    `INSERT INTO overdrachten (kenmerk, gesprek_id, urgentie, terugbellen_voor, team, aangemaakt, gewijzigd, bewaren_tot, inhoud)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (gesprekId, o, nu) => {
    insert.run(o.kenmerk, gesprekId, o.urgentie, o.terugbellenVoor, o.team, nu, nu, o.bewarenTot, toJson(o.inhoud));
  };
}

/** The desk's side of the handovers. */
export function handoverQueue(db: Database.Database): Sync<'overdrachten' | 'overdracht' | 'markRead' | 'setStatus'> {
  const rank = URGENTIES.map((urgentie, index) => `WHEN '${urgentie}' THEN ${index}`).join(' ');
  const list = db.prepare<{ status: string | null }, OverdrachtRij>(
    `SELECT * FROM overdrachten WHERE @status IS NULL OR status IN (SELECT value FROM json_each(@status))
     ORDER BY CASE urgentie ${rank} END, terugbellen_voor NULLS LAST, aangemaakt, nr`,
  );
  const readersOf = db.prepare<[string], LezingRij>(
    'SELECT kenmerk, medewerker, op FROM lezingen WHERE kenmerk IN (SELECT value FROM json_each(?)) ORDER BY nr',
  );
  const one = db.prepare<[string], OverdrachtRij>('SELECT * FROM overdrachten WHERE kenmerk = ?');
  const exists = db.prepare<[string]>('SELECT 1 FROM overdrachten WHERE kenmerk = ?');
  const history = db.prepare<[string], StatusWissel>('SELECT van, naar, medewerker, op FROM statuswissels WHERE kenmerk = ? ORDER BY nr');
  const read = db.prepare<[string, string, number]>('INSERT INTO lezingen (kenmerk, medewerker, op) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const change = db.prepare<[OverdrachtStatus, string, number, string, OverdrachtStatus]>(
    'UPDATE overdrachten SET status = ?, medewerker = ?, gewijzigd = ? WHERE kenmerk = ? AND status = ?',
  );
  const remember = db.prepare<[string, string, string, string, number]>(
    'INSERT INTO statuswissels (kenmerk, van, naar, medewerker, op) VALUES (?, ?, ?, ?, ?)',
  );

  /** The readers of several handovers in one query. */
  function readers(kenmerken: string[]): (kenmerk: string) => Lezing[] {
    const per = new Map<string, Lezing[]>(kenmerken.map((kenmerk) => [kenmerk, []]));
    for (const { kenmerk, medewerker, op } of readersOf.all(JSON.stringify(kenmerken))) per.get(kenmerk)!.push({ medewerker, op });
    return (kenmerk) => per.get(kenmerk)!;
  }

  return {
    overdrachten: (filter) => {
      const rijen = list.all({ status: filter?.status ? JSON.stringify(filter.status) : null });
      const of = readers(rijen.map(({ kenmerk }) => kenmerk));
      return rijen.map((rij) => toKop(rij, of(rij.kenmerk)));
    },
    overdracht: (kenmerk) => {
      const rij = one.get(kenmerk);
      return rij ? { ...toKop(rij, readers([kenmerk])(kenmerk)), historie: history.all(kenmerk) } : null;
    },
    markRead: db.transaction((kenmerk: string, medewerker: string, nu: number) => {
      if (!exists.get(kenmerk)) return null;
      read.run(kenmerk, medewerker, nu);
      return readers([kenmerk])(kenmerk);
    }),
    setStatus: db.transaction((kenmerk: string, van: OverdrachtStatus, naar: OverdrachtStatus, medewerker: string, nu: number) => {
      if (change.run(naar, medewerker, nu, kenmerk, van).changes === 0) return exists.get(kenmerk) ? 'conflict' : 'onbekend';
      remember.run(kenmerk, van, naar, medewerker, nu);
      return 'ok';
    }),
  };
}
