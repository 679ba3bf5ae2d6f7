import type { OnderwerpId } from './onderwerpen.ts';

/**
 * One thing that the resident told. `waarde` is the id of a choice or a parsed value ('78', '1234AB 12');
 * `woorden` are the resident's own words, quoted in the summary and never translated into jargon.
 */
export interface Feit {
  waarde: string;
  woorden?: string;
}

/** Everything a talk can come to know. The order is that of the summary. */
export const VELDEN = [
  // the question
  'hulpvraag', 'groep', 'bevestigd', 'onderwerp', 'verwant', 'voorWie', 'relatie', 'naasteWeet', 'leeftijd', 'jong', 'ziekte', 'samen',
  // wat kunt u zelf, wie helpt u
  'goed', 'zelf', 'houdtTegen', 'nood', 'helpers', 'helperVol', 'resultaat', 'spoed',
  // respijtzorg
  'wlz', 'periode', 'waar', 'kan', 'volhouden',
  // the way on
  'aanvulling', 'plaats', 'akkoord', 'liever', 'ondersteuning', 'klopt', 'toestemming', 'melding',
  'contact', 'telefoon', 'email', 'naam', 'wanneer', 'erbij',
  // danger
  'veiligTypen', 'zelfmoord', 'gevaarNu', 'bijZijn', 'zwaarst', 'collega', 'waarNu', 'echtVeilig',
  // side roads and ends
  'zijweg', 'zijwegWoorden', 'zijwegVerhaal', 'snel', 'nogIets', 'stoppen',
] as const;

export type Veld = (typeof VELDEN)[number];
export type Feiten = Partial<Record<Veld, Feit>>;

/** Answers that settle a question without content: not known, rather not said. */
export const ZONDER_INHOUD: readonly string[] = ['weetniet', 'lieverniet'];

/** The topic that the talk is about, or undefined before one is known. */
export function onderwerpVan(feiten: Feiten): OnderwerpId | undefined {
  return feiten.onderwerp?.waarde as OnderwerpId | undefined;
}

/** Splits a fact that holds several values, joined by '+': 'familie+thuiszorg'. */
export function delen(feit: Feit | undefined): string[] {
  return feit === undefined ? [] : feit.waarde.split('+');
}
