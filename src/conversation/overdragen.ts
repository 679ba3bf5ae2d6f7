import { onderwerpVan, type Veld } from '../../dialogs/feiten.ts';
import { vraagtNaar } from '../../dialogs/onderwerp-vragen.ts';
import { VOORWAARDEN } from '../../dialogs/voorwaarden.ts';
import type { Bewijs, GesprekContext } from '../../dialogs/gesprek-types.ts';
import { teamVan, type Pakket } from '../gemeenten/pakket.ts';
import type { KaartFeit, Overdracht } from '../handover/overdracht.ts';
import { inWoorden, dagInWoorden } from './variabelen.ts';
import type { Woorden } from './woorden.ts';

const ZES_WEKEN = 42 * 86_400_000;

/** Reading order of the card: who, what works, what is asked, what is wished, where. */
const KAART: readonly Veld[] = [
  'jong', 'voorWie', 'relatie', 'naasteWeet', 'leeftijd', 'ziekte', 'samen', 'wlz', 'periode', 'waar', 'kan', 'goed', 'zelf', 'houdtTegen', 'nood',
  'helpers', 'helperVol', 'volhouden', 'resultaat', 'spoed', 'verwant', 'zijwegWoorden', 'zijwegVerhaal', 'aanvulling', 'liever', 'zwaarst', 'bijZijn', 'waarNu', 'plaats',
];
/** Shown as "niet gevraagd" whatever the topic: their absence tells the medewerker something. */
const ALTIJD: readonly Veld[] = ['naasteWeet', 'helpers', 'resultaat', 'plaats'];

function reden(context: GesprekContext): string {
  const w = (veld: Veld) => context.feiten[veld]?.waarde;
  const gevaar = context.gevaren.findLast((g) => g.antwoord !== 'nee');
  // A call at the wrong moment can be a danger itself.
  if (belAlleenOpMoment(context)) return 'geweldMoment';
  if (context.route?.urgentie === 'nu' && gevaar) return `gevaar.${gevaar.soort}`;
  if (['eten', 'huisuit', 'energie', 'slaapplek'].includes(w('nood') ?? '')) return `nood.${w('nood')}`;
  if (w('volhouden') === 'week' || w('volhouden') === 'maand') return `volhouden.${w('volhouden')}`;
  if (w('spoed') === 'vandaag' || w('spoed') === 'ziekenhuis' || w('spoed') === 'week') return `spoed.${w('spoed')}`;
  if (w('helperVol') === 'nee') return 'helperVol';
  return 'gewoon';
}

/** Who is being hurt chose when a call is safe. */
function belAlleenOpMoment(context: GesprekContext): boolean {
  return context.feiten.wanneer !== undefined && context.gevaren.some((g) => g.soort === 'geweld' && g.antwoord !== 'nee');
}

function kaart(context: GesprekContext, pakket: Pakket, woorden: Woorden): KaartFeit[] {
  const onderwerp = onderwerpVan(context.feiten);
  const overAnder = context.feiten.voorWie?.waarde !== 'zelf';
  return KAART.flatMap((veld): KaartFeit[] => {
    const label = woorden.zin(`overdracht.velden.${veld}`);
    const feit = context.feiten[veld];
    if (!feit) {
      const helpt = veld !== 'helperVol' || VOORWAARDEN.heeftHelpers(context);
      const hoortErbij = (onderwerp && vraagtNaar(onderwerp, veld) && helpt) || (ALTIJD.includes(veld) && (veld !== 'naasteWeet' || overAnder));
      return hoortErbij ? [{ veld, label, waarde: '', herkomst: 'nietGevraagd' }] : [];
    }
    const staf = `overdracht.waarden.${veld}.${feit.waarde}`;
    const waarde = veld === 'verwant'
      ? feit.waarde.split('+').map((o) => woorden.zin(`onderwerpen.${o}.naam`)).join(', ')
      : woorden.heeft(staf) ? woorden.zin(staf) : inWoorden(veld, { waarde: feit.waarde }, context, pakket, woorden);
    const eigen = feit.waarde === 'eigen';
    return [{
      veld, label, waarde: eigen ? '' : waarde, herkomst: 'gezegd',
      ...(feit.woorden !== undefined && veld !== 'plaats' && { eigenWoorden: feit.woorden }),
    }];
  });
}

function gezegd(context: GesprekContext, pakket: Pakket, woorden: Woorden): string[] {
  const { route, feiten } = context;
  const regels = (route?.wegen ?? []).map((id) => {
    const voorziening = pakket.voorzieningen.find((v) => v.id === id);
    return voorziening ? voorziening.naam : `${woorden.zin(`wegen.${id}.naam`)}: ${woorden.zin(`wegen.${id}.wat`, { telefoon: route ? teamVan(pakket, route.loket).telefoon : '' })}`;
  });
  if (feiten.ondersteuning) regels.push(woorden.zin(`overdracht.gezegd.ondersteuning.${feiten.ondersteuning.waarde === 'ja' ? 'ja' : 'nee'}`));
  if (belAlleenOpMoment(context)) regels.push(woorden.zin('overdracht.gezegd.moment'));
  else if (feiten.contact?.waarde === 'bel' && route) regels.push(woorden.zin('overdracht.gezegd.bel', { dag: dagInWoorden(route.terugbellenVoor, woorden.taal) }));
  if (context.gevaren.some((g) => g.antwoord === 'ja' || (g.niveau === 'duidelijk' && g.antwoord !== 'nee'))) regels.push(woorden.zin('overdracht.gezegd.gevaar'));
  return regels;
}

