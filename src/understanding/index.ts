import type { Begrip, Classifier, OnderwerpGehoord } from './begrip.ts';
import { leesBericht } from './bericht.ts';
import { maakClassifier } from './classifier.ts';
import { leesGegevens } from './gegevens/index.ts';
import { leesTaal } from './taal.ts';

/** Under this a topic is not heard: of such, fewer than one in twenty is right. */
const MINSTE_ZEKERHEID = 0.05;

let classifier: Classifier | undefined;

/** Loads the classifier now instead of at the first message. */
export function laadBegrip(): Classifier {
  classifier ??= maakClassifier();
  return classifier;
}

/**
 * All that one message says, safety apart: topics, language, and the facts in it. At most 4,000 characters are looked at. Never
 * throws; the same text always gives the same result. `model` plugs in another classifier for one call.
 */
export function begrijp(tekst: string, model: Classifier = laadBegrip()): Begrip {
  const bericht = leesBericht(tekst);
  let onderwerpen: OnderwerpGehoord[] | undefined;
  return {
    tekst,
    // The dearest part, and of no use where a button was tapped or a date was asked: worked out when it is looked at.
    get onderwerpen() {
      return (onderwerpen ??= bericht.woorden.length === 0 ? [] : model.classificeer(bericht.ruw).filter((o) => o.zekerheid >= MINSTE_ZEKERHEID));
    },
    taal: leesTaal(bericht.ruw),
    gegevens: leesGegevens(bericht),
  };
}
