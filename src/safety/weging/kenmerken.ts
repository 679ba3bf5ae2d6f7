import type { Omgeving } from '../context.ts';
import type { Woord } from '../woorden.ts';

const ONTKENNING = new Set(['niet', 'geen', 'nooit', 'niemand', 'niets']);
/** How far around a denier its neighbours are marked as denied. */
const VOOR = 3;
const NA = 5;
/** Words of a window, and of the step to the next: a cry for help in a long message must not drown in the rest. */
const VENSTER = 20;
const STAP = 10;
/** A message that is hardly longer than a window is read as a whole only. */
const SPELING = 6;

/** Overlapping windows of a long message; none for a short one. Together they hold every word at most twice. */
export function vensters(woorden: readonly Woord[]): Woord[][] {
  if (woorden.length <= VENSTER + SPELING) return [];
  const uit: Woord[][] = [];
  for (let i = 0; i === 0 || i + VENSTER - STAP < woorden.length; i += STAP) uit.push(woorden.slice(i, i + VENSTER));
  return uit;
}

/**
 * What the weighing looks at in a message: its words and pairs of words in their sound form, pieces of longer words (so that "branden"
 * and "brandde" and a typing error resemble each other), words near a denier, and whether it speaks of long ago, of what is over, of
 * something read, of a subject or in jest. Linear in the length.
 */
export function kenmerken(rij: readonly Woord[], omgeving: Omgeving): string[] {
  const uit = new Set<string>();
  rij.forEach((w, i) => {
    uit.add(`w ${w.klank}`);
    const volgende = rij[i + 1];
    if (volgende) uit.add(`p ${w.klank} ${volgende.klank}`);
    for (const stuk of stukken(w.klank)) uit.add(`s ${stuk}`);
    if (ONTKENNING.has(w.plat)) for (let j = Math.max(0, i - VOOR); j < Math.min(rij.length, i + NA); j++) if (j !== i && rij[j]!.deel === w.deel) uit.add(`n ${rij[j]!.klank}`);
  });
  if (rij.length > 0) {
    uit.add(`b ${rij[0]!.klank}`);
    uit.add(`e ${rij.at(-1)!.klank}`);
  }
  const kring: [string, boolean][] = [
    ['lang geleden', rij.some((w) => omgeving.langGeleden(w))],
    ['voorbij', omgeving.voorbij],
    ['grap', omgeving.grap],
    ['vak', omgeving.vak],
    ['aangehaald', rij.some((w) => omgeving.aangehaald(w))],
  ];
  // Twice: what surrounds the words weighs more than one word of many.
  for (const [naam, geldt] of kring) if (geldt) for (const keer of ['1', '2', '3']) uit.add(`k ${naam} ${keer}`);
  return [...uit];
}

/** Pieces of four letters of a word of four letters or more, with its edges marked. */
function stukken(klank: string): string[] {
  const woord = `<${klank}>`;
  const uit: string[] = [];
  if (woord.length > 5) for (let i = 0; i + 4 <= woord.length; i++) uit.push(woord.slice(i, i + 4));
  return uit;
}
