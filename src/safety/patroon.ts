import { voluit } from './afkortingen.ts';
import { klank, plat } from './vorm.ts';

/**
 * The little language in which danger rules are written. Dutch moves its words about ("hij slaat me", "dat hij me slaat",
 * "gisteren sloeg hij me", "me slaan doet hij elke dag"), so the pieces of a pattern may come in any order.
 *
 * - `a b`        one piece: b follows a at once (filler words such as "echt", "gewoon", "heel" may always stand between)
 * - `a .. b`     two pieces near each other in one part of a sentence (between commas and conjunctions), in any order
 * - `a ... b`    the same, anywhere near in one sentence
 * - `> a .. b`   in this order only
 * - `a|b`        either; `a|b_c` a, or b followed by c; `@naam` every word of a class (klassen.ts); `moord*` words that start so; `*moord` words that end so
 * - `~zelfmoord` the word, also with one typing error; `~zelfmoord*` the same for the beginning of a word
 * - `^ a`, `a $` at the start or end of a part of a sentence; `^^ a`, `a $$` of the whole message
 */
export interface Patroon {
  bron: string;
  /** Each piece: one or more ways to say it, each a row of words. */
  stukken: Rij[][];
  /** Most content words that may stand between the first and the last word, beside those of the pattern. */
  ruimte: number;
  bereik: 'deel' | 'zin';
  geordend: boolean;
  begin: Grens;
  eind: Grens;
}

/** Sets of words that stand next to each other. Equal rows share one number, so that each is looked for once per message. */
export interface Rij {
  nr: number;
  ids: readonly number[];
}

/** Where a pattern must start or end. */
export type Grens = 'vrij' | 'deel' | 'bericht';

export interface Term {
  soort: 'heel' | 'begin' | 'eind';
  /** Sound form. */
  waarde: string;
  /** As it is written, for a typing error that changes the sound: "bedregit". */
  geschreven: string;
  fout: boolean;
}

/** Shortest sound form in which a typing error is looked over: shorter words lie too close to each other. */
const MIN_LETTERS_FOUT = 6;

/** Gives a number to each distinct set of words, so that a message is compared with each word once. */
export class Woordenschat {
  readonly terms: { term: Term; ids: number[] }[] = [];
  private readonly sets = new Map<string, number>();
  private readonly rijen = new Map<string, Rij>();
  private readonly perTerm = new Map<string, { term: Term; ids: number[] }>();
  private readonly klassen: Record<string, readonly string[]>;

  constructor(klassen: Record<string, readonly string[]>) {
    this.klassen = klassen;
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

  /** The row for these sets of words, the same object for the same sets. */
  rij(sets: readonly string[]): Rij {
    const sleutel = sets.join(' ');
    const bekend = this.rijen.get(sleutel);
    if (bekend) return bekend;
    const rij = { nr: this.rijen.size, ids: sets.map((set) => this.id(set)) };
    this.rijen.set(sleutel, rij);
    return rij;
  }

  private uitgeschreven(set: string, diepte: number): string[] {
    if (diepte > 5) throw new Error(`Word class refers to itself: ${set}`);
    return set.split('|').flatMap((deel) => {
      if (deel === '') throw new Error(`Empty word in set: ${set}`);
      if (!deel.startsWith('@')) return [deel];
      const klasse = this.klassen[deel.slice(1)];
      if (!klasse) throw new Error(`Unknown word class: ${deel}`);
      return klasse.flatMap((w) => this.uitgeschreven(w, diepte + 1));
    });
  }

  private leg(woord: string, id: number): void {
    const kaal = woord.startsWith('~') ? woord.slice(1) : woord;
    const soort = kaal.endsWith('*') ? 'begin' : kaal.startsWith('*') ? 'eind' : 'heel';
    const geschreven = plat(kaal.replaceAll('*', ''));
    const letters = soort === 'heel' && !voluit(geschreven).includes(' ') ? voluit(geschreven) : geschreven;
    const waarde = soort === 'begin' ? beginKlank(letters) : klank(letters);
    const fout = woord.startsWith('~') && waarde.length >= MIN_LETTERS_FOUT;
    // Ways of writing that sound the same are kept apart where a typing error counts: it may be one letter from the one and two from the other.
    const sleutel = `${soort} ${fout ? letters : ''} ${waarde}`;
    let regel = this.perTerm.get(sleutel);
    if (!regel) {
      regel = { term: { soort, waarde, geschreven: letters, fout }, ids: [] };
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

/** Content words that may stand between two pieces. */
const TUSSEN = 4;

/** Reads one pattern. Throws on an empty one. */
export function leesPatroon(bron: string, schat: Woordenschat): Patroon {
  let woorden = bron.trim().split(/\s+/);
  const patroon: Patroon = { bron, stukken: [], ruimte: 0, bereik: 'deel', geordend: false, begin: 'vrij', eind: 'vrij' };
  if (woorden[0] === '>') {
    patroon.geordend = true;
    woorden = woorden.slice(1);
  }
  if (woorden[0] === '^' || woorden[0] === '^^') {
    patroon.begin = woorden[0] === '^' ? 'deel' : 'bericht';
    woorden = woorden.slice(1);
  }
  const slot = woorden.at(-1);
  if (slot === '$' || slot === '$$') {
    patroon.eind = slot === '$' ? 'deel' : 'bericht';
    woorden = woorden.slice(0, -1);
  }
  let stuk: string[] = [];
  const sluit = () => {
    if (stuk.length === 0 || stuk.includes('')) throw new Error(`Empty piece in pattern: ${bron}`);
    patroon.stukken.push(varianten(stuk).map((sets) => schat.rij(sets)));
    stuk = [];
  };
  for (const woord of woorden) {
    if (woord === '..' || woord === '...') {
      sluit();
      patroon.ruimte += woord === '..' ? TUSSEN : 2 * TUSSEN;
      if (woord === '...') patroon.bereik = 'zin';
    } else stuk.push(woord);
  }
  sluit();
  return patroon;
}

/** All rows of word sets that a piece stands for: `a|b_c d` is `a d` or `b c d`. */
function varianten(stuk: readonly string[]): string[][] {
  let rijen: string[][] = [[]];
  for (const woord of stuk) {
    const keuzes = woord.split('|');
    const los = keuzes.filter((k) => !k.includes('_')).join('|');
    const opties = [...(los === '' ? [] : [[los]]), ...keuzes.filter((k) => k.includes('_')).map((k) => k.split('_'))];
    rijen = rijen.flatMap((rij) => opties.map((o) => [...rij, ...o]));
  }
  return rijen;
}
