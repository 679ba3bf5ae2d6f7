import { klank, plat } from './vorm.ts';

/** Real words that are one letter away from a danger word; they are never read as a typing error of it. */
const BUURWOORDEN = new Set(
  'stukken stokken slikken prikken shoppen stoppen stopt streven sprinten dringen behandelt behandeld verwacht verwachten mishandelen'
    .split(' ')
    .map((w) => klank(plat(w))),
);

/** @param klankvorm a word as `klank` gives it */
export function isBestaandBuurwoord(klankvorm: string): boolean {
  return BUURWOORDEN.has(klankvorm);
}
