import { z } from 'zod';
import register from './hulplijnen.json' with { type: 'json' };

const Dag = z.iso.date();
const Uur = z.number().int().min(0).max(24);

const Hulplijn = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  naam: z.string().min(2),
  /** As shown to people; empty for an app. The first one is the one to name first. */
  nummers: z.array(z.string().regex(/^(?:\d{3}|0800-\d{4}|088-\d{7})$/)),
  /** Without scheme, as people type it. */
  website: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/).nullable(),
  /** Hours of the day, every day of the week. */
  uren: z.union([z.literal('altijd'), z.strictObject({ van: Uur, tot: Uur })]),
  gratis: z.boolean(),
  /** For whom: a code, the words stand with the texts. */
  doelgroep: z.enum(['iedereen', 'wie-niet-kan-bellen', 'gedachten-aan-zelfmoord', 'geweld-thuis', 'kinderen-8-18']),
  bron: z.string().min(3),
  gecontroleerdOp: Dag,
  verlooptOp: Dag,
});
/** One helpline: what to call or open, when and for whom, with its source and the date until which it may be relied on. */
export type Hulplijn = z.infer<typeof Hulplijn>;

export const HULPLIJN_IDS = ['noodnummer', '112nl', '113', 'veilig-thuis', 'kindertelefoon', 'luisterlijn'] as const;
export type HulplijnId = (typeof HULPLIJN_IDS)[number];

/** The register of domein.md §6, checked when the program starts: a fault in it throws a ZodError there and then. */
export const HULPLIJNEN: readonly Hulplijn[] = z.array(Hulplijn).parse(register);

/** One helpline. Throws on an id that is not in the register. */
export function hulplijn(id: HulplijnId): Hulplijn {
  const gevonden = HULPLIJNEN.find((h) => h.id === id);
  if (!gevonden) throw new Error(`Helpline not in the register: ${id}`);
  return gevonden;
}

/** The helplines that may no longer be relied on at `nu`: they must be checked against their source first. */
export function verlopen(nu: Date): Hulplijn[] {
  const dag = nu.toISOString().slice(0, 10);
  return HULPLIJNEN.filter((h) => h.verlooptOp <= dag);
}

/** Every number of the register, as {@link vindNummers} gives it: digits only. */
export function bekendeNummers(): Set<string> {
  return new Set(HULPLIJNEN.flatMap((h) => h.nummers.map((n) => n.replace(/\D/g, ''))));
}
