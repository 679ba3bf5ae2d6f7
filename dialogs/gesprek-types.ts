import type { Feiten, Veld } from './feiten.ts';
import type { OnderwerpId } from './onderwerpen.ts';

/** A topic that was heard, with how sure that is (0..1). */
export interface Kandidaat { id: OnderwerpId; zekerheid: number }

export type GevaarSoort = 'suicide' | 'geweld' | 'medisch' | 'acuut';
/** A danger that was heard in this talk; it goes to the desk as urgent. */
export interface Gevaar {
  soort: GevaarSoort;
  niveau: 'duidelijk' | 'onduidelijk';
  spreker: 'slachtoffer' | 'getuige' | 'pleger' | 'kind';
  /** What the resident answered to the direct question, when one was asked. */
  antwoord?: 'ja' | 'nee';
}

/**
 * The road ahead as the guidance found it. The dialog itself only looks at `melding`, `loket` and `overdracht`;
 * the rest is carried for the words and the handover.
 */
export interface Route {
  loket: string;
  /** Locale key of the reason: "Ik stuur u naar … omdat …". */
  omdat: string;
  /** Ids of provisions and respite forms to show, nearest and lightest first; at most three. */
  wegen: string[];
  wet: 'wmo' | 'wgs' | 'wlz' | 'jeugdwet' | 'zvw' | 'pw' | 'geen';
  /** Whether a melding in the sense of Wmo 2015 art. 2.3.2 lid 1 can be made here. */
  melding: boolean;
  /** Whether a handover is of use: false when information is the whole answer. */
  overdracht: boolean;
  urgentie: 'nu' | 'vandaag' | '3dagen' | 'week' | 'gewoon';
  /** Contact at the latest, epoch milliseconds. */
  terugbellenVoor: number;
}

/** What the resident gets to hold after a handover. */
export interface Bewijs { kenmerk: string; wie: string; loket: string; terugbellenVoor: number; op: number }

export interface GesprekContext {
  feiten: Feiten;
  /** Topics between which the resident is asked to choose. */
  kandidaten: Kandidaat[];
  /** Dangers heard, newest last. */
  gevaren: Gevaar[];
  /** Topics that were offered as a side road: at most two in a talk (AP 2018: no walking of all life domains). */
  zijwegen: OnderwerpId[];
  /** The danger that is being spoken of now: the walk comes back here until it is over. */
  inGevaar: GevaarSoort | null;
  route: Route | null;
  bewijs: Bewijs | null;
  /** Every receipt of this talk, also of earlier questions: what left the house is never forgotten. */
  bewijzen: Bewijs[];
  /** Messages in a row that were not understood. */
  onbegrepen: number;
  /** Times the story was told without a topic being heard. */
  zoekend: number;
}

/** The asking state's own description; words for it are found in the locales under `vragen.<vraag>`. */
export interface VraagMeta {
  vraag: string;
  veld: Veld;
  keuzes?: readonly string[];
  /** Choices that come from the context instead. */
  keuzesUit?: 'kandidaten' | 'wijken' | 'delen' | 'onderwerp';
  /** Any words count as an answer. */
  open?: boolean;
  /** The explanation is offered as a button, because a word is hard. */
  moeilijk?: boolean;
}

export type GesprekEvent =
  | { type: 'ANTWOORD'; feiten: Feiten }
  | { type: 'VERTELD'; kandidaten: Kandidaat[]; feiten: Feiten }
  | { type: 'PERSOON' | 'STOP' | 'OPNIEUW' | 'UITLEG' | 'GROET' | 'ANDERS' | 'WIE_BEN_JE' | 'GEHEIM' | 'BEWAREN' | 'OPVANG' | 'GRAP' | 'INTREKKEN' | 'TERUG' }
  | { type: 'CONTACT'; wat: 'nummer' | 'adres' | 'open' | 'website'; onderwerp: OnderwerpId | null; loketten: string[] }
  | ({ type: 'GEVAAR'; feiten: Feiten } & Gevaar)
  | { type: 'ZIJWEG'; onderwerp: OnderwerpId; woorden: string }
  | { type: 'VERBETER'; veld: Veld }
  | { type: 'ROUTE'; route: Route }
  | { type: 'OVERGEDRAGEN'; bewijs: Bewijs }
  | { type: 'ONBEGREPEN'; reden: 'leeg' | 'tekens' | 'telang' | 'onbekend' };

/** Effects a talk asks for; the conversation carries them out after the step. */
export type GesprekEffect =
  | { type: 'zeg'; params: { tekst: string } }
  | { type: 'geefContact'; params: { wat: 'nummer' | 'adres' | 'open' | 'website'; onderwerp: OnderwerpId | null; loketten: string[] } }
  | { type: 'zoekRoute' | 'draagOver' | 'trekIn' | 'wisScherm' | 'wisGesprek' };
