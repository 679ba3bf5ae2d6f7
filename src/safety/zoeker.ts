import { eenFoutVerschil, weglatingen } from './vorm.ts';
import type { Grens, Patroon, Rij, Term, Woordenschat } from './patroon.ts';
import type { Woord } from './woorden.ts';
import { isBestaandBuurwoord } from './buurwoorden.ts';

/** Where a pattern was found: the positions of its words, in order of the pattern. */
export interface Vondst {
  plaatsen: number[];
  van: number;
  tot: number;
}

/** Words that may stand between any two words of a pattern. */
const VULWOORDEN = new Set(['echt', 'gewoon', 'heel', 'erg', 'zeer', 'ook', 'wel', 'even', 'al', 'zo', 'nou', 'toch', 'eens', 'dan', 'eigenlijk', 'misschien', 'helemaal', 'totaal', 'steeds', 'altijd', 'vaak', 'weer', 'alweer', 'soms', 'gwn', 'eh', 'uh', 'uhm', 'maar', 'nu', 'heus', 'eerlijk', 'gezegd', 'zelfs', 'liever', 'liefst', 'het liefst', 'bijna', 'constant', 'continu', 'regelmatig', 'elke', 'iedere', 'keer', 'dag', 'nacht', 'avond', 'zomaar', 'meteen', 'verdomme', 'godverdomme', 'fucking', 'kanker', 'tering', 'kut', 'net', 'vandaag', 'gisteren', 'vannacht', 'vanavond', 'vanmorgen', 'vanochtend', 'vanmiddag', 'af', 'toe', 'nog', 'nogal', 'best', 'langzaam', 'langzamerhand', 'op', 'dit', 'moment', 'sinds', 'kort', 'ja', 'nee', 'just', 'really', 'so']);
/** Most filler words in a row, and most words from first to last, that are looked over: keeps the work per place constant. */
const MAX_VULLING = 12;
const MAX_SPANNE = 60;

/** Compares a message with the vocabulary: for each set of words, the positions where one of them stands. */
export class Zoeker {
  private readonly heel = new Map<string, number[]>();
  private readonly begin = new Map<string, number[]>();
  private readonly eind = new Map<string, number[]>();
  private readonly metFout = new Map<string, { term: Term; ids: number[] }[]>();
  private readonly langsteBegin: number;
  private readonly geheugen = new Map<string, readonly number[]>();

  constructor(schat: Woordenschat) {
    let langste = 0;
    for (const { term, ids } of schat.terms) {
      const lijst = term.soort === 'heel' ? this.heel : term.soort === 'begin' ? this.begin : this.eind;
      lijst.set(term.waarde, [...(lijst.get(term.waarde) ?? []), ...ids]);
      langste = Math.max(langste, term.waarde.length);
      if (term.fout) for (const s of new Set([...weglatingen(term.waarde), ...weglatingen(term.geschreven)])) this.metFout.set(s, [...(this.metFout.get(s) ?? []), { term, ids }]);
    }
    this.langsteBegin = langste + 1;
  }

  /** Positions of every vocabulary set in the message. Words at `stil` positions are skipped. */
  plaatsen(woorden: readonly Woord[], stil: ReadonlySet<number>): Map<number, number[]> {
    const uit = new Map<number, number[]>();
    woorden.forEach((w, i) => {
      if (stil.has(i)) return;
      for (const id of this.sets(w.klank, w.plat)) {
        const rij = uit.get(id);
        if (!rij) uit.set(id, [i]);
        else if (rij.at(-1) !== i) rij.push(i);
      }
    });
    return uit;
  }

  private sets(k: string, geschreven: string): readonly number[] {
    const eerder = this.geheugen.get(geschreven);
    if (eerder) return eerder;
    const ids = new Set(this.heel.get(k) ?? []);
    for (let n = 2; n <= Math.min(k.length, this.langsteBegin); n++) {
      for (const id of this.begin.get(k.slice(0, n)) ?? []) ids.add(id);
      for (const id of this.eind.get(k.slice(-n)) ?? []) ids.add(id);
    }
    if (k.length >= 5 && !isBestaandBuurwoord(geschreven)) {
      this.voegFoutenToe(k, 'waarde', ids);
      this.voegFoutenToe(geschreven, 'geschreven', ids);
    }
    const uit = [...ids];
    // A small memory: common words come back in every message. Emptied when full, so it cannot grow with what people type.
    if (this.geheugen.size > 5000) this.geheugen.clear();
    this.geheugen.set(geschreven, uit);
    return uit;
  }

  private voegFoutenToe(k: string, vorm: 'waarde' | 'geschreven', ids: Set<number>): void {
    const proef = (stuk: string, soort: Term['soort']) => {
      for (const s of weglatingen(stuk))
        for (const kandidaat of this.metFout.get(s) ?? [])
          if (kandidaat.term.soort === soort && eenFoutVerschil(stuk, kandidaat.term[vorm])) for (const id of kandidaat.ids) ids.add(id);
    };
    proef(k, 'heel');
    for (let n = 5; n <= Math.min(k.length, this.langsteBegin); n++) proef(k.slice(0, n), 'begin');
  }
}

/** One message with what was found in it so far; equal rows of words are looked for once. */
export class Zoekslag {
  readonly woorden: readonly Woord[];
  private readonly plaatsen: ReadonlyMap<number, readonly number[]>;
  private readonly perRij = new Map<number, Vondst[]>();

  constructor(woorden: readonly Woord[], plaatsen: ReadonlyMap<number, readonly number[]>) {
    this.woorden = woorden;
    this.plaatsen = plaatsen;
  }

