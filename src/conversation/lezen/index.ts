import { onderwerpVan, type Veld } from '../../../dialogs/feiten.ts';
import type { GesprekContext, GesprekEvent } from '../../../dialogs/gesprek-types.ts';
import type { Pakket } from '../../gemeenten/pakket.ts';
import type { Oordeel } from '../../safety/oordeel.ts';
import type { Begrip } from '../../understanding/begrip.ts';
import type { OpenVraag } from '../vraag.ts';
import { leesAltijd } from './altijd.ts';
import { leesAntwoordOpVraag } from './antwoord.ts';
import { bijGevaar, inGevaarGesprek, leesInGevaar } from './gevaar.ts';
import { leesPrecies } from './keuze.ts';
import { leesVerhaal, zoektVraag } from './verhaal.ts';

/** What a message comes down to: events for the machine, in order. */
export type Lezing = GesprekEvent[];

/** Everything a message is read against. */
export interface Leesbeeld {
  begrip: Begrip;
  /** The judgement of safety on this same message, in the light of the talk; may be worked out when it is read. */
  readonly oordeel: Oordeel;
  /** The open question; null in a state that asks nothing. */
  vraag: OpenVraag | null;
  context: GesprekContext;
  pakket: Pakket;
}

/** The longest message that is read whole; a longer one gets a kind request for less. */
export const MAX_TEKENS = 4000;

const ANTWOORD_OP_NUMMER: readonly Veld[] = ['leeftijd', 'plaats', 'telefoon', 'waarNu'];

/** A tapped choice, or one typed to the letter. */
export function bijKeuze(id: string, vraag: OpenVraag): GesprekEvent[] {
  switch (id) {
    case 'persoon': return [{ type: 'PERSOON' }];
    case 'uitleg': return [{ type: 'UITLEG' }];
    case 'ietsanders':
    case 'menu': return [{ type: 'ANDERS' }];
  }
  if (vraag.keuzesUit === 'delen') return [{ type: 'VERBETER', veld: id as Veld }];
  return [{ type: 'ANTWOORD', feiten: { [vraag.veld]: { waarde: id } } }];
}

/** Messages with nothing to read in them: empty, only signs or emoji, or far too long. */
function onleesbaar(tekst: string): GesprekEvent | undefined {
  if (tekst === '') return { type: 'ONBEGREPEN', reden: 'leeg' };
  if (tekst.length > MAX_TEKENS) return { type: 'ONBEGREPEN', reden: 'telang' };
  if (!/[\p{L}\p{N}]/u.test(tekst)) return { type: 'ONBEGREPEN', reden: 'tekens' };
  return undefined;
}

/**
 * Reads one message against the open question. Safety goes first on every typed message; then what can be said at any moment,
 * then the answer, with all else that the message tells.
 */
export function leesBericht(beeld: Leesbeeld, keuze: string | undefined): Lezing {
  const { begrip: { tekst }, vraag, context } = beeld;
  if (keuze !== undefined && vraag?.knoppen.some((k) => k.id === keuze)) return bijKeuze(keuze, vraag);
  const nietTeLezen = onleesbaar(tekst);
  if (nietTeLezen) return [beeld.oordeel.niveau === 'geen' ? nietTeLezen : bijGevaar(beeld)];
  const precies = vraag ? leesPrecies(tekst, vraag.knoppen, !ANTWOORD_OP_NUMMER.includes(vraag.veld)) : undefined;
  if (precies !== undefined) return bijKeuze(precies, vraag!);

  const { oordeel } = beeld;
  if (oordeel.niveau === 'duidelijk') return [bijGevaar(beeld)];
  if (inGevaarGesprek(context, vraag)) return leesInGevaar(beeld);
  if (oordeel.niveau === 'onduidelijk') return [bijGevaar(beeld)];

  const altijd = leesAltijd(beeld);
  if (altijd) return altijd;
  return vraag === null || zoektVraag(vraag.veld, onderwerpVan(context.feiten) === undefined) ? leesVerhaal(beeld) : leesAntwoordOpVraag(beeld, vraag);
}
