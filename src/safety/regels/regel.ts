import type { GevaarNiveau, GevaarSoort, Spreker } from '../oordeel.ts';

/** One named danger rule: what to look for and what it means when found. Patterns: see patroon.ts. */
export interface Regel {
  naam: string;
  soort: GevaarSoort;
  niveau: Exclude<GevaarNiveau, 'geen'>;
  patronen: readonly string[];
  /** Given when the wording itself tells who speaks; else it is read from the message. */
  spreker?: Spreker;
  /** The wording holds its own denial ("niet meer leven"), or a denier beside it changes nothing. */
  ontkenbaar?: false;
  /** "vroeger", "jaren geleden" change nothing: the wording can only be about now. */
  altijdNu?: true;
}
