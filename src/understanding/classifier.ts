import { ONDERWERPEN } from '../../dialogs/onderwerpen.ts';
import type { Classifier, OnderwerpGehoord } from './begrip.ts';
import { LEXICON } from './lexicon/index.ts';
import { GEWICHT, regels } from './lexicon/vorm.ts';
import { normaliseer, woorden } from './normaliseer.ts';
import { Vergelijker } from './patroon.ts';

export function maakClassifier(): Classifier {
  const v = new Vergelijker();
  ONDERWERPEN.forEach((id, i) => {
    for (const [klasse, gewicht] of Object.entries(GEWICHT)) for (const r of regels(LEXICON[id][klasse as keyof typeof GEWICHT])) v.voegToe(r, gewicht, i);
  });
  return {
    classificeer(tekst: string): OnderwerpGehoord[] {
      const scores = ONDERWERPEN.map(() => 0);
      for (const t of v.vind(woorden(normaliseer(tekst)))) scores[t.patroon.onderwerp]! += t.gewicht;
      return ONDERWERPEN.map((id, i) => ({ id, zekerheid: 1 / (1 + Math.exp(2.2 - scores[i]!)) })).sort((a, b) => b.zekerheid - a.zekerheid);
    },
  };
}