  /** Finds the places of `patroon`, leftmost first. The work is linear in the length of the message. */
  zoek(patroon: Patroon): Vondst[] {
    if (!patroon.stukken.every((stuk) => stuk.some((rij) => rij.ids.every((id) => this.plaatsen.has(id))))) return [];
    const perStuk: Vondst[][] = [];
    for (const stuk of patroon.stukken) {
      const hier = stuk.length === 1 ? this.rij(stuk[0]!) : stuk.flatMap((rij) => this.rij(rij)).sort((a, b) => a.van - b.van);
      if (hier.length === 0) return [];
      perStuk.push(hier);
    }
    const vondsten = perStuk.length === 1 ? perStuk[0]! : voegSamen(patroon, perStuk, this.woorden);
    return vondsten.filter((v) => grensKlopt(this.woorden, patroon.begin, v.van, -1) && grensKlopt(this.woorden, patroon.eind, v.tot, 1));
  }

  private rij(rij: Rij): Vondst[] {
    const bekend = this.perRij.get(rij.nr);
    if (bekend) return bekend;
    const vondsten = rij.ids.every((id) => this.plaatsen.has(id)) ? zoekRij(rij.ids, this.woorden, this.plaatsen) : [];
    this.perRij.set(rij.nr, vondsten);
    return vondsten;
  }
}

/** Nothing but filler words between `p` and the start (stap -1) or end (stap 1) of the part of the sentence, or of the message. */
function grensKlopt(woorden: readonly Woord[], grens: Grens, p: number, stap: 1 | -1): boolean {
  if (grens === 'vrij') return true;
  for (let i = p + stap; i >= 0 && i < woorden.length; i += stap) {
    if (Math.abs(i - p) > MAX_VULLING) return false;
    if (grens === 'deel' && woorden[i]!.deel !== woorden[p]!.deel) return true;
    if (!VULWOORDEN.has(woorden[i]!.plat)) return false;
  }
  return true;
}

/** Words that stand next to each other, filler words apart, within one sentence. */
function zoekRij(rij: readonly number[], woorden: readonly Woord[], plaatsen: ReadonlyMap<number, readonly number[]>): Vondst[] {
  const vondsten: Vondst[] = [];
  const verder = rij.slice(1).map((id) => new Set(plaatsen.get(id)!));
  for (const begin of plaatsen.get(rij[0]!)!) {
    const pad = [begin];
    for (const hier of verder) {
      let i = pad.at(-1)! + 1;
      const grens = i + MAX_VULLING;
      while (i < grens && i < woorden.length && !hier.has(i) && VULWOORDEN.has(woorden[i]!.plat)) i += 1;
      if (!hier.has(i) || woorden[i]!.zin !== woorden[begin]!.zin) break;
      pad.push(i);
    }
    if (pad.length === rij.length) vondsten.push({ plaatsen: pad, van: begin, tot: pad.at(-1)! });
  }
  return vondsten;
}

/** The finds of a sorted row nearest to position `p`: at most two on either side. */
function naaste(rij: readonly Vondst[], p: number): Vondst[] {
  let laag = 0;
  let hoog = rij.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (rij[midden]!.van <= p) laag = midden + 1;
    else hoog = midden;
  }
  return rij.slice(Math.max(0, laag - 2), laag + 2).sort((a, b) => Math.abs(a.van - p) - Math.abs(b.van - p));
}

/** Around each find of the rarest piece, the nearest finds of the others, in the same part of the sentence (or the same sentence). */
function voegSamen(patroon: Patroon, perStuk: readonly Vondst[][], woorden: readonly Woord[]): Vondst[] {
  const zeldzaam = perStuk.reduce((a, b) => (b.length < a.length ? b : a));
  const samen = (a: number, b: number) => (patroon.bereik === 'deel' ? woorden[a]!.deel === woorden[b]!.deel : woorden[a]!.zin === woorden[b]!.zin);
  const vondsten: Vondst[] = [];
  for (const anker of zeldzaam) {
    const gekozen: Vondst[] = [];
    const bezet = new Set(anker.plaatsen);
    for (const rij of perStuk) {
      const vorige = gekozen.at(-1);
      const v = rij === zeldzaam ? anker : naaste(rij, anker.van).find((k) => samen(k.van, anker.van) && !k.plaatsen.some((p) => bezet.has(p)));
      if (v === undefined || (patroon.geordend && vorige !== undefined && v.van <= vorige.tot)) break;
      for (const p of v.plaatsen) bezet.add(p);
      gekozen.push(v);
    }
    if (gekozen.length !== perStuk.length) continue;
    const vondst = bundel(gekozen);
    if (inhoudTussen(woorden, vondst) <= patroon.ruimte) vondsten.push(vondst);
  }
  return vondsten;
}

function bundel(delen: readonly Vondst[]): Vondst {
  return { plaatsen: delen.flatMap((v) => v.plaatsen), van: Math.min(...delen.map((v) => v.van)), tot: Math.max(...delen.map((v) => v.tot)) };
}

/** Content words between first and last word of a find that are not of the find. Stops counting beyond what any pattern allows. */
function inhoudTussen(woorden: readonly Woord[], v: Vondst): number {
  if (v.tot - v.van > MAX_SPANNE) return Infinity;
  let aantal = 0;
  for (let i = v.van + 1; i < v.tot; i++) if (!v.plaatsen.includes(i) && !VULWOORDEN.has(woorden[i]!.plat)) aantal += 1;
  return aantal;
}
