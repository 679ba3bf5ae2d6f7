import type { OnderwerpId } from '../../../dialogs/onderwerpen.ts';
import { BEGRIPPEN } from './begrippen.ts';
import { regels } from './vorm.ts';

/** A family of words: see begrippen.ts. `onderwerp` is the topic that it mostly speaks of, where it has one. */
export interface Familie { naam: string; onderwerp: OnderwerpId | null; patronen: readonly string[] }

const ONDERWERP_VAN: Readonly<Record<string, OnderwerpId>> = {
  poetswerk: 'huishouden', poetsspul: 'huishouden', vuil: 'huishouden', huisdeel: 'huishouden', poetshulp: 'huishouden', wasgoed: 'huishouden',
  'wassen lijf': 'zelfverzorging', aankleden: 'zelfverzorging', steunkous: 'zelfverzorging', 'wc nood': 'zelfverzorging', medicijn: 'zelfverzorging',
  wond: 'zelfverzorging', zorgberoep: 'zelfverzorging', koken: 'maaltijden', maaltijd: 'maaltijden', maaltijddienst: 'maaltijden', 'samen eten': 'maaltijden',
  boodschap: 'maaltijden', vermageren: 'maaltijden', klus: 'klussen', klusding: 'klussen', tuin: 'klussen', 'techniek thuis': 'klussen', handig: 'klussen',
  mantelzorgwoord: 'mantelzorg', overbelast: 'mantelzorg', 'alles ik': 'mantelzorg', 'eigen leven': 'mantelzorg', 'even weg': 'respijtzorg', overnemen: 'respijtzorg',
  'niet alleen laten': 'respijtzorg', vergeten: 'geheugen', 'vreemd gedrag oud': 'geheugen', school: 'jeugd', kindgedrag: 'jeugd', opvoeding: 'jeugd',
  geldtekort: 'geld', schuld: 'geld', rekening: 'geld', werkwoord: 'werk', wonenwoord: 'wonen', taalwoord: 'taal', eenzaam: 'eenzaamheid',
  'doelloos dag': 'dagbesteding', psych: 'psychisch', rouw: 'rouw', verslaving: 'verslaving', aanpassing: 'woningaanpassing', hulpmiddel: 'hulpmiddel',
  vervoer: 'vervoer', relatie: 'relatie', geweld: 'geweld', buren: 'buren', overlast: 'buren', vrijwillig: 'vrijwilliger', gesprekshulp: 'clientondersteuning',
  pgb: 'pgb', klacht: 'klacht', burgerzaken: 'anders', aanbod: 'vrijwilliger', 'mantelzorg nood': 'mantelzorg', slaag: 'geweld', dwang: 'geweld',
  'gebruik stof': 'verslaving', 'ouder van kind vraag': 'jeugd', 'dag plek': 'dagbesteding', 'wonen plek': 'wonen', 'buren gedoe': 'buren', 'klacht gedoe': 'klacht',
  'werk zoekt': 'werk', 'rouw taal': 'rouw', 'psych gevoel': 'psychisch', 'klus taal': 'klussen', 'taal oud': 'taal', 'geheugen taal': 'geheugen',
  'vervoer taal': 'vervoer', 'hulpmiddel taal': 'hulpmiddel', 'aanpassing taal': 'woningaanpassing', 'zelfverzorging taal': 'zelfverzorging', 'pgb taal': 'pgb',
  'clientondersteuning taal': 'clientondersteuning', 'maaltijd taal': 'maaltijden', 'huishoud taal': 'huishouden', 'relatie taal': 'relatie', 'geld taal': 'geld',
  'vrij chat': 'anders', openbaar: 'anders', documenten: 'anders',
};

/** All families, in the order of begrippen.ts. */
export const FAMILIES: readonly Familie[] = BEGRIPPEN.trim().split('\n').map((regel) => {
  const naam = regel.slice(0, regel.indexOf(':')).trim();
  return { naam, onderwerp: ONDERWERP_VAN[naam] ?? null, patronen: regels(regel.slice(regel.indexOf(':') + 1)) };
});
