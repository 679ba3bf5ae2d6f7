import { ACUUT } from './acuut.ts';
import { GEWELD } from './geweld.ts';
import { MEDISCH } from './medisch.ts';
import type { Regel } from './regel.ts';
import { SUICIDE } from './suicide.ts';

/** All danger rules. The order plays no part: the most acute judgement wins. */
export const REGELS: readonly Regel[] = [...SUICIDE, ...GEWELD, ...MEDISCH, ...ACUUT];
