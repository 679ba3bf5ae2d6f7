const EENHEDEN = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const TIENTALLEN: Readonly<Record<string, number>> = { twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90 };

const WAARDEN = new Map<string, number>();
EENHEDEN.forEach((w, i) => WAARDEN.set(w, i));
for (const [w, t] of Object.entries(TIENTALLEN)) {
  WAARDEN.set(w, t);
  // Normalising makes "tweeëntwintig" lose one of three e's.
  for (let i = 1; i < 10; i++) for (const s of [`${EENHEDEN[i]!}en${w}`, `${EENHEDEN[i]!}en${w}`.replace('eee', 'ee')]) WAARDEN.set(s, t + i);
}
WAARDEN.set('honderd', 100);
for (let i = 1; i < 20; i++) WAARDEN.set(`honderd${EENHEDEN[i]!}`, 100 + i);
for (const [w, v] of [['geen', 0], ['1tje', 1], ['eentje', 1], ['zeuven', 7], ['zeve', 7], ['nege', 9], ['neegn', 9], ['ach', 8], ['dartien', 13], ['fijf', 5], ['vief', 5], ['tachentig', 80], ['tagtig', 80], ['negetig', 90]] as const) WAARDEN.set(w, v);

/** Value of one word or run of digits ("12", "twaalf", "vijfentachtig"), or null. "geen" is 0. */
export function getal(woord: string): number | null {
  if (/^\d{1,6}$/.test(woord)) return Number(woord);
  return WAARDEN.get(woord) ?? null;
}

/** Regular-expression source for one number: digits or a number word. */
export const GETAL = `(?:\\d{1,4}|${[...WAARDEN.keys()].filter((w) => w !== 'geen' && w !== 'ach').sort((a, b) => b.length - a.length).join('|')})`;

const GEEN_AANTAL = new Set(['een', 'ach', 'geen']);

/**
 * The first number that a message mentions, when it is a count and no part of something else (age, postcode, telephone, clock).
 * "een" and "geen" count only when they are all there is.
 */
export function leesAantal(woorden: readonly string[]): number | undefined {
  if (woorden.length === 1) return getal(woorden[0]!) ?? undefined;
  for (let i = 0; i < woorden.length; i++) {
    const w = woorden[i]!;
    if (GEEN_AANTAL.has(w) || (w.length > 3 && /^\d+$/.test(w))) continue;
    const n = getal(w);
    if (n === null) continue;
    const voor = woorden[i - 1] ?? '';
    const na = woorden[i + 1] ?? '';
    if (/^(uur|jaar|jarige|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/.test(na) || /^(om|nummer|huisnummer|rond)$/.test(voor)) continue;
    return n;
  }
  return undefined;
}
