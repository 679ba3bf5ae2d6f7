import { klank, plat } from './vorm.ts';

/**
 * The little language in which danger rules are written.
 *
 * - `a b`        b follows a at once (filler words such as "echt", "gewoon", "heel" may always stand between)
 * - `a .. b`     at most three words between; `a ... b` at most seven, within one sentence
 * - `a|b`        either; `@naam` every word of a class (klassen.ts); `moord*` words that start so; `*moord` words that end so
 * - `~zelfmoord` the word, also with one typing error (only for long words); `~zelfmoord*` the same for the beginning of a word
 * - `^ a`, `a $` at the start or end of the message
 * - `& a b c`    all of them in one sentence, in any order, at most eight words apart; `&4 a b` at most four
 */
export interface Element {
  /** Number of this set of words in the vocabulary. */
  id: number;
  /** Most content words between the former element and this one. */
  ruimte: number;
}

export interface Patroon {
  bron: string;
  wijze: 'reeks' | 'zak';
  elementen: Element[];
  /** For `zak`: most words between first and last. */
  venster: number;
  vanBegin: boolean;
  totEind: boolean;
}

export interface Term {
  soort: 'heel' | 'begin' | 'eind';
  waarde: string;
  fout: boolean;
}

/** Gives a number to each distinct set of words, so that a message is compared with each word once. */
export class Woordenschat {
  readonly terms: { term: Term; ids: number[] }[] = [];
  private readonly sets = new Map<string, number>();
  private readonly perTerm = new Map<string, { term: Term; ids: number[] }>();
  private readonly klassen: Record<string, readonly string[]>;

  constructor(klassen: Record<string, readonly string[]>) {
    this.klassen = klassen;
  }

  get aantal(): number {
    return this.sets.size;
  }

  /** The number of a set such as `wil|@dood|~sterven`. Throws on an unknown class: a fault in a rule must not wait for a resident. */
  id(set: string): number {
    const bekend = this.sets.get(set);
    if (bekend !== undefined) return bekend;
    const id = this.sets.size;
    this.sets.set(set, id);
    for (const woord of this.uitgeschreven(set, 0)) this.leg(woord, id);
    return id;
  }

  private uitgeschreven(set: string, diepte: number): string[] {
    if (diepte > 5) throw new Error(`Word class refers to itself: ${set}`);
    return set.split('|').flatMap((deel) => {
      if (!deel.startsWith('@')) return [deel];
      const klasse = this.klassen[deel.slice(1)];
      if (!klasse) throw new Error(`Unknown word class: ${deel}`);
      return klasse.flatMap((w) => this.uitgeschreven(w, diepte + 1));
    });
  }

  private leg(woord: string, id: number): void {
    const fout = woord.startsWith('~');
    const kaal = fout ? woord.slice(1) : woord;
    const soort = kaal.endsWith('*') ? 'begin' : kaal.startsWith('*') ? 'eind' : 'heel';
    const letters = plat(kaal.replaceAll('*', ''));
    const waarde = soort === 'begin' ? beginKlank(letters) : klank(letters);
    const sleutel = `${soort} ${String(fout)} ${waarde}`;
    let regel = this.perTerm.get(sleutel);
    if (!regel) {
      regel = { term: { soort, waarde, fout }, ids: [] };
      this.perTerm.set(sleutel, regel);
      this.terms.push(regel);
    }
    regel.ids.push(id);
  }
}

/** The sound form of the beginning of a word: its end is not the end of the word, so end rules do not apply. */
function beginKlank(letters: string): string {
  return klank(`${letters}_`).slice(0, -1);
}

/** Reads one pattern. Throws on an empty one. */
export function leesPatroon(bron: string, schat: Woordenschat): Patroon {
  let stukken = bron.trim().split(/\s+/);
  const patroon: Patroon = { bron, wijze: 'reeks', elementen: [], venster: 0, vanBegin: false, totEind: false };
  const kop = /^&(\d*)$/.exec(stukken[0] ?? '');
  if (kop) {
    patroon.wijze = 'zak';
    patroon.venster = kop[1] ? Number(kop[1]) : 8;
    stukken = stukken.slice(1);
  }
  if (stukken[0] === '^') {
    patroon.vanBegin = true;
    stukken = stukken.slice(1);
  }
  if (stukken.at(-1) === '$') {
    patroon.totEind = true;
    stukken = stukken.slice(0, -1);
  }
  let ruimte = 0;
  for (const stuk of stukken) {
    if (stuk === '..') ruimte = 3;
    else if (stuk === '...') ruimte = 7;
    else {
      patroon.elementen.push({ id: schat.id(stuk), ruimte });
      ruimte = 0;
    }
  }
  if (patroon.elementen.length === 0) throw new Error(`Empty pattern: ${bron}`);
  return patroon;
}
