/** A run of digits with the signs people put between them: "06-12 34 56 78", "(0541) 12.34.56", "+31 6 …". */
const REEKS = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d(?:[ ().\-/]{0,3}\d)*(?![\p{L}\p{N}])/gu;
/** Two- and three-digit and short-code numbers that are telephone numbers by themselves. */
const KORT = new Set(['112', '113', '144', '911', '116111', '116123']);

/**
 * Strings in a text that can be taken for a telephone number, digits only ('0800-0113' → '08000113', '+31 6…' → '06…').
 * Amounts, years, postcodes, dates and house numbers are left out: a number starts with 0, +, or 14 (14 + area code), or is a known short one.
 * @returns in the order of the text, each as often as it stands there
 */
export function vindNummers(tekst: string): string[] {
  return [...tekst.matchAll(REEKS)].flatMap(([stuk]) => {
    const cijfers = stuk.replace(/\D/g, '');
    const binnenland = stuk.startsWith('+31') ? `0${cijfers.slice(2)}` : stuk.startsWith('0031') ? `0${cijfers.slice(4)}` : cijfers;
    const nummer = binnenland.replace(/^00(?=[1-9])/, '0');
    if (KORT.has(nummer) || isNetnummerVanGemeente(stuk, nummer)) return [nummer];
    return (stuk.startsWith('+') || nummer.startsWith('0')) && nummer.length >= 8 && nummer.length <= 15 && !isDatum(stuk) ? [nummer] : [];
  });
}

/** "14 036", "140541": the number under which every Dutch municipality can be called. */
function isNetnummerVanGemeente(stuk: string, cijfers: string): boolean {
  return /^14 ?0\d{2,4}$/.test(stuk) && cijfers.length >= 5;
}

/** "01-02-2026" is a day, not a number to call. */
function isDatum(stuk: string): boolean {
  return /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$/.test(stuk.trim());
}
