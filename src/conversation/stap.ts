import { initialTransition, transition } from 'xstate';
import { gesprek } from '../../dialogs/gesprek.ts';
import type { GesprekEffect, GesprekEvent } from '../../dialogs/gesprek-types.ts';
import type { Pakket } from '../gemeenten/pakket.ts';
import { wijsWeg } from '../guidance/route.ts';
import type { Overdracht } from '../handover/overdracht.ts';
import { teamVan } from '../gemeenten/pakket.ts';
import { beoordeel } from '../safety/index.ts';
import type { Oordeel } from '../safety/oordeel.ts';
import { verscherp } from '../safety/verloop.ts';
import type { Begrip } from '../understanding/begrip.ts';
import type { BerichtUit } from './bericht.ts';
import { leesStand, legOpStapel, naarSnapshot, naarStand, type Envelop, type GesprekSnapshot } from './envelop.ts';
import { leesJong } from './lezen/feiten.ts';
import { leesBericht, MAX_TEKENS } from './lezen/index.ts';
import { maakIntrekking, maakOverdracht } from './overdragen.ts';
import { Spreker } from './spreken.ts';
import { openVraag, type OpenVraag } from './vraag.ts';
import { leesTaalwens, type Taalwens } from './taalwens.ts';
import type { GesprekTaal, Woorden } from './woorden.ts';
import { kortZeggen, zegEffect } from './zeggen.ts';

/** What a step needs from outside; all of it pure, so that a step can be run again. */
export interface StapContext {
  pakket: Pakket;
  /** The words of each language that a talk can be held in. */
  alleWoorden: Record<GesprekTaal, Woorden>;
  kanaal: string;
  /** Epoch milliseconds. */
  nu: number;
  kenmerk: () => string;
}

/** What one step leaves behind. */
export interface Stap {
  envelop: Envelop;
  uit: BerichtUit[];
  overdrachten: Overdracht[];
  teken?: 'wisScherm';
  /** The resident asked to erase the talk. */
  wissen: boolean;
}

/** A step's surroundings with the words of this talk's language chosen. */
export interface Zicht extends StapContext {
  woorden: Woorden;
}

interface Gang {
  snapshot: GesprekSnapshot;
  effecten: GesprekEffect[];
  overdrachten: Overdracht[];
}

type Acties = ReturnType<typeof transition<typeof gesprek>>[1];

/** Follows one event through, answering what the machine asks for (a road, a receipt) until it rests. */
function volg(gang: Gang, acties: Acties, s: Zicht): Gang {
  let { snapshot } = gang;
  const rij: GesprekEvent[] = [];
  const neem = (lijst: Acties) => {
    for (const actie of lijst) {
      const effect = { type: actie.type, params: actie.params } as unknown as GesprekEffect;
      gang.effecten.push(effect);
      if (effect.type === 'zoekRoute') rij.push({ type: 'ROUTE', route: wijsWeg(s.pakket, snapshot.context, s.nu) });
      if (effect.type === 'trekIn') gang.overdrachten.push(...snapshot.context.bewijzen.map((b) => maakIntrekking(b, s.pakket, s.alleWoorden.nl, s.kenmerk(), s.kanaal, s.nu)));
      if (effect.type === 'draagOver') {
        const overdracht = maakOverdracht(snapshot.context, s.pakket, s.alleWoorden.nl, s.woorden.taal, s.kenmerk(), s.kanaal, s.nu);
        gang.overdrachten.push(overdracht);
        const { kenmerk, team, terugbellenVoor } = overdracht;
        rij.push({ type: 'OVERGEDRAGEN', bewijs: { kenmerk, wie: teamVan(s.pakket, team.id).medewerker, loket: team.id, terugbellenVoor, op: s.nu } });
      }
    }
  };
  neem(acties);
  for (let event = rij.shift(); event; event = rij.shift()) {
    const [volgende, meer] = transition(gesprek, snapshot, event);
    snapshot = volgende;
    neem(meer);
  }
  return { ...gang, snapshot };
}

