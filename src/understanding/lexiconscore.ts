import { ONDERWERPEN } from '../../dialogs/onderwerpen.ts';
import { LEXICON } from './lexicon/index.ts';
import { GEWICHT, regels } from './lexicon/vorm.ts';
import { Vergelijker } from './patroon.ts';
import { verbeter } from './verbeter.ts';

/** Above this a score hardly grows: ten words about one thing are not ten times the evidence. */
const VERZADIGING = 8;
let vergelijker: Vergelijker | undefined;

function lees(): Vergelijker {
  const v = new Vergelijker();
  ONDERWERPEN.forEach((id, nr) => {
    for (const klasse of ['sterk', 'gewoon', 'zwak', 'tegen'] as const) for (const p of regels(LEXICON[id][klasse])) v.voegToe(p, GEWICHT[klasse], nr);
  });
  return v;
}

/** Lexicon score per topic, in the order of ONDERWERPEN, between -8 and 8. */
export function lexiconScore(woorden: readonly string[]): Float64Array {
  vergelijker ??= lees();
  const s = new Float64Array(ONDERWERPEN.length);
  for (const t of vergelijker.vind(woorden.map(verbeter))) s[t.patroon.onderwerp]! += t.gewicht;
  return s.map((x) => VERZADIGING * Math.tanh(x / VERZADIGING));
}
