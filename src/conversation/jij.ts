/**
 * From "u" to "je", for who is under 18. Done by rule over the finished text, so that every text exists once.
 * Works for the texts of `locales/nl`; a test reads the result of all of them for a leftover or a broken verb.
 */
const VAST: readonly [RegExp, string][] = [
  [/\bu zelf\b/g, 'jijzelf'], [/\buzelf\b/g, 'jezelf'], [/\bUzelf\b/g, 'Jezelf'],
  [/\bhebt u\b/g, 'heb je'], [/\bHebt u\b/g, 'Heb je'], [/\bbent u\b/g, 'ben je'], [/\bBent u\b/g, 'Ben je'],
  [/\bkunt u\b/g, 'kun je'], [/\bKunt u\b/g, 'Kun je'], [/\bwilt u\b/g, 'wil je'], [/\bWilt u\b/g, 'Wil je'],
  [/\bzult u\b/g, 'zul je'], [/\bu bent\b/g, 'je bent'], [/\bU bent\b/g, 'Je bent'], [/\bwordt u\b/g, 'word je'],
  [/\bUw\b/g, 'Je'], [/\buw\b/g, 'je'],
];
/** Verbs that lose their t when "u" is who does it ("Zoekt u" → "Zoek je"). In "helpt u" and "belt u" somebody else does it: those keep theirs. */
const OMGEKEERD = /\b(doe|krijg|kies|hoef|denk|zorg|zoek|woon|spreek|oefen|houd|hoor|werk|wens|was|vraag|loop|leen|kom|vind|mis|ga|gaa|zie|maak|gebruik|rij|neem|noem|voel|drink|wacht|begin|ken|lees|schrijf)t u\b/gi;

/** The text as said to somebody of under 18. */
export function naarJij(tekst: string): string {
  return VAST.reduce((t, [van, naar]) => t.replace(van, naar), tekst)
    .replace(OMGEKEERD, (_, stam: string) => `${stam.replace(/aa$/, 'a')} je`)
    .replace(/\bu\b/g, 'je')
    .replace(/\bU\b/g, 'Je');
}
