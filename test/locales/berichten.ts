import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a text is used, and so which rules it meets. `personeel`: for staff and operators. */
export type Soort = 'bericht' | 'knop' | 'rij' | 'beschrijving' | 'personeel';

/** One text a person reads: its key with the file name in front (`nl/respijtzorg:waar.vraag[1]`), unfilled. */
export interface Bericht {
  sleutel: string;
  tekst: string;
  soort: Soort;
}

/** The texts of one file, in file order. */
export interface Bestand {
  naam: string;
  berichten: readonly Bericht[];
}

type Json = string | number | boolean | null | Json[] | { [sleutel: string]: Json };

/** All strings in a JSON value with their path; the index of an array item is part of the path. */
export function* strings(waarde: Json, pad: readonly string[] = []): Generator<{ pad: readonly string[]; tekst: string }> {
  if (typeof waarde === 'string') yield { pad, tekst: waarde };
  else if (Array.isArray(waarde)) for (const [i, deel] of waarde.entries()) yield* strings(deel, [...pad, String(i)]);
  else if (typeof waarde === 'object' && waarde !== null) for (const [sleutel, deel] of Object.entries(waarde)) yield* strings(deel, [...pad, sleutel]);
}

/** Files whose texts are for staff or operators. */
const PERSONEEL = new Set(['desk', 'operator']);

/**
 * The use of a text, read from its path: what stands in keuzes.json, under `keuzes`, `knop…`, or as the `keuze` of a topic is a button;
 * `rij…` are list rows, `beschrijving` the line under a row. A topic can be a row too, and then has room to spare.
 */
export function soortVan(bestand: string, pad: readonly string[]): Soort {
  if (PERSONEEL.has(bestand)) return 'personeel';
  const namen = pad.filter((deel) => !/^\d+$/u.test(deel));
  if (bestand === 'keuzes' || (bestand === 'onderwerpen' && namen.at(-1) === 'keuze')) return 'knop';
  if (namen.includes('keuzes') || namen.some((deel) => deel.startsWith('knop'))) return 'knop';
  if (namen.some((deel) => deel.startsWith('rij'))) return 'rij';
  return namen.at(-1) === 'beschrijving' ? 'beschrijving' : 'bericht';
}

/** Reads JSON; an error names the file. */
function leesJson(pad: string): Json {
  try {
    return JSON.parse(readFileSync(pad, 'utf8')) as Json;
  } catch (fout) {
    throw new Error(`${pad}: geen goede JSON`, { cause: fout });
  }
}

/** Every locale file of a language, by file. An absent folder has no files. */
export function leesTaal(locales: string, taal: string): Bestand[] {
  const map = join(locales, taal);
  if (!existsSync(map)) return [];
  return readdirSync(map).filter((naam) => naam.endsWith('.json')).sort().map((naam) => {
    const kort = naam.slice(0, -'.json'.length);
    const berichten = [...strings(leesJson(join(map, naam)))].map(({ pad, tekst }) => ({ sleutel: `${taal}/${kort}:${pad.join('.')}`, tekst, soort: soortVan(kort, pad) }));
    return { naam: `${taal}/${kort}`, berichten };
  });
}

/** Keys under which a municipality pack holds words for residents. */
const PAKKETSLEUTELS = new Set(['wat', 'uitleg', 'beschrijving']);

/** The words for residents in every municipality pack (`<map>/<gemeente>/pakket.json`). */
export function leesPakketten(gemeenten: string): Bestand[] {
  if (!existsSync(gemeenten)) return [];
  return readdirSync(gemeenten).filter((naam) => existsSync(join(gemeenten, naam, 'pakket.json'))).sort().map((naam) => {
    const alle = [...strings(leesJson(join(gemeenten, naam, 'pakket.json')))].filter(({ pad }) => pad.some((deel) => PAKKETSLEUTELS.has(deel)));
    return { naam: `pakket/${naam}`, berichten: alle.map(({ pad, tekst }) => ({ sleutel: `pakket/${naam}:${pad.join('.')}`, tekst, soort: 'bericht' })) };
  });
}

/** The terms that locales/<taal>/woordenlijst.json explains, lower case; undefined when there is no such file. */
export function uitgelegd(locales: string, taal: string): Set<string> | undefined {
  const pad = join(locales, taal, 'woordenlijst.json');
  if (!existsSync(pad)) return undefined;
  const inhoud = leesJson(pad);
  const kern = typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud) ? inhoud : {};
  const dieper = kern['woordenlijst'];
  const sleutels = Object.keys(typeof dieper === 'object' && dieper !== null && !Array.isArray(dieper) ? dieper : kern);
  return new Set(sleutels.map((sleutel) => sleutel.toLowerCase()));
}

/** A plausible usual value and the longest plausible value of a placeholder. */
export interface Voorbeeld {
  gewoon: string;
  langst: string;
}

/** Sample values by placeholder name (voorbeelden.json). All names and numbers are fictional. */
export function leesVoorbeelden(): Map<string, Voorbeeld> {
  const inhoud = JSON.parse(readFileSync(new URL('voorbeelden.json', import.meta.url), 'utf8')) as Record<string, Voorbeeld>;
  return new Map(Object.entries(inhoud));
}

const PLAATSHOUDER = /\{\{-?\s*([\w.]+)\s*(?:,[^}]*)?\}\}/gu;

/** Names of the placeholders in an i18next text, sorted, each once. */
export function plaatshouders(tekst: string): string[] {
  return [...new Set([...tekst.matchAll(PLAATSHOUDER)].map(([, naam]) => naam ?? ''))].sort();
}

/** Fills every placeholder by name. */
export function vul(tekst: string, waarde: (naam: string) => string): string {
  return tekst.replace(PLAATSHOUDER, (_, naam: string) => waarde(naam));
}
