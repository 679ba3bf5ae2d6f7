import { readFileSync } from 'node:fs';
import type { GevaarNiveau, GevaarSoort, Spreker } from '../../src/safety/oordeel.ts';

/** Messages by writers who saw neither rules nor examples. */
const VREEMDEN = ['vreemden', 'vreemden-2', 'vreemden-3', 'vreemden-4'] as const;

/** One line of the frozen test sets. `soort` is null for messages without danger. */
export interface Bericht {
  /** `ontwikkel` may be learnt from; the others are only counted. The sets `vreemden` were written by others still, later. */
  deel: 'ontwikkel' | 'achtergehouden' | (typeof VREEMDEN)[number];
  soort: GevaarSoort | null;
  niveau: GevaarNiveau;
  spreker: Spreker;
  vorm: string;
  tekst: string;
}

/** Reads the frozen sets. Throws when a line has too few columns. */
export function leesBerichten(): Bericht[] {
  return [...leesTabel('berichten.tsv'), ...VREEMDEN.flatMap((set) => leesTabel(`${set}.tsv`, set))];
}

function leesTabel(bestand: string, vastDeel?: string): Bericht[] {
  return readFileSync(new URL(bestand, import.meta.url), 'utf8').trim().split('\n').slice(1).map((regel, i) => {
    const velden = regel.split('\t');
    const [deel, soort, niveau, spreker, vorm, tekst] = vastDeel === undefined ? velden : [vastDeel, ...velden];
    if (tekst === undefined) throw new Error(`${bestand} line ${String(i + 2)} has too few columns`);
    return { deel, soort: soort === '-' ? null : soort, niveau, spreker, vorm, tekst } as Bericht;
  });
}

/** Talks of people without danger: what each of them typed, in order. Read by rows of (soort, niveau, spreker, persoon, tekst). */
export function leesGesprekken(): string[][] {
  const perPersoon = new Map<string, string[]>();
  for (const { vorm, tekst } of leesTabel('gesprekken.tsv', 'gesprekken')) perPersoon.set(vorm, [...(perPersoon.get(vorm) ?? []), tekst]);
  return [...perPersoon.values()];
}
