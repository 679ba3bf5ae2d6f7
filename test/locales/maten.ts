import { lettergrepen } from './lettergrepen.ts';
import { woorden, zinnen } from './zinnen.ts';

export { lettergrepen } from './lettergrepen.ts';
export { woorden, zinnen } from './zinnen.ts';

/** Counts over a pooled script, and the two Dutch readability formulas. */
export interface Maten {
  zinnen: number;
  woorden: number;
  lettergrepen: number;
  /** Mean words per sentence. */
  woordenPerZin: number;
  langsteZin: number;
  /** Flesch–Douma: 206.84 − 77·(syllables/word) − 0.93·(words/sentence). Higher is easier. */
  fleschDouma: number;
  /** Brouwer, Leesindex A: 195 − 66.7·(syllables/word) − 2·(words/sentence). Higher is easier. */
  brouwer: number;
}

/** Measures texts together, as one script: a single bubble is too short to score. An empty script has no score (NaN). */
export function meet(teksten: readonly string[]): Maten {
  const lengtes = teksten.flatMap(zinnen).map((zin) => woorden(zin).length);
  const alle = teksten.flatMap(zinnen).flatMap(woorden);
  const greep = alle.reduce((som, woord) => som + lettergrepen(woord), 0);
  const perWoord = greep / alle.length;
  const perZin = alle.length / lengtes.length;
  return {
    zinnen: lengtes.length,
    woorden: alle.length,
    lettergrepen: greep,
    woordenPerZin: perZin,
    langsteZin: Math.max(0, ...lengtes),
    fleschDouma: 206.84 - 77 * perWoord - 0.93 * perZin,
    brouwer: 195 - 66.7 * perWoord - 2 * perZin,
  };
}
