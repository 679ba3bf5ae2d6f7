import { stam } from './stam.ts';

/**
 * The small language of the lexicon. One pattern is one or more elements:
 *   `schuld`      any form of the word (same stem)          `=was`        exactly this word
 *   `schuld*` `*stoel` `*pleeg*`  begins, ends, contains    `a|b|c`       one of these
 *   `het?`        may be absent                              `..`          up to four words between
 *   `huis & niet & schoon`  all three within twelve words, in any order
 * Elements stand next to each other, but up to two filling words ("heel", "de", "nog") may stand between them.
 */
export interface Patroon {
  bron: string;
  gewicht: number;
  /** Index of the topic in the list that the lexicon was built for. */
  onderwerp: number;
  ordeloos: boolean;
  elementen: readonly Element[];
}

interface Element {
  /** Identity of the alternatives: the matcher keeps one number per distinct alternative. */
  keuzes: readonly number[];
  mag: boolean;
  gat: boolean;
}

const VULWOORDEN = new Set(['de', 'het', 'een', 'wel', 'heel', 'erg', 'ook', 'nog', 'maar', 'toch', 'gewoon', 'echt', 'even', 'zo', 'nu', 'al', 'dan', 'er', 'te', 'steeds', 'vaak', 'soms', 'helemaal', 'gauw', 'eigenlijk', 'weer', 'zelf', 'altijd', 'mijn', 'ons', 'onze', 'zijn', 'haar', 'dat', 'die', 'ik', 'hij', 'ze', 'zij', 'me', 'mij', 'ons', 'je', 'we', 'wij', 'meer', 'beetje', 'veel', 'elke', 'dag', 'goed', 'iets', 'allemaal']);
const VENSTER = 12;
const GAT = 4;

/** Which alternatives (numbers of {@link Woordenboek}) a word answers to. */
class Woordenboek {
  readonly exact = new Map<string, number>();
  readonly stammen = new Map<string, number>();
  readonly voor = new Map<string, number>();
  readonly achter = new Map<string, number>();
  readonly midden = new Map<string, number>();
  private volgende = 0;
  private readonly geheugen = new Map<string, readonly number[]>();

  nummer(keuze: string): number {
    const [soort, sleutel] = keuze.startsWith('=') ? [this.exact, keuze.slice(1)] as const
      : keuze.startsWith('*') && keuze.endsWith('*') ? [this.midden, keuze.slice(1, -1)] as const
      : keuze.endsWith('*') ? [this.voor, keuze.slice(0, -1)] as const
      : keuze.startsWith('*') ? [this.achter, keuze.slice(1)] as const
      : [this.stammen, stam(keuze)] as const;
    const oud = soort.get(sleutel);
    if (oud !== undefined) return oud;
    soort.set(sleutel, this.volgende);
    return this.volgende++;
  }

  zoek(woord: string): readonly number[] {
    const bekend = this.geheugen.get(woord);
    if (bekend) return bekend;
    const uit: number[] = [];
    const pak = (m: Map<string, number>, k: string) => { const n = m.get(k); if (n !== undefined && !uit.includes(n)) uit.push(n); };
    pak(this.exact, woord);
    pak(this.stammen, stam(woord));
    const w = woord.slice(0, 40);
    for (let i = 0; i <= w.length; i++) {
      if (i >= 2) pak(this.voor, w.slice(0, i));
      if (w.length - i >= 2) pak(this.achter, w.slice(i));
      for (let j = i + 3; j <= Math.min(w.length, i + 18); j++) pak(this.midden, w.slice(i, j));
    }
    if (this.geheugen.size > 20_000) this.geheugen.clear();
    this.geheugen.set(woord, uit);
    return uit;
  }
}

/** A match of one pattern in one message, with the weight it carries (halved when it rests on a corrected word). */
export interface Treffer { patroon: Patroon; gewicht: number }

/** All patterns of a lexicon, ready to be matched. */
export class Vergelijker {
  private readonly boek = new Woordenboek();
  private readonly patronen: Patroon[] = [];
  /** From an alternative to the patterns that can begin with it (for unordered ones: that hold it as their first element). */
  private readonly begin = new Map<number, number[]>();

  voegToe(bron: string, gewicht: number, onderwerp: number): void {
    const ordeloos = bron.includes('&');
    const elementen: Element[] = [];
    let gat = false;
    for (const deel of bron.split(ordeloos ? /\s*&\s*/ : /\s+/)) {
      if (deel === '..') { gat = true; continue; }
      const mag = deel.endsWith('?');
      const keuzes = (mag ? deel.slice(0, -1) : deel).split('|').map((k) => this.boek.nummer(k));
      elementen.push({ keuzes, mag, gat });
      gat = false;
    }
    if (elementen.length === 0 || elementen[0]!.mag) throw new Error(`Lexicon: patroon begint niet met een vast woord: "${bron}"`);
    const n = this.patronen.length;
    this.patronen.push({ bron, gewicht, onderwerp, ordeloos, elementen });
    for (const k of elementen[0]!.keuzes) {
      const lijst = this.begin.get(k);
      if (lijst) lijst.push(n); else this.begin.set(k, [n]);
    }
  }

  get alle(): readonly Patroon[] { return this.patronen; }

  /** Every literal word or stem in the lexicon, for the correction of typing errors. */
  woordenlijst(): string[] {
    return [...this.boek.stammen.keys(), ...this.boek.exact.keys()];
  }

  /** Whether any alternative answers to this word. */
  kent(woord: string): boolean {
    return this.boek.zoek(woord).length > 0;
  }

  /** All patterns found in a message, each once. `zwak[i]` marks a word that was corrected: a match on it weighs half. */
  vind(woorden: readonly string[], zwak?: readonly boolean[]): Treffer[] {
    const antwoorden = woorden.map((w) => this.boek.zoek(w));
    const gedaan = new Set<number>();
    const uit: Treffer[] = [];
    for (let i = 0; i < woorden.length; i++) {
      for (const k of antwoorden[i]!) {
        for (const n of this.begin.get(k) ?? []) {
          if (gedaan.has(n)) continue;
          const p = this.patronen[n]!;
          const geraakt = p.ordeloos ? this.ordeloos(p, antwoorden, i) : this.rij(p, 1, antwoorden, woorden, i + 1);
          if (!geraakt) continue;
          gedaan.add(n);
          uit.push({ patroon: p, gewicht: zwak?.[i] ? p.gewicht * 0.5 : p.gewicht });
        }
      }
    }
    return uit;
  }

  private ordeloos(p: Patroon, antwoorden: readonly (readonly number[])[], i: number): boolean {
    const van = Math.max(0, i - VENSTER);
    const tot = Math.min(antwoorden.length, i + VENSTER + 1);
    return p.elementen.every((e, nr) => {
      if (nr === 0) return true;
      for (let j = van; j < tot; j++) if (j !== i && e.keuzes.some((k) => antwoorden[j]!.includes(k))) return true;
      return false;
    });
  }

  private rij(p: Patroon, nr: number, antwoorden: readonly (readonly number[])[], woorden: readonly string[], op: number): boolean {
    const e = p.elementen[nr];
    if (!e) return true;
    const ruimte = e.gat ? GAT : 2;
    for (let j = op; j < woorden.length && j <= op + ruimte; j++) {
      if (e.keuzes.some((k) => antwoorden[j]!.includes(k)) && this.rij(p, nr + 1, antwoorden, woorden, j + 1)) return true;
      if (!e.gat && !VULWOORDEN.has(woorden[j]!)) break;
    }
    return e.mag && this.rij(p, nr + 1, antwoorden, woorden, op);
  }
}
