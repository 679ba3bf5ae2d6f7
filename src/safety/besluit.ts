import type { GevaarNiveau } from './oordeel.ts';
import type { Weging } from './weging/weging.ts';

/** From here on a message that no rule heard gets the question. */
const VRAAG = 0.35;
/** The same for what people say plainly when it happens: an emergency is rarely hinted at. */
const VRAAG_NOOD = 0.42;
/** The same for so few words that they resemble anything. */
const VRAAG_KORT = 0.5;
/** From here on a message that no rule heard is taken for clear. */
const DUIDELIJK = 0.45;
/** The same for a handful of words. */
const DUIDELIJK_KORT = 0.7;
/** From here on a message for which a rule would ask is taken for clear. */
const DUIDELIJK_MET_VRAAGREGEL = 0.35;
/** Below this, what a rule took for clear is asked first: the rest of the message speaks of something else. */
const TOCH_VRAGEN = 0.3;
/** Below this, what a rule would ask about is left alone. */
const TOCH_NIET = 0.15;

/** From here on the question is asked although the rules found the danger denied, long past, or a figure of speech. */
const VRAAG_WEERLEGD = 0.6;

/**
 * The level, from what the rules heard and how the message as a whole weighs. A rule that spoke clearly is never put aside
 * altogether: the least that follows is the question.
 * @param kort a handful of words: an everyday answer resembles danger sooner than a story does
 * @param weerlegd the rules named a danger and put it aside by themselves
 */
export function besluit(regel: GevaarNiveau, weging: Weging | null, weerlegd: boolean, kort: boolean): GevaarNiveau {
  if (weging === null) return regel;
  if (regel === 'duidelijk') return weging.gevaar >= TOCH_VRAGEN ? 'duidelijk' : 'onduidelijk';
  if (regel === 'onduidelijk') {
    if (weging.duidelijk >= DUIDELIJK_MET_VRAAGREGEL) return 'duidelijk';
    return weging.gevaar >= TOCH_NIET ? 'onduidelijk' : 'geen';
  }
  if (weerlegd) return weging.gevaar >= VRAAG_WEERLEGD ? 'onduidelijk' : 'geen';
  if (weging.duidelijk >= (kort ? DUIDELIJK_KORT : DUIDELIJK)) return 'duidelijk';
  const vraag = weging.soort === 'medisch' || weging.soort === 'acuut' ? VRAAG_NOOD : kort ? VRAAG_KORT : VRAAG;
  return weging.gevaar >= vraag ? 'onduidelijk' : 'geen';
}
