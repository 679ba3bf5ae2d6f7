import { ONDERWERPEN } from '../../../../dialogs/onderwerpen.ts';
import type { OnderwerpId } from '../../../../dialogs/onderwerpen.ts';
import * as bestaan from './bestaan.ts';
import * as huis from './huis.ts';
import * as meedoen from './meedoen.ts';
import { TAFERELEN } from './tafereel.ts';
import { TAFERELEN_2 } from './tafereel2.ts';
import { TAFERELEN_3 } from './tafereel3.ts';
import * as zorgen from './zorgen.ts';

const MEER: readonly Partial<Record<OnderwerpId, string>>[] = [TAFERELEN, TAFERELEN_2, TAFERELEN_3];
const GEWOON: Readonly<Record<OnderwerpId, string>> = { ...huis, ...zorgen, ...bestaan, ...meedoen };

/** Sentences per topic that learning uses beside the curated examples. They stand outside the split: never in the held-out fifth. */
export const ZINNEN = Object.fromEntries(ONDERWERPEN.map((id) => [id, [GEWOON[id], ...MEER.map((m) => m[id] ?? '')].join('\n').split('\n').map((r) => r.trim()).filter((r) => r !== '')])) as unknown as Readonly<Record<OnderwerpId, readonly string[]>>;
