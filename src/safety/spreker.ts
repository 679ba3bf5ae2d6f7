import type { Omgeving } from './context.ts';
import type { Spreker } from './oordeel.ts';
import { vermoedSpreker } from './weging/weging.ts';
import type { Woord } from './woorden.ts';

/** An age under 18 that the writer gives as their own: certain, whatever else the message resembles. */
const JONG = /\b(?:ik ben|ik word|^ben|word) (?:pas |nog maar |nu |al |bijna )?(?:[5-9]|1[0-7])\b(?! (?:maanden|weken|dagen|kilo|keer|euro|minuten|uur|jaar (?:getrouwd|samen|weduwe|bij|ziek|verslaafd|clean)|weken zwanger))/;

/**
 * Who speaks: a child that gives its age is one; else the one whom every rule that fired names, where the wording itself tells; else who
 * wrote like this in the examples.
 * @param volgensRegels the speakers that the wordings found give, if any
 */
export function leesSpreker(woorden: readonly Woord[], omgeving: Omgeving, volgensRegels: readonly Spreker[]): Spreker {
  if (JONG.test(omgeving.geheel)) return 'kind';
  const vermoeden = vermoedSpreker(woorden, omgeving);
  const [eerste, ...rest] = volgensRegels;
  return eerste !== undefined && vermoeden !== 'kind' && rest.every((s) => s === eerste) ? eerste : vermoeden;
}
