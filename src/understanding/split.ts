import { generator } from '../leren/generator.ts';
import type { Voorbeeld } from './voorbeelden.ts';

/** Fixed, so that figures of different days can be compared. */
export const ZAAD = 20_260_401;

/** A number from a string (FNV-1a, 32 bits). Its own, so that a change to the features never reshuffles the split. */
function hash(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * Parts examples in `delen` folds by group, per file, at random from the seed: utterances of one group stay together, and every
 * topic is spread evenly. The fold of a group depends on the texts in its file, not on its place there nor on what other files hold.
 */
export function vouwen(voorbeelden: readonly Voorbeeld[], delen: number, zaad = ZAAD): Voorbeeld[][] {
  const groepen = new Map<string, Voorbeeld[]>();
  for (const v of voorbeelden) {
    const g = groepen.get(v.groep);
    if (g) g.push(v); else groepen.set(v.groep, [v]);
  }
  const perBestand = new Map<string, Voorbeeld[][]>();
  for (const g of groepen.values()) {
    const bestand = g[0]!.groep.split(':')[0]!;
    const lijst = perBestand.get(bestand);
    if (lijst) lijst.push(g); else perBestand.set(bestand, [g]);
  }
  const uit: Voorbeeld[][] = Array.from({ length: delen }, () => []);
  for (const lijst of perBestand.values()) {
    const geschud = lijst.map((g) => ({ g, n: generator(hash(g.map((v) => v.tekst).join('\n')) ^ zaad)() })).sort((a, b) => a.n - b.n);
    geschud.forEach(({ g }, i) => uit[i % delen]!.push(...g));
  }
  return uit;
}

/** The held-out fifth and the four fifths that the shipped classifier learns from. */
export function verdeel(voorbeelden: readonly Voorbeeld[]): { leren: Voorbeeld[]; toets: Voorbeeld[] } {
  const [toets, ...rest] = vouwen(voorbeelden, 5);
  return { toets: toets!, leren: rest.flat() };
}
