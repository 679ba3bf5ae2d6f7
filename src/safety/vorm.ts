/**
 * One spelling for words that sound the same. People who type in a hurry, in dialect, or who learnt Dutch late write what they
 * hear ("ik wort geslage", "selfmoort"); rules and messages both pass through here, so a rule is written in plain Dutch once.
 */

const MEDEKLINKER_DUBBEL = /([bcdfghjklmnpqrstvwxz])\1+/g;
const HERHAALD = /(.)\1{2,}/gu;
/** Vowels that Dutch never doubles in an open word: a stretched one is written once. */
const ENKEL = new Set(['i', 'u', 'y']);

/**
 * Lower case without accents; a letter typed three times or more is typed twice. Works on any script.
 * @param woord a word or a whole text
 */
export function plat(woord: string): string {
  return woord
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(HERHAALD, (_, letter: string) => (ENKEL.has(letter) ? letter : letter + letter));
}

/**
 * The form under which a word is stored and looked up: final -n after e, d/t/dt at the end, ei/ij, au/ou, ch/g, v/f, z/s,
 * the oa and ao of the dialects, and doubled consonants no longer differ. Expects the result of {@link plat}.
 */
export function klank(woord: string): string {
  let w = woord
    .replace(MEDEKLINKER_DUBBEL, '$1')
    .replace(/ij|ei/g, 'y')
    .replace(/au/g, 'ou')
    .replace(/oa|ao|ae/g, 'aa')
    .replace(/ea/g, 'e')
    .replace(/ch|gh/g, 'g')
    .replace(/v/g, 'f')
    .replace(/z/g, 's');
  if (w.length >= 4) {
    if (w.endsWith('en')) w = w.slice(0, -1);
    else if (w.endsWith('dt')) w = `${w.slice(0, -2)}t`;
    else if (w.endsWith('d')) w = `${w.slice(0, -1)}t`;
  }
  return w;
}

/** Every string that arises by leaving out one letter of `woord`, and `woord` itself: two words one typing error apart share one of these. */
export function weglatingen(woord: string): Set<string> {
  const uit = new Set([woord]);
  for (let i = 0; i < woord.length; i++) uit.add(woord.slice(0, i) + woord.slice(i + 1));
  return uit;
}

/** True when `a` and `b` differ by at most one inserted, dropped, changed or swapped letter. Linear in the length. */
export function eenFoutVerschil(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const resteA = a.slice(i);
  const resteB = b.slice(i);
  if (resteA.slice(1) === resteB || resteB.slice(1) === resteA || resteA.slice(1) === resteB.slice(1)) return true;
  return resteA.length === resteB.length && resteA[0] === resteB[1] && resteA[1] === resteB[0] && resteA.slice(2) === resteB.slice(2);
}
