import { z } from 'zod';
import type { SnapshotFrom } from 'xstate';
import { gesprek } from '../../dialogs/gesprek.ts';
import { isOnderwerp, type OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { TALEN } from './woorden.ts';
import { VELDEN, type Feiten } from '../../dialogs/feiten.ts';

const Onderwerp = z.custom<OnderwerpId>((id) => typeof id === 'string' && isOnderwerp(id));
const Feit = z.object({ waarde: z.string(), woorden: z.string().optional() });
const Bewijs = z.object({ kenmerk: z.string(), wie: z.string(), loket: z.string(), terugbellenVoor: z.number(), op: z.number() });
const Context = z.object({
  feiten: z.partialRecord(z.enum(VELDEN), Feit) as z.ZodType<Feiten>,
  kandidaten: z.array(z.object({ id: Onderwerp, zekerheid: z.number() })),
  gevaren: z.array(z.object({
    soort: z.enum(['suicide', 'geweld', 'medisch', 'acuut']),
    niveau: z.enum(['duidelijk', 'onduidelijk']),
    spreker: z.enum(['slachtoffer', 'getuige', 'pleger', 'kind']),
    antwoord: z.enum(['ja', 'nee']).optional(),
  })),
  zijwegen: z.array(Onderwerp),
  inGevaar: z.enum(['suicide', 'geweld', 'medisch', 'acuut']).nullable(),
  route: z.object({
    loket: z.string(), omdat: z.string(), wegen: z.array(z.string()),
    wet: z.enum(['wmo', 'wgs', 'wlz', 'jeugdwet', 'zvw', 'pw', 'geen']),
    melding: z.boolean(), overdracht: z.boolean(),
    urgentie: z.enum(['nu', 'vandaag', '3dagen', 'week', 'gewoon']),
    terugbellenVoor: z.number(),
  }).nullable(),
  bewijs: Bewijs.nullable(),
  bewijzen: z.array(Bewijs),
  onbegrepen: z.number(),
  zoekend: z.number(),
});

/** Where a talk stands: the state's value and what is known. Never XState's own persisted form, which changes with its versions. */
const Stand = z.object({ value: z.union([z.string(), z.record(z.string(), z.unknown())]), context: Context });
export type Stand = z.infer<typeof Stand>;

const EnvelopSchema = z.object({
  machine: z.literal('gesprek'),
  versie: z.literal(1),
  stand: Stand,
  /** Earlier stands, for "terug"; newest last; read with {@link leesStand} when one is needed. Emptied when something has left the house. */
  stapel: z.array(z.unknown()),
  /** Something has left the house in this talk: terug does not pass that. */
  muur: z.boolean(),
  /** Asked to be erased: at this moment at the latest (epoch milliseconds) the talk is gone, whatever is said after it. */
  wisOp: z.number().nullable(),
  /** The language that Meedenker speaks in this talk. */
  taal: z.enum(TALEN),
  /** Other languages that were seen and answered with a way to a person. */
  talenGehoord: z.array(z.string()),
  /** How often a text was used, so that no reply is given twice in the same words. */
  geteld: z.record(z.string(), z.number()),
});
export type Envelop = z.infer<typeof EnvelopSchema>;
export type GesprekSnapshot = SnapshotFrom<typeof gesprek>;

const STAPEL_DIEPTE = 6;

/** Migrations by version: from an envelope of that version to the next. None yet. */
const MIGRATIES: Record<number, (oud: unknown) => unknown> = {};

/**
 * Reads a stored envelope, of any released version.
 * @throws {Error} when it is none that this program knows
 */
export function leesEnvelop(json: unknown): Envelop {
  let envelop = json;
  for (let versie = (json as { versie?: number }).versie ?? 0; MIGRATIES[versie]; versie += 1) envelop = MIGRATIES[versie]!(envelop);
  return EnvelopSchema.parse(envelop);
}

/** An earlier stand off the stack. @throws {Error} when it is none */
export function leesStand(json: unknown): Stand {
  return Stand.parse(json);
}

/** A live snapshot to step from. @throws {Error} when the machine no longer knows this state */
export function naarSnapshot(stand: Stand): GesprekSnapshot {
  return gesprek.resolveState({ value: stand.value as GesprekSnapshot['value'], context: stand.context });
}

/** What is kept of a snapshot. */
export function naarStand(snapshot: GesprekSnapshot): Stand {
  return { value: snapshot.value, context: snapshot.context };
}

/** The stack with one more stand on it. */
export function legOpStapel(stapel: readonly unknown[], stand: Stand): unknown[] {
  return [...stapel, stand].slice(-STAPEL_DIEPTE);
}
