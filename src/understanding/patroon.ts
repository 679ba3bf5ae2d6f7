import { stam } from '../woordkennis/stam.ts';

/**
 * The small language of the lexicon. One pattern is one or more elements:
 *   `schuld`      any form of the word (same stem)          `=was`        exactly this word
 *   `schuld*` `*stoel` `*pleeg*`  begins, ends, contains    `a|b|c`       one of these
 *   `het?`        may be absent                              `..`          up to four words between
 *   `huis & niet & schoon`  all three within twelve words, in any order; `geen geld & eten`: those two together, and the third
 * Elements stand next to each other, but up to two filling words ("heel", "de", "nog") may stand between them.
 */
export interface Patroon {
  bron: string;
  /** Number that the pattern was put in under. */
  nummer: number;
  /** Rows of elements; each row stands together, the rows in any order. Most patterns are one row. */
  rijen: readonly (readonly Element[])[];
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

  private readonly uitgedeeld = new Map<string, number>();

  nummer(keuze: string): number {
    const bekend = this.uitgedeeld.get(keuze);
    if (bekend !== undefined) return bekend;
    const n = this.deelUit(keuze);
    this.uitgedeeld.set(keuze, n);
    // What was looked up before may answer to the new alternative too.
    this.geheugen.clear();
    return n;
  }

  private deelUit(keuze: string): number {
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

/** Shared by all matchers: a word is looked up once for all. */
const BOEK = new Woordenboek();

/** All patterns of a lexicon, ready to be matched. */
export class Vergelijker {
  private readonly boek = BOEK;
  private readonly patronen: Patroon[] = [];
  /** From an alternative to the patterns whose first row can begin with it. */
  private readonly begin = new Map<number, number[]>();

  voegToe(bron: string, nummer: number): void {
    const rijen = bron.split('&').map((deel) => this.leesRij(deel));
    const eerste = rijen[0]?.[0];
    if (!eerste || rijen.some((r) => r.length === 0 || r[0]!.mag)) throw new Error(`Lexicon: patroon begint niet met een vast woord: "${bron}"`);
    const n = this.patronen.length;
    this.patronen.push({ bron, nummer, rijen });
    for (const k of eerste.keuzes) {
      const lijst = this.begin.get(k);
      if (lijst) lijst.push(n); else this.begin.set(k, [n]);
    }
  }

  private leesRij(tekst: string): Element[] {
    const rij: Element[] = [];
    let gat = false;
    for (const deel of tekst.split(' ')) {
      if (deel === '') continue;
      if (deel === '..') { gat = true; continue; }
      const mag = deel.endsWith('?');
      rij.push({ keuzes: (mag ? deel.slice(0, -1) : deel).split('|').map((k) => this.boek.nummer(k)), mag, gat });
      gat = false;
    }
    return rij;
  }

  /** Every pattern, in the order in which they were added. */
  get alle(): readonly Patroon[] { return this.patronen; }

  /** All patterns found in a message, each once. */
  vind(woorden: readonly string[]): Patroon[] {
    const antwoorden = woorden.map((w) => this.boek.zoek(w));
    const gedaan = new Set<number>();
    const uit: Patroon[] = [];
    for (let i = 0; i < woorden.length; i++) {
      for (const k of antwoorden[i]!) {
        for (const n of this.begin.get(k) ?? []) {
          if (gedaan.has(n)) continue;
          const p = this.patronen[n]!;
          const geraakt = this.rij(p.rijen[0]!, 1, antwoorden, woorden, i + 1) && this.rest(p, antwoorden, woorden, i);
          if (!geraakt) continue;
          gedaan.add(n);
          uit.push(p);
        }
      }
    }
    return uit;
  }

  /** Whether every row but the first stands somewhere near word `i`. */
  private rest(p: Patroon, antwoorden: readonly (readonly number[])[], woorden: readonly string[], i: number): boolean {
    if (p.rijen.length === 1) return true;
    const van = Math.max(0, i - VENSTER);
    const tot = Math.min(antwoorden.length, i + VENSTER + 1);
    return p.rijen.every((r, nr) => {
      if (nr === 0) return true;
      for (let j = van; j < tot; j++) {
        if (j !== i && r[0]!.keuzes.some((k) => antwoorden[j]!.includes(k)) && this.rij(r, 1, antwoorden, woorden, j + 1)) return true;
      }
      return false;
    });
  }

  private rij(r: readonly Element[], nr: number, antwoorden: readonly (readonly number[])[], woorden: readonly string[], op: number): boolean {
    const e = r[nr];
    if (!e) return true;
    const ruimte = e.gat ? GAT : 2;
    for (let j = op; j < woorden.length && j <= op + ruimte; j++) {
      if (e.keuzes.some((k) => antwoorden[j]!.includes(k)) && this.rij(r, nr + 1, antwoorden, woorden, j + 1)) return true;
      if (!e.gat && !VULWOORDEN.has(woorden[j]!)) break;
    }
    return e.mag && this.rij(r, nr + 1, antwoorden, woorden, op);
  }
}
