import { readFileSync } from 'node:fs';
import { bijvoeglijk, scheidbaar, sterkWerkwoord, werkwoord, zelfstandig } from './vormen.ts';

/** The text of a list in this folder, without comments (from a # on a line start). */
function lees(naam: string): string[] {
  return readFileSync(new URL(naam, import.meta.url), 'utf8').split('\n').filter((regel) => regel.trim() !== '' && !regel.startsWith('#'));
}

const woorden = (regel: string): string[] => regel.split(/\s+/u).filter((woord) => woord !== '');

/** The common words: every form (lower case), and the lemmas as they are written in the list. */
export interface GewoneWoorden {
  vormen: ReadonlySet<string>;
  lemmas: readonly string[];
}

/** Reads gewone-woorden.txt by section and inflects it. Throws when a section name is unknown. */
export function leesGewoneWoorden(): GewoneWoorden {
  const secties: Record<string, string[]> = { overig: [], zelfstandig: [], bijvoeglijk: [], werkwoord: [], sterk: [] };
  let huidig = 'overig';
  for (const regel of lees('gewone-woorden.txt')) {
    const kop = /^\[(\w+)\]$/u.exec(regel)?.[1];
    if (kop === undefined) secties[huidig]?.push(regel);
    else if (kop in secties) huidig = kop;
    else throw new Error(`gewone-woorden.txt: onbekende sectie [${kop}]`);
  }
  const per = (sectie: string): string[] => (secties[sectie] ?? []).flatMap(woorden);
  const sterk = new Map((secties['sterk'] ?? []).map((regel) => [woorden(regel)[0] ?? '', sterkWerkwoord(woorden(regel))]));
  const vormen = new Set<string>(per('overig'));
  const vervoegd = per('werkwoord').flatMap((lemma) => {
    const [deel, basis] = lemma.split('|');
    if (deel === undefined || basis === undefined) return werkwoord(lemma);
    return scheidbaar(deel, sterk.get(basis) ?? werkwoord(basis), basis);
  });
  for (const vorm of [...per('zelfstandig').flatMap(zelfstandig), ...per('bijvoeglijk').flatMap(bijvoeglijk), ...vervoegd, ...[...sterk.values()].flat()]) vormen.add(vorm);
  const lemmas = [...per('overig'), ...per('zelfstandig'), ...per('bijvoeglijk'), ...per('werkwoord'), ...(secties['sterk'] ?? []).flatMap(woorden)];
  return { vormen, lemmas };
}

/** A term that must be explained: the key it has in woordenlijst.json, and the forms in which it may appear (lower case). */
export interface Term {
  sleutel: string;
  vormen: readonly string[];
}

/** Reads uitgelegde-woorden.txt: one term a line, `term: form form …`; plural and diminutive are added. */
export function leesUitgelegdeWoorden(): Term[] {
  return lees('uitgelegde-woorden.txt').map((regel) => {
    const [sleutel = '', extra = ''] = regel.split(':').map((deel) => deel.trim());
    return { sleutel, vormen: [sleutel, ...woorden(extra)].map((vorm) => vorm.toLowerCase()).flatMap(zelfstandig) };
  });
}

/** Reads eigen-spelling.txt: words and names, case kept, that are right although the dictionary lacks them. */
export function leesEigenSpelling(): string[] {
  return lees('eigen-spelling.txt').flatMap(woorden);
}

/** A phrase residents should not read, with what to write instead. `patroon` is matched on whole words, without regard to case. */
export interface Verboden {
  term: string;
  patroon: RegExp;
  liever: string;
}

/** Reads verboden-woorden.txt: `term | instead`; a * at the end of a word stands for any ending. */
export function leesVerboden(): Verboden[] {
  return lees('verboden-woorden.txt').map((regel) => {
    const [term = '', liever = ''] = regel.split('|').map((deel) => deel.trim());
    const kern = term.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replace(/\*/gu, '\\p{L}*').replace(/ /gu, '\\s+');
    return { term, liever, patroon: new RegExp(`(?<![\\p{L}\\d-])${kern}(?![\\p{L}\\d-])`, 'iu') };
  });
}
