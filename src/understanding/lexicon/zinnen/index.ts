import type { OnderwerpId } from '../../../../dialogs/onderwerpen.ts';
import * as bestaan from './bestaan.ts';
import * as huis from './huis.ts';
import * as meedoen from './meedoen.ts';
import * as zorgen from './zorgen.ts';

/** Sentences per topic, one per line, that learning uses beside the curated examples. They stand outside the split: never in the held-out fifth. */
export const ZINNEN: Readonly<Record<OnderwerpId, string>> = { ...huis, ...zorgen, ...bestaan, ...meedoen };
