import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOnderwerp } from '../../dialogs/onderwerpen.ts';
import type { OnderwerpId } from '../../dialogs/onderwerpen.ts';

/** One curated utterance. Utterances with the same `groep` say the same thing, and never fall on both sides of a split. */
export interface Voorbeeld {
  tekst: string;
  onderwerp: OnderwerpId;
  /** "geld:12": topic and number of the group in its file. */
  groep: string;
}

const MAP = fileURLToPath(new URL('./voorbeelden/', import.meta.url));

/**
 * The curated examples: one file per topic, one utterance per line, groups parted by an empty line, `#` for comment.
 * Only learning and evaluation read them; the running service does not.
 */
export function leesVoorbeelden(map = MAP): Voorbeeld[] {
  if (!existsSync(map)) return [];
  const uit: Voorbeeld[] = [];
  for (const bestand of readdirSync(map).filter((b) => b.endsWith('.txt')).sort()) {
    const onderwerp = bestand.replace(/\.txt$/, '');
    if (!isOnderwerp(onderwerp)) throw new Error(`Onbekend onderwerp: ${bestand}`);
    let nummer = 0;
    for (const regel of readFileSync(`${map}/${bestand}`, 'utf8').split('\n')) {
      const tekst = regel.trim();
      if (tekst === '') nummer++;
      else if (!tekst.startsWith('#')) uit.push({ tekst, onderwerp, groep: `${onderwerp}:${String(nummer)}` });
    }
  }
  return uit;
}
