import { hash } from '../leren/hash.ts';
import { opLengteEen } from '../leren/lineair.ts';
import type { Kenmerken } from '../leren/lineair.ts';
import { leesMerken } from '../woordkennis/merken.ts';
import { stam } from '../woordkennis/stam.ts';
import { stukken } from '../woordkennis/stukken.ts';
import type { Bericht } from './bericht.ts';
import type { Gegevens } from './begrip.ts';
import { FAMILIES } from './lexicon/familie.ts';
import { Vergelijker } from './patroon.ts';
import { verbeter } from './verbeter.ts';

/** Number of buckets that features are hashed into; a power of two. */
export const EMMERS = 1 << 18;

/** Weight of each kind of feature before the vector is brought to length 1. Chosen by trial on the four fifths. */
const W = { stam: 1, leeg: 0.4, paar: 0.6, sprong: 0.5, letters: 0.45, familie: 2.4, samen: 0.5, merk: 0.8, merken: 0.4, vorm: 1 } as const;

/** Words so common that a pair with one of them says little by itself. */
const LEEG = new Set(['de', 'het', 'een', 'en', 'ik', 'is', 'dat', 'die', 'te', 'van', 'in', 'op', 'er', 'mijn', 'maar', 'ook', 'wel', 'nog', 'dan', 'zo', 'we', 'hij', 'ze', 'zij', 'u', 'je', 'me', 'mij', 'aan', 'om', 'met', 'voor', 'als', 'of', 'heb', 'heeft', 'ben', 'was', 'nu', 'al', 'echt', 'heel', 'even', 'gewoon']);
const MAX_WOORDEN = 400;
/** So many marks are paired with each other: enough for a short message, and a limit to the work for a long one. */
const MAX_MERKEN = 14;

let families: Vergelijker | undefined;

/** The word families, ready to be matched; the number of a pattern is that of its family. */
function leesFamilies(): Vergelijker {
  const v = new Vergelijker();
  FAMILIES.forEach((f, nr) => { for (const p of f.patronen) v.voegToe(p, nr); });
  return v;
}

/**
 * Features of a message: stems; pairs of neighbouring stems; character n-grams of 3 to 5 within words (with a mark for begin and end), so that
 * compounds and misspellings share features with the words they come from; families of words and which of them come together; marks of words, which
 * of them come together and which follow each other; and its shape (length, for whom, whether it is an answer or a wish).
 */
export function kenmerken(b: Bericht, gegevens: Gegevens): Kenmerken {
  const tel = new Map<number, number>();
  const zet = (sleutel: string, w: number) => { const k = hash(sleutel) & (EMMERS - 1); tel.set(k, Math.max(tel.get(k) ?? 0, w)); };
  const w = b.woorden.slice(0, MAX_WOORDEN);
  zetWoorden(w, zet);
  zetFamilies(w, zet);
  zetMerken(w, zet);
  zetVorm(w.length, gegevens, zet);
  return opLengteEen(tel);
}

type Zet = (sleutel: string, w: number) => void;

function zetWoorden(w: readonly string[], zet: Zet): void {
  let vorige = '';
  let vol = '';
  for (const woord of w) {
    const s = stam(woord);
    const leeg = LEEG.has(woord);
    zet(`w${s}`, leeg ? W.leeg : W.stam);
    if (vorige !== '') zet(`p${vorige} ${s}`, W.paar);
    vorige = s;
    if (leeg) continue;
    if (vol !== '') zet(`s${vol} ${s}`, W.sprong);
    vol = s;
    for (const stuk of stukken(woord.slice(0, 30))) zet(`c${stuk}`, W.letters);
  }
}

function zetFamilies(w: readonly string[], zet: Zet): void {
  families ??= leesFamilies();
  const geraakt = new Map<number, number>();
  for (const t of families.vind(w.map(verbeter))) geraakt.set(t.nummer, (geraakt.get(t.nummer) ?? 0) + 1);
  const nummers = [...geraakt.keys()].sort((x, y) => x - y);
  for (const x of nummers) {
    zet(`f${FAMILIES[x]!.naam}`, geraakt.get(x)! > 1 ? W.familie * 1.4 : W.familie);
    for (const y of nummers) if (y > x) zet(`g${FAMILIES[x]!.naam} ${FAMILIES[y]!.naam}`, W.samen);
  }
  if (nummers.length === 0) zet('geen familie', W.vorm * 2);
}

function zetMerken(w: readonly string[], zet: Zet): void {
  const geteld = new Map<string, number>();
  leesMerken(w, (m, vorige) => {
    geteld.set(m, (geteld.get(m) ?? 0) + 1);
    for (const v of vorige) zet(`o${v} ${m}`, W.merken);
  });
  for (const [m, keer] of geteld) zet(`m${m}`, W.merk * Math.sqrt(keer));
  const alle = [...geteld.keys()].sort().slice(0, MAX_MERKEN);
  alle.forEach((a, i) => { for (const b of alle.slice(i + 1)) zet(`q${a} ${b}`, W.merken); });
}

function zetVorm(lengte: number, g: Gegevens, zet: Zet): void {
  zet(`n${lengte < 3 ? String(lengte) : lengte < 6 ? 'k' : lengte < 15 ? 'm' : 'l'}`, W.vorm);
  if (g.voorWie) zet(`v${g.voorWie}`, W.vorm);
  if (g.relatie) zet(`r${g.relatie}`, W.vorm);
  if (g.ziekte) zet(`z${g.ziekte}`, W.vorm);
  for (const k of ['opdracht', 'groet', 'antwoord', 'contactvraag'] as const) if (g[k]) zet(`${k}${lengte < 8 ? 'k' : 'l'}`, W.vorm * 2);
}
