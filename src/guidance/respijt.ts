import type { Feit, Feiten } from '../../dialogs/feiten.ts';

/**
 * Forms of respite, from light to heavy. Ids; the words stand in the locales under `wegen.<id>`.
 * - respijtVrijwilliger: a volunteer at home, free
 * - oppasThuis: a professional at home, also at night (Wmo, eigen bijdrage)
 * - dagopvang: by day elsewhere
 * - logeeropvang: nights elsewhere (Wmo)
 * - logeerWlz: nights elsewhere or care at home out of the Wlz, arranged by zorgkantoor or zorgaanbieder
 * - vervangerThuis: full replacement at home (aanvullende verzekering; never the basic one)
 * - logeerJeugd: a weekend elsewhere for a child (Jeugdwet)
 * - spoedRespijt: the carer drops out
 * - zorgverlof: leave from work to care
 */
export type RespijtVorm =
  | 'respijtVrijwilliger' | 'oppasThuis' | 'dagopvang' | 'logeeropvang' | 'logeerWlz' | 'vervangerThuis' | 'logeerJeugd' | 'spoedRespijt' | 'zorgverlof';

/** The law that pays: a Wlz-indicatie goes before all, under 18 the Jeugdwet, else the Wmo. */
export function respijtWet(feiten: Feiten): 'wlz' | 'jeugdwet' | 'wmo' {
  if (feiten.wlz?.waarde === 'ja') return 'wlz';
  return isKind(feiten) ? 'jeugdwet' : 'wmo';
}

function isKind(feiten: Feiten): boolean {
  const leeftijd = feiten.leeftijd?.waarde ?? '';
  return leeftijd === 'onder18' || (/^\d+$/.test(leeftijd) && Number(leeftijd) < 18);
}

type Lengte = 'uren' | 'nacht' | 'week';

/** "elke week" says how often, not how long. */
const HOE_VAAK = /(?:per|elke|iedere|door de|in de) (?:week(?!end)|maand(?!ag))(?! van)/g;

function lengteIn(tekst: string): Lengte | undefined {
  if (/week(?!end)|weken|vakantie|maand(?!ag)/.test(tekst)) return 'week';
  if (/nacht|weekend|dagen/.test(tekst)) return 'nacht';
  return /uur|uren|dag|middag|ochtend|avond/.test(tekst) ? 'uren' : undefined;
}

/** How long the break lasts. What was read out of an answer counts before the words around it: "3 uur, elke week" is hours. */
function lengteVan(periode: Feit | undefined): Lengte {
  const waarde = lengteIn(periode?.waarde ?? '');
  if (waarde !== undefined) return waarde;
  const woorden = periode?.woorden?.toLowerCase() ?? '';
  const rest = woorden.replace(HOE_VAAK, '');
  const lengte = lengteIn(rest) ?? 'uren';
  // "2 dagen per week" is by day, unless the nights are named.
  return lengte === 'nacht' && rest !== woorden && !/nacht|weekend|slapen|logeren/.test(rest) ? 'uren' : lengte;
}

/**
 * The respite router: law × place × length × age to at most three forms, nearest and lightest first.
 * Pure. Unknown answers count as the lightest case.
 */
export function respijtVormen(feiten: Feiten): RespijtVorm[] {
  const thuis = feiten.waar?.waarde !== 'elders';
  const elders = feiten.waar?.waarde !== 'thuis';
  const lengte = lengteVan(feiten.periode);
  const zwaar = ['alles', 'wassen'].includes(feiten.kan?.waarde ?? '');
  const wet = respijtWet(feiten);
  const vormen: RespijtVorm[] = [];
  if (feiten.volhouden?.waarde === 'week') vormen.push('spoedRespijt');
  if (thuis && !(zwaar && lengte === 'week')) vormen.push('respijtVrijwilliger');
  if (wet === 'wlz') {
    vormen.push('logeerWlz');
    if (thuis && lengte === 'week') vormen.push('vervangerThuis');
  } else if (wet === 'jeugdwet') {
    vormen.push(lengte === 'uren' && thuis ? 'oppasThuis' : 'logeerJeugd');
  } else {
    if (thuis && (lengte !== 'uren' || zwaar)) vormen.push('oppasThuis');
    if (elders && lengte === 'uren') vormen.push('dagopvang');
    if (elders && lengte !== 'uren') vormen.push('logeeropvang');
    if (thuis && lengte === 'week') vormen.push('vervangerThuis');
  }
  if (feiten.resultaat?.waarde === 'werk') vormen.push('zorgverlof');
  return vormen.slice(0, 3);
}
