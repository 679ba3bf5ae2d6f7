/** What kind of danger a message may speak of. */
export type GevaarSoort = 'suicide' | 'geweld' | 'medisch' | 'acuut';
/** duidelijk: act now. onduidelijk: one direct, calm question. geen: go on. */
export type GevaarNiveau = 'duidelijk' | 'onduidelijk' | 'geen';
/** Who speaks: the one in danger, someone who sees it, the one who does it, or a child (under 18) in danger. */
export type Spreker = 'slachtoffer' | 'getuige' | 'pleger' | 'kind';

/** The judgement on one message. `soort` is null exactly when `niveau` is 'geen'. */
export interface Oordeel {
  soort: GevaarSoort | null;
  niveau: GevaarNiveau;
  /** 'slachtoffer' when there is no danger. */
  spreker: Spreker;
  /** Names of the rules that decided, for tests and tuning; never the resident's text. */
  regels: readonly string[];
}
