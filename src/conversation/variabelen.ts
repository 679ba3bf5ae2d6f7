import { onderwerpVan, type Feit, type Veld } from '../../dialogs/feiten.ts';
import type { GesprekContext } from '../../dialogs/gesprek-types.ts';
import { deurVoor } from '../guidance/route.ts';
import { lokaal } from '../guidance/termijnen.ts';
import { wijkVan } from '../guidance/plaats.ts';
import { teamVan, type Pakket, type Team } from '../gemeenten/pakket.ts';
import { sleutels } from './vraag.ts';
import type { Variabelen, Woorden } from './woorden.ts';

const ZONE = 'Europe/Amsterdam';
const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

const hoofdletter = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

const dagVorm = (taal: string) => new Intl.DateTimeFormat(taal, { weekday: 'long', day: 'numeric', month: 'long', timeZone: ZONE });
/** Made once: making one costs more than a whole turn. */
const DAG = { nl: dagVorm('nl-NL'), en: dagVorm('en-GB') };

/** A day as people say it: 'vrijdag 27 november'. */
export function dagInWoorden(op: number, taal: string): string {
  return DAG[taal === 'nl' ? 'nl' : 'en'].format(op);
}

/** A time as people say it: '14.30 uur'. */
export function tijdInWoorden(op: number, woorden: Woorden): string {
  const { minuten } = lokaal(op);
  return woorden.zin('open.tijd', { uur: Math.floor(minuten / 60), minuut: String(minuten % 60).padStart(2, '0') });
}

const openPerTaal = new WeakMap<Woorden, WeakMap<object, string>>();

/** Opening hours in one sentence; days with the same hours are taken together. Put together once per team. */
export function openInWoorden(team: Pick<Team, 'open'>, woorden: Woorden): string {
  const perTeam = openPerTaal.get(woorden) ?? new WeakMap<object, string>();
  openPerTaal.set(woorden, perTeam);
  const al = perTeam.get(team);
  if (al !== undefined) return al;
  const uren = maakOpen(team, woorden);
  perTeam.set(team, uren);
  return uren;
}

function maakOpen(team: Pick<Team, 'open'>, woorden: Woorden): string {
  const groepen: { van: string; tot: string; uren: string }[] = [];
  for (const dag of DAGEN) {
    const uren = team.open[dag];
    const laatste = groepen.at(-1);
    if (uren === undefined) { groepen.push({ van: dag, tot: dag, uren: '' }); continue; }
    if (laatste?.uren === uren) laatste.tot = dag;
    else groepen.push({ van: dag, tot: dag, uren });
  }
  return groepen.filter((g) => g.uren !== '').map((g) => {
    const [van, tot] = g.uren.split('-').map((t) => t.replace(/^0/, '').replace(':00', '').replace(':', '.'));
    return woorden.zin(g.van === g.tot ? 'open.dag' : 'open.dagen', { eerste: woorden.zin(`open.${g.van}`), laatste: woorden.zin(`open.${g.tot}`), van: van!, tot: tot! });
  }).join('\n');
}

/** What was told freely is shown in the resident's own words, also when a choice was heard in it. */
const VERTELD: readonly Veld[] = ['hulpvraag', 'goed', 'zelf', 'houdtTegen', 'helpers', 'helperVol', 'resultaat', 'kan', 'periode', 'liever', 'aanvulling', 'waarNu', 'zwaarst', 'zijwegVerhaal', 'wanneer', 'erbij'];

