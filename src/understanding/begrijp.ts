/**
 * The command `npm run -s begrijp`: one message per line on standard input, one JSON object per line on standard output:
 * `{"tekst", "onderwerpen": [{"id", "zekerheid"}…], "veiligheid": {"soort", "niveau"}, "taal", "gegevens"}`, best topic first.
 */
import { createInterface } from 'node:readline';
import { beoordeel } from '../safety/index.ts';
import { begrijp, laadBegrip } from './index.ts';

/** At least this many topics per line, also for a message without words. */
const MINSTENS = 3;

process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  // The reader has gone (`… | head`): nothing is left to do.
  if (fout.code === 'EPIPE') process.exit(0);
  throw fout;
});

const model = laadBegrip();
for await (const regel of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { tekst, onderwerpen, taal, gegevens } = begrijp(regel, model);
  const { soort, niveau } = beoordeel(regel);
  const lijst = onderwerpen.length >= MINSTENS ? onderwerpen : model.classificeer(regel).slice(0, MINSTENS);
  const klaar = process.stdout.write(`${JSON.stringify({ tekst, onderwerpen: lijst, veiligheid: { soort, niveau }, taal, gegevens })}\n`);
  if (!klaar) await new Promise((verder) => process.stdout.once('drain', verder));
}
