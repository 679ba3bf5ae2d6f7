import type { GevaarNiveau } from './oordeel.ts';
import type { Weging } from './weging/weging.ts';

/*
 * The thresholds were chosen on writers whose messages the weighing had not learnt from, each in turn: a danger missed counted three times as
 * heavily as one heard a level too low, and a clear alarm for nothing as heavily as five needless questions.
 * In talks of people without danger one message in twenty still gets a question for nothing; higher thresholds would cost hints of danger.
 */

/** From here on a message that no rule heard gets the question. */
const VRAAG = 0.14;
/** The same for an emergency: minutes count. */
const VRAAG_NOOD = 0.1;
/** The same for so few words that they resemble anything. */
const VRAAG_KORT = 0.36;
const VRAAG_NOOD_KORT = 0.26;
/** From here on a message that no rule heard is taken for clear. */
const DUIDELIJK = 0.42;
/** The same for a handful of words: so few are seldom about anything else. */
const DUIDELIJK_KORT = 0.34;
/** From here on a message for which a rule would ask is taken for clear. */
const DUIDELIJK_MET_VRAAGREGEL = 0.34;
/** Below this, what a rule took for clear is asked first: the rest of the message speaks of something else. */
const TOCH_VRAGEN = 0.1;
/** Below this, what a rule would ask about is left alone. */
const TOCH_NIET = 0.1;
/** From here on the question is asked although the rules found the danger denied, long past, or a figure of speech. */
const VRAAG_WEERLEGD = 0.15;
/** The same when hardly more is said than the denial: "hij slaat me niet". */
const VRAAG_WEERLEGD_KORT = 0.7;

/** Words: a handful, and hardly more than one sentence. */
const KORT = 7;
const EEN_ZIN = 9;

/**
 * The level, from what the rules heard and how the message as a whole weighs. A rule that spoke clearly is never put aside
 * altogether: the least that follows is the question.
 * @param weerlegd the rules named a danger and put it aside by themselves
 * @param woorden how many words the message has: an everyday answer resembles danger sooner than a story does
 */
export function besluit(regel: GevaarNiveau, weging: Weging | null, weerlegd: boolean, woorden: number): GevaarNiveau {
  if (weging === null) return regel;
  const kort = woorden <= KORT;
  if (regel === 'duidelijk') return weging.gevaar >= TOCH_VRAGEN ? 'duidelijk' : 'onduidelijk';
  if (regel === 'onduidelijk') {
    if (weging.duidelijk >= DUIDELIJK_MET_VRAAGREGEL) return 'duidelijk';
    return weging.gevaar >= TOCH_NIET ? 'onduidelijk' : 'geen';
  }
  if (weerlegd) return weging.gevaar >= (woorden <= EEN_ZIN ? VRAAG_WEERLEGD_KORT : VRAAG_WEERLEGD) ? 'onduidelijk' : 'geen';
  if (weging.duidelijk >= (kort ? DUIDELIJK_KORT : DUIDELIJK)) return 'duidelijk';
  const nood = weging.soort === 'medisch' || weging.soort === 'acuut';
  const vraag = nood ? (kort ? VRAAG_NOOD_KORT : VRAAG_NOOD) : kort ? VRAAG_KORT : VRAAG;
  return weging.gevaar >= vraag ? 'onduidelijk' : 'geen';
}
