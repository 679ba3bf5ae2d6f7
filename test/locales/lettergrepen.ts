/**
 * Counts Dutch syllables by sounding out vowel groups: the longest known vowel sound first, every other pair of vowels apart
 * ("radio" ra·di·o, "theater" the·a·ter). A diaeresis always starts a syllable ("cliënt", "ideeën").
 */
const KLANKEN = /^(eeuw|ieuw|aai|ooi|oei|eau|eeu|ieu|aa|ee|oo|uu|ie|oe|ui|ei|ij|eu|au|ou|ai|oi|ĳ)/u;
const KLINKER = /[aeiouyĳ]/u;

/** Loan words whose vowels do not sound as Dutch spelling says; matched anywhere in a word, most specific first. */
const LEENWOORDEN: readonly (readonly [RegExp, number])[] = [
  [/crèches?/u, 1], [/museum/u, 3], [/facebook/u, 2], [/smartphones?/u, 2], [/iphones?/u, 2], [/lunchen/u, 2], [/website/u, 2], [/updates?/u, 2],
  [/(?:on|off)line/u, 2], [/freelance/u, 2], [/digid/u, 3], [/computer/u, 3], [/service/u, 2], [/skype(?![nt])/u, 1],
  [/(?:coach|goals?|soap|team|toast|dealer(?=$)|beamer|stream|lease|break|roast)/u, 1], [/(?:games?|cakes?|sites?|dates?|lives?|files?|times?)(?=$)/u, 1],
];
/** Two-syllable loan words that the row above would count as one. */
const TWEE: readonly RegExp[] = [/dealers?$/u, /beamers?$/u];

/** Abbreviations that are read letter by letter although they hold a vowel. */
const GELETTERD = new Set(['wmo', 'wlz', 'zvw', 'pgb', 'ggz', 'wc', 'tv', 'kcc', 'cjg', 'uwv', 'bsn', 'svb', 'cak', 'ciz', 'ggd', 'ov', 'sms', 'ehbo', 'wia', 'ww', 'id', 'tvs']);

const TELWOORD = [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3];
const TIENTAL = [0, 0, 2, 2, 2, 2, 2, 3, 2, 3];

/** Syllables of a whole number as it is read aloud, 0–9999; longer numbers are read digit by digit. */
function getal(cijfers: string): number {
  const waarde = Number(cijfers);
  if (cijfers.length > 4) return [...cijfers].reduce((som, cijfer) => som + (TELWOORD[Number(cijfer)] ?? 1), 0);
  if (waarde < 20) return TELWOORD[waarde] ?? 1;
  if (waarde < 100) return (waarde % 10 === 0 ? 0 : (TELWOORD[waarde % 10] ?? 1) + 1) + (TIENTAL[Math.floor(waarde / 10)] ?? 2);
  if (waarde < 1000) return (waarde >= 200 ? (TELWOORD[Math.floor(waarde / 100)] ?? 1) : 0) + 2 + (waarde % 100 === 0 ? 0 : getal(String(waarde % 100)));
  return (waarde >= 2000 ? (TELWOORD[Math.floor(waarde / 1000)] ?? 1) : 0) + 2 + (waarde % 1000 === 0 ? 0 : getal(String(waarde % 1000)));
}

/** Vowel sounds in a stretch of lower-case letters without a hyphen. */
function klanken(deel: string): number {
  let som = 0;
  let rest = deel;
  for (const [patroon, aantal] of LEENWOORDEN) {
    const voor = rest;
    rest = rest.replace(patroon, '-');
    if (voor !== rest) som += TWEE.some((twee) => twee.test(voor)) ? 2 : aantal;
  }
  rest = rest.replace(/tion(?=s?$|s[^a])/u, 'tjon').replace(/qu(?=[aeiouyàâéèêëïô])/gu, 'kw').replace(/ueu(?=[rs]|$)/u, 'eu')
    .replace(/eum(?=s?$)/u, 'e-um').replace(/(?<=[aeou])y(?![aeiou])/gu, 'j').replace(/(?<![^-])y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])/gu, 'j')
    .replace(/[äëïöü]/gu, (letter) => `-${letter.normalize('NFD')[0] ?? ''}`).normalize('NFD').replace(/\p{M}/gu, '');
  for (let i = 0; i < rest.length;) {
    if (!KLINKER.test(rest[i] ?? '')) { i += 1; continue; }
    som += 1;
    i += KLANKEN.exec(rest.slice(i))?.[0].length ?? 1;
  }
  return som;
}

/** Syllables of one Dutch word, number or abbreviation; at least 1. */
export function lettergrepen(woord: string): number {
  const delen = woord.normalize('NFC').split(/[-/]/u).filter((deel) => deel !== '');
  const som = delen.reduce((totaal, deel) => {
    const klein = deel.toLowerCase().replace(/['’.]/gu, '');
    if (/^\d+$/u.test(klein)) return totaal + getal(klein);
    const letters = /^\p{L}+$/u.test(deel) && (GELETTERD.has(klein) || (deel.length > 1 && deel.length < 6 && deel === deel.toUpperCase()));
    return totaal + (letters ? [...klein].length : klanken(klein));
  }, 0);
  return Math.max(1, som);
}
