import { getNextSnapshot, type EventFrom, type SnapshotFrom } from 'xstate';
import { gesprek } from '../../dialogs/gesprek.ts';
import { leegGesprek } from '../../dialogs/opzet.ts';
import { ONDERWERP_VRAGEN } from '../../dialogs/onderwerp-vragen.ts';
import { onderwerpVan } from '../../dialogs/feiten.ts';
import type { GesprekEvent, Route, VraagMeta } from '../../dialogs/gesprek-types.ts';

export type Stand = SnapshotFrom<typeof gesprek>;
export type Gebeurtenis = EventFrom<typeof gesprek>;

/** A road as the guidance would give it for a Wmo question. */
export const ROUTE: Route = {
  loket: 'wmo-loket', omdat: 'huishouden', wegen: [], wet: 'wmo', melding: true, overdracht: true, urgentie: 'gewoon', terugbellenVoor: 0,
};
const BEWIJS = { kenmerk: 'AAA-AAA', wie: 'Wies', loket: 'wmo-loket', terugbellenVoor: 0, op: 0 };

/** What the state asks, or undefined where it waits for something else. */
export function vraagVan(stand: Stand): VraagMeta | undefined {
  return Object.values(stand.getMeta()).filter((m): m is VraagMeta => m !== undefined).at(-1);
}

/** Everything a resident can tap here, and what the conversation answers where the machine asked for it. */
export function mogelijk(stand: Stand): Gebeurtenis[] {
  if (stand.matches({ wegwijzen: 'zoek' })) return [{ type: 'ROUTE', route: ROUTE }, { type: 'ROUTE', route: { ...ROUTE, melding: false, overdracht: false } }];
  if (stand.matches({ overdracht: 'versturen' })) return [{ type: 'OVERGEDRAGEN', bewijs: BEWIJS }];
  const vraag = vraagVan(stand);
  if (!vraag) return [];
  const eigen = vraag.keuzesUit === 'onderwerp' ? ONDERWERP_VRAGEN[onderwerpVan(stand.context.feiten) ?? 'anders'].keuzes?.[vraag.veld] : undefined;
  const ids = [
    ...(eigen ?? vraag.keuzes ?? []),
    ...(vraag.keuzesUit === 'wijken' ? ['noord'] : []),
    ...(vraag.keuzesUit === 'kandidaten' ? stand.context.kandidaten.map((k) => k.id) : []),
    ...(vraag.open || ids0(vraag) ? ['eigen'] : []),
  ];
  const taps = ids.map((id): GesprekEvent => id === 'ietsanders' || id === 'menu' ? { type: 'ANDERS' } : { type: 'ANTWOORD', feiten: { [vraag.veld]: { waarde: id } } });
  return vraag.keuzesUit === 'delen' ? [{ type: 'VERBETER', veld: 'resultaat' }, { type: 'VERBETER', veld: 'voorWie' }] : taps;
}

/** Questions that are answered with a value, not a choice: a telephone number, an address. */
function ids0(vraag: VraagMeta): boolean {
  return ((vraag.keuzes ?? []).length === 0 && vraag.keuzesUit === undefined) || vraag.veld === 'telefoon';
}

/** Sends events from the start, or from a stand. */
export function loop(gebeurtenissen: readonly Gebeurtenis[], van: Stand = start()): Stand {
  return gebeurtenissen.reduce((stand, g) => getNextSnapshot(gesprek, stand, g), van);
}

/** The talk as it begins. */
export function start(): Stand {
  return getNextSnapshot(gesprek, gesprek.resolveState({ value: 'welkom', context: leegGesprek() }), { type: 'GROET' });
}
