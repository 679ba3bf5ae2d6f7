import type { Oordeel } from '../safety/oordeel.ts';
import type { Begrip } from '../understanding/begrip.ts';
import type { Envelop } from './envelop.ts';
import { kaal, leesPrecies } from './lezen/keuze.ts';
import type { OpenVraag } from './vraag.ts';
import type { GesprekTaal } from './woorden.ts';

/** A wish for, or a message in, another language. `gehoord` is a key of `talen.andere`; `naar` the language to go on in, where that changes. */
export interface Taalwens {
  gehoord: string;
  naar?: GesprekTaal;
}

const NAAR_ENGELS = new Set(['english', 'engels', 'in english', 'in english please', 'english please', 'do you speak english']);
const NAAR_NEDERLANDS = new Set(['nederlands', 'in het nederlands', 'dutch', 'hollands']);

/**
 * Whether this message is about language, or in one that Meedenker does not understand. Danger goes first in every language, and a tapped choice is
 * no foreign word. In an English talk English messages are read as they are.
 */
export function leesTaalwens(begrip: Begrip, oordeel: () => Oordeel, keuze: string | undefined, vraag: OpenVraag | null, envelop: Pick<Envelop, 'taal' | 'talenGehoord'>): Taalwens | undefined {
  if (keuze !== undefined) return undefined;
  const tekst = kaal(begrip.tekst);
  if (NAAR_ENGELS.has(tekst) && envelop.taal !== 'en') return { gehoord: 'naarEn', naar: 'en' };
  if (NAAR_NEDERLANDS.has(tekst) && envelop.taal !== 'nl') return { gehoord: 'naarNl', naar: 'nl' };
  const { taal } = begrip;
  if (taal === 'nl' || taal === 'onbekend' || taal === envelop.taal) return undefined;
  if (vraag && leesPrecies(begrip.tekst, vraag.knoppen, false) !== undefined) return undefined;
  if (envelop.talenGehoord.includes(taal) || oordeel().niveau !== 'geen') return undefined;
  return { gehoord: taal, ...(taal === 'en' && { naar: 'en' as const }) };
}
