import { ONDERWERPEN } from '../../../../dialogs/onderwerpen.ts';
import type { OnderwerpId } from '../../../../dialogs/onderwerpen.ts';
import * as bestaan from './bestaan.ts';
import * as huis from './huis.ts';
import * as meedoen from './meedoen.ts';
import { TAFERELEN } from './tafereel.ts';
import { TAFERELEN_2 } from './tafereel2.ts';
import * as zorgen from './zorgen.ts';

const MEER: Partial<Record<OnderwerpId, string>> = TAFERELEN_2;
const GEWOON: Readonly<Record<OnderwerpId, string>> = { ...huis, ...zorgen, ...bestaan, ...meedoen };

/** Sentences per topic that learning uses beside the curated examples. They stand outside the split: never in the held-out fifth. */
export const ZINNEN = Object.fromEntries(ONDERWERPEN.map((id) => [id, [GEWOON[id], TAFERELEN[id], MEER[id] ?? ''].join('\n').split('\n').map((r) => r.trim()).filter((r) => r !== '')])) as unknown as Readonly<Record<OnderwerpId, readonly string[]>>;
