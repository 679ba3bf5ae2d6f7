import { EMOJI, SPELLING } from './spelling.ts';

/** Longest part of a message that is looked at, in UTF-16 units. */
export const MAX_TEKENS = 4000;

const EMOJI_RE = new RegExp(`(${Object.keys(EMOJI).join('|')})[\\u{1F3FB}-\\u{1F3FF}]?`, 'gu');
/** "s ochtends", "sochtends" and "'s ochtends" are one thing. */
const DAGDEEL_RE = /(^|[^\p{L}\p{N}'])'?s ?(ochtends|morgens|morges|middags|avonds|nachts|zomers|winters)(?![\p{L}\p{N}])/gu;
const DUBBEL_BEZIT = /(?<![\p{L}\p{N}])(mijn|uw|onze|ons|je|jouw|haar|hun|een|de) mijn (moeder|vader|man)(?![\p{L}\p{N}])/gu;
/** "ma" alone is also Monday: only with a possessive is it mother. */
const EIGEN_MA = /(?<![\p{L}\p{N}])(mijn|onze|ons|zijn|haar|je) ma(?![\p{L}\p{N}])/gu;

/** Letters held down ("heeeel", "nouuu", "hulppp") back to what was meant. */
function verkort(woord: string): string {
  if (!/(.)\1/u.test(woord)) return woord;
  return woord
    .replace(/([bcdfghjklmnpqrstvwxz])\1{2,}$/u, '$1')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/([aiou])\1$/u, '$1');
}

function herspel(woord: string): string {
  const kort = verkort(woord);
  return Object.hasOwn(SPELLING, kort) ? SPELLING[kort]! : kort;
}

/**
 * One way of writing: NFC, lower case, no accents, plain apostrophes and spaces, chat spelling and dialect words replaced
 * (see {@link SPELLING}). Punctuation stays, because it parts clauses. Idempotent; never longer input than {@link MAX_TEKENS}.
 */
export function normaliseer(tekst: string): string {
  let t = tekst.slice(0, MAX_TEKENS).normalize('NFC').replace(EMOJI_RE, (_, e: string) => ` ${EMOJI[e]!} `).toLowerCase();
  t = t.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  t = t.replace(/[\u2018\u2019\u02BC\u00B4\u0060]/gu, "'").replace(/[\p{So}\p{Cn}\p{Cs}\p{Cf}\p{Sk}]/gu, ' ');
  t = t.replace(DAGDEEL_RE, "$1's $2");
  t = t.replace(/[\p{L}\p{N}]+(?:'[\p{L}]+)?|'[\p{L}](?![\p{L}])/gu, (w) => herspel(w));
  t = t.replace(/\s+/gu, ' ').trim();
  return t.replace(DUBBEL_BEZIT, '$1 $2').replace(EIGEN_MA, '$1 moeder');
}

/** The words of a normalised text, without punctuation: letters and digits, with an inner apostrophe ("auto's") or hyphen undone. */
export function woorden(norm: string): string[] {
  return norm.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}
