/**
 * Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours each
 * count 1. Stops early; returns `grens + 1` when the distance is larger than `grens`.
 */
export function afstand(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let voorvorig: number[] = [];
  let vorig = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const nu = [i];
    let kleinst = i;
    for (let j = 1; j <= b.length; j++) {
      const kost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(vorig[j]! + 1, nu[j - 1]! + 1, vorig[j - 1]! + kost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, voorvorig[j - 2]! + 1);
      nu.push(d);
      if (d < kleinst) kleinst = d;
    }
    if (kleinst > grens) return grens + 1;
    voorvorig = vorig;
    vorig = nu;
  }
  return Math.min(vorig[b.length]!, grens + 1);
}

/**
 * Finds the one word of a vocabulary that a mistyped word was meant to be. Words under six letters are left alone; up to eight
 * letters one error, from nine on two (of which one may be a letter too few or too many in each); the first letter must be right.
 * Looks words up by their deletions (as SymSpell does), so a look-up costs some tens of map reads and no pass over the vocabulary.
 */
export class Verbeteraar {
  private readonly weggelaten = new Map<string, string[]>();
  private readonly woorden = new Set<string>();

  constructor(woordenlijst: Iterable<string>) {
    for (const w of woordenlijst) {
      if (w.length < 6 || w.length > 24 || this.woorden.has(w)) continue;
      this.woorden.add(w);
      for (const v of [w, ...zonderEen(w)]) {
        const lijst = this.weggelaten.get(v);
        if (lijst) lijst.push(w); else this.weggelaten.set(v, [w]);
      }
    }
  }

  /** The nearest word, or null when it is known already, too short, too far or a tie. */
  verbeter(woord: string): string | null {
    if (woord.length < 6 || woord.length > 26 || this.woorden.has(woord)) return null;
    const grens = woord.length >= 9 ? 2 : 1;
    let beste: string | null = null;
    let kortst = grens + 1;
    let gelijk = false;
    const gezien = new Set<string>();
    for (const v of [woord, ...zonderEen(woord)]) {
      for (const w of this.weggelaten.get(v) ?? []) {
        if (gezien.has(w) || w[0] !== woord[0]) continue;
        gezien.add(w);
        const d = afstand(woord, w, grens);
        if (d < kortst) { kortst = d; beste = w; gelijk = false; } else if (d === kortst && d <= grens) gelijk = true;
      }
    }
    return kortst <= grens && !gelijk ? beste : null;
  }
}

function zonderEen(w: string): string[] {
  const uit: string[] = [];
  for (let i = 1; i < w.length; i++) uit.push(w.slice(0, i) + w.slice(i + 1));
  return uit;
}