/** A fact as the resident reads it: their own words, the label of a choice, or the value itself. */
export function inWoorden(veld: Veld, feit: Feit, context: GesprekContext, pakket: Pakket, woorden: Woorden): string {
  if (veld === 'plaats') return [wijkVan(pakket, feit.waarde)?.naam ?? woorden.zin('samenvatting.waarden.plaatsOnbekend'), ...feit.waarde.split(' ').slice(1)].join(' ');
  if (veld === 'onderwerp') return woorden.zin(`onderwerpen.${feit.waarde}.naam`);
  if (veld === 'relatie') return woorden.heeft(`naaste.${feit.waarde}.naaste`) ? woorden.zin(`naaste.${feit.waarde}.naaste`) : feit.waarde;
  if (veld === 'leeftijd' && /^\d+$/.test(feit.waarde)) return woorden.zin('samenvatting.waarden.jaar', { aantal: feit.waarde });
  const verteld = feit.woorden !== undefined && VERTELD.includes(veld) && feit.woorden.split(/\s+/).length > 2;
  if (feit.waarde === 'eigen' || verteld) return `“${feit.woorden ?? ''}”`;
  return feit.waarde.split('+').map((waarde) => {
    const sleutel = [`samenvatting.waarden.${veld}.${waarde}`, ...sleutels(veld, `keuzes.${waarde}`, context), `keuzes.${waarde}`].find((s) => woorden.heeft(s));
    return sleutel ? woorden.zin(sleutel) : waarde;
  }).join(', ');
}

function teamVariabelen(team: Team, woorden: Woorden): Variabelen {
  return { loket: team.naam, telefoon: team.telefoon, adres: team.adres, open: openInWoorden(team, woorden), medewerker: team.medewerker };
}

/** All values that a text of this talk may name. */
export function variabelen(context: GesprekContext, pakket: Pakket, woorden: Woorden): Variabelen {
  const { feiten, route, bewijs } = context;
  const onderwerp = onderwerpVan(feiten);
  const relatie = feiten.relatie?.waarde ?? 'iemand';
  const wie = woorden.heeft(`naaste.${relatie}.naaste`) ? relatie : 'iemand';
  const naaste = Object.fromEntries(['naaste', 'hij', 'hem', 'zijn'].map((v) => [v, woorden.zin(`naaste.${wie}.${v}`)]));
  const team = route ? teamVan(pakket, route.loket) : deurVoor(pakket, onderwerp, wijkVan(pakket, feiten.plaats?.waarde)?.id ?? null);
  const kcc = teamVan(pakket, pakket.kcc);
  const inloop = teamVan(pakket, pakket.inloop);
  const terug = bewijs?.terugbellenVoor ?? route?.terugbellenVoor;
  return {
    gemeente: pakket.naam,
    hulpteam: teamVan(pakket, pakket.crisis).naam,
    crisisnummer: teamVan(pakket, pakket.crisis).telefoon,
    dagen: pakket.bewaarDagen,
    kcc: kcc.telefoon,
    inloop: inloop.naam, inloopAdres: inloop.adres, inloopOpen: openInWoorden(inloop, woorden),
    ...teamVariabelen(team, woorden),
    ...naaste,
    Naaste: hoofdletter(naaste.naaste!), Hij: hoofdletter(naaste.hij!),
    ...(onderwerp && { onderwerp: woorden.zin(`onderwerpen.${onderwerp}.naam`), onderwerpZin: woorden.zin(`onderwerpen.${onderwerp}.zin`) }),
    ...(context.zijwegen.length > 0 && { zijweg: woorden.zin(`onderwerpen.${context.zijwegen.at(-1)!}.naam`) }),
    ...(feiten.leeftijd && { leeftijd: feiten.leeftijd.waarde }),
    ...(feiten.ziekte && { ziekte: feiten.ziekte.waarde }),
    ...(feiten.periode && { periode: feiten.periode.waarde }),
    ...(feiten.naam && { naam: feiten.naam.waarde }),
    ...(feiten.telefoon && { eigenNummer: feiten.telefoon.waarde }),
    ...(feiten.email && { eigenMail: feiten.email.waarde }),
    ...(feiten.plaats && { plaats: inWoorden('plaats', feiten.plaats, context, pakket, woorden) }),
    ...(terug !== undefined && { terugDag: dagInWoorden(terug, woorden.taal), terugTijd: tijdInWoorden(terug, woorden) }),
    ...(bewijs && {
      kenmerk: bewijs.kenmerk,
      planVoor: dagInWoorden(bewijs.op + 7 * 86_400_000, woorden.taal),
      onderzoekVoor: dagInWoorden(bewijs.op + 42 * 86_400_000, woorden.taal),
    }),
  };
}
