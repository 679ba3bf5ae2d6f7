import { onderwerpVan, type Feiten } from '../../../dialogs/feiten.ts';
import type { GesprekContext, GesprekEvent } from '../../../dialogs/gesprek-types.ts';
import { leesAntwoord, leesVeilig } from '../../safety/vervolg.ts';
import type { OpenVraag } from '../vraag.ts';
import { isGrap, leesOpdracht, leesWens } from './altijd.ts';
import { leesFeiten } from './feiten.ts';
import type { Leesbeeld, Lezing } from './index.ts';
import { leesVrij } from './keuze.ts';
import { voegWoordenToe } from './verhaal.ts';

/** Whether the open question belongs to a danger that is being spoken of. */
export function inGevaarGesprek(context: GesprekContext, vraag: OpenVraag | null): boolean {
  return context.inGevaar !== null && vraag !== null
    && ['zelfmoord', 'veiligTypen', 'bijZijn', 'gevaarNu', 'zwaarst', 'collega', 'echtVeilig'].includes(vraag.veld);
}

/** A danger, with what the same message told: the words go along to the colleague, and the story is not asked twice. */
export function bijGevaar({ begrip, oordeel, vraag, context, pakket }: Leesbeeld): GesprekEvent {
  const eerste = begrip.onderwerpen[0];
  const verhaal: Feiten = onderwerpVan(context.feiten) === undefined && eerste && eerste.zekerheid >= 0.6 && !['geweld', 'anders', 'klacht'].includes(eerste.id)
    ? { onderwerp: { waarde: eerste.id } } : {};
  const feiten: Feiten = { ...leesFeiten(begrip, vraag?.veld ?? 'hulpvraag', context.feiten, pakket), ...verhaal, hulpvraag: voegWoordenToe(begrip.tekst, context.feiten.hulpvraag) };
  return { type: 'GEVAAR', soort: oordeel.soort!, niveau: oordeel.niveau as 'duidelijk' | 'onduidelijk', spreker: oordeel.spreker, feiten };
}

/** Somewhere to go. */
const OPVANG = /\b(?:slapen|opvang|schuil\w*|blijf van mijn lijf|veilige plek|onderdak|ergens (?:heen|naartoe|terecht)|adres)\b/i;

/** "Nee natuurlijk niet", also with surprise before it. */
const STELLIG_NEE = /^(?:\W|wat|huh|hè|he|o|oh|nou)*\bnee+\b|\b(?:natuurlijk|echt|zeker|helemaal|welnee)\s*niet\b/i;

/**
 * A message while danger is spoken of. Nothing said here is read as a new question to the municipality, an office is never named,
 * and whatever is typed stays in the resident's words for the colleague.
 */
export function leesInGevaar(beeld: Leesbeeld): Lezing {
  const { begrip, oordeel, vraag, context } = beeld;
  const { tekst, gegevens } = begrip;
  const veld = vraag!.veld;
  const woorden: Feiten = { hulpvraag: voegWoordenToe(tekst, context.feiten.hulpvraag) };
  const antwoord = (waarde: string, eigen = false): Lezing =>
    [{ type: 'ANTWOORD', feiten: { ...woorden, [veld]: { waarde, ...(eigen && { woorden: tekst }) } } }];

  const vrij = leesVrij(tekst, veld, vraag!.knoppen, gegevens);
  if (vraag!.vraag === 'nood112' && vrij !== undefined) return antwoord(vrij, true);
  const wens = leesWens(beeld);
  if (wens) return [wens];
  if (context.inGevaar === 'geweld' && OPVANG.test(tekst)) return [{ type: 'ANTWOORD', feiten: woorden }, { type: 'OPVANG' }];
  if (isGrap(tekst) && veld !== 'echtVeilig') return [{ type: 'GRAP' }];
  // "Ja bel mij maar" answers the question whether a colleague may call; elsewhere it asks for a person.
  const opdracht = leesOpdracht(gegevens);
  if (opdracht && !(veld === 'collega' && vrij !== undefined)) return [opdracht];

  if (veld === 'zelfmoord') {
    const gelezen = leesAntwoord(tekst);
    if (gelezen === 'ja' || gelezen === 'nee') return antwoord(gelezen);
    if (vrij !== undefined) return antwoord(vrij);
    if (STELLIG_NEE.test(tekst) && oordeel.niveau === 'geen') return antwoord('nee');
    // "I don't know" and "sometimes" are no no.
    if (gegevens.antwoord === 'weetniet' || /\b(?:soms|misschien|af en toe|een beetje|beetje|weleens|wel eens|weet niet|geen idee|vaak)\b/i.test(tekst)) return antwoord('ja');
    // What answers something else gets the question once more; after that nobody is pressed, and the colleague sees that it stayed open.
    if (context.onbegrepen >= 1) return antwoord('geenantwoord');
    return [{ type: 'ANTWOORD', feiten: woorden }, { type: 'ONBEGREPEN', reden: 'onbekend' }];
  }
  if (veld === 'veiligTypen') {
    if (tekst.includes('?')) return [{ type: 'UITLEG' }];
    const gelezen = leesVeilig(tekst);
    return antwoord(gelezen === 'ja' ? 'ja' : 'nee');
  }
  if (vraag!.vraag === 'nood112' && /\b(?:niet|nog niet|geen)\b/i.test(tekst) && !/geen (?:gevaar|nood|spoed)|niet (?:meer )?nodig|kan niet|lukt niet|durf niet/i.test(tekst)) return antwoord('nognietgebeld');
  if (veld === 'collega' && /\b(?:niet|geen|nee)\b/i.test(tekst) && !tekst.includes('?')) return antwoord('nee', true);
  if (oordeel.niveau === 'onduidelijk' && oordeel.soort !== context.inGevaar) return [bijGevaar(beeld)];
  if (vrij !== undefined) return antwoord(vrij, true);
  if (vraag!.open) return antwoord('eigen', true);
  return [{ type: 'ANTWOORD', feiten: woorden }, { type: 'ONBEGREPEN', reden: 'onbekend' }];
}
