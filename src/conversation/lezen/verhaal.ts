import { onderwerpVan, type Feit, type Veld } from '../../../dialogs/feiten.ts';
import type { Kandidaat } from '../../../dialogs/gesprek-types.ts';
import type { Begrip } from '../../understanding/begrip.ts';
import { leesFeiten } from './feiten.ts';
import type { Leesbeeld, Lezing } from './index.ts';
import { leesVrij } from './keuze.ts';

const MAX_WOORDEN = 1500;
/** From here on a topic counts as heard at all. */
const GEHOORD = 0.35;
/** In a few words that already tell for whom it is, a topic must stand out more: "voor mezelf" is an answer, "mijn man drinkt" a question. */
const GEHOORD_BIJ_WIE = 0.75;
/** Words; a longer message tells more than for whom. */
const ALLEEN_WIE = 6;
/** "anders" is only worth saying when it is sure; else it means that nothing was heard. */
const ANDERS_ZEKER = 0.85;

/** What the resident told, in their own words, with this message added. */
export function voegWoordenToe(tekst: string, al: Feit | undefined): Feit {
  const woorden = al?.woorden && !al.woorden.split('\n').includes(tekst) ? `${al.woorden}\n${tekst}` : al?.woorden ?? tekst;
  return { waarde: 'verteld', woorden: woorden.slice(0, MAX_WOORDEN) };
}

/** The topics that may be said back. */
export function gehoord(begrip: Begrip): Kandidaat[] {
  return begrip.onderwerpen.filter((o) => o.id !== 'anders' || o.zekerheid >= ANDERS_ZEKER);
}

/** The topics of a telling; only what stands out when it may be no more than an answer to for whom. */
function verteld(begrip: Begrip): Kandidaat[] {
  const alleenWie = begrip.gegevens.voorWie !== undefined && begrip.tekst.split(/\s+/).length <= ALLEEN_WIE;
  return gehoord(begrip).filter((k) => !alleenWie || k.zekerheid >= GEHOORD_BIJ_WIE);
}

/** Whether the open question looks for what the talk is about. */
export function zoektVraag(veld: Veld, zoektOnderwerp: boolean): boolean {
  return ['hulpvraag', 'onderwerp', 'groep', 'bevestigd', 'nogIets'].includes(veld) || (zoektOnderwerp && ['voorWie', 'zwaarst'].includes(veld));
}

/** One word that asks for help is a beginning, not a riddle. */
const ALLEEN_HULP = /^(?:help|hulp|vraag|vraagje)\W*$/i;

/** Reads a message as the telling of a question: its topics, and all facts in it. */
export function leesVerhaal({ begrip, vraag, context, pakket }: Leesbeeld): Lezing {
  const { tekst, gegevens } = begrip;
  const veld = vraag?.veld ?? 'hulpvraag';
  const gelezen = leesFeiten(begrip, veld, context.feiten, pakket);
  const ietsGelezen = Object.keys(gelezen).length > 0;
  const kandidaten = verteld(begrip);
  const heeftVraag = kandidaten.some((k) => k.zekerheid >= GEHOORD);
  const keuze = vraag ? leesVrij(tekst, veld, vraag.knoppen, gegevens) : undefined;

  if (veld === 'nogIets' && (gegevens.antwoord === 'nee' || /^(?:nee+|dank|bedankt|dat was het|doei|dag)\b/i.test(tekst)) && tekst.split(/\s+/).length <= 5) return [{ type: 'ANTWOORD', feiten: { nogIets: { waarde: 'nee' } } }];
  if (gegevens.groet !== undefined && !ietsGelezen) return [{ type: 'GROET' }];
  // What is heaviest, told after a danger: an answer first, and a question to the municipality only when it clearly is one.
  if (veld === 'zwaarst' && (!heeftVraag || onderwerpVan(context.feiten) !== undefined || context.inGevaar !== null)) {
    return [{ type: 'ANTWOORD', feiten: { ...gelezen, zwaarst: { waarde: keuze ?? 'eigen', woorden: tekst }, hulpvraag: voegWoordenToe(tekst, context.feiten.hulpvraag) } }];
  }
  if (veld === 'bevestigd' && gegevens.antwoord === 'ja') return [{ type: 'ANTWOORD', feiten: { ...gelezen, bevestigd: { waarde: 'ja' } } }];
  if (!heeftVraag) {
    if (keuze === 'menu' || keuze === 'ietsanders') return [{ type: 'ANDERS' }];
    if (keuze !== undefined && veld !== 'onderwerp') return [{ type: 'ANTWOORD', feiten: { ...gelezen, [veld]: { waarde: keuze } } }];
    if (['voorWie', 'bevestigd'].includes(veld) && gelezen.voorWie) return [{ type: 'ANTWOORD', feiten: gelezen }];
    const kort = tekst.split(/\s+/).length < 2 && !ALLEEN_HULP.test(tekst);
    // Asked to choose between two, words that name neither are no new story.
    if (kort || veld === 'onderwerp') return ietsGelezen ? [{ type: 'ANTWOORD', feiten: gelezen }] : [{ type: 'ONBEGREPEN', reden: 'onbekend' }];
  }
  const zwaarst = veld === 'zwaarst' ? { zwaarst: { waarde: 'eigen', woorden: tekst } } : {};
  return [{ type: 'VERTELD', kandidaten, feiten: { ...gelezen, ...zwaarst, hulpvraag: voegWoordenToe(tekst, veld === 'nogIets' ? undefined : context.feiten.hulpvraag) } }];
}
