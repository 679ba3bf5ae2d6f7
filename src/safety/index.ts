import { isAangehaald, isLangGeleden, isOntkend, isVoorbij } from './context.ts';
import { KLASSEN } from './klassen.ts';
import type { GevaarSoort, Oordeel } from './oordeel.ts';
import { leesPatroon, Woordenschat } from './patroon.ts';
import { BEELDSPRAAK } from './regels/beeldspraak.ts';
import { REGELS } from './regels/index.ts';
import type { Regel } from './regels/regel.ts';
import { leesSpreker } from './spreker.ts';
import { leesWoorden } from './woorden.ts';
import type { Woord } from './woorden.ts';
import type { Vondst } from './zoeker.ts';
import { zoek, Zoeker } from './zoeker.ts';

export type { GevaarNiveau, GevaarSoort, Oordeel, Spreker } from './oordeel.ts';

const schat = new Woordenschat(KLASSEN);
const beeldspraak = BEELDSPRAAK.map((p) => leesPatroon(p, schat));
const regels = REGELS.map((regel) => ({ regel, patronen: regel.patronen.map((p) => leesPatroon(p, schat)) }));
const zoeker = new Zoeker(schat);

/** Most acute first: a life can be lost in minutes, in hours, in days. */
const VOORRANG: readonly GevaarSoort[] = ['medisch', 'acuut', 'suicide', 'geweld'];
const GEEN_STIL: ReadonlySet<number> = new Set();

interface Treffer {
  regel: Regel;
  niveau: 'duidelijk' | 'onduidelijk';
  vondst: Vondst;
}

/**
 * Judges one message for danger, by itself and before anything else is done with it. Never throws; reads at most
 * 4,000 characters; the work grows linearly with the length. See domein.md §6.
 * @param tekst the message as it was typed
 */
export function beoordeel(tekst: string): Oordeel {
  const woorden = leesWoorden(tekst);
  const treffers = woorden.length === 0 ? [] : zoekTreffers(woorden);
  const beste = kies(treffers);
  if (!beste) return { soort: null, niveau: 'geen', spreker: leesSpreker(woorden, null), regels: [] };
  const zelfde = treffers.filter((t) => t.regel.soort === beste.regel.soort && t.niveau === beste.niveau);
  return {
    soort: beste.regel.soort,
    niveau: beste.niveau,
    spreker: zelfde.find((t) => t.regel.spreker)?.regel.spreker ?? leesSpreker(woorden, beste.regel.soort),
    regels: [...new Set(zelfde.map((t) => t.regel.naam))],
  };
}

function zoekTreffers(woorden: readonly Woord[]): Treffer[] {
  const alles = zoeker.plaatsen(woorden, GEEN_STIL);
  const stil = new Set(beeldspraak.flatMap((p) => zoek(p, woorden, alles).flatMap((v) => v.plaatsen)));
  const plaatsen = stil.size > 0 ? zoeker.plaatsen(woorden, stil) : alles;
  const treffers: Treffer[] = [];
  for (const { regel, patronen } of regels)
    for (const patroon of patronen)
      for (const vondst of zoek(patroon, woorden, plaatsen)) {
        const niveau = weeg(regel, woorden, vondst);
        if (niveau) treffers.push({ regel, niveau, vondst });
      }
  return treffers;
}

/** What is left of a rule in its context; null when it does not speak of danger now. */
function weeg(regel: Regel, woorden: readonly Woord[], v: Vondst): Treffer['niveau'] | null {
  if (regel.ontkenbaar !== false && isOntkend(woorden, v)) return null;
  if (isAangehaald(woorden, v)) return null;
  if (!regel.altijdNu && isLangGeleden(woorden, v)) return isVoorbij(woorden) || regel.soort !== 'suicide' ? null : 'onduidelijk';
  return regel.niveau;
}

function kies(treffers: readonly Treffer[]): Treffer | undefined {
  const gewicht = (t: Treffer) => (t.niveau === 'duidelijk' ? 10 : 0) - VOORRANG.indexOf(t.regel.soort);
  return treffers.reduce<Treffer | undefined>((a, b) => (a === undefined || gewicht(b) > gewicht(a) ? b : a), undefined);
}
