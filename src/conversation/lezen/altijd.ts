import { onderwerpVan, type Veld } from '../../../dialogs/feiten.ts';
import type { GesprekEvent } from '../../../dialogs/gesprek-types.ts';
import type { Gegevens } from '../../understanding/begrip.ts';
import type { Leesbeeld, Lezing } from './index.ts';
import { leesVrij } from './keuze.ts';
import { lokettenInTekst, vraagtLoket } from './loket.ts';
import { gehoord } from './verhaal.ts';

const WIE = /\b(?:ben jij|ben je|bent u|is dit|spreek ik met|met wie (?:spreek|praat|chat)|hoe heet (?:je|jij|u)|wie ben (?:je|jij)|wie bent u)\b(?:.{0,16}\b(?:mens|robot|computer|bot|machine|persoon|echt|nep|ik|eigenlijk)\b|\W*$)/i;
const GEHEIM = /\b(?:beloof|geheim|niet (?:door)?(?:vertellen|zeggen|doorgeven)|vertel het (?:niet|aan niemand)|zeg het (?:niet|tegen niemand)|wie leest|lees(?:t|en) (?:er )?(?:iemand|anderen|jullie|mama|papa|mijn (?:moeder|vader|man))|mag (?:mama|papa|mijn (?:moeder|vader|man)) dit)\b/i;
const INTREKKEN = /\b(?:trek.{0,25}\bin\b|toestemming.{0,12}\b(?:terug|in|weg)\b|niet (?:meer )?(?:terug)?bellen|bel (?:me|mij|haar|hem)? ?(?:alsjeblieft |aub )?niet|niet dat (?:jullie|u|je|iemand).{0,12}bel|niet doorgeven|geef (?:het|dit) niet door)\b/i;
const GRAP = /\b(?:grap(?:je)?|geintje|laat maar|was niet (?:echt|serieus|waar)|niet serieus|maakte maar een|verzonnen)\b/i;
const WIS = /^(?:wis|verwijder|gooi|delete)\b.*\b(?:alles|gesprek|dit|weg|chat)\b/i;
const BEL_MIJ = /\b(?:bel|bellen|belt|terugbellen|gebeld|opbellen)\b/i;

/** "It was a joke": no more than a reason to ask again. */
export function isGrap(tekst: string): boolean {
  return GRAP.test(tekst);
}

/** A wish about the talk itself: who are you, is this secret, do not call. */
export function leesWens({ begrip: { tekst }, vraag }: Pick<Leesbeeld, 'begrip' | 'vraag'>): GesprekEvent | undefined {
  if (WIE.test(tekst)) return { type: 'WIE_BEN_JE' };
  if (INTREKKEN.test(tekst) && vraag?.veld !== 'wanneer') return { type: 'INTREKKEN' };
  if (GEHEIM.test(tekst) && vraag?.veld !== 'helpers') return { type: 'GEHEIM' };
  return undefined;
}

/** The commands, as the understanding heard them. */
export function leesOpdracht(gegevens: Gegevens): GesprekEvent | undefined {
  switch (gegevens.opdracht) {
    case 'persoon': return { type: 'PERSOON' };
    case 'stop': return { type: 'STOP' };
    case 'terug': return { type: 'TERUG' };
    case 'opnieuw': return { type: 'OPNIEUW' };
    case 'uitleg': return { type: 'UITLEG' };
    case undefined: return undefined;
  }
}

/** Questions about contact: there "bel mij" is the answer, not a call for a person. */
const OVER_CONTACT: readonly Veld[] = ['contact', 'snel', 'collega', 'telefoon', 'wanneer'];

/** What can be said at any moment; undefined when the message is about something else. */
export function leesAltijd(beeld: Leesbeeld): Lezing | undefined {
  const { begrip, vraag, context, pakket } = beeld;
  const { tekst, gegevens } = begrip;
  const wens = leesWens(beeld);
  if (wens) return [wens];
  if (WIS.test(tekst)) return [{ type: 'STOP' }, { type: 'ANTWOORD', feiten: { stoppen: { waarde: 'wissen' } } }];
  const overContact = vraag !== null && OVER_CONTACT.includes(vraag.veld);
  if (overContact && leesVrij(tekst, vraag.veld, vraag.knoppen, gegevens) !== undefined) return undefined;
  // "Bel mij op 06…" is a wish and an answer in one.
  if (!overContact && gegevens.telefoon !== undefined && BEL_MIJ.test(tekst)) {
    return [{ type: 'PERSOON' }, { type: 'ANTWOORD', feiten: { snel: { waarde: 'belmij' }, telefoon: { waarde: gegevens.telefoon } } }];
  }
  const opdracht = leesOpdracht(gegevens);
  if (opdracht) return [opdracht];
  const wat = gegevens.contactvraag ?? vraagtLoket(tekst, pakket);
  if (wat === undefined) return undefined;
  const onderwerp = gehoord(begrip).find((o) => o.zekerheid >= 0.5 && o.id !== 'anders')?.id ?? onderwerpVan(context.feiten) ?? null;
  return [{ type: 'CONTACT', wat, onderwerp, loketten: lokettenInTekst(tekst, pakket, context.feiten.plaats?.waarde) }];
}
