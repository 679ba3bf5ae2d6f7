import { eenFoutVerschil, weglatingen } from './vorm.ts';
import type { Patroon, Term, Woordenschat } from './patroon.ts';
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
// Words that a pattern often needs itself are no fillers there: the search tries the exact neighbour as well.

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
      if (term.fout) for (const s of weglatingen(term.waarde)) this.metFout.set(s, [...(this.metFout.get(s) ?? []), { term, ids }]);
    }
    this.langsteBegin = langste + 1;
  }

  /** Positions of every vocabulary set in the message. Words at `stil` positions are skipped. */
  plaatsen(woorden: readonly Woord[], stil: ReadonlySet<number>): Map<number, number[]> {
    const uit = new Map<number, number[]>();
    woorden.forEach((w, i) => {
      if (stil.has(i)) return;
      for (const id of this.sets(w.klank)) {
        const rij = uit.get(id);
        if (!rij) uit.set(id, [i]);
        else if (rij.at(-1) !== i) rij.push(i);
      }
    });
    return uit;
  }

  private sets(k: string): readonly number[] {
    const eerder = this.geheugen.get(k);
    if (eerder) return eerder;
    const ids = new Set(this.heel.get(k) ?? []);
    for (let n = 2; n <= Math.min(k.length, this.langsteBegin); n++) {
      for (const id of this.begin.get(k.slice(0, n)) ?? []) ids.add(id);
      for (const id of this.eind.get(k.slice(-n)) ?? []) ids.add(id);
    }
    if (k.length >= 5 && !isBestaandBuurwoord(k)) this.voegFoutenToe(k, ids);
    const uit = [...ids];
    // A small memory: common words come back in every message. Emptied when full, so it cannot grow with what people type.
    if (this.geheugen.size > 5000) this.geheugen.clear();
    this.geheugen.set(k, uit);
    return uit;
  }

  private voegFoutenToe(k: string, ids: Set<number>): void {
    const proef = (stuk: string, soort: Term['soort']) => {
      for (const s of weglatingen(stuk))
        for (const kandidaat of this.metFout.get(s) ?? [])
          if (kandidaat.term.soort === soort && eenFoutVerschil(stuk, kandidaat.term.waarde)) for (const id of kandidaat.ids) ids.add(id);
    };
    proef(k, 'heel');
    for (let n = 5; n <= Math.min(k.length, this.langsteBegin); n++) proef(k.slice(0, n), 'begin');
  }
}

/** Finds every place of `patroon`, leftmost first; at most one per last word. */
export function zoek(patroon: Patroon, woorden: readonly Woord[], plaatsen: ReadonlyMap<number, readonly number[]>): Vondst[] {
  for (const e of patroon.elementen) if (!plaatsen.has(e.id)) return [];
  const vondsten = patroon.wijze === 'reeks' ? zoekReeks(patroon, woorden, plaatsen) : zoekZak(patroon, woorden, plaatsen);
  return vondsten.filter((v) => (!patroon.vanBegin || alleenVulling(woorden, 0, v.van)) && (!patroon.totEind || alleenVulling(woorden, v.tot + 1, woorden.length)));
}

function alleenVulling(woorden: readonly Woord[], van: number, tot: number): boolean {
  for (let i = van; i < tot; i++) if (!VULWOORDEN.has(woorden[i]!.plat)) return false;
  return true;
}

function zoekReeks(patroon: Patroon, woorden: readonly Woord[], plaatsen: ReadonlyMap<number, readonly number[]>): Vondst[] {
  const [eerste, ...rest] = patroon.elementen;
  let lopend: number[][] = plaatsen.get(eerste!.id)!.map((p) => [p]);
  for (const e of rest) {
    const hier = new Set(plaatsen.get(e.id)!);
    const verder = new Map<number, number[]>();
    for (const pad of lopend) {
      const laatste = pad.at(-1)!;
      let over = e.ruimte;
      for (let i = laatste + 1; i < woorden.length && woorden[i]!.zin === woorden[laatste]!.zin; i++) {
        if (hier.has(i)) verder.set(i, [...pad, i]);
        if (!VULWOORDEN.has(woorden[i]!.plat) && --over < 0) break;
        if (i - laatste > 16) break;
      }
    }
    lopend = [...verder.values()];
    if (lopend.length === 0) return [];
  }
  return lopend.map((pad) => ({ plaatsen: pad, van: pad[0]!, tot: pad.at(-1)! }));
}

/** The two positions of a sorted row nearest to `anker`, on either side. */
function buren(rij: readonly number[], anker: number): number[] {
  let laag = 0;
  let hoog = rij.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if (rij[midden]! <= anker) laag = midden + 1;
    else hoog = midden;
  }
  return [rij[laag - 1], rij[laag], rij[laag - 2]].filter((p): p is number => p !== undefined);
}

function zoekZak(patroon: Patroon, woorden: readonly Woord[], plaatsen: ReadonlyMap<number, readonly number[]>): Vondst[] {
  const rijen = patroon.elementen.map((e) => plaatsen.get(e.id)!);
  const zeldzaam = rijen.reduce((a, b) => (b.length < a.length ? b : a));
  const vondsten: Vondst[] = [];
  for (const anker of zeldzaam) {
    const gekozen: number[] = [];
    for (const rij of rijen) {
      const p = rij === zeldzaam ? anker : buren(rij, anker).filter((q) => q !== anker && !gekozen.includes(q) && woorden[q]!.zin === woorden[anker]!.zin).sort((a, b) => Math.abs(a - anker) - Math.abs(b - anker))[0];
      if (p === undefined) break;
      gekozen.push(p);
    }
    if (gekozen.length !== rijen.length) continue;
    const van = Math.min(...gekozen);
    const tot = Math.max(...gekozen);
    if (tot - van - 1 <= patroon.venster + rijen.length - 2) vondsten.push({ plaatsen: gekozen, van, tot });
  }
  return vondsten;
}
