import { onderwerpVan } from '../../dialogs/feiten.ts';
import type { GesprekContext, GesprekEffect } from '../../dialogs/gesprek-types.ts';
import { deurVoor } from '../guidance/route.ts';
import { wijkVan } from '../guidance/plaats.ts';
import { gaatOpen, isOpen } from '../guidance/termijnen.ts';
import { teamVan } from '../gemeenten/pakket.ts';
import type { Spreker } from './spreken.ts';
import type { Zicht } from './stap.ts';
import { dagInWoorden, openInWoorden, tijdInWoorden } from './variabelen.ts';
import { sleutels, type OpenVraag } from './vraag.ts';

const hoofdletter = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** Puts one effect that speaks into messages. Most are a key of `zinnen`; those with content of their own are made below. */
export function zegEffect(spreker: Spreker, effect: GesprekEffect, context: GesprekContext, s: Zicht): void {
  if (effect.type === 'geefContact') return zegContact(spreker, effect.params, context, s);
  if (effect.type !== 'zeg') return;
  const { tekst } = effect.params;
  switch (tekst) {
    case 'wegen': return zegWegen(spreker, context, s);
    case 'route': return zegRoute(spreker, context, s);
    case 'bewijs': return zegBewijs(spreker, context, s);
    case 'persoon': return zegPersoon(spreker, context, s);
    case 'gewist': return spreker.zeg(context.bewijzen.length > 0 ? 'zinnen.gewistMaarDoor' : 'zinnen.gewist', context);
  }
  // Who thinks of suicide and asks for a person gets the people who are there for that.
  if (tekst === 'gevaar.persoon' && context.inGevaar === 'suicide') spreker.zeg('zinnen.gevaar.persoonSuicide', context, {}, 'nood');
  else if (tekst.startsWith('gevaar.')) spreker.zeg(`zinnen.${tekst}`, context, {}, 'nood');
  else spreker.zeg(`zinnen.${tekst}`, context);
}

/** What one can do: general provisions and forms of respite, nearest and lightest first. */
function zegWegen(spreker: Spreker, context: GesprekContext, s: Zicht): void {
  const wegen = context.route?.wegen ?? [];
  if (wegen.length === 0) return;
  spreker.zeg('zinnen.wegen.kop', context);
  wegen.forEach((id, i) => {
    const v = s.pakket.voorzieningen.find((x) => x.id === id);
    const extra = { telefoon: teamVan(s.pakket, context.route!.loket).telefoon };
    const naam = v ? v.naam : s.woorden.zin(`wegen.${id}.naam`, extra);
    const wat = v ? [v.wat, v.adres, v.telefoon].filter((d) => d !== undefined).join('\n') : s.woorden.zin(`wegen.${id}.wat`, extra);
    spreker.zeg('zinnen.wegGemeente', context, { nummer: i + 1, naam, wat });
  });
}

function zegRoute(spreker: Spreker, context: GesprekContext, s: Zicht): void {
  const route = context.route!;
  if (!route.overdracht) return spreker.zeg('zinnen.routeInformatie', context);
  if (context.feiten.plaats?.waarde.startsWith('buiten')) spreker.zeg('zinnen.buiten', context);
  spreker.zeg('zinnen.route', context, {
    omdat: s.woorden.zin(`route.omdat.${route.omdat}`),
    Loket: hoofdletter(teamVan(s.pakket, route.loket).naam),
  });
  zegVoorKind(spreker, context);
}

/** Who is under 18 hears where else to talk, whatever the question is. */
function zegVoorKind(spreker: Spreker, context: GesprekContext): void {
  if (context.feiten.jong) spreker.zeg('zinnen.kindertelefoon', context);
}

/** The receipt: who will be in touch and by when, the reference, and the terms that the law gives. */
function zegBewijs(spreker: Spreker, context: GesprekContext, s: Zicht): void {
  const { feiten, route } = context;
  const hoe = feiten.telefoon?.waarde === 'lieverniet' ? 'zelf' : feiten.contact?.waarde ?? 'zelf';
  const extra = { vandaag: dagInWoorden(s.nu, s.woorden.taal) };
  if (route?.urgentie === 'nu' && hoe === 'bel') {
    // A call at the wrong moment can be a danger itself: no hour is promised to whom a call must be safe.
    spreker.zeg(context.gevaren.at(-1)?.soort === 'geweld' ? 'zinnen.bewijs.veilig' : 'zinnen.bewijs.nu', context, extra);
    spreker.zeg('zinnen.bewijs.bel.kenmerk', context, extra);
  } else spreker.zeg(`zinnen.bewijs.${hoe}`, context, extra);
  if (feiten.ondersteuning?.waarde === 'ja') spreker.zeg('zinnen.bewijs.ondersteuning', context, extra);
  if (feiten.melding?.waarde === 'ja') spreker.zeg('zinnen.bewijs.melding', context, extra);
  if (route?.wet === 'wgs') spreker.zeg(['eten', 'huisuit', 'energie'].includes(feiten.nood?.waarde ?? '') ? 'zinnen.bewijs.wgsSpoed' : 'zinnen.bewijs.wgs', context, extra);
  if (route?.wet === 'pw') spreker.zeg('zinnen.bewijs.pw', context, extra);
}

/** The way to a person: the number when somebody is there, else when they are. */
function zegPersoon(spreker: Spreker, context: GesprekContext, s: Zicht): void {
  const kcc = teamVan(s.pakket, s.pakket.kcc);
  const opent = gaatOpen(kcc, s.nu);
  if (isOpen(kcc, s.nu) || opent === undefined) spreker.zeg('zinnen.persoon', context, { kccOpen: openInWoorden(kcc, s.woorden) });
  else spreker.zeg('zinnen.persoonDicht', context, { opentDag: dagInWoorden(opent, s.woorden.taal), opentTijd: tijdInWoorden(opent, s.woorden) });
}

/** The words of a short effect. When something was not understood: what this question needs, where it says so; else a general word. */
export function kortZeggen(spreker: Spreker, effect: GesprekEffect, context: GesprekContext, gevraagd: OpenVraag | null): string[] {
  if (effect.type !== 'zeg') return [];
  const { tekst } = effect.params;
  const eigen = tekst === 'herstel.eerste' && gevraagd ? spreker.eerste(sleutels(gevraagd.vraag, 'nietBegrepen', context)) : undefined;
  return spreker.zinnen(eigen ?? `zinnen.${tekst}`, context);
}

function zegContact(spreker: Spreker, params: Extract<GesprekEffect, { type: 'geefContact' }>['params'], context: GesprekContext, s: Zicht): void {
  const wijk = wijkVan(s.pakket, context.feiten.plaats?.waarde)?.id ?? null;
  const teams = params.loketten.length > 0 ? params.loketten.map((id) => teamVan(s.pakket, id)) : [deurVoor(s.pakket, params.onderwerp ?? onderwerpVan(context.feiten), wijk)];
  for (const team of teams) {
    spreker.zeg(`zinnen.contact.${params.wat}`, context, { loket: team.naam, telefoon: team.telefoon, adres: team.adres, open: openInWoorden(team, s.woorden) });
  }
}
