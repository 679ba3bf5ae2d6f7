/**
 * The talk in a terminal: `npm run -s chat`. Without a terminal on standard input it reads one answer per line and prints every message;
 * with `--json` one JSON object per turn (`{in, out: [{text, choices}], state}`) and at the end `{overdracht}` when there is one.
 * Nothing is kept: the store lives in memory.
 */
import { createInterface } from 'node:readline';
import { maakGespreksvoering } from '../../conversation/gespreksvoering.ts';
import { maakAlleWoorden } from '../../conversation/woorden.ts';
import { demoPakketBestand, laadPakket } from '../../gemeenten/pakket.ts';
import { maakKenmerk } from '../../handover/kenmerk.ts';
import { openSqliteStore } from '../../store/sqlite/index.ts';
import type { Beurt } from '../../conversation/bericht.ts';

// npm keeps `--json` for itself when it is given without `--` before it, and passes it on in the environment.
const json = process.argv.includes('--json') || process.env.npm_config_json === 'true';
const pakket = laadPakket(process.env.GEMEENTE_PAKKET || demoPakketBestand());
const store = openSqliteStore({ file: ':memory:' });
const woorden = maakAlleWoorden(pakket.slug);
const gesprek = maakGespreksvoering({ store, pakket, woorden, clock: Date.now, kenmerk: maakKenmerk });
const gesprekId = 'terminal';

process.stdout.on('error', (fout: NodeJS.ErrnoException) => process.exit(fout.code === 'EPIPE' ? 0 : 1));

function toon(invoer: string | null, beurt: Beurt): void {
  const uit = beurt.uit.map(({ bericht }) => bericht);
  if (json) {
    console.log(JSON.stringify({
      in: invoer,
      out: uit.map((b) => ({ text: b.tekst, choices: (b.keuzes ?? []).map((k) => k.label) })),
      state: beurt.toestand,
    }));
    return;
  }
  for (const b of uit) {
    console.log(`\n${b.tekst}`);
    if (b.keuzes?.length) console.log(b.keuzes.map((k, i) => `  ${i + 1}. ${k.label}`).join('\n'));
  }
}

toon(null, await gesprek.open(gesprekId, 'terminal'));
const kenmerken: string[] = [];
const regels = createInterface({ input: process.stdin, ...(process.stdin.isTTY && !json && { output: process.stdout, prompt: '\n> ' }), terminal: process.stdin.isTTY === true && !json });
let nummer = 0;
if (process.stdin.isTTY) regels.prompt();
for await (const regel of regels) {
  nummer += 1;
  const beurt = await gesprek.neem({ gesprekId, kanaal: 'terminal', berichtId: String(nummer), tekst: regel });
  toon(regel, beurt);
  if (beurt.kenmerk) kenmerken.push(beurt.kenmerk);
  if (process.stdin.isTTY) regels.prompt();
}
for (const kenmerk of json ? kenmerken : []) console.log(JSON.stringify({ overdracht: (await store.overdracht(kenmerk))?.inhoud }));
await store.close();
