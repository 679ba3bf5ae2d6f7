import { fileURLToPath } from 'node:url';
import { gesprekScripts } from './gesprekken.ts';
import { alsTekst, bronnen, keurAlles } from './verslag.ts';

/** `npm run leesbaar`: prints all measures and violations; the exit code is 1 when a text breaks a rule. */
const verslag = keurAlles(bronnen(fileURLToPath(new URL('../..', import.meta.url)), await gesprekScripts()));
console.log(alsTekst(verslag));
process.exitCode = verslag.overtredingen.length > 0 ? 1 : 0;
