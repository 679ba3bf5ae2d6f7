/**
 * `npm run evaluatie`: how well topics are heard, on the held-out fifth of the curated examples and on messages of strangers, beside
 * @nlpjs/nlu that learnt from the same four fifths in the same run; then the tables of safety and the scored talks about danger.
 */
import { laadBegrip } from '../../src/understanding/index.ts';
import { verdeel } from '../../src/understanding/split.ts';
import { leesVoorbeelden } from '../../src/understanding/voorbeelden.ts';
import { printVera } from '../conversation/vera.ts';
import { printSafety } from '../safety/evaluatie.ts';
import { leesVreemden, meet, toetsVan, VREEMDEN } from './meten.ts';
import type { Meetgeval, Meting } from './meten.ts';
import { leerNlpjs } from './nlpjs.ts';

const pct = (x: number) => `${(100 * x).toFixed(1)}%`.padStart(6);

function toon(naam: string, m: Meting): void {
  console.log(`\n${naam}  (${String(m.aantal)} messages)`);
  console.log(`  top-1 ${pct(m.top1)}   top-3 ${pct(m.top3)}   | other labels allowed: top-1 ${pct(m.ruim1)}   top-3 ${pct(m.ruim3)}   | ${m.mediaan.toFixed(2)} ms median, ${m.p99.toFixed(2)} ms p99`);
}

function bijzonder(m: Meting): void {
  console.log(`  per topic: ${[...m.perOnderwerp].sort((a, b) => a[1].goed / a[1].aantal - b[1].goed / b[1].aantal).map(([id, p]) => `${id} ${String(p.goed)}/${String(p.aantal)}`).join(', ')}`);
  console.log(`  most confused: ${m.verwisseld.slice(0, 15).map(([paar, n]) => `${paar} (${String(n)})`).join(', ')}`);
  console.log('  certainty said → share right:');
  for (const b of m.kalibratie) console.log(`    ${b.van.toFixed(1)}–${(b.van + 0.1).toFixed(1)}  n=${String(b.aantal).padStart(4)}  said ${b.zekerheid.toFixed(2)}  right ${b.goed.toFixed(2)}`);
}

const voorHeap = process.memoryUsage();
// Learning is left out of the memory figure: only what the running service loads is counted.
const begin = performance.now();
const model = laadBegrip();
model.classificeer('warm');
const laadtijd = performance.now() - begin;
const naHeap = process.memoryUsage();
console.log(`load ${laadtijd.toFixed(0)} ms, memory +${((naHeap.heapUsed - voorHeap.heapUsed + naHeap.arrayBuffers - voorHeap.arrayBuffers) / 2 ** 20).toFixed(0)} MB`);

const { leren, toets } = verdeel(leesVoorbeelden());
const sets: [string, Meetgeval[]][] = [
  ['held-out fifth, own examples', toetsVan(toets, false)],
  ['held-out fifth, other writers', toetsVan(toets, true)],
  ...VREEMDEN.map((set): [string, Meetgeval[]] => [set, leesVreemden(set)]),
];
for (const s of toets.slice(0, 50)) model.classificeer(s.tekst);
for (const [naam, set] of sets) {
  const m = meet(set, (t) => model.classificeer(t));
  toon(`Meedenker, ${naam}`, m);
  bijzonder(m);
}
const nlpjs = await leerNlpjs(leren);
for (const [naam, set] of sets) {
  const start = performance.now();
  const antwoord = await nlpjs.klaar(set.map((g) => g.tekst));
  const perBericht = (performance.now() - start) / set.length;
  const m = { ...meet(set, antwoord), mediaan: perBericht, p99: perBericht };
  toon(`@nlpjs/nlu, ${naam}`, m);
}
printSafety();
await printVera();