/** Opens a talk. */
export function beginStap(rond: StapContext): Stap {
  const s: Zicht = { ...rond, woorden: rond.alleWoorden.nl };
  const [snapshot, acties] = initialTransition(gesprek);
  const gang = volg({ snapshot, effecten: [], overdrachten: [] }, acties, s);
  const envelop: Envelop = { machine: 'gesprek', versie: 1, stand: naarStand(gang.snapshot), stapel: [], muur: false, wisOp: null, taal: 'nl', talenGehoord: [], geteld: {} };
  return spreek(envelop, null, null, gang, s);
}

/**
 * One turn of the talk: `(envelope, message) → (envelope', messages, effects)`. Pure but for the draw of a reference.
 * @param keuze id of the choice that was tapped, if one was
 */
export function neemStap(oud: Envelop, begrip: Begrip, keuze: string | undefined, rond: StapContext): Stap {
  const s: Zicht = { ...rond, woorden: rond.alleWoorden[oud.taal] };
  const voor = naarSnapshot(oud.stand);
  const vraag = openVraag(voor, s.pakket, s.woorden);
  const jong = leesJong(begrip.tekst) !== undefined || voor.context.feiten.jong !== undefined;
  // Judged when it is looked at: a tapped button is our own word.
  let geoordeeld: Oordeel | undefined;
  const oordeel = () => (geoordeeld ??= verscherp(beoordeelGeheel(begrip.tekst), begrip.tekst.slice(0, MAX_TEKENS), voor.context.gevaren, jong));
  const wens = leesTaalwens(begrip, oordeel, keuze, vraag, oud);
  if (wens) return stapTaal(bewaarVerhaal(oud, begrip.tekst), wens, rond);
  const lezing = leesBericht({ begrip, get oordeel() { return oordeel(); }, vraag, context: voor.context, pakket: s.pakket }, keuze);
  const envelop: Envelop = { ...oud, geteld: { ...oud.geteld } };
  // Out of a danger there is no way back; the machine says so.
  if (lezing.some((e) => e.type === 'TERUG') && voor.context.inGevaar === null) return stapTerug(envelop, s);

  let gang: Gang = { snapshot: voor, effecten: [], overdrachten: [] };
  for (const event of lezing) {
    const [volgende, acties] = transition(gesprek, gang.snapshot, event);
    gang = volg({ ...gang, snapshot: volgende }, acties, s);
  }
  if (gang.overdrachten.length > 0) {
    envelop.stapel = [];
    envelop.muur = true;
  } else if (isVerder(voor, gang.snapshot)) {
    envelop.stapel = legOpStapel(oud.stapel, oud.stand);
  }
  envelop.stand = naarStand(gang.snapshot);
  return spreek(envelop, vraag, voor, gang, s);
}

/** Whether an answer was taken: only such a step can be taken back. */
function isVerder(voor: GesprekSnapshot, na: GesprekSnapshot): boolean {
  return JSON.stringify(voor.value) !== JSON.stringify(na.value) || JSON.stringify(voor.context.feiten) !== JSON.stringify(na.context.feiten);
}

/** What was told in another language is not lost: the colleague who calls gets it as it was said. */
function bewaarVerhaal(envelop: Envelop, tekst: string): Envelop {
  const { feiten } = envelop.stand.context;
  if (feiten.hulpvraag || tekst.split(/\s+/).length < 4) return envelop;
  const context = { ...envelop.stand.context, feiten: { ...feiten, hulpvraag: { waarde: 'verteld', woorden: tekst } } };
  return { ...envelop, stand: { ...envelop.stand, context } };
}

/** Another language: one line in that language with a way to a person, and the open question again, in English where that was wished. */
function stapTaal(oud: Envelop, { gehoord, naar }: Taalwens, rond: StapContext): Stap {
  const envelop: Envelop = { ...oud, geteld: { ...oud.geteld }, taal: naar ?? oud.taal, talenGehoord: [...new Set([...oud.talenGehoord, gehoord])] };
  const s: Zicht = { ...rond, woorden: rond.alleWoorden[envelop.taal] };
  const { context } = naarSnapshot(oud.stand);
  const spreker = new Spreker(s.woorden, s.pakket, envelop.geteld);
  spreker.zeg(`talen.andere.${gehoord}`, context);
  const vraag = openVraag(naarSnapshot(oud.stand), s.pakket, s.woorden);
  if (vraag) spreker.vraag(vraag, context, []);
  return { envelop, uit: spreker.uit, overdrachten: [], wissen: false };
}

