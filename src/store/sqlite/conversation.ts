import type Database from 'better-sqlite3';
import type { Bericht, Gesprek } from '../store.ts';
import { fromJson } from './json.ts';
import type { Sync } from './sync.ts';

/** A row of `gesprekken`. */
export interface GesprekRij {
  id: string;
  kanaal: string;
  versie: number;
  laatste_volgnr: number;
  aangemaakt: number;
  gewijzigd: number;
  bewaren_tot: number;
  envelop: string;
}

/** A row of `berichten`, without its conversation. */
export interface BerichtRij {
  volgnr: number;
  richting: 'in' | 'uit';
  id: string;
  op: number;
  inhoud: string;
}

/** The row as the port knows it. */
export const toGesprek = (rij: GesprekRij): Gesprek => ({
  id: rij.id,
  kanaal: rij.kanaal,
  versie: rij.versie,
  envelop: fromJson(rij.envelop),
  aangemaakt: rij.aangemaakt,
  gewijzigd: rij.gewijzigd,
  bewarenTot: rij.bewaren_tot,
});

/** The row as the port knows it. */
export const toBericht = (rij: BerichtRij): Bericht => ({ ...rij, inhoud: fromJson(rij.inhoud) });

/** Reading a conversation and its log. */
export function conversationReader(db: Database.Database): Sync<'loadConversation' | 'hasConversation' | 'messages'> {
  const gesprek = db.prepare<[string], GesprekRij>('SELECT * FROM gesprekken WHERE id = ?');
  const bestaat = db.prepare<[string], unknown>('SELECT 1 FROM gesprekken WHERE id = ?');
  const berichten = db.prepare<[string, number], BerichtRij>(
    'SELECT volgnr, richting, id, op, inhoud FROM berichten WHERE gesprek_id = ? AND volgnr > ? ORDER BY volgnr',
  );
  return {
    loadConversation: (id) => {
      const rij = gesprek.get(id);
      return rij ? toGesprek(rij) : null;
    },
    hasConversation: (id) => bestaat.get(id) !== undefined,
    messages: (id, na) => berichten.all(id, na).map(toBericht),
  };
}
