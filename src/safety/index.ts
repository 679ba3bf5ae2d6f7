import { besluit } from './besluit.ts';
import { Omgeving } from './context.ts';
import type { Treffer } from './horen.ts';
import { isVreemd } from './landstaal.ts';
import { hoor } from './horen.ts';
import type { GevaarSoort, Oordeel } from './oordeel.ts';
import { leesSpreker } from './spreker.ts';
import { weeg } from './weging/weging.ts';
import { leesWoorden } from './woorden.ts';

export type { GevaarNiveau, GevaarSoort, Oordeel, Spreker } from './oordeel.ts';

/** Most acute first: a life can be lost in minutes, in hours, in days. */
const VOORRANG: readonly GevaarSoort[] = ['medisch', 'acuut', 'suicide', 'geweld'];

/** No danger; who speaks is not looked for. */
const GEEN: Oordeel = { soort: null, niveau: 'geen', spreker: 'slachtoffer', regels: [] };

/**
 * Judges one message for danger, by itself and before anything else is done with it. Named rules (regels/) say what is meant; the weighing
 * (weging/) adds what resembles it in other words, and asks first where a rule stands alone. Never throws; reads at most 4,000
 * characters; the work grows linearly with the length. See domein.md §6.
 * @param tekst the message as it was typed
 */
export function beoordeel(tekst: string): Oordeel {
  const woorden = leesWoorden(tekst);
  if (woorden.length === 0) return GEEN;
  const omgeving = new Omgeving(woorden, tekst);
  const gehoord = hoor(woorden, omgeving);
  // English and German have plain rules of their own; what is Dutch about the rest would read danger into "I need help with my house".
  const vreemd = isVreemd(woorden);
  const treffers = vreemd ? gehoord.treffers.filter((t) => t.regel.naam.startsWith('talen/')) : gehoord.treffers;
  const beste = kies(treffers);
  const weging = vreemd ? null : weeg(woorden, omgeving, gehoord);
  const { weerlegd } = gehoord;
  const niveau = besluit(beste?.niveau ?? 'geen', weging, weerlegd, woorden.length);
  if (niveau === 'geen') return GEEN;
  // What raised the judgement also names the kind.
  const verhoogd = weging !== null && (beste === undefined || (beste.niveau === 'onduidelijk' && niveau === 'duidelijk'));
  const soort = verhoogd ? weging.soort : beste!.regel.soort;
  const namen = new Set(treffers.filter((t) => t.regel.soort === soort && t.niveau === beste?.niveau).map((t) => t.regel.naam));
  if (weging && niveau !== beste?.niveau) namen.add(`weging/${weging.soort}`);
  return { soort, niveau, spreker: leesSpreker(woorden, omgeving, treffers.flatMap((t) => (t.regel.soort === soort && t.regel.spreker ? [t.regel.spreker] : []))), regels: [...namen] };
}

function kies(treffers: readonly Treffer[]): Treffer | undefined {
  const gewicht = (t: Treffer) => (t.niveau === 'duidelijk' ? 10 : 0) - VOORRANG.indexOf(t.regel.soort);
  return treffers.reduce<Treffer | undefined>((a, b) => (a === undefined || gewicht(b) > gewicht(a) ? b : a), undefined);
}
