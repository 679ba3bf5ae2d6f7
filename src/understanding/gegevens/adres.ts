import type { Bericht } from '../bericht.ts';

const POSTCODE = /(?<![\p{L}\p{N}])([1-9]\d{3}) ?([A-Za-z]{2})(?![\p{L}])/gu;
/** Letters that never follow in a postcode. */
const NOOIT = new Set(['sa', 'sd', 'ss']);
/** Two letters that are a word in a sentence ("in 2019 is"). */
const WOORD = new Set(['is', 'in', 'en', 'we', 'ik', 'je', 'te', 'om', 'de', 'op', 'of', 'er', 'al', 'zo', 'nu', 'na', 'ja', 'ze', 'me', 'mn', 'wa', 'ga', 'ie', 'eu', 'my', 'to', 'it', 'at', 'by', 'he']);
const HUIS = /^[ ,]*(?:huis ?nummer|huisnr|nummer|nr)?[.: ]*(\d{1,5}) ?(?:-? ?([A-Za-z]|\d{1,4}|hs|bis|huis|I{1,3}))?(?![\p{L}\p{N}])/u;
const HUIS_LOS = /(?:huis ?nummer|huisnr|nummer|nr)[.: ]*(?:is )?(\d{1,5}) ?-?([a-z])?(?![\p{L}\p{N}])/iu;
const STRAAT = /[\p{L}]{3,}(?:straat|laan|weg|plein|singel|kade|dijk|gracht|hof|pad|dreef|steeg|park|plantsoen|ring|markt|wal|burg|erf|donk|kamp)\s+(\d{1,5}) ?-?([a-z])?(?![\p{L}\p{N}])/iu;

/**
 * Dutch postcode ("1234AB") and house number with its addition ("12a"). A number alone is no house number here: the question
 * that was asked decides. Postcodes never start with 0 and never end in SA, SD or SS (PostNL).
 */
export function leesAdres(b: Bericht): { postcode?: string; huisnummer?: string } {
  for (const m of b.ruw.matchAll(POSTCODE)) {
    const letters = m[2]!.toLowerCase();
    const rest = b.ruw.slice(m.index + m[0].length);
    const huis = HUIS.exec(rest);
    if (NOOIT.has(letters)) continue;
    if (WOORD.has(letters) && m[2] !== m[2]!.toUpperCase() && !(huis || rest.trim() === '')) continue;
    const los = huis ? null : (STRAAT.exec(b.ruw) ?? HUIS_LOS.exec(b.ruw));
    const h = huis ?? los;
    return { postcode: m[1]! + letters.toUpperCase(), ...(h ? { huisnummer: nummer(h) } : {}) };
  }
  const los = STRAAT.exec(b.ruw) ?? (/huis ?n/i.test(b.ruw) ? HUIS_LOS.exec(b.ruw) : null);
  return los ? { huisnummer: nummer(los) } : {};
}

function nummer(m: RegExpExecArray): string {
  const extra = m[2]?.toLowerCase() ?? '';
  return m[1]! + (/^\d/.test(extra) ? `-${extra}` : extra);
}
