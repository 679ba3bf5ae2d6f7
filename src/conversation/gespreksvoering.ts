import type { Veld } from '../../dialogs/feiten.ts';
import type { Pakket } from '../gemeenten/pakket.ts';
import type { Store, TurnCommit, TurnResult, Gesprek } from '../store/store.ts';
import { begrijp } from '../understanding/index.ts';
import type { Begrip } from '../understanding/begrip.ts';
import { BerichtUit, type Beurt, type BerichtIn, type Gespreksvoering } from './bericht.ts';
import { leesEnvelop, naarSnapshot, type Envelop } from './envelop.ts';
import { MAX_TEKENS } from './lezen/index.ts';
import { beginStap, neemStap, type Stap, type StapContext } from './stap.ts';
import { openVraag } from './vraag.ts';
import type { GesprekTaal, Woorden } from './woorden.ts';

const DAG = 86_400_000;
/** A talk that the resident wants gone goes with the next clean-up, within the hour; the last answer can still arrive. */
const WIS_NA = 10 * 60_000;
/** Task kind under which the desk hears of a new handover. */
export const TAAK_OVERDRACHT = 'overdracht';
/** Questions that look for a topic. Only an answer to these goes for a second opinion: a name, an address, an answer in danger never leave the house. */
const ZOEKT_ONDERWERP: readonly Veld[] = ['hulpvraag', 'groep', 'onderwerp', 'bevestigd', 'voorWie', 'nogIets'];

export interface GespreksvoeringOpties {
  store: Store;
  pakket: Pakket;
  /** The words of each language that a talk can be held in. */
  woorden: Record<GesprekTaal, Woorden>;
  /** Epoch milliseconds. */
  clock: () => number;
  kenmerk: () => string;
  /** Called after a commit that left a task behind. */
  wek?: () => void;
  /** A second opinion on the topics of a typed message, asked before the transaction. Must never reject. */
  tweedeMening?: (begrip: Begrip) => Promise<Begrip>;
}

/**
 * The turn: claim the message, step the talk, commit snapshot, answers, tasks and handovers as one. Nothing leaves before the commit;
 * so a crash can lose nothing and repeat nothing.
 */
export function maakGespreksvoering(opties: GespreksvoeringOpties): Gespreksvoering {
  const { store, pakket, woorden, clock } = opties;

  async function beurt(bericht: Omit<BerichtIn, 'tekst'>, tekst: string | null): Promise<Beurt> {
    const begrip = tekst === null ? null : await begrijpBericht(bericht, tekst);
    const nu = clock();
    const stapContext: StapContext = { pakket, alleWoorden: woorden, kanaal: bericht.kanaal, nu, kenmerk: opties.kenmerk };
    let gedaan: Stap | undefined;
    const uitkomst = await store.runTurn({ gesprekId: bericht.gesprekId, kanaal: bericht.kanaal, berichtId: bericht.berichtId, nu }, (gesprek) => {
      gedaan = stap(gesprek, begrip, bericht.keuze, stapContext);
      return commit(gedaan, bericht, tekst, gesprek, pakket, nu);
    });
    if ((gedaan?.overdrachten.length ?? 0) > 0) opties.wek?.();
    return alsBeurt(uitkomst, gedaan, await toestand(bericht.gesprekId, gedaan));
  }

  async function begrijpBericht({ gesprekId, keuze }: Omit<BerichtIn, 'tekst'>, tekst: string): Promise<Begrip> {
    const begrip = begrijp(tekst);
    if (!opties.tweedeMening || keuze !== undefined) return begrip;
    const gesprek = await store.loadConversation(gesprekId);
    if (gesprek === null) return opties.tweedeMening(begrip);
    const { stand, taal } = leesEnvelop(gesprek.envelop);
    const vraag = openVraag(naarSnapshot(stand), pakket, woorden[taal]);
    return vraag !== null && ZOEKT_ONDERWERP.includes(vraag.veld) ? opties.tweedeMening(begrip) : begrip;
  }

  async function toestand(gesprekId: string, gedaan: Stap | undefined): Promise<string> {
    const envelop = gedaan?.envelop ?? leesEnvelop((await store.loadConversation(gesprekId))?.envelop);
    return pad(envelop.stand.value);
  }

  return {
    open: (gesprekId, kanaal) => beurt({ gesprekId, kanaal, berichtId: 'open' }, null),
    neem: (bericht) => beurt(bericht, schoon(bericht.tekst)),
  };
}

