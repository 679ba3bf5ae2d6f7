import type { KernOordeel } from './kern.ts';
import type { Vermoeden } from './model/index.ts';
import type { Oordeel } from './oordeel.ts';

/**
 * How likely the examples must find a danger before a reading counts. Chosen on the part of the test set that may be learnt from and on ordinary questions:
 * low, for a missed danger is the worst defect; not nothing, for words alone cry wolf ("ze slaan onze straat over").
 */
export const DREMPELS = {
  /** To ask: the examples alone, or words that the examples do not rule out. */
  vraag: { vermoeden: 0.3, regels: 0.05, kern: 0.03 },
  /** To act at once. */
  handel: { vermoeden: 0.45, regels: 0.15, kern: 0.08 },
  /** The examples alone, of three words or fewer. */
  kort: 0.9,
} as const;

/** Three readings of one message. */
export interface Lezingen {
  kern: KernOordeel | null;
  regels: Oordeel;
  vermoeden: Vermoeden | null;
}

/** One judgement out of three. */
export function weeg({ kern, regels, vermoeden }: Lezingen): Oordeel {
  const gevaar = vermoeden?.gevaar ?? 0;
  const duidelijk = (vermoeden?.duidelijk ?? 0) >= gevaar / 2;
  const kernTelt = kern !== null && gevaar >= DREMPELS.vraag.kern;
  const regelsTellen = regels.niveau !== 'geen' && gevaar >= DREMPELS.vraag.regels;
  // Of two or three words the examples know too little to speak alone.
  const kort = (vermoeden?.woorden ?? 0) <= 3;
  const modelTelt = gevaar >= (kort ? DREMPELS.kort : DREMPELS.vraag.vermoeden);
  if (!kernTelt && !regelsTellen && !modelTelt) return { ...regels, soort: null, niveau: 'geen', regels: [] };
  const handel = (kern?.niveau === 'duidelijk' && gevaar >= DREMPELS.handel.kern)
    || (regels.niveau === 'duidelijk' && gevaar >= DREMPELS.handel.regels)
    || (duidelijk && gevaar >= (kort ? DREMPELS.kort : DREMPELS.handel.vermoeden));
  // Words name the kind; where there are none, the examples do.
  const soort = (kernTelt ? kern!.soort : undefined) ?? (regelsTellen ? regels.soort : null) ?? vermoeden!.soort;
  const spreker = regels.spreker !== 'slachtoffer' ? regels.spreker : kernTelt ? kern!.spreker : regels.spreker;
  return {
    soort,
    niveau: handel ? 'duidelijk' : 'onduidelijk',
    spreker,
    regels: [...(kernTelt ? [`kern/${kern!.soort}`] : []), ...(regelsTellen ? regels.regels : []), ...(modelTelt ? ['model'] : [])],
  };
}
