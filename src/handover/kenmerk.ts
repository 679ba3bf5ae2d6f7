import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another when read aloud or written down. */
const TEKENS = 'ACDEFHJKLMNPRTUVWXY34679';

/** A reference that can be said over the telephone, such as 'KD4-7HX': 191 million possibilities, drawn at random so that none can be guessed. */
export function maakKenmerk(): string {
  const teken = () => TEKENS[randomInt(TEKENS.length)]!;
  const drie = () => teken() + teken() + teken();
  return `${drie()}-${drie()}`;
}
