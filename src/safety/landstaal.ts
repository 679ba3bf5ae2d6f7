import type { Woord } from './woorden.ts';

const NEDERLANDS = new Set(['ik', 'je', 'u', 'hij', 'zij', 'ze', 'we', 'wij', 'mijn', 'mn', 'zijn', 'haar', 'de', 'het', 'een', 'van', 'en', 'niet', 'nie', 'meer', 'maar', 'voor', 'met', 'aan', 'op', 'dat', 'die', 'er', 'ook', 'nog', 'wel', 'naar', 'heb', 'heeft', 'ben', 'kan', 'moet', 'wil', 'mij', 'me', 'thuis', 'geen', 'bij', 'uit', 'te', 'om', 'als', 'dan', 'wordt', 'hoe', 'waar', 'wat', 'al', 'zo', 'echt', 'nu']);
const VREEMD = new Set([
  'i', 'my', 'the', 'and', 'you', 'with', 'need', 'help', 'please', 'have', 'has', 'am', 'are', 'cannot', 'not', 'for', 'to', 'he', 'she', 'her', 'his', 'mother', 'father', 'husband', 'wife', 'house', 'a', 'of', 'how', 'what', 'where', 'do', 'can',
  'ich', 'und', 'der', 'die', 'das', 'ein', 'eine', 'mein', 'meine', 'nicht', 'mit', 'fur', 'bin', 'habe', 'brauche', 'bitte', 'wir', 'sie', 'zu', 'im', 'auf', 'kann',
]);

/**
 * Whether a message is plainly English or German: then what was learnt from Dutch, and the Dutch rules, mean nothing to it. When in doubt, and for one Dutch
 * sentence with some foreign words, it is Dutch.
 */
export function isVreemd(woorden: readonly Woord[]): boolean {
  if (woorden.length < 4) return false;
  const eigen = woorden.filter((w) => NEDERLANDS.has(w.plat) && !VREEMD.has(w.plat)).length;
  const vreemd = woorden.filter((w) => VREEMD.has(w.plat)).length;
  return vreemd >= 2 && eigen <= 1 && vreemd > eigen;
}