function stapTerug(envelop: Envelop, s: Zicht): Stap {
  const spreker = new Spreker(s.woorden, s.pakket, envelop.geteld);
  const vorige = envelop.stapel.length > 0 ? leesStand(envelop.stapel.at(-1)) : undefined;
  const stand = vorige ?? envelop.stand;
  const snapshot = naarSnapshot(stand);
  const zin = vorige ? 'terug' : envelop.muur ? 'terugMuur' : 'terugNiet';
  const vraag = openVraag(snapshot, s.pakket, s.woorden);
  const regels = spreker.zinnen(`zinnen.${zin}`, snapshot.context);
  if (vraag) spreker.vraag(vraag, snapshot.context, regels);
  else spreker.regels(regels);
  // A danger that was told is never taken back.
  const gevaren = naarSnapshot(envelop.stand).context.gevaren;
  const terug = vorige ? { ...stand, context: { ...stand.context, gevaren } } : stand;
  return { envelop: { ...envelop, stand: terug, stapel: envelop.stapel.slice(0, -1) }, uit: spreker.uit, overdrachten: [], wissen: false };
}

/** Judges all of a message: what is too long to be answered can still hold a cry for help, anywhere in it. */
function beoordeelGeheel(tekst: string): Oordeel {
  let ergst = beoordeel(tekst.slice(0, MAX_TEKENS));
  const rang = { geen: 0, onduidelijk: 1, duidelijk: 2 } as const;
  for (let i = MAX_TEKENS - 200; i < tekst.length && ergst.niveau !== 'duidelijk'; i += MAX_TEKENS - 200) {
    const deel = beoordeel(tekst.slice(i, i + MAX_TEKENS));
    if (rang[deel.niveau] > rang[ergst.niveau]) ergst = deel;
  }
  return ergst;
}

const KORT = ['groet', 'opnieuw', 'wieBenIk', 'gevaar.zwaar', 'gevaar.blijf', 'gevaar.geheim', 'bewaren'];

/** Puts a step into words: what was heard, what the machine says, the question that is open now. */
function spreek(envelop: Envelop, gevraagd: OpenVraag | null, voor: GesprekSnapshot | null, gang: Gang, s: Zicht): Stap {
  const { snapshot, effecten, overdrachten } = gang;
  const { context } = snapshot;
  const spreker = new Spreker(s.woorden, s.pakket, envelop.geteld);
  const vraag = openVraag(snapshot, s.pakket, s.woorden);
  const inGevaar = effecten.some((e) => e.type === 'zeg' && e.params.tekst.startsWith('gevaar.'));
  const vooraf = voor && !inGevaar ? spreker.gehoord(voor.context.feiten, context, gevraagd) : [];

  let gevraagdDoorUitleg = false;
  // A short word before the question stands in the same message with it.
  const kort = (e: GesprekEffect) => e.type === 'zeg' && (KORT.includes(e.params.tekst) || e.params.tekst.startsWith('herstel.'));
  for (const e of effecten.filter(kort)) vooraf.push(...kortZeggen(spreker, e, context, gevraagd));
  const zeggend = effecten.filter((e) => !kort(e) && (e.type === 'zeg' || e.type === 'geefContact'));
  if (zeggend.length > 0) spreker.regels(vooraf.splice(0));
  for (const effect of zeggend) {
    if (effect.type === 'zeg' && effect.params.tekst === 'uitleg' && vraag) {
      spreker.uitleg(vraag, context);
      gevraagdDoorUitleg = true;
    } else zegEffect(spreker, effect, effect.type === 'zeg' && effect.params.tekst === 'gewist' && voor ? voor.context : context, s);
  }
  if (vraag?.vraag === 'klopt' && (gevraagd?.vraag !== 'klopt' || voor?.context.feiten !== context.feiten)) {
    spreker.regels(vooraf.splice(0));
    spreker.samenvatting(context);
  }
  if (vraag && !gevraagdDoorUitleg) spreker.vraag(vraag, context, vooraf);
  else spreker.regels(vooraf);

  return {
    envelop,
    uit: spreker.uit,
    overdrachten,
    ...(effecten.some((e) => e.type === 'wisScherm') && { teken: 'wisScherm' as const }),
    wissen: effecten.some((e) => e.type === 'wisGesprek'),
  };
}
