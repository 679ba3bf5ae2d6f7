import type { GevaarNiveau, GevaarSoort, Spreker } from '../oordeel.ts';

/** What the weighing tells apart: nothing, or a kind of danger at a level. The order is that of the weights. */
export const KLASSEN: readonly { soort: GevaarSoort | null; niveau: GevaarNiveau }[] = [
  { soort: null, niveau: 'geen' },
  ...(['suicide', 'geweld', 'medisch', 'acuut'] as const).flatMap((soort) => [{ soort, niveau: 'duidelijk' as const }, { soort, niveau: 'onduidelijk' as const }]),
];

/** Who may be speaking, in the order of the weights. */
export const SPREKERS: readonly Spreker[] = ['slachtoffer', 'getuige', 'pleger', 'kind'];