/** What stands at the top of the card: a danger before the topic. */
function kopnaam(context: GesprekContext, onderwerp: string, woorden: Woorden): string {
  const gevaar = context.gevaren.findLast((g) => g.antwoord !== 'nee');
  return woorden.zin(context.route?.urgentie === 'nu' && gevaar ? `overdracht.gevaar.${gevaar.soort}` : `overdracht.onderwerpen.${onderwerp}`);
}

/**
 * Word to the desk that a consent was taken back after a handover: do not call. A card of its own, at the top of the list,
 * that names the first one and holds nothing else of the talk.
 */
export function maakIntrekking(eerst: Bewijs, pakket: Pakket, woorden: Woorden, kenmerk: string, kanaal: string, nu: number): Overdracht {
  const team = teamVan(pakket, eerst.loket);
  return {
    kenmerk, gemeente: pakket.naam, gemaaktOp: nu, kanaal, taal: woorden.taal,
    kop: { onderwerp: 'anders', onderwerpNaam: woorden.zin('overdracht.ingetrokken', { kenmerk: eerst.kenmerk }), urgentie: 'nu', reden: 'ingetrokken' },
    team: { id: team.id, naam: team.naam }, terugbellenVoor: nu, woorden: [], gevaar: [], feiten: [],
    gezegd: [woorden.zin('overdracht.gezegd.ingetrokken')], nietOpnieuwVragen: [],
    contact: { hoe: null }, toestemming: null, melding: null, ondersteuning: null,
  };
}

/**
 * The handover out of a talk: the same facts that the resident saw in the summary, in the order in which a colleague reads.
 * @param woorden the words of the staff, whatever language the talk was in
 * @param taal the language of the talk
 * @param nu epoch milliseconds
 */
export function maakOverdracht(context: GesprekContext, pakket: Pakket, woorden: Woorden, taal: string, kenmerk: string, kanaal: string, nu: number): Overdracht {
  const { feiten, route } = context;
  const team = teamVan(pakket, route?.loket ?? pakket.kcc);
  const onderwerp = onderwerpVan(feiten) ?? 'anders';
  const feitenOpKaart = kaart(context, pakket, woorden);
  const tekst = (veld: Veld) => (feiten[veld] ? inWoorden(veld, feiten[veld]!, context, pakket, woorden) : undefined);
  return {
    kenmerk,
    gemeente: pakket.naam,
    gemaaktOp: nu,
    kanaal,
    taal,
    kop: { onderwerp, onderwerpNaam: kopnaam(context, onderwerp, woorden), urgentie: route?.urgentie ?? 'gewoon', reden: reden(context) },
    team: { id: team.id, naam: team.naam },
    terugbellenVoor: route?.terugbellenVoor ?? nu,
    woorden: feiten.hulpvraag?.woorden?.split('\n') ?? [],
    gevaar: context.gevaren,
    feiten: feitenOpKaart,
    gezegd: gezegd(context, pakket, woorden),
    nietOpnieuwVragen: feitenOpKaart.filter((f) => f.herkomst === 'gezegd' && f.veld !== 'zijwegWoorden').map((f) => f.label),
    contact: {
      // Who wants to be called but keeps the number calls themselves.
      hoe: feiten.telefoon?.waarde === 'lieverniet' ? 'zelf' : (feiten.contact?.waarde as 'bel' | 'mail' | 'zelf' | 'langs' | undefined) ?? null,
      ...(feiten.telefoon && feiten.telefoon.waarde !== 'lieverniet' && { telefoon: feiten.telefoon.waarde }),
      ...(feiten.email && { email: feiten.email.waarde }),
      ...(feiten.naam && feiten.naam.waarde !== 'lieverniet' && { naam: feiten.naam.waarde }),
      ...(feiten.wanneer && { wanneer: tekst('wanneer') }),
      ...(feiten.erbij && { erbij: tekst('erbij') }),
    },
    toestemming: feiten.toestemming?.waarde === 'ja'
      ? { voor: ['verhaal', ...(['naam', 'telefoon', 'email'] as const).filter((v) => feiten[v] && feiten[v].waarde !== 'lieverniet')], op: nu }
      : null,
    melding: feiten.melding?.waarde === 'ja' ? { op: nu, onderzoekVoor: nu + ZES_WEKEN } : null,
    ondersteuning: feiten.ondersteuning ? feiten.ondersteuning.waarde === 'ja' : null,
  };
}