/** Line ends as one kind, control and bidi characters off, no blanks around. */
function schoon(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cf}]/gu, (t) => (t === '\n' || t === '\t' || t === '\u200d' ? t : '')).trim();
}

function stap(gesprek: Gesprek | null, begrip: Begrip | null, keuze: string | undefined, s: StapContext): Stap {
  if (gesprek === null) {
    const eerste = beginStap(s);
    if (begrip === null) return eerste;
    // A first message without an opening: welcome and answer in one turn.
    const verder = neemStap(eerste.envelop, begrip, keuze, s);
    const welkom = eerste.uit.filter((b) => b.soort !== 'vraag');
    return { ...verder, uit: [...welkom, ...verder.uit] };
  }
  const envelop = leesOfHerbegin(gesprek.envelop, s);
  // Opening an open talk says nothing new.
  if (begrip === null) return { envelop, uit: [], overdrachten: [], wissen: false };
  return neemStap(envelop, begrip, keuze, s);
}

/**
 * The stored envelope; or, when this program no longer knows where the talk stood, a new beginning that keeps nothing but the talk itself:
 * nobody is answered with an error for ever.
 */
function leesOfHerbegin(json: unknown, s: StapContext): Envelop {
  try {
    const envelop = leesEnvelop(json);
    naarSnapshot(envelop.stand);
    return envelop;
  } catch {
    return beginStap(s).envelop;
  }
}

function commit(gedaan: Stap, bericht: Omit<BerichtIn, 'tekst'>, tekst: string | null, gesprek: Gesprek | null, pakket: Pakket, nu: number): TurnCommit {
  const wisOp = gedaan.envelop.wisOp ?? (gedaan.wissen ? nu + WIS_NA : null);
  const bewarenTot = wisOp ?? nu + pakket.bewaarDagen * DAG;
  const versie = (gesprek?.versie ?? 0) + 1;
  return {
    envelop: wisOp === null ? gedaan.envelop : { ...gedaan.envelop, wisOp, stapel: [] },
    bewarenTot,
    ...(tekst !== null && { in: { inhoud: { tekst: tekst.slice(0, MAX_TEKENS), ...(bericht.keuze !== undefined && { keuze: bericht.keuze }) } } }),
    uit: gedaan.uit.map((inhoud, i) => ({ id: `${versie}.${i}`, inhoud })),
    overdrachten: gedaan.overdrachten.map((o) => ({
      kenmerk: o.kenmerk, urgentie: o.kop.urgentie, terugbellenVoor: o.terugbellenVoor, team: o.team.id, inhoud: o, bewarenTot: nu + pakket.bewaarDagen * DAG,
    })),
    taken: gedaan.overdrachten.map((o) => ({ soort: TAAK_OVERDRACHT, sleutel: o.kenmerk, runAt: nu, payload: { kenmerk: o.kenmerk } })),
  };
}

function alsBeurt(uitkomst: TurnResult, gedaan: Stap | undefined, toestand: string): Beurt {
  return {
    dubbel: uitkomst.soort === 'dubbel',
    uit: uitkomst.uit.map(({ volgnr, id, inhoud }) => ({ volgnr, id, bericht: BerichtUit.parse(inhoud) })),
    toestand,
    ...(uitkomst.soort === 'nieuw' && gedaan?.teken && { teken: gedaan.teken }),
    ...(uitkomst.soort === 'nieuw' && gedaan?.overdrachten[0] && { kenmerk: gedaan.overdrachten[0].kenmerk }),
  };
}

/** A state value as a path: 'vraagverheldering.zelf'. */
function pad(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as Record<string, unknown>).map(([k, v]) => `${k}.${pad(v)}`).join('|');
}
