import { isBsn } from './elfproef.ts';

/** What stands in the place of something that was taken out. */
export type Label = 'link' | 'e-mail' | 'rekeningnummer' | 'datum' | 'telefoon' | 'bsn' | 'nummer' | 'kenteken' | 'postcode' | 'adres' | 'naam';

/** One kind of personal data by its form. Where the pattern has a group `deel`, at its end, only that is taken out. */
export interface Vorm {
  label: Label;
  patroon: RegExp;
  /** A look that a pattern cannot take; a match that fails it is left, and the search goes on one sign further. */
  keur?: (gevonden: string) => boolean;
}

/** Signs that people put between the digits of a telephone number. */
const SEP = String.raw`[\s().\/\p{Pd}\p{Cf}_·]`;
/** The same for an account number or a BSN: one or two of them. */
const S1 = String.raw`[\s.\p{Pd}\p{Cf}]{0,2}`;
const DAG = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MAAND_NR = String.raw`(?:0?[1-9]|1[0-2])`;
const JAAR = String.raw`(?:19|20)\d{2}`;
const MAAND = String.raw`(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
/** A number with this after it counts something: no house number. */
const GEEN_TELLING = String.raw`(?!\s*(?:jaar|jr|maand|week|weken|dag|uur|minuten|euro|keer|x|km|m2|hoog|kind|katten|honden|personen|mensen|broers|zussen|%)(?:\p{L}*))`;
const HUISNUMMER = String.raw`[ ,]{1,3}(?:huis ?nummer |huisnr\.? ?|nummer |nr\.? ?)?\d{1,5}(?: ?-? ?(?:hs|bis|i{1,3}|[a-h])| ?-\d{1,4}|[a-z])?(?![\p{L}\p{N}])${GEEN_TELLING}`;

/** Ends of street names that hardly ever end another word. */
const STRAAT = 'straat|straatje|laan|plein|singel|kade|dijk|gracht|dreef|steeg|plantsoen|weg|pad|hof';
/** Ends that make a street name only when it is written as a name. */
const STRAAT_ALS_NAAM = `${STRAAT}|markt|wal|burg|erf|donk|kamp|park|veld|horst|oord|akker|berg|baan|poort|werf|brink`;
const GEEN_STRAAT = /^(?:onderweg|halverweg|overweg|terugweg|heenweg|thuisweg|uitweg|omweg|snelweg|voetpad|fietspad|zebrapad|ipad|gerechtshof)\b/iu;

/** Two letters that are a word or a unit when four digits go before them: "in 2019 is", "2000 kg". */
const GEEN_POSTCODE = new Set(['is', 'in', 'en', 'we', 'ik', 'je', 'te', 'om', 'de', 'op', 'of', 'er', 'al', 'zo', 'nu', 'na', 'ja', 'ze', 'me', 'mn', 'wa', 'ga', 'ie', 'eu', 'to', 'it', 'at', 'by', 'he', 'kg', 'km', 'ml', 'cm', 'mm']);

const cijfers = (tekst: string) => tekst.replace(/\D/g, '');

function isPostcode(gevonden: string): boolean {
  const letters = /[A-Za-z]{2}/.exec(gevonden)![0];
  const bloot = /^\d{4}\s+[A-Za-z]{2}$/.test(gevonden);
  return !(bloot && letters !== letters.toUpperCase() && GEEN_POSTCODE.has(letters.toLowerCase()));
}

/** Three groups, each of digits or of letters, six signs, both kinds there (sidecodes of the RDW). */
function isKenteken(gevonden: string): boolean {
  const kaal = gevonden.replace(/[^A-Za-z\d]/g, '');
  return kaal.length === 6 && /^(?:[A-Za-z]+\d+[A-Za-z]+|\d+[A-Za-z]+\d+|[A-Za-z]{4}\d{2}|\d{2}[A-Za-z]{4}|[A-Za-z]{2}\d{4}|\d{4}[A-Za-z]{2})$/.test(kaal);
}

/**
 * All forms, in the order in which they are looked for: what holds another form inside it goes first (an account number before a telephone number,
 * a telephone number before a BSN). No pattern repeats something that can be read in two ways, and none starts over inside a word, so each is linear.
 */
export const VORMEN: readonly Vorm[] = [
  { label: 'link', patroon: /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"[\]\uE000]+/giu },
  { label: 'e-mail', patroon: /(?<![^\s@()<>[\],;:"\\\uE000])[^\s@()<>[\],;:"\\\uE000]+@[\p{L}\p{N}][\p{L}\p{N}.-]*(?<=[\p{L}\p{N}])/giu },
  { label: 'e-mail', patroon: /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+\s{0,2}(?:@|[([]at[)\]]|(?<=\s)at(?=\s)|apenstaartje)\s{0,2}[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|punt)\s?[\p{L}\p{N}-]{1,63}){0,3}?\s?(?:\.|punt)\s?(?:nl|com|net|org|eu|be|de|fr)(?![\p{L}\p{N}])/giu },
  { label: 'link', patroon: /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}?\.(?:nl|com|org|eu)(?![\p{L}\p{N}])(?:\/[^\s<>"\uE000[\]]*)?/giu },

  { label: 'rekeningnummer', patroon: new RegExp(String.raw`(?<![\p{L}\p{N}])nl${S1}\d{2}${S1}[a-z]{4}(?:${S1}\d){10}(?!\p{N})`, 'giu') },
  { label: 'rekeningnummer', patroon: new RegExp(String.raw`(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:${S1}[a-z]{4})?(?:${S1}\d){10,24}(?!\p{N})`, 'giu') },
  { label: 'rekeningnummer', patroon: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[A-Z\d]{11,30}(?![\p{L}\p{N}])/gu },

  { label: 'datum', patroon: new RegExp(String.raw`(?<!\p{N}[\p{Pd}\/.]?)${DAG}\s?[\p{Pd}\/. ]\s?${MAAND_NR}\s?[\p{Pd}\/. ]\s?${JAAR}(?![\p{Pd}\/.]?\p{N})`, 'gu') },
  { label: 'datum', patroon: new RegExp(String.raw`(?<!\p{N}[\p{Pd}\/.]?)${DAG}([\p{Pd}\/])${MAAND_NR}\1\d{2}(?![\p{Pd}\/.]?\p{N})`, 'gu') },
  { label: 'datum', patroon: new RegExp(String.raw`(?<!\p{N}[\p{Pd}\/.]?)${JAAR}[\p{Pd}\/.]${MAAND_NR}[\p{Pd}\/.]${DAG}(?![\p{Pd}\/.]?\p{N})`, 'gu') },
  { label: 'datum', patroon: new RegExp(String.raw`(?<!\p{N})${DAG}(?:e|ste|de)?[\s\p{Pd}.]{0,2}${MAAND},?[\s\p{Pd}]{0,2}(?:${JAAR}|['’‘]\d{2})(?!\p{N})`, 'giu') },
  { label: 'datum', patroon: new RegExp(String.raw`(?<!\p{L})(?:geboren|geb\.?|geboortedatum|jarig)(?:[\s:,.]|is|op|ik|ben|was|de){0,8}(?<deel>${DAG}(?:[\s\p{Pd}.]{0,2}${MAAND}(?:\s\d{2})?|[\p{Pd}\/. ]${MAAND_NR}(?:[\p{Pd}\/. ]\d{2})?))(?!\p{N})`, 'giu') },

  { label: 'telefoon', patroon: new RegExp(String.raw`(?<!\p{N})(?:(?:\+|00)${SEP}{0,2}31${SEP}{0,3}(?:0${SEP}{0,3})?|\(?0${SEP}{0,3})[1-9](?:${SEP}{0,3}\d){7,8}\d{0,3}(?!\p{N})`, 'gu') },
  { label: 'telefoon', patroon: new RegExp(String.raw`(?<!\p{N})(?:\+|00)${SEP}{0,2}[1-9](?:${SEP}{0,3}\d){6,13}\d{0,2}(?!\p{N})`, 'gu') },
  { label: 'bsn', patroon: new RegExp(String.raw`(?<!\p{N})\d(?:${S1}\d){8}(?!\p{N})`, 'gu'), keur: (t) => isBsn(cijfers(t)) },
  { label: 'bsn', patroon: new RegExp(String.raw`(?<!\p{N})\d(?:${S1}\d){7}(?!\p{N})`, 'gu'), keur: (t) => isBsn(cijfers(t)) },
  // A number this long is somebody's or something's: a client, a file, a passport. No topic hangs on it.
  { label: 'nummer', patroon: /(?<!\p{N})\d{7,}/gu },

  { label: 'kenteken', patroon: /(?<![\p{L}\p{N}-])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\p{N}-])/giu, keur: isKenteken },
  { label: 'kenteken', patroon: /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}\d{1,3}[A-Z]{1,3}|\d{1,3}[A-Z]{1,3}\d{1,3})(?![\p{L}\p{N}])/gu, keur: isKenteken },
  { label: 'kenteken', patroon: /(?<!\p{L})kenteken(?:plaat)?(?:[\s:]|is|nummer){0,4}(?<deel>[a-z\d]{1,4}[ -]?[a-z\d]{1,4}[ -]?[a-z\d]{1,4})(?![\p{L}\p{N}])/giu, keur: isKenteken },

  { label: 'postcode', patroon: /(?<!\p{N})[1-9]\d{3}\s{0,2}[A-Z]{2}(?!\p{L})(?:[ ,]{0,3}(?:huis ?nummer|huisnr|nummer|nr)?[.: ]{0,3}\d{1,5}(?:(?: ?-? ?(?:hs|bis|i{1,3}|[a-h])| ?-\d{1,4}|[a-z])(?![\p{L}\p{N}]))?)?(?!\p{N})/giu, keur: isPostcode },
  { label: 'adres', patroon: new RegExp(String.raw`(?<![\p{L}'’-])(?:(?:\p{Lu}[\p{L}'’.-]{0,30}|van|de|der|den|ter|ten) ){1,4}(?:\p{Lu}?[\p{L}'’-]{0,40}?(?:${STRAAT_ALS_NAAM}))${HUISNUMMER}`, 'gu'), keur: (t) => /\p{Lu}/u.test(t) },
  { label: 'adres', patroon: new RegExp(String.raw`(?<![\p{L}'’-])(?:laan|plein|hof|weg|park|kade) (?:(?:van|der|den|de|het|'t) ){1,3}[\p{L}'’-]{2,40}${HUISNUMMER}`, 'giu') },
  { label: 'adres', patroon: new RegExp(String.raw`(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?:${STRAAT_ALS_NAAM})${HUISNUMMER}`, 'gu'), keur: (t) => !GEEN_STRAAT.test(t) },
  { label: 'adres', patroon: new RegExp(String.raw`(?<![\p{L}'’-])[\p{L}'’-]{2,}(?:${STRAAT})${HUISNUMMER}`, 'giu'), keur: (t) => !GEEN_STRAAT.test(t) },
  { label: 'adres', patroon: new RegExp(String.raw`(?<!\p{L})(?:[Ww]oont?|[Ww]onen|[Ww]oonachtig|[Aa]dres(?: is)?:?) (?:(?:op|aan|in|bij) )?(?:(?:de|het|'t) )?(?<deel>(?:\p{Lu}[\p{L}'’-]{1,40} ){1,3}\d{1,4}[a-z]?(?![\p{L}\p{N}]))${GEEN_TELLING}`, 'gu') },
];
