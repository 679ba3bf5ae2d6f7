import { writeFileSync } from 'node:fs';
import { Omgeving } from '../../src/safety/context.ts';
import { hoor } from '../../src/safety/horen.ts';
import type { GevaarNiveau, GevaarSoort } from '../../src/safety/oordeel.ts';
import { pak } from '../../src/safety/weging/bewaren.ts';
import { kenmerken, vensters } from '../../src/safety/weging/kenmerken.ts';
import { KLASSEN, SPREKERS } from '../../src/safety/weging/klassen.ts';
import type { Les } from '../../src/safety/weging/leren.ts';
import { leer } from '../../src/safety/weging/leren.ts';
import { leesVoorbeelden, vingerafdruk } from '../../src/safety/weging/voorbeelden.ts';
import { leesWoorden } from '../../src/safety/woorden.ts';
import { leesVoorbeelden as leesOnderwerpen } from '../../src/understanding/voorbeelden.ts';
import { leesBerichten } from './evaluatie.ts';

/**
 * Learns the weights anew: `npx tsx test/safety/leer.ts`. From the example messages of safety, the `ontwikkel` part of the frozen set (never
 * the other part), and the everyday example messages of the topics, which count less because there are many and they are easy.
 */
const GEWICHT_ALLEDAAGS = 0.8;
/** A window of a long message without danger is without danger too; of a dangerous one nobody marked where the danger stands. */
const GEWICHT_VENSTER = 0.5;
const WEGING = new URL('../../src/safety/weging/', import.meta.url);

/** The lessons of one message. @throws when the label is not one that the weighing knows */
export function maakLessen(tekst: string, soort: GevaarSoort | null, niveau: GevaarNiveau, gewicht: number): Les[] {
  const klasse = KLASSEN.findIndex((k) => k.soort === soort && k.niveau === niveau);
  if (klasse < 0) throw new Error(`Unknown label ${String(soort)} ${niveau}: ${tekst}`);
  const woorden = leesWoorden(tekst);
  const omgeving = new Omgeving(woorden, tekst);
  const geheel = { kenmerken: kenmerken(woorden, omgeving), klasse, gewicht };
  return niveau === 'geen' ? [geheel, ...vensters(woorden).map((v) => ({ kenmerken: kenmerken(v, omgeving), klasse, gewicht: gewicht * GEWICHT_VENSTER }))] : [geheel];
}

/** Everyday messages: the examples of all topics but violence. */
export function leesAlledaags(): string[] {
  return leesOnderwerpen().filter((v) => v.onderwerp !== 'geweld').map((v) => v.tekst);
}

/** What the topic of violence says, so far as no rule hears it as clear already: nobody gave these a level, so they teach the question. */
function leesGeweld(): string[] {
  return leesOnderwerpen()
    .filter((v) => v.onderwerp === 'geweld')
    .map((v) => v.tekst)
    .filter((tekst) => {
      const woorden = leesWoorden(tekst);
      return !hoor(woorden, new Omgeving(woorden, tekst)).treffers.some((t) => t.niveau === 'duidelijk');
    });
}

/** All lessons. */
export function lessen(): Les[] {
  return [
    ...leesVoorbeelden().flatMap((v) => maakLessen(v.tekst, v.soort, v.niveau, 1)),
    ...leesBerichten().filter((b) => b.deel === 'ontwikkel').flatMap((b) => maakLessen(b.tekst, b.soort, b.niveau, 1)),
    ...leesGeweld().flatMap((tekst) => maakLessen(tekst, 'geweld', 'onduidelijk', GEWICHT_ALLEDAAGS)),
    ...leesAlledaags().flatMap((tekst) => maakLessen(tekst, null, 'geen', GEWICHT_ALLEDAAGS)),
  ];
}

/** Who speaks, from every example of danger. */
export function sprekerLessen(): Les[] {
  return [...leesVoorbeelden(), ...leesBerichten().filter((b) => b.deel === 'ontwikkel')]
    .filter((v) => v.niveau !== 'geen')
    .map((v) => {
      const woorden = leesWoorden(v.tekst);
      return { kenmerken: kenmerken(woorden, new Omgeving(woorden, v.tekst)), klasse: SPREKERS.indexOf(v.spreker), gewicht: 1 };
    });
}

function schrijf(naam: string, les: readonly Les[], klassen: number): void {
  const doel = new URL(naam, WEGING);
  writeFileSync(doel, `${JSON.stringify(pak(leer(les, klassen), vingerafdruk()), null, 1)}\n`);
  console.log(`written: ${doel.pathname}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  schrijf('gewichten-gevaar.json', lessen(), KLASSEN.length);
  schrijf('gewichten-spreker.json', sprekerLessen(), SPREKERS.length);
}
