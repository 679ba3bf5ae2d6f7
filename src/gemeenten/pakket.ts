import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectMap } from '../project-map.ts';
import { ONDERWERPEN } from '../../dialogs/onderwerpen.ts';

const Onderwerp = z.enum(ONDERWERPEN as [string, ...string[]]);
const Dag = z.enum(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
/** Hours of one day, '09:00-17:00'; '24:00' is the end of the day. */
const Tijden = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .refine((t) => t.slice(0, 5) < t.slice(6), { message: 'sluit voor het opengaat' });
/** Ids end up in facts ('noord 1001AB 12') and keys, so they hold no spaces. */
const Id = z.string().regex(/^[a-z0-9-]+$/);

const Team = z.strictObject({
  id: Id,
  /** As said in a sentence: "Ik stuur u naar …". */
  naam: z.string(),
  telefoon: z.string(),
  adres: z.string(),
  website: z.string().optional(),
  /** Opening hours of telephone and door; a day that is absent is a closed day. */
  open: z.partialRecord(Dag, Tijden),
  /** Hours on public holidays; closed when absent. Who takes a danger cannot be closed at Christmas. */
  feestdagen: Tijden.optional(),
  /** A person, not a team: who will call. */
  medewerker: z.string(),
  /** Wijken that this team serves; all when absent. */
  wijken: z.array(z.string()).optional(),
});

const Voorziening = z.strictObject({
  id: Id,
  naam: z.string(),
  /** What one can do there, in one or two plain sentences; passes the language gate. */
  wat: z.string(),
  onderwerpen: z.array(Onderwerp).min(1),
  telefoon: z.string().optional(),
  adres: z.string().optional(),
  wijken: z.array(z.string()).optional(),
});

/** A municipality as data: its wijken, teams, doors and what is nearby. No code. */
export const Pakket = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  naam: z.string(),
  /** Days that a talk is kept after its last message. */
  bewaarDagen: z.number().int().min(1).max(365),
  /** Working days within which somebody calls when nothing is urgent. */
  terugbelWerkdagen: z.number().int().min(1).max(20),
  wijken: z.array(z.strictObject({
    /** 'buiten' is taken: it says that an address lies outside the municipality. */
    id: Id.refine((id) => id !== 'buiten', { message: 'deze naam is al in gebruik' }),
    naam: z.string(),
    andereNamen: z.array(z.string()).default([]),
    /** Four digits each. */
    postcodes: z.array(z.string().regex(/^[1-9]\d{3}$/)),
  })).min(1),
  teams: z.array(Team).min(1),
  /** The team of last resort, and for everything that is no question of care: the klantcontactcentrum. */
  kcc: z.string(),
  /** The walk-in place for who would rather come by. */
  inloop: z.string(),
  /** First door per topic: team ids in order; the first that serves the wijk is taken. */
  deuren: z.partialRecord(Onderwerp, z.array(z.string()).min(1)),
  /** Who takes a danger that cannot wait. */
  crisis: z.string(),
  voorzieningen: z.array(Voorziening),
}).superRefine((p, ctx) => {
  const teams = new Set(p.teams.map((t) => t.id));
  const wijken = new Set(p.wijken.map((w) => w.id));
  for (const lijst of ['wijken', 'teams', 'voorzieningen'] as const) {
    p[lijst].forEach(({ id }, i) => {
      if (p[lijst].findIndex((ander) => ander.id === id) < i) ctx.addIssue({ code: 'custom', path: [lijst, i, 'id'], message: `"${id}" staat er twee keer` });
    });
  }
  const wijs = (id: string, path: PropertyKey[]) => { if (!teams.has(id)) ctx.addIssue({ code: 'custom', path, message: `geen team "${id}"` }); };
  wijs(p.kcc, ['kcc']);
  wijs(p.inloop, ['inloop']);
  wijs(p.crisis, ['crisis']);
  for (const [onderwerp, ids] of Object.entries(p.deuren)) ids?.forEach((id, i) => wijs(id, ['deuren', onderwerp, i]));
  for (const [lijst, items] of [['teams', p.teams], ['voorzieningen', p.voorzieningen]] as const) {
    items.forEach((item, i) => item.wijken?.forEach((w) => {
      if (!wijken.has(w)) ctx.addIssue({ code: 'custom', path: [lijst, i, 'wijken'], message: `geen wijk "${w}"` });
    }));
  }
});

export type Pakket = z.infer<typeof Pakket>;
export type Team = Pakket['teams'][number];
export type Voorziening = Pakket['voorzieningen'][number];

/** A pack that cannot be used. `code` is PAKKET_ONLEESBAAR (no such file, no JSON) or PAKKET_FOUT (does not fit the schema). */
export class PakketError extends Error {
  readonly code: 'PAKKET_ONLEESBAAR' | 'PAKKET_FOUT';
  readonly params: { bestand: string; reden: string };
  constructor(code: PakketError['code'], params: PakketError['params']) {
    super(`${code}: ${params.bestand}: ${params.reden}`);
    this.code = code;
    this.params = params;
  }
}

/**
 * Reads a municipality pack.
 * @throws {PakketError} when the file cannot be read or does not fit
 */
export function laadPakket(bestand: string | URL): Pakket {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(bestand, 'utf8'));
  } catch (fout) {
    throw new PakketError('PAKKET_ONLEESBAAR', { bestand: String(bestand), reden: fout instanceof Error ? fout.message : String(fout) });
  }
  const uitkomst = Pakket.safeParse(json);
  if (!uitkomst.success) {
    throw new PakketError('PAKKET_FOUT', { bestand: String(bestand), reden: z.prettifyError(uitkomst.error) });
  }
  return uitkomst.data;
}

/** The team with this id. A talk can name a team that has left the pack since: then the klantcontactcentrum. */
export function teamVan(pakket: Pakket, id: string): Team {
  const team = pakket.teams.find((t) => t.id === id) ?? pakket.teams.find((t) => t.id === pakket.kcc);
  if (!team) throw new Error(`geen team ${id}`);
  return team;
}

/** The pack of the fictional municipality that a fresh start shows. */
export function demoPakketBestand(): string {
  return projectMap('src', 'gemeenten', 'demo', 'pakket.json');
}
