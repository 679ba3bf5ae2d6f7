/**
 * Learns the weights anew: `npx tsx test/safety/leer.ts`. From the example messages of safety, the `ontwikkel` part of the frozen set (never
 * the other part), and the everyday example messages of the topics.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Omgeving } from '../../src/safety/context.ts';
import { hoor } from '../../src/safety/horen.ts';
import type { GevaarNiveau, GevaarSoort } from '../../src/safety/oordeel.ts';
import { EMMERS, kenmerken, vensters } from '../../src/safety/weging/kenmerken.ts';
import { KLASSEN, SPREKERS } from '../../src/safety/weging/klassen.ts';
import { gemiddeld, leerLineair } from '../../src/leren/lineair.ts';
import type { Geval, Kenmerken, Lineair } from '../../src/leren/lineair.ts';
import { pak } from '../../src/leren/opslag.ts';
import { leesVoorbeelden } from '../../src/safety/weging/voorbeelden.ts';
import { leesWoorden } from '../../src/safety/woorden.ts';
import { isVanAnderen, leesVoorbeelden as leesOnderwerpen } from '../../src/understanding/voorbeelden.ts';
import { leesBerichten } from './berichten.ts';

/** Messages of the topic of violence count less: nobody gave them a level. */
const GEWICHT_GEWELD = 0.4;
/** A window of a long message without danger is without danger too; of a dangerous one nobody marked where the danger stands. */
const GEWICHT_VENSTER = 0.5;
const WEGING = new URL('../../src/safety/weging/', import.meta.url);

const INSTELLING = { rondes: 14, stap: 0.3, l2: 3e-4, uitval: 0.5, minsteKeer: 2 } as const;
const ZADEN = [1, 2, 3];

/** The lessons of one message. @throws when the label is not one that the weighing knows */
export function maakLessen(tekst: string, soort: GevaarSoort | null, niveau: GevaarNiveau, gewicht: number): Geval[] {
  const y = KLASSEN.map((k) => (k.soort === soort && k.niveau === niveau ? 1 : 0));
  if (!y.includes(1)) throw new Error(`Unknown label ${String(soort)} ${niveau}: ${tekst}`);
  const woorden = leesWoorden(tekst);
  const omgeving = new Omgeving(woorden, tekst);
  const geheel = { x: kenmerken(woorden, omgeving, hoor(woorden, omgeving)), y, gewicht };
  return niveau === 'geen' ? [geheel, ...vensters(woorden).map((v) => ({ x: kenmerken(v, omgeving, null), y, gewicht: gewicht * GEWICHT_VENSTER }))] : [geheel];
}

/**
 * Everyday messages: the examples of all topics but the project's own of violence, which have no level. Those of other writers were all looked
 * through, and what speaks of danger in them stands in voorbeelden/gekeurd.tsv.
 */
export function leesAlledaags(): string[] {
  const gevaar = new Set(leesVoorbeelden().map((v) => v.tekst));
  return leesOnderwerpen().filter((v) => (isVanAnderen(v) ? !gevaar.has(v.tekst) : v.onderwerp !== 'geweld')).map((v) => v.tekst);
}

/** What the topic of violence says, so far as no rule hears it as clear already: nobody gave these a level, so they teach the question. */
function leesGeweld(): string[] {
  return leesOnderwerpen()
    .filter((v) => v.onderwerp === 'geweld' && !isVanAnderen(v))
    .map((v) => v.tekst)
    .filter((tekst) => {
      const woorden = leesWoorden(tekst);
      return !hoor(woorden, new Omgeving(woorden, tekst)).treffers.some((t) => t.niveau === 'duidelijk');
    });
}

/** Every message with a label that may be learnt from. */
const leesGelabeld = () => [...leesVoorbeelden(), ...leesBerichten().filter((b) => b.deel === 'ontwikkel')];

/** The features of a text, without what the rules heard in it. */
function zonderRegels(tekst: string): Kenmerken {
  const woorden = leesWoorden(tekst);
  return kenmerken(woorden, new Omgeving(woorden, tekst), null);
}

/** All lessons. */
export function lessen(): Geval[] {
  return [
    ...leesGelabeld().flatMap((v) => maakLessen(v.tekst, v.soort, v.niveau, 1)),
    ...leesGeweld().flatMap((tekst) => maakLessen(tekst, 'geweld', 'onduidelijk', GEWICHT_GEWELD)),
    ...leesAlledaags().flatMap((tekst) => maakLessen(tekst, null, 'geen', 1)),
  ];
}

/** Who speaks, from every example of danger. */
export function sprekerLessen(): Geval[] {
  return leesGelabeld()
    .filter((v) => v.niveau !== 'geen')
    .map((v) => ({ x: zonderRegels(v.tekst), y: SPREKERS.map((s) => (s === v.spreker ? 1 : 0)), gewicht: 1 }));
}

/** Changes whenever something does that the weights depend on: the settings, what is learnt from, or the features that are read from a text. Rules may be added without learning anew. */
export function vingerafdruk(): string {
  const bron = leesGelabeld();
  const som = createHash('sha256').update(JSON.stringify([INSTELLING, ZADEN, GEWICHT_GEWELD, GEWICHT_VENSTER, bron, leesOnderwerpen().map((v) => [v.onderwerp, v.tekst])]));
  for (const tekst of [...bron.map((v) => v.tekst), ...leesAlledaags()].filter((_, i) => i % 40 === 0)) som.update(JSON.stringify(zonderRegels(tekst).op));
  return som.digest('hex').slice(0, 16);
}

/** Learns from lessons; the mean of a few seeds. */
export function leer(les: readonly Geval[], klassen: number): Lineair {
  return gemiddeld(ZADEN.map((zaad) => leerLineair(les, EMMERS, klassen, { ...INSTELLING, zaad })));
}

function schrijf(naam: string, les: readonly Geval[], klassen: number, afdruk: string): void {
  const doel = new URL(naam, WEGING);
  writeFileSync(doel, `${JSON.stringify(pak(leer(les, klassen), afdruk))}\n`);
  console.log(`written: ${doel.pathname}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const afdruk = vingerafdruk();
  schrijf('gewichten-gevaar.json', lessen(), KLASSEN.length, afdruk);
  schrijf('gewichten-spreker.json', sprekerLessen(), SPREKERS.length, afdruk);
}
