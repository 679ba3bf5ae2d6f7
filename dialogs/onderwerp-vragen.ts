import type { Veld } from './feiten.ts';
import type { OnderwerpId } from './onderwerpen.ts';

/** What one topic asks: a topic is data, the states are made from it. */
export interface OnderwerpVragen {
  /** Questions of this topic, out of those that `vraagverheldering` and `respijtzorg` know; asked in their order. */
  vragen: readonly Veld[];
  /** Own choices for a question; the others take the general ones. */
  keuzes?: Partial<Record<Veld, readonly string[]>>;
  /** The question is always about two people: the carer and the one cared for. */
  zorgtVoorAnder?: true;
}

const HELP: readonly Veld[] = ['goed', 'zelf', 'helpers', 'helperVol', 'resultaat', 'spoed'];
const KORT: readonly Veld[] = ['resultaat'];

/**
 * Only what changes the route, the urgency or the summary is asked (AP 2018, Nijmegen and Zaanstad: asking all life domains by default is unlawful).
 */
export const ONDERWERP_VRAGEN: Record<OnderwerpId, OnderwerpVragen> = {
  huishouden: {
    vragen: HELP,
    keuzes: { zelf: ['stof', 'stofzuigen', 'was', 'niets'], resultaat: ['schoon', 'was', 'samen', 'rust'] },
  },
  zelfverzorging: { vragen: HELP },
  maaltijden: { vragen: HELP },
  klussen: { vragen: ['zelf', 'helpers', 'resultaat', 'spoed'] },
  mantelzorg: { vragen: ['goed', 'helpers', 'volhouden', 'resultaat'], zorgtVoorAnder: true },
  respijtzorg: {
    vragen: ['leeftijd', 'samen', 'wlz', 'periode', 'waar', 'kan', 'volhouden', 'helpers', 'resultaat'],
    keuzes: { resultaat: ['slapen', 'weg', 'eigen', 'werk'] },
    zorgtVoorAnder: true,
  },
  geheugen: { vragen: ['goed', 'helpers', 'helperVol', 'resultaat', 'spoed'] },
  jeugd: { vragen: ['leeftijd', ...HELP] },
  geld: { vragen: ['nood', 'goed', 'zelf', 'helpers', 'resultaat', 'spoed'], keuzes: { nood: ['eten', 'huisuit', 'energie', 'geen'] } },
  werk: { vragen: ['goed', 'zelf', 'resultaat', 'spoed'] },
  wonen: { vragen: ['nood', 'goed', 'helpers', 'resultaat', 'spoed'], keuzes: { nood: ['huisuit', 'slaapplek', 'huiskapot', 'geen'] } },
  taal: { vragen: ['zelf', 'helpers', 'resultaat'] },
  eenzaamheid: {
    vragen: ['goed', 'zelf', 'houdtTegen', 'helpers', 'resultaat'],
    keuzes: { zelf: ['buiten', 'samen', 'maken', 'weinig'], resultaat: ['vriend', 'groep', 'bezoek', 'bellen'] },
  },
  psychisch: { vragen: HELP },
  rouw: { vragen: ['goed', 'helpers', 'resultaat'] },
  verslaving: { vragen: ['goed', 'helpers', 'resultaat', 'spoed'] },
  woningaanpassing: { vragen: ['zelf', 'helpers', 'resultaat', 'spoed'], keuzes: { spoed: ['ziekenhuis', 'week', 'wachten'] } },
  hulpmiddel: { vragen: ['zelf', 'resultaat', 'spoed'] },
  vervoer: { vragen: ['zelf', 'helpers', 'resultaat', 'spoed'] },
  dagbesteding: { vragen: ['goed', 'zelf', 'helpers', 'resultaat'] },
  relatie: { vragen: ['goed', 'helpers', 'resultaat', 'spoed'] },
  geweld: { vragen: ['spoed'] },
  buren: { vragen: ['zelf', 'resultaat', 'spoed'] },
  vrijwilliger: { vragen: ['zelf'], keuzes: { zelf: ['mensen', 'klussen', 'rijden', 'weetniet'] } },
  clientondersteuning: { vragen: KORT },
  pgb: { vragen: KORT },
  klacht: { vragen: KORT },
  anders: { vragen: [] },
};

/** Whether a topic asks this question. */
export function vraagtNaar(onderwerp: OnderwerpId, veld: Veld): boolean {
  return ONDERWERP_VRAGEN[onderwerp].vragen.includes(veld);
}
