import { isOntkend } from './context.ts';
import type { Omgeving } from './context.ts';
import { KLASSEN } from './klassen.ts';
import type { GevaarNiveau } from './oordeel.ts';
import { leesPatroon, Woordenschat } from './patroon.ts';
import type { Patroon } from './patroon.ts';
import { BEELDSPRAAK } from './regels/beeldspraak.ts';
import { REGELS } from './regels/index.ts';
import type { Regel } from './regels/regel.ts';
import type { Woord } from './woorden.ts';
import type { Vondst } from './zoeker.ts';
import { Zoeker, Zoekslag } from './zoeker.ts';

const schat = new Woordenschat(KLASSEN);
const lees = (patronen: readonly string[] = []) => patronen.map((p) => leesPatroon(p, schat));
const beeldspraak = lees(BEELDSPRAAK);
const regels = REGELS.map((regel) => ({ regel, patronen: lees(regel.patronen), niet: lees(regel.niet), nietInBericht: lees(regel.nietInBericht) }));
/** Another does something to the one who writes. */
const ANDERE_DADER = lees(['> @ander|familie|schoonfamilie|baas|huisbaas|mensen|jongens|mannen .. mij|me|ons']);
const IK = leesPatroon('ik', schat);
const zoeker = new Zoeker(schat);

/** By the first word of any way to say their first piece: the patterns that can be in a message at all. Thousands there are; a message touches a few dozen. */
const perEersteWoord = new Map<number, Patroon[]>();
for (const patroon of [...beeldspraak, ...ANDERE_DADER, IK, ...regels.flatMap((r) => [...r.patronen, ...r.niet, ...r.nietInBericht])]) {
  for (const id of new Set(patroon.stukken[0]!.map((rij) => rij.ids[0]!))) {
    const lijst = perEersteWoord.get(id);
    if (lijst) lijst.push(patroon); else perEersteWoord.set(id, [patroon]);
  }
}

/** What can be found where these sets of words stand. */
function mogelijk(plaatsen: ReadonlyMap<number, readonly number[]>): ReadonlySet<Patroon> {
  const uit = new Set<Patroon>();
  for (const id of plaatsen.keys()) for (const patroon of perEersteWoord.get(id) ?? []) uit.add(patroon);
  return uit;
}
const GEEN: ReadonlySet<number> = new Set();

/** A rule that heard something, at the level that is left of it in its context. */
export interface Treffer {
  regel: Regel;
  niveau: Exclude<GevaarNiveau, 'geen'>;
  vondst: Vondst;
}

/** What the rules make of a message. */
export interface Gehoord {
  treffers: Treffer[];
  /** A danger was named and denied, long past, only told of, or a figure of speech. */
  weerlegd: boolean;
}

/** What the rules hear in a message, in the order of the rules. Figures of speech are covered first; then each find is weighed in its context. */
export function hoor(woorden: readonly Woord[], omgeving: Omgeving): Gehoord {
  const plaatsen = zoeker.plaatsen(woorden, GEEN);
  const kan = mogelijk(plaatsen);
  const alles = new Zoekslag(woorden, plaatsen);
  const zoek = (p: Patroon) => (kan.has(p) ? alles.zoek(p) : []);
  const stil = new Set(beeldspraak.flatMap((p) => zoek(p).flatMap((v) => v.plaatsen)));
  const over = stil.size > 0 ? new Zoekslag(woorden, zoeker.plaatsen(woorden, stil)) : alles;
  const treffers: Treffer[] = [];
  let weerlegd = stil.size > 0;
  for (const { regel, patronen, niet, nietInBericht } of regels) {
    const gevonden: Vondst[] = [];
    for (const patroon of patronen) if (kan.has(patroon)) gevonden.push(...over.zoek(patroon));
    if (gevonden.length === 0 || nietInBericht.some((p) => zoek(p).length > 0)) continue;
    const vanEenAnder = regel.eigenDaad ? delenVanEenAnder(woorden, zoek) : GEEN;
    const vrij = new Set(niet.flatMap((p) => zoek(p).map((v) => woorden[v.van]!.zin)));
    for (const vondst of gevonden) {
      if (vrij.has(woorden[vondst.van]!.zin) || vanEenAnder.has(woorden[vondst.van]!.deel)) continue;
      const niveau = inContext(regel, woorden, vondst, omgeving);
      if (niveau) treffers.push({ regel, niveau, vondst });
      else weerlegd = true;
    }
  }
  return { treffers, weerlegd };
}

/** The parts of sentences in which another acts on the one who writes, and "ik" does nothing. */
function delenVanEenAnder(woorden: readonly Woord[], zoek: (p: Patroon) => readonly Vondst[]): ReadonlySet<number> {
  const delen = (patronen: readonly Patroon[]) => patronen.flatMap((p) => zoek(p).map((v) => woorden[v.van]!.deel));
  const eigen = new Set(delen([IK]));
  return new Set(delen(ANDERE_DADER).filter((deel) => !eigen.has(deel)));
}

/** What is left of a rule in its context; null when it does not speak of danger here and now. */
function inContext(regel: Regel, woorden: readonly Woord[], v: Vondst, omgeving: Omgeving): Treffer['niveau'] | null {
  const eerste = woorden[v.van]!;
  if (regel.ontkenbaar !== false && isOntkend(woorden, v)) return null;
  if (!regel.altijdEcht && (omgeving.aangehaald(eerste) || (regel.woord && omgeving.vak))) return null;
  if (omgeving.grap) return regel.niveau === 'duidelijk' && regel.spreker === 'slachtoffer' ? 'onduidelijk' : null;
  if (!regel.altijdNu && omgeving.langGeleden(eerste)) return omgeving.voorbij || regel.soort === 'medisch' || regel.soort === 'acuut' ? null : 'onduidelijk';
  return regel.niveau;
}

