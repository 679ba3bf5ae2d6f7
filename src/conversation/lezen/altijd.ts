import { onderwerpVan, type Veld } from '../../../dialogs/feiten.ts';
import type { GesprekEvent } from '../../../dialogs/gesprek-types.ts';
import type { Gegevens } from '../../understanding/begrip.ts';
import type { Leesbeeld, Lezing } from './index.ts';
import { leesVrij } from './keuze.ts';
import { lokettenInTekst, vraagtLoket } from './loket.ts';
import { gehoord } from './verhaal.ts';

const WIE = /\b(?:ben jij|ben je|bent u|spreek ik met|met wie (?:spreek|praat|chat)|hoe heet (?:je|jij|u)|wie ben (?:je|jij)|wie bent u)\b(?:.{0,16}\b(?:mens|robot|computer|bot|machine|persoon|echt|nep|ik|eigenlijk)\b|\W*$)|\bis dit (?:een )?(?:mens|robot|computer|bot|machine)\b/i;
/** Is this secret, who reads it. A question or a request about this talk; not a mother who "kan niet zeggen wat ze wil". */
const GEHEIM = /\bbeloof (?:je|u|me|mij)\b|\bgeheim ?houden\b|\bblijft? (?:dit|het) geheim\b|\b(?:zeg|vertel) (?:het|dit) (?:niet|aan niemand|tegen niemand)\b|\b(?:wie|mag (?:mama|papa|mijn (?:moeder|vader|man))) (?:leest|lezen|dit lezen|dit)\b|\blees(?:t|en) (?:er )?(?:iemand|anderen|jullie|mama|papa|mijn (?:moeder|vader|man)) (?:dit|mee|het)\b|\b(?:gaan jullie|ga je|gaat u|weet|krijgt|hoort) .{0,20}(?:mama|papa|(?:mijn|mn) (?:moeder|vader|ouders)).{0,20}\?|\bje het niet (?:tegen|aan) (?:mijn|mn|me|iemand)/i;
const BEWAREN = /\b(?:bewaar|bewaren|bewaart|opgeslagen|opslaan|privacy|gegevens)\b.{0,30}(?:\?|gesprek|dit|computer)/i;
/** Consent taken back, or "do not call me". Not: "I cannot call", "I can't go on" ("ik trek het niet meer"). */
const INTREKKEN = /\btoestemming\b.{0,14}\b(?:terug|in|weg|niet meer)\b|\btrek\b.{0,14}\btoestemming\b|\b(?:bel|app) (?:(?:me|mij|ons|haar|hem|alsjeblieft|aub|toch) ){0,2}niet\b|(?<!\b(?:kan|kon|kunnen|durf|durft|wil|wilt|lukt|hoef|kan ik|mag|zelf)\b.{0,14})\bniet (?:meer )?(?:terug)?bellen\b|\bniet dat (?:jullie|u|je|iemand|ze)\b.{0,12}\bbel|\bgeef (?:het|dit) niet door\b|\bniet doorgeven\b/i;
/** Where a consent can be taken back: after a handover, or while one is being arranged. */
const OVER_OVERDRACHT: readonly Veld[] = ['telefoon', 'contact', 'naam', 'wanneer', 'waarNu', 'erbij', 'toestemming', 'collega', 'snel'];
const GRAP = /\b(?:grap(?:je)?|geintje|laat maar|was niet (?:echt|serieus|waar)|niet serieus|maakte maar een|verzonnen)\b/i;
const WIS = /^(?:wis|verwijder|delete)\b.{0,20}\b(?:alles|gesprek|chat|berichten)\b/i;
const WIS_STELLIG = /^(?:wis|verwijder) (?:alles|(?:het|dit) (?:hele )?gesprek|de chat)\W*$/i;
const BEL_MIJ = /\b(?:bel|bellen|belt|terugbellen|gebeld|opbellen)\b/i;

/** "It was a joke": no more than a reason to ask again. */
export function isGrap(tekst: string): boolean {
  return GRAP.test(tekst);
}

/** A wish about the talk itself: who are you, is this secret, do not call. */
export function leesWens({ begrip: { tekst }, vraag, context }: Pick<Leesbeeld, 'begrip' | 'vraag' | 'context'>): GesprekEvent | undefined {
  if (WIE.test(tekst)) return { type: 'WIE_BEN_JE' };
  const kanIntrekken = context.bewijzen.length > 0 || context.feiten.collega?.waarde === 'ja' || (vraag !== null && OVER_OVERDRACHT.includes(vraag.veld));
  if (kanIntrekken && INTREKKEN.test(tekst)) return { type: 'INTREKKEN' };
  if (BEWAREN.test(tekst) && vraag?.veld !== 'stoppen' && !vraag?.open) return { type: 'BEWAREN' };
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
  if (WIS_STELLIG.test(tekst)) return [{ type: 'STOP' }, { type: 'ANTWOORD', feiten: { stoppen: { waarde: 'wissen' } } }];
  if (WIS.test(tekst)) return [{ type: 'STOP' }];
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
