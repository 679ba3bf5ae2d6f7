import type { GevaarNiveau, GevaarSoort, Spreker } from '../oordeel.ts';

/** One named danger rule: what to look for and what it means when found. Patterns: see patroon.ts. */
export interface Regel {
  naam: string;
  soort: GevaarSoort;
  niveau: Exclude<GevaarNiveau, 'geen'>;
  patronen: readonly string[];
  /** The rule says nothing when one of these stands in the same sentence. */
  niet?: readonly string[];
  /** The same, anywhere in the message. */
  nietInBericht?: readonly string[];
  /** Speaks of the subject by its name: in a lesson, a question about policy, news, it means nothing. */
  woord?: true;
  /** "Me" may be oneself or the victim of another: the rule says nothing where another than the one who writes does it ("hij wil me doden"). */
  eigenDaad?: true;
  /** Given when the wording itself tells who speaks; else it is read from the message. */
  spreker?: Spreker;
  /** The wording holds its own denial ("niet meer leven"), or a denier beside it changes nothing. */
  ontkenbaar?: false;
  /** "vroeger", "jaren geleden" change nothing: the wording can only be about now. */
  altijdNu?: true;
  /** A film, a joke, a lesson in the same sentence change nothing: the wording can only be about the one who writes. */
  altijdEcht?: true;
}
