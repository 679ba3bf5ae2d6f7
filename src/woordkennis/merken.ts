import MERKEN from './merken.json' with { type: 'json' };
import { stam } from './stam.ts';

let perStam: Map<string, string[]> | undefined;

function lees(): Map<string, string[]> {
  const uit = new Map<string, string[]>();
  for (const [merk, woorden] of Object.entries(MERKEN)) {
    for (const woord of woorden.split(' ')) {
      const s = stam(woord);
      const bekend = uit.get(s);
      if (bekend === undefined) uit.set(s, [merk]);
      else if (!bekend.includes(merk)) bekend.push(merk);
    }
  }
  return uit;
}

/**
 * Marks of a word: what kind of thing, person, act or feeling it names, and where in life it belongs ("strijkbout": apparaat, was). They let a
 * listener see that two messages in other words tell the same. From merken.json, one mark a line with the words that bear it; any form of a
 * word will do. Empty for a word that is not there.
 * @param woord lower case, without accents or signs
 */
export function merken(woord: string): readonly string[] {
  perStam ??= lees();
  return perStam.get(stam(woord)) ?? [];
}

/**
 * Goes through the marks of words in order, each with the marks of the marked word before it: words without marks between them are stepped over.
 * @param zie called once per mark of a word
 */
export function leesMerken(woorden: readonly string[], zie: (merk: string, vorige: readonly string[]) => void): void {
  let vorige: readonly string[] = [];
  for (const woord of woorden) {
    const eigen = merken(woord);
    for (const merk of eigen) zie(merk, vorige);
    if (eigen.length > 0) vorige = eigen;
  }
}
