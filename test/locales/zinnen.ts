/** Splitting Dutch chat text into sentences and words. */

const ADRES = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:nl|com|org|eu|net)(?:\/\S*)?(?![\p{L}\d])/giu;
const TELEFOON = /(?<![\d-])(?:\+31\s?|0)\d[\d\s-]{6,}\d(?!\d)/gu;
const POSTCODE = /\b\d{4}\s?[A-Z]{2}\b/gu;

/** Links and mail addresses in a text. */
export function links(tekst: string): string[] {
  return tekst.match(ADRES) ?? [];
}

/** The text as it is read: without links, telephone numbers and postcodes, which are looked at and not read, nor pictograms and markup. */
export function leestekst(tekst: string): string {
  return tekst.replace(ADRES, ' ').replace(TELEFOON, ' ').replace(POSTCODE, ' ')
    .replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}•●▪◦*_~`]/gu, (teken) => (/\d/u.test(teken) ? teken : ' '));
}

/**
 * Sentences of a message. A line break ends a sentence; so do . ? ! … before white space or a closing quote. The "1." of a numbered
 * line, and a dot inside a number or an abbreviation written with letters (o.a.), end nothing. Pieces without a word are left out.
 */
export function zinnen(tekst: string): string[] {
  return leestekst(tekst).split('\n')
    .map((regel) => regel.replace(/^\s*(?:\d{1,2}[.)]|[-–])\s+/u, ''))
    .flatMap((regel) => regel.split(/(?<=[.?!…]["'”’)]*)(?<!\p{L}\.\p{L}\.)\s+/u))
    .map((zin) => zin.trim())
    .filter((zin) => woorden(zin).length > 0);
}

/** Words of a text: letters and digits, with hyphens, apostrophes and dots inside ("e-mail", "foto's", "9.30"); "'s" goes with the word after it. */
export function woorden(tekst: string): string[] {
  return leestekst(tekst).replace(/’/gu, "'").replace(/(?<![\p{L}'])'s\s+(?=\p{Ll})/gu, '')
    .match(/[\p{L}\d]+(?:['.:-][\p{L}\d]+)*/gu) ?? [];
}
