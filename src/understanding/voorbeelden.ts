import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOnderwerp, ONDERWERPEN } from '../../dialogs/onderwerpen.ts';
import type { OnderwerpId } from '../../dialogs/onderwerpen.ts';

/** One curated utterance. Utterances with the same `groep` say the same thing, and never fall on both sides of a split. */
export interface Voorbeeld {
  tekst: string;
  onderwerp: OnderwerpId;
  /** Other topics that an expert would find right as well. */
  ook: readonly OnderwerpId[];
  /** "geld:12" or "anderen/geld:12": file and number of the group in it. */
  groep: string;
}

const MAP = fileURLToPath(new URL('./voorbeelden/', import.meta.url));
const ANDEREN = 'anderen/';

/**
 * The curated examples: one file per topic, one utterance per line (with other topics that fit after a tab), groups parted by an empty line,
 * `#` for comment. In `anderen/` those of other writers, who saw neither lexicon nor rules. Only learning and evaluation read them; the running service does not.
 */
export function leesVoorbeelden(): Voorbeeld[] {
  return ['', ANDEREN].flatMap(leesMap);
}

/** Whether another writer wrote it. */
export const isVanAnderen = (v: Voorbeeld): boolean => v.groep.startsWith(ANDEREN);

function leesMap(deel: string): Voorbeeld[] {
  const uit: Voorbeeld[] = [];
  for (const bestand of readdirSync(MAP + deel).filter((b) => b.endsWith('.txt')).sort()) {
    const onderwerp = bestand.replace(/\.txt$/, '');
    if (!isOnderwerp(onderwerp)) throw new Error(`Onbekend onderwerp: ${bestand}`);
    let nummer = 0;
    for (const regel of readFileSync(MAP + deel + bestand, 'utf8').split('\n')) {
      const [tekst, ook = ''] = regel.trim().split('\t') as [string, string?];
      if (tekst === '') nummer++;
      else if (!tekst.startsWith('#')) uit.push({ tekst, onderwerp, ook: ook.split(',').filter(isOnderwerp), groep: `${deel}${onderwerp}:${String(nummer)}` });
    }
  }
  return uit;
}

/** Words and short phrases that make a topic likelier than all others: `lexicon/woorden/<topic>.txt`, one a line. Only learning reads them. */
export function leesWoorden(): { tekst: string; onderwerp: OnderwerpId }[] {
  return ONDERWERPEN.flatMap((onderwerp) => {
    const pad = new URL(`./lexicon/woorden/${onderwerp}.txt`, import.meta.url);
    return readFileSync(pad, 'utf8').split('\n').filter((r) => r !== '').map((tekst) => ({ tekst, onderwerp }));
  });
}
