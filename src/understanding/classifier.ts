import { ONDERWERPEN } from '../../dialogs/onderwerpen.ts';
import type { Classifier, OnderwerpGehoord } from './begrip.ts';
import { leesBericht } from './bericht.ts';
import GEWICHTEN from './gewichten.json' with { type: 'json' };
import { EMMERS } from './kenmerken.ts';
import { pakUit, rekenUit } from '../leren/opslag.ts';
import { lezingen, logits, zekerheden } from './model.ts';
import type { Gewichten } from './model.ts';

/** The own classifier: lexicon, word families and character n-grams, weighed by what was learnt (see leer.ts). Loads in some tens of milliseconds. */
export function maakClassifier(gewichten: Gewichten = GEWICHTEN): Classifier {
  const model = pakUit(gewichten, EMMERS);
  const classifier: Classifier = {
    classificeer(tekst: string): OnderwerpGehoord[] {
      const p = zekerheden(lezingen(leesBericht(tekst), (b) => logits(b, (x) => rekenUit(model, x))), gewichten.kalibratie);
      return ONDERWERPEN.map((id, k) => ({ id, zekerheid: Math.round(p[k]! * 1e4) / 1e4 })).sort((a, b) => b.zekerheid - a.zekerheid);
    },
  };
  // The word lists are built at their first use: let that be now, not at a resident's first message.
  classifier.classificeer('opgewarmd klaarstaan');
  return classifier;
}
