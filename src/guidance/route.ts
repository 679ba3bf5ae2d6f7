import { onderwerpVan, type Feiten } from '../../dialogs/feiten.ts';
import type { GesprekContext, Route } from '../../dialogs/gesprek-types.ts';
import type { OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { teamVan, type Pakket, type Team, type Voorziening } from '../gemeenten/pakket.ts';
import { isBuiten, wijkVan } from './plaats.ts';
import { respijtVormen, respijtWet } from './respijt.ts';
import { gaatOpen, isOpen, werkdagenLater } from './termijnen.ts';

const UUR = 3_600_000;

const WET: Partial<Record<OnderwerpId, Route['wet']>> = {
  huishouden: 'wmo', woningaanpassing: 'wmo', hulpmiddel: 'wmo', vervoer: 'wmo', dagbesteding: 'wmo', psychisch: 'wmo', eenzaamheid: 'wmo',
  mantelzorg: 'wmo', zelfverzorging: 'zvw', geheugen: 'zvw', geld: 'wgs', werk: 'pw', jeugd: 'jeugdwet', pgb: 'wmo',
};
/** Topics for which a melding for individual support is a usual road. */
const MELDING: readonly OnderwerpId[] = ['huishouden', 'woningaanpassing', 'hulpmiddel', 'vervoer', 'dagbesteding', 'psychisch', 'respijtzorg', 'mantelzorg'];

/** Laws that the municipality where somebody lives carries out (Wmo 2015 art. 1.2.1, Jeugdwet, Wgs, Participatiewet art. 40). */
const VAN_DE_WOONPLAATS: readonly Route['wet'][] = ['wmo', 'jeugdwet', 'wgs', 'pw'];
/** Advice to a carer may come from the carer's own municipality as well as from that of the person cared for. */
const OOK_VOOR_BUITEN: readonly OnderwerpId[] = ['mantelzorg', 'respijtzorg'];

/**
 * How soon somebody must be in touch, and why so soon.
 * - a danger that was not answered with "no": at once. Silence after a direct question is no "no", nor is asking for a person instead
 * - no food, out of the house, energy cut off: three working days (Wgs art. 4 lid 2); nowhere to sleep: today
 * - a carer who holds out less than a week: today; less than a month: within the week
 */
export function urgentieVan(context: Pick<GesprekContext, 'feiten' | 'gevaren'>): Route['urgentie'] {
  const w = (veld: keyof Feiten) => context.feiten[veld]?.waarde ?? '';
  if (context.gevaren.some((g) => g.antwoord !== 'nee')) return 'nu';
  if (w('nood') === 'slaapplek' || w('spoed') === 'vandaag' || w('spoed') === 'ziekenhuis' || w('volhouden') === 'week') return 'vandaag';
  if (['eten', 'huisuit', 'energie'].includes(w('nood'))) return '3dagen';
  if (w('volhouden') === 'maand' || w('spoed') === 'week' || w('helperVol') === 'nee') return 'week';
  return 'gewoon';
}

/**
 * Contact at the latest: epoch milliseconds. "nu" is within the hour that the team is open; three working days is the law's limit
 * (Wgs art. 4 lid 2), and a pack that promises everybody less promises it here too.
 */
export function terugbellenVoor(urgentie: Route['urgentie'], team: Team, pakket: Pakket, nu: number): number {
  switch (urgentie) {
    case 'nu': return (isOpen(team, nu) ? nu : gaatOpen(team, nu) ?? nu) + UUR;
    case 'vandaag': return werkdagenLater(nu, 0);
    case '3dagen': return werkdagenLater(nu, Math.min(3, pakket.terugbelWerkdagen));
    case 'week': return werkdagenLater(nu, Math.min(5, pakket.terugbelWerkdagen));
    case 'gewoon': return werkdagenLater(nu, pakket.terugbelWerkdagen);
  }
}

/** The team behind the first door of a topic that serves the wijk; the klantcontactcentrum when there is none. */
export function deurVoor(pakket: Pakket, onderwerp: OnderwerpId | undefined, wijk: string | null): Team {
  const ids = (onderwerp && pakket.deuren[onderwerp]) ?? [];
  const team = ids.map((id) => teamVan(pakket, id)).find((t) => t.wijken === undefined || (wijk !== null && t.wijken.includes(wijk)));
  return team ?? teamVan(pakket, pakket.kcc);
}

/** What is nearby for a topic: in the own wijk first, then for the whole municipality; at most `max`. */
export function voorzieningenVoor(pakket: Pakket, onderwerpen: readonly OnderwerpId[], wijk: string | null, max = 2): Voorziening[] {
  const past = pakket.voorzieningen.filter((v) =>
    v.onderwerpen.some((o) => onderwerpen.includes(o as OnderwerpId)) && (v.wijken === undefined || (wijk !== null && v.wijken.includes(wijk))));
  const nabij = (v: Voorziening) => (v.wijken === undefined ? 1 : 0);
  const rang = (v: Voorziening) => Math.min(...v.onderwerpen.map((o) => onderwerpen.indexOf(o as OnderwerpId)).filter((i) => i >= 0));
  return past.sort((a, b) => rang(a) - rang(b) || nabij(a) - nabij(b)).slice(0, max);
}

/**
 * From what was told to a road: zo dichtbij, snel, kort en licht mogelijk. Pure.
 * Who lives outside the municipality, and asks for what only the own municipality can give, is sent to the klantcontactcentrum; no melding is made there.
 * @param nu epoch milliseconds
 */
export function wijsWeg(pakket: Pakket, context: Pick<GesprekContext, 'feiten' | 'gevaren'>, nu: number): Route {
  const { feiten } = context;
  const onderwerp = onderwerpVan(feiten) ?? 'anders';
  const wijk = wijkVan(pakket, feiten.plaats?.waarde)?.id ?? null;
  const urgentie = urgentieVan(context);
  const wet = onderwerp === 'respijtzorg' ? respijtWet(feiten) : WET[onderwerp] ?? 'geen';
  const buiten = isBuiten(feiten.plaats?.waarde);
  const elders = buiten && VAN_DE_WOONPLAATS.includes(wet) && !OOK_VOOR_BUITEN.includes(onderwerp);
  const team = urgentie === 'nu' ? teamVan(pakket, pakket.crisis) : deurVoor(pakket, elders ? undefined : onderwerp, wijk);
  const verwant = (feiten.verwant?.waarde.split('+') ?? []) as OnderwerpId[];
  // The question behind the question gets a way of its own.
  const eigen = voorzieningenVoor(pakket, [onderwerp], wijk, onderwerp === 'respijtzorg' ? 1 : 2);
  const ook = verwant.flatMap((o) => voorzieningenVoor(pakket, [o], wijk, 1));
  const nabij = [...new Set([...eigen.slice(0, ook.length > 0 ? 1 : 2), ...ook].map((v) => v.id))];
  const vormen = onderwerp === 'respijtzorg' ? respijtVormen(feiten) : [];
  return {
    loket: team.id,
    omdat: urgentie === 'nu' ? 'nu' : team.id === pakket.kcc ? 'kcc' : onderwerp,
    wegen: [...vormen, ...nabij].slice(0, 3),
    wet,
    melding: MELDING.includes(onderwerp) && wet === 'wmo' && !buiten,
    overdracht: onderwerp !== 'anders' || urgentie === 'nu',
    urgentie,
    terugbellenVoor: terugbellenVoor(urgentie, team, pakket, nu),
  };
}
