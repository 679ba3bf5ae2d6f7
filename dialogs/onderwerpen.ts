/**
 * The topics a resident can bring: stable ids, used in dialogs, locales, municipality packs, understanding and evaluation.
 * The order is that of the menu, by group (see {@link ONDERWERP_GROEPEN}).
 */
export const ONDERWERP_GROEPEN = {
  huis: ['huishouden', 'zelfverzorging', 'maaltijden', 'klussen'],
  zorgen: ['mantelzorg', 'respijtzorg', 'geheugen', 'jeugd'],
  bestaan: ['geld', 'werk', 'wonen', 'taal'],
  gevoel: ['eenzaamheid', 'psychisch', 'rouw', 'verslaving'],
  bewegen: ['woningaanpassing', 'hulpmiddel', 'vervoer', 'dagbesteding'],
  thuis: ['relatie', 'geweld', 'buren', 'vrijwilliger'],
  rechten: ['clientondersteuning', 'pgb', 'klacht', 'anders'],
} as const;

export type OnderwerpGroep = keyof typeof ONDERWERP_GROEPEN;
export type OnderwerpId = (typeof ONDERWERP_GROEPEN)[OnderwerpGroep][number];

export const ONDERWERPEN: readonly OnderwerpId[] = Object.values(ONDERWERP_GROEPEN).flat();

/** Whether a string is one of the 28 topic ids. */
export function isOnderwerp(id: string): id is OnderwerpId {
  return (ONDERWERPEN as readonly string[]).includes(id);
}
