import { readdirSync, readFileSync } from 'node:fs';
import type { GevaarNiveau, GevaarSoort, Spreker } from '../oordeel.ts';

/** One example message with what it says. */
export interface Voorbeeld {
  tekst: string;
  soort: GevaarSoort | null;
  niveau: GevaarNiveau;
  spreker: Spreker;
}

const MAP = new URL('../voorbeelden/', import.meta.url);

/** Reads the example messages: `.txt` (a line "@ niveau spreker" holds for the lines below it) and `.tsv` (soort, niveau, spreker, tekst). For training and tests only. */
export function leesVoorbeelden(): Voorbeeld[] {
  return readdirSync(MAP)
    .sort()
    .flatMap((bestand) => {
      const regels = readFileSync(new URL(bestand, MAP), 'utf8').split('\n').filter((r) => r !== '' && !r.startsWith('#'));
      return bestand.endsWith('.tsv') ? uitTabel(regels.slice(1)) : uitLijst(bestand.replace('.txt', ''), regels);
    });
}

function uitTabel(regels: readonly string[]): Voorbeeld[] {
  return regels.map((regel) => {
    const [soort, niveau, spreker, tekst] = regel.split('\t');
    if (tekst === undefined) throw new Error(`Example without text: ${regel}`);
    return { tekst, soort: niveau === 'geen' ? null : soort, niveau, spreker } as Voorbeeld;
  });
}

function uitLijst(naam: string, regels: readonly string[]): Voorbeeld[] {
  let niveau: GevaarNiveau = 'geen';
  let spreker: Spreker = 'slachtoffer';
  return regels.flatMap((regel) => {
    if (!regel.startsWith('@ ')) return [{ tekst: regel, soort: niveau === 'geen' ? null : (naam as GevaarSoort), niveau, spreker }];
    [niveau, spreker] = regel.slice(2).split(' ') as [GevaarNiveau, Spreker];
    return [];
  });
}
