import { z } from 'zod';
import { BerichtUit } from '../../conversation/bericht.ts';
import type { Keuze } from '../../conversation/bericht.ts';
import type { Bericht } from '../../store/store.ts';

const In = z.object({ tekst: z.string(), keuze: z.string().optional() });

/** A logged message from the resident; null for a line of an unknown shape, which is skipped and never shown. */
export function leesIn(bericht: Bericht): z.infer<typeof In> | null {
  return In.safeParse(bericht.inhoud).data ?? null;
}

/** A logged message to the resident; null as in {@link leesIn}. */
export function leesUit(bericht: Bericht): BerichtUit | null {
  return BerichtUit.safeParse(bericht.inhoud).data ?? null;
}

/** The choices that a logged message offered. */
export function keuzesVan(bericht: Bericht): Keuze[] {
  return leesUit(bericht)?.keuzes ?? [];
}
