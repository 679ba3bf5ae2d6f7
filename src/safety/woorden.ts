import { voluit } from './afkortingen.ts';
import { klank, plat } from './vorm.ts';

/** Longest text that is read, in characters; what follows is left unread so that the work per message has a limit. */
export const MAX_TEKENS = 4000;
/** Longest word that is compared, in letters. */
const MAX_LETTERS = 40;

/** One word of a message. */
export interface Woord {
  /** Lower case, no accents, shorthand written out. */
  plat: string;
  /** The form that rules are compared with. */
  klank: string;
  /** Number of the sentence, from 0. */
  zin: number;
  /** Number of the part of a sentence (between commas and conjunctions), from 0, counting through. */
  deel: number;
  /** Stands between quotation marks. */
  citaat: boolean;
}

/** Words before which a new part of a sentence starts. */
const VOEGWOORDEN = new Set(['maar', 'want', 'omdat', 'doordat', 'dus', 'terwijl', 'dat', 'of', 'als', 'wanneer', 'zodat', 'hoewel', 'ofschoon', 'toen', 'sinds', 'zodra', 'voordat', 'nadat', 'tot', 'wat', 'hoe', 'waarom', 'alleen', 'but', 'because', 'that', 'aber', 'weil', 'dass', 'ama', 'mais', 'pero', 'ale', 'але', 'но']);
const ONDERWERPEN = new Set(['ik', 'hij', 'ze', 'zij', 'we', 'wij', 'je', 'jullie', 'i', 'he', 'she', 'they', 'ich', 'er', 'sie']);
/** Finite verbs that can stand just before their subject; the part then starts at the verb. */
const VOOR_ONDERWERP = new Set(['heeft', 'heb', 'hebben', 'had', 'hadden', 'is', 'ben', 'was', 'zijn', 'waren', 'wil', 'wou', 'wilde', 'kan', 'kon', 'kunnen', 'ga', 'gaat', 'ging', 'gaan', 'moet', 'moest', 'mag', 'mocht', 'zal', 'zou', 'durf', 'durft', 'word', 'wordt', 'werd', 'doe', 'doet', 'deed', 'denk', 'denkt', 'dacht', 'voel', 'zit', 'zat', 'sta', 'staat', 'krijg', 'krijgt', 'kreeg', 'slaat', 'sla', 'sloeg', 'schopt', 'schopte', 'dreigt', 'dreigde', 'weet', 'zeg', 'zegt', 'zei', 'vind', 'hoef', 'pakt', 'pakte', 'komt', 'kwam', 'loop', 'loopt', 'hoop', 'roept', 'schreeuwt', 'gooit', 'duwt', 'knijpt']);

const TOKEN = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|'(?:[ktnmrs])(?![\p{L}])|[.!?\n…]+|[,;:()–—]|["“”„«»]/gu;
const ZIN_EINDE = /^[.!?\n…]/;
const DEEL_EINDE = /^[,;:()–—]/;
const AANHALING = /^["“”„«»]/;

/**
 * Cuts a message into words, with sentence, part and quotation of each. Reads at most {@link MAX_TEKENS} characters, in one pass.
 * @param tekst what was typed, as it is
 */
export function leesWoorden(tekst: string): Woord[] {
  const woorden: Woord[] = [];
  let zin = 0;
  let deel = 0;
  let citaat = false;
  let onderwerpInDeel = false;
  let vers = true;
  const nieuwDeel = () => {
    if (!vers) deel += 1;
    vers = true;
    onderwerpInDeel = false;
  };
  const voegToe = (ruw: string) => {
    const w = ruw.slice(0, MAX_LETTERS);
    if (VOEGWOORDEN.has(w)) nieuwDeel();
    else if (ONDERWERPEN.has(w)) {
      const vorige = woorden.at(-1);
      if (onderwerpInDeel) {
        if (vorige?.deel === deel && VOOR_ONDERWERP.has(vorige.plat)) {
          deel += 1;
          vorige.deel = deel;
          vers = false;
        } else nieuwDeel();
      }
      onderwerpInDeel = true;
    }
    woorden.push({ plat: w, klank: klank(w), zin, deel, citaat });
    vers = false;
  };
  for (const [stuk] of plat(tekst.slice(0, MAX_TEKENS)).matchAll(TOKEN)) {
    if (ZIN_EINDE.test(stuk)) {
      nieuwDeel();
      zin += 1;
      citaat = false;
    } else if (DEEL_EINDE.test(stuk)) nieuwDeel();
    else if (AANHALING.test(stuk)) citaat = !citaat;
    else {
      for (const w of voluit(stuk).replace(/^'/, '').split(' ')) voegToe(w);
    }
  }
  return woorden;
}
