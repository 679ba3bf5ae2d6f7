/** Random numbers in [0, 1) from a seed (mulberry32). */
export function generator(zaad: number): () => number {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles a row in place, each order as likely (Fisher and Yates). */
export function schud(rij: number[], kans: () => number): void {
  for (let i = rij.length - 1; i > 0; i--) {
    const j = Math.floor(kans() * (i + 1));
    [rij[i], rij[j]] = [rij[j]!, rij[i]!];
  }
}
