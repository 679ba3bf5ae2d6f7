import { ACUUT } from './acuut.ts';
import { GEWELD } from './geweld.ts';
import { GEWELD_DWANG } from './geweld-dwang.ts';
import { GEWELD_HINT } from './geweld-hint.ts';
import { GEWELD_PLEGER } from './geweld-pleger.ts';
import { MEDISCH } from './medisch.ts';
import type { Regel } from './regel.ts';
import { RONDUIT } from './ronduit.ts';
import { SUICIDE } from './suicide.ts';
import { SUICIDE_HINT } from './suicide-hint.ts';
import { TALEN } from './talen.ts';

/** All danger rules. The order plays no part: the most acute judgement wins. */
export const REGELS: readonly Regel[] = [...SUICIDE, ...SUICIDE_HINT, ...GEWELD, ...GEWELD_DWANG, ...GEWELD_PLEGER, ...GEWELD_HINT, ...MEDISCH, ...ACUUT, ...RONDUIT, ...TALEN];
