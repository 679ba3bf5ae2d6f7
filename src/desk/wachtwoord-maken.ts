/** `npm run -s wachtwoord`: reads a password on standard input and prints its hash for the accounts file of the desk. */
import { maakWoorden } from '../conversation/woorden.ts';
import { hashWachtwoord } from './wachtwoord.ts';

const MINSTENS = 12;
const woorden = maakWoorden('nl');

if (process.stdin.isTTY) process.stderr.write(`${woorden.zin('operator.wachtwoord.vraag')}\n`);
let invoer = '';
for await (const stuk of process.stdin) {
  invoer += String(stuk);
  if (invoer.includes('\n')) break;
}
const wachtwoord = invoer.split('\n')[0]!.trim();
if (wachtwoord.length < MINSTENS) {
  process.stderr.write(`${woorden.zin('operator.wachtwoord.kort')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${await hashWachtwoord(wachtwoord)}\n`);
}
process.stdin.destroy();
