import { leesKern } from './kern.ts';
import { vermoed } from './model/index.ts';
import type { Oordeel } from './oordeel.ts';
import { leesRegels } from './regels/lezen.ts';
import { weeg } from './weging.ts';
import { leesWoorden } from './woorden.ts';

export type { GevaarNiveau, GevaarSoort, Oordeel, Spreker } from './oordeel.ts';

/**
 * Judges one message for danger, by itself and before anything else is done with it. Three readings: the plain wordings (`kern.ts`), the fine rules
 * (`regels/`) and what was learnt from examples (`model/`). One of them is enough to ask; to act at once, words and examples must agree or the examples must be
 * sure (`weging.ts`). Never throws; reads at most 4,000 characters; the work grows linearly with the length. See domein.md §6.
 * @param tekst the message as it was typed
 */
export function beoordeel(tekst: string): Oordeel {
  const woorden = leesWoorden(tekst);
  return weeg({ kern: leesKern(tekst), regels: leesRegels(tekst, woorden), vermoeden: vermoed(tekst) });
}
