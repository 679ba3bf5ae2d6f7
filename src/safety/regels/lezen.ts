import { isOntkend, Omgeving } from '../context.ts';
import { KLASSEN } from '../klassen.ts';
import type { GevaarSoort, Oordeel } from '../oordeel.ts';
import { leesPatroon, Woordenschat } from '../patroon.ts';
import { BEELDSPRAAK } from './beeldspraak.ts';
import { REGELS } from './index.ts';
import type { Regel } from './regel.ts';
import { leesSpreker } from '../spreker.ts';
import type { Woord } from '../woorden.ts';
import type { Vondst } from '../zoeker.ts';
import { Zoeker, Zoekslag } from '../zoeker.ts';

const schat = new Woordenschat(KLASSEN);
const beeldspraak = BEELDSPRAAK.map((p) => leesPatroon(p, schat));
const lees = (patronen: readonly string[] = []) => patronen.map((p) => leesPatroon(p, schat));
const regels = REGELS.map((regel) => ({ regel, patronen: lees(regel.patronen), niet: lees(regel.niet), nietInBericht: lees(regel.nietInBericht) }));
const zoeker = new Zoeker(schat);

/** Most acute first: a life can be lost in minutes, in hours, in days. */
const VOORRANG: readonly GevaarSoort[] = ['medisch', 'acuut', 'suicide', 'geweld'];
const GEEN_STIL: ReadonlySet<number> = new Set();

interface Treffer {
  regel: Regel;
  niveau: 'duidelijk' | 'onduidelijk';
  vondst: Vondst;
}

/** What the fine rules say of a message: `woorden` are its words, as `leesWoorden` cuts them. */
export function leesRegels(tekst: string, woorden: readonly Woord[]): Oordeel {
  const treffers = woorden.length === 0 ? [] : zoekTreffers(woorden, tekst);
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

function zoekTreffers(woorden: readonly Woord[], tekst: string): Treffer[] {
  const alles = new Zoekslag(woorden, zoeker.plaatsen(woorden, GEEN_STIL));
  const stil = new Set(beeldspraak.flatMap((p) => alles.zoek(p).flatMap((v) => v.plaatsen)));
  const over = stil.size > 0 ? new Zoekslag(woorden, zoeker.plaatsen(woorden, stil)) : alles;
  const omgeving = new Omgeving(woorden, tekst);
  const treffers: Treffer[] = [];
  for (const { regel, patronen, niet, nietInBericht } of regels) {
    const gevonden = patronen.flatMap((patroon) => over.zoek(patroon));
    if (gevonden.length === 0 || nietInBericht.some((p) => alles.zoek(p).length > 0)) continue;
    const vrij = new Set(niet.flatMap((p) => alles.zoek(p).map((v) => woorden[v.van]!.zin)));
    for (const vondst of gevonden) {
      if (vrij.has(woorden[vondst.van]!.zin)) continue;
      const niveau = inVerband(regel, woorden, vondst, omgeving);
      if (niveau) treffers.push({ regel, niveau, vondst });
    }
  }
  return treffers;
}

/** What is left of a rule in its context; null when it does not speak of danger here and now. */
function inVerband(regel: Regel, woorden: readonly Woord[], v: Vondst, omgeving: Omgeving): Treffer['niveau'] | null {
  const eerste = woorden[v.van]!;
  if (regel.ontkenbaar !== false && isOntkend(woorden, v)) return null;
  if (!regel.altijdEcht && (omgeving.aangehaald(eerste) || (regel.woord && omgeving.vak()))) return null;
  if (omgeving.grap) return regel.niveau === 'duidelijk' && regel.spreker === 'slachtoffer' ? 'onduidelijk' : null;
  if (!regel.altijdNu && omgeving.langGeleden(eerste)) return omgeving.voorbij || regel.soort === 'medisch' || regel.soort === 'acuut' ? null : 'onduidelijk';
  return regel.niveau;
}

function kies(treffers: readonly Treffer[]): Treffer | undefined {
  const gewicht = (t: Treffer) => (t.niveau === 'duidelijk' ? 10 : 0) - VOORRANG.indexOf(t.regel.soort);
  return treffers.reduce<Treffer | undefined>((a, b) => (a === undefined || gewicht(b) > gewicht(a) ? b : a), undefined);
}
