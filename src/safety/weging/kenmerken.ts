import { hash } from '../../leren/hash.ts';
import { opLengteEen } from '../../leren/lineair.ts';
import type { Kenmerken } from '../../leren/lineair.ts';
import { leesMerken } from '../../woordkennis/merken.ts';
import { stukken } from '../../woordkennis/stukken.ts';
import type { Omgeving } from '../context.ts';
import type { Gehoord } from '../horen.ts';
import type { Woord } from '../woorden.ts';

/** Number of buckets that features are hashed into; a power of two. With a quarter of them so many features collided that one in twenty dangers was lost. */
export const EMMERS = 1 << 19;

/** Weight of each kind of feature before the vector is brought to length 1. Chosen by learning from some writers and measuring on another. */
const W = { woord: 1, paar: 0.7, stuk: 0.4, merk: 0.5, merken: 0.4, ontkend: 0.8, rand: 0.4, kring: 0.8, regel: 0.6 } as const;

/** A shorter word is not cut into pieces. */
const MIN_LETTERS_STUK = 3;
const ONTKENNING = new Set(['niet', 'geen', 'nooit', 'niemand', 'niets']);
/** How far around a denier its neighbours are marked as denied. */
const VOOR = 3;
const NA = 5;
/** Words of a window, and of the step to the next: a cry for help in a long message must not drown in the rest. */
const VENSTER = 20;
const STAP = 10;
/** A message that is hardly longer than a window is not cut by length. */
const SPELING = 6;
/** A sentence with fewer words says too little by itself. */
const MIN_ZIN = 3;

/** The pieces in which a message is read beside the whole: its sentences, and overlapping windows when it is long. Together they hold every word at most three times. */
export function vensters(woorden: readonly Woord[]): Woord[][] {
  const zinnen = new Map<number, Woord[]>();
  for (const w of woorden) {
    const zin = zinnen.get(w.zin);
    if (zin) zin.push(w);
    else zinnen.set(w.zin, [w]);
  }
  const uit = zinnen.size > 1 ? [...zinnen.values()].filter((z) => z.length >= MIN_ZIN) : [];
  if (woorden.length > VENSTER + SPELING) for (let i = 0; i === 0 || i + VENSTER - STAP < woorden.length; i += STAP) uit.push(woorden.slice(i, i + VENSTER));
  return uit;
}

/**
 * What the weighing looks at in a message: its words and pairs of words in their sound form, pieces of longer words (so that "branden"
 * and "brandde" and a typing error resemble each other), the marks of its words, words near a denier, whether it speaks of long ago, of what is over, of
 * something read, of a subject or in jest, and which rules spoke. Linear in the length.
 * @param gehoord what the rules heard in these words; null for a piece of a message
 */
export function kenmerken(rij: readonly Woord[], omgeving: Omgeving, gehoord: Gehoord | null): Kenmerken {
  const tel = new Map<number, number>();
  const zet = (soort: keyof typeof W, sleutel: string) => { tel.set(hash(`${soort} ${sleutel}`) & (EMMERS - 1), W[soort]); };
  zetWoorden(rij, zet);
  zetMerken(rij, zet);
  const kring: [string, boolean][] = [
    ['lang geleden', rij.some((w) => omgeving.langGeleden(w))],
    ['voorbij', omgeving.voorbij],
    ['grap', omgeving.grap],
    ['vak', omgeving.vak],
    ['aangehaald', rij.some((w) => omgeving.aangehaald(w))],
  ];
  // Three times: what surrounds the words weighs more than one word of many.
  for (const [naam, geldt] of kring) if (geldt) for (const keer of ['1', '2', '3']) zet('kring', `${naam} ${keer}`);
  if (gehoord) zetRegels(gehoord, zet);
  return opLengteEen(tel);
}

type Zet = (soort: keyof typeof W, sleutel: string) => void;

function zetWoorden(rij: readonly Woord[], zet: Zet): void {
  rij.forEach((w, i) => {
    zet('woord', w.klank);
    const volgende = rij[i + 1];
    if (volgende) zet('paar', `${w.klank} ${volgende.klank}`);
    if (w.klank.length >= MIN_LETTERS_STUK) for (const stuk of stukken(w.klank)) zet('stuk', stuk);
    if (ONTKENNING.has(w.plat)) for (let j = Math.max(0, i - VOOR); j < Math.min(rij.length, i + NA); j++) if (j !== i && rij[j]!.deel === w.deel) zet('ontkend', rij[j]!.klank);
  });
  if (rij.length === 0) return;
  zet('rand', `begin ${rij[0]!.klank}`);
  zet('rand', `eind ${rij.at(-1)!.klank}`);
}

/** The marks of each word, and each with those of the marked word before it: "messen" and "bijl" tell the same, and so do "pa valt" and "oma viel". */
function zetMerken(rij: readonly Woord[], zet: Zet): void {
  leesMerken(rij.map((w) => w.plat), (m, vorige) => {
    zet('merk', m);
    for (const v of vorige) zet('merken', `${v} ${m}`);
  });
}

function zetRegels(gehoord: Gehoord, zet: Zet): void {
  for (const { regel, niveau } of gehoord.treffers) {
    zet('regel', regel.naam);
    zet('regel', `${regel.soort} ${niveau}`);
  }
  if (gehoord.weerlegd) zet('regel', 'weerlegd');
  if (gehoord.treffers.length === 0) zet('regel', 'geen');
}
