import { fileURLToPath } from 'node:url';
import type { Script } from './gate.ts';
import { alsTekst, bronnen, keurAlles } from './verslag.ts';

/** `npm run leesbaar`: prints all measures and violations; the exit code is 1 when a text breaks a rule. */
const gesprekken: readonly Script[] = [];

const verslag = keurAlles(bronnen(fileURLToPath(new URL('../..', import.meta.url)), gesprekken));
console.log(alsTekst(verslag));
process.exitCode = verslag.overtredingen.length > 0 ? 1 : 0;
