import type { OnderwerpId } from '../../dialogs/onderwerpen.ts';

/** A topic heard in a message. `zekerheid` is calibrated: of all topics given 0.8, about 80% are right. */
export interface OnderwerpGehoord {
  id: OnderwerpId;
  zekerheid: number;
}

export const RELATIES = [
  'man', 'vrouw', 'partner', 'vader', 'moeder', 'ouders', 'schoonvader', 'schoonmoeder', 'zoon', 'dochter', 'kind', 'kleinkind',
  'broer', 'zus', 'opa', 'oma', 'oom', 'tante', 'buurman', 'buurvrouw', 'buren', 'vriend', 'vriendin', 'clientvanmij', 'iemand',
] as const;
export type Relatie = (typeof RELATIES)[number];

export type Dagdeel = 'ochtend' | 'middag' | 'avond' | 'nacht';
export type Weekdag = 'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag' | 'zaterdag' | 'zondag';
export type Helper = 'niemand' | 'familie' | 'buren' | 'thuiszorg' | 'vrijwilliger';
export type Taal = 'nl' | 'en' | 'de' | 'tr' | 'ar' | 'pl' | 'uk' | 'fr' | 'es' | 'onbekend';

/**
 * What a message says besides its topic. Every field is absent when the message does not speak of it.
 * Nothing here depends on the question that was asked; the conversation decides which field answers which question.
 */
export interface Gegevens {
  /** Yes, no, "I don't know", "I'd rather not say", in any of their forms. Only when the message as a whole is such an answer, or opens with it. */
  antwoord?: 'ja' | 'nee' | 'weetniet' | 'lieverniet';
  /** For whom the question is: the speaker, someone near, or (a professional speaking) a client, patient, pupil. */
  voorWie?: 'zelf' | 'ander' | 'beroep';
  relatie?: Relatie;
  /** Age in years, 0–120, of the one the message is about. */
  leeftijd?: number;
  /** A named illness or handicap, canonical lower case: 'alzheimer', 'dementie', 'parkinson', 'ms', 'kanker', 'beroerte', 'autisme', … */
  ziekte?: string;
  /** '1234AB' */
  postcode?: string;
  huisnummer?: string;
  /** Digits only, Dutch numbers normalised to ten digits '06…' or '0…'. */
  telefoon?: string;
  email?: string;
  /** A name the speaker gives as their own ("ik heet Fatma", "met Jan de Vries"). */
  naam?: string;
  /** When to call or when it is to happen. */
  dagdelen?: Dagdeel[];
  dagen?: Weekdag[];
  nietDagen?: Weekdag[];
  /** 'januari' … 'december' */
  maand?: string;
  /** A stretch of time that is wanted or mentioned, canonical: '1 week', '2 dagen', '3 uur', 'weekend', 'nacht'. */
  duur?: string;
  aantal?: number;
  /** How long the carer holds out: less than a week | less than a month | half a year | longer. Only when the message speaks of holding out or is a bare length of time. */
  volhouden?: 'week' | 'maand' | 'halfjaar' | 'langer';
  /** How urgent: today | this week | can wait. */
  spoed?: 'vandaag' | 'week' | 'wachten';
  /** Who already helps. */
  helpers?: Helper[];
  /** Where the cared-for person stays best. */
  waar?: 'thuis' | 'elders';
  /** A Wlz-indicatie (letter of the CIZ) is mentioned as there or not there. */
  wlz?: 'ja' | 'nee';
  /** A wish said to the assistant itself, not about the problem: a person, stop, back, start over, "what does that mean". */
  opdracht?: 'persoon' | 'stop' | 'terug' | 'opnieuw' | 'uitleg';
  /** The speaker asks only for a telephone number, an address, opening hours or a website. */
  contactvraag?: 'nummer' | 'adres' | 'open' | 'website';
  /** A greeting or thanks and nothing more. */
  groet?: 'hallo' | 'dank' | 'dag';
}

/** All that one message says, safety apart. */
export interface Begrip {
  tekst: string;
  /** Best first; empty when nothing in the message points to a topic. */
  onderwerpen: OnderwerpGehoord[];
  taal: Taal;
  gegevens: Gegevens;
}

/** Hears topics in a message. The port behind which another model can be plugged in. */
export interface Classifier {
  /** All topics that score, best first, at least three. Pure; throws nothing on any string. */
  classificeer(tekst: string): OnderwerpGehoord[];
}
