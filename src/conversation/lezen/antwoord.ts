import { onderwerpVan, type Feit, type Feiten, type Veld } from '../../../dialogs/feiten.ts';
import type { GesprekContext, GesprekEvent } from '../../../dialogs/gesprek-types.ts';
import type { OnderwerpId } from '../../../dialogs/onderwerpen.ts';
import type { Begrip } from '../../understanding/begrip.ts';
import type { OpenVraag } from '../vraag.ts';
import { leesFeiten } from './feiten.ts';
import type { Leesbeeld, Lezing } from './index.ts';
import { leesVrij } from './keuze.ts';

/** From here on a topic counts as spoken of by the way. */
const ZIJWEG_ZEKER = 0.7;
/** Topics that often lie behind another question (Oss: a dirty house is often loneliness) and are worth one kind question. */
const ACHTER_DE_VRAAG: readonly OnderwerpId[] = ['eenzaamheid', 'geld', 'psychisch', 'rouw', 'verslaving', 'wonen', 'relatie', 'mantelzorg'];
/** Topics so near to each other that naming the second is no news. */
const NABIJ: Partial<Record<OnderwerpId, readonly OnderwerpId[]>> = {
  respijtzorg: ['mantelzorg', 'geheugen', 'psychisch'], mantelzorg: ['respijtzorg', 'psychisch', 'geheugen'], geld: ['wonen', 'werk'],
  wonen: ['geld'], psychisch: ['eenzaamheid'], eenzaamheid: ['psychisch', 'rouw'], rouw: ['eenzaamheid', 'psychisch'], jeugd: ['relatie'], geheugen: ['mantelzorg'],
};

/** Questions that must not hold anybody up: what is not understood twice is written down as it was said, for the colleague to read. */
const OPSCHRIJVEN: readonly Veld[] = ['relatie', 'naasteWeet', 'leeftijd', 'samen', 'wlz', 'waar', 'volhouden', 'spoed', 'nood', 'plaats'];
/** Questions that open a door. A question back is no yes; it gets the explanation. */
const POORTEN: readonly Veld[] = ['ondersteuning', 'klopt', 'toestemming', 'melding', 'akkoord', 'contact', 'naam', 'erbij'];
/** Where more was said than a yes, the rest goes along to the colleague. */
const MET_VOORWAARDE: readonly Veld[] = ['ondersteuning', 'toestemming', 'melding', 'akkoord', 'contact', 'telefoon'];

function zijweg({ begrip, vraag, context }: Leesbeeld): GesprekEvent[] {
  // Only in what was told freely: the answer to a closed question names things without meaning more.
  if (vraag?.open !== true || vraag.veld === 'zijwegVerhaal' || begrip.tekst.split(/\s+/).length < 4) return [];
  const eigen = onderwerpVan(context.feiten);
  const ook = begrip.onderwerpen.find((o) => o.zekerheid >= ZIJWEG_ZEKER && ACHTER_DE_VRAAG.includes(o.id) && o.id !== eigen);
  if (!eigen || !ook || NABIJ[eigen]?.includes(ook.id)) return [];
  return [{ type: 'ZIJWEG', onderwerp: ook.id, woorden: begrip.tekst }];
}

/** A name out of "Wim de bakker zeggen ze. en hoe heet u": the first sentence of what was said. */
function naamUit(tekst: string): string {
  return tekst.split(/[.?!,\n]/)[0]!.replace(/\b(?:zeggen ze|hoor|is mijn naam|heet ik)\b/gi, '').trim().slice(0, 60);
}

/** The answer to the open question, in the resident's words or as the choice that these words mean. */
function antwoord(begrip: Begrip, vraag: OpenVraag, gelezen: Feiten, context: GesprekContext): Feit | undefined {
  if (gelezen[vraag.veld]) return { ...gelezen[vraag.veld]!, woorden: begrip.tekst };
  const keuze = leesVrij(begrip.tekst, vraag.veld, vraag.knoppen, begrip.gegevens);
  if (vraag.veld === 'naam') return begrip.gegevens.antwoord === undefined ? { waarde: naamUit(begrip.tekst) } : { waarde: 'lieverniet' };
  if (keuze !== undefined && keuze !== 'ietsanders') return { waarde: keuze, woorden: begrip.tekst };
  const opschrijven = context.onbegrepen >= 1 && OPSCHRIJVEN.includes(vraag.veld);
  return vraag.open || opschrijven ? { waarde: 'eigen', woorden: begrip.tekst.slice(0, 1500) } : undefined;
}

function voegAanvullingToe(tekst: string, context: GesprekContext): Feit {
  const al = context.feiten.aanvulling?.woorden;
  return { waarde: 'eigen', woorden: (al === undefined ? tekst : `${al}\n${tekst}`).slice(0, 1500) };
}

/** Reads a message as the answer to the open question, with all else that it tells. */
export function leesAntwoordOpVraag(beeld: Leesbeeld, vraag: OpenVraag): Lezing {
  const { begrip, context, pakket } = beeld;
  const { tekst, gegevens } = begrip;
  const { veld } = vraag;
  const lang = tekst.split(/\s+/).length > 2;
  const gelezen = leesFeiten(begrip, veld, context.feiten, pakket);

  if (POORTEN.includes(veld) && tekst.includes('?') && veld !== 'naam') return [{ type: 'UITLEG' }];
  // At the summary, words that set something right are kept beside it: nothing that was said gets lost.
  if (veld === 'klopt') {
    const ja = gegevens.antwoord === 'ja';
    if (!lang) return ja || gegevens.antwoord === 'nee' ? [{ type: 'ANTWOORD', feiten: { klopt: { waarde: ja ? 'ja' : 'nee' } } }] : [{ type: 'ONBEGREPEN', reden: 'onbekend' }];
    return [{ type: 'VERBETER', veld: 'klopt' }, { type: 'ANTWOORD', feiten: { ...gelezen, aanvulling: voegAanvullingToe(tekst, context) } }];
  }
  const feit = antwoord(begrip, vraag, gelezen, context);
  if (veld === 'akkoord' && lang && feit === undefined) {
    return [{ type: 'ANTWOORD', feiten: { ...gelezen, akkoord: { waarde: 'anders' }, liever: { waarde: 'eigen', woorden: tekst } } }];
  }
  if (!feit) {
    return Object.keys(gelezen).length > 0 ? [{ type: 'ANTWOORD', feiten: gelezen }] : [{ type: 'ONBEGREPEN', reden: 'onbekend' }];
  }
  const woorden = tekst.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length;
  const meer = MET_VOORWAARDE.includes(veld) && woorden > 4 ? { aanvulling: voegAanvullingToe(tekst, context) } : {};
  return [{ type: 'ANTWOORD', feiten: { ...gelezen, ...meer, [veld]: feit } }, ...zijweg(beeld)];
}
