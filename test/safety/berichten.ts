import { readFileSync } from 'node:fs';
import type { GevaarNiveau, GevaarSoort, Spreker } from '../../src/safety/oordeel.ts';

/** Messages by writers who saw neither rules nor examples. */
const VREEMDEN = ['vreemden', 'vreemden-2', 'vreemden-3', 'vreemden-4'] as const;

/** One line of the frozen test sets. `soort` is null for messages without danger. */
export interface Bericht {
  /** `ontwikkel` may be learnt from; the others are only counted. The sets `vreemden` and the `gesprekken` were written by others still, later. */
  deel: 'ontwikkel' | 'achtergehouden' | (typeof VREEMDEN)[number] | 'gesprekken';
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

/** What people without danger typed, talk by talk and in order; `vorm` names the person. */
export const leesGesprekken = (): Bericht[] => leesTabel('gesprekken.tsv', 'gesprekken');
