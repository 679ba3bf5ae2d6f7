import type { Gegevens } from '../../understanding/begrip.ts';
import { stam } from '../../woordkennis/stam.ts';
import type { Keuze } from '../bericht.ts';

/** Letters and digits only, lower case, accents off: so that "Ja, klopt" and "ja klopt!" are one. */
export function kaal(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Answers that stand for a choice of another name, per question field: "ja" to "houdt die persoon het vol?" is the choice `goed`. */
const JA_NEE: Record<string, { ja?: string; nee?: string }> = {
  helperVol: { ja: 'goed', nee: 'nee' },
  akkoord: { ja: 'ja', nee: 'anders' },
  samen: { ja: 'samen', nee: 'alleen' },
  helpers: { nee: 'niemand' },
  bijZijn: { ja: 'ja', nee: 'niemand' },
  nood: { nee: 'geen' },
  snel: { ja: 'belmij', nee: 'verder' },
  zijweg: { nee: 'lieverniet' },
  erbij: { nee: 'alleen' },
  gevaarNu: { ja: 'ja', nee: 'nee' },
  zwaarst: {},
  houdtTegen: {},
};

/** Stems that mean a choice although its label does not hold them. */
const OOK: Record<string, Record<string, readonly string[]>> = {
  zwaarst: { zwaar: ['slecht', 'erg', 'zwaar', 'rot', 'kut', 'klote', 'moeilijk', 'bang', 'niks'], beter: ['beter', 'goed', 'rustig', 'gaat'] },
  contact: { bel: ['bellen', 'telefoon', 'telefonisch', 'opbellen', 'terugbellen'], mail: ['mail', 'mailen', 'email'], langs: ['langskomen', 'langs', 'afspraak'] },
  snel: { belmij: ['gebeld', 'terugbellen'], verder: ['chat', 'typen'] },
  samen: { samen: ['samen', 'getrouwd'], alleen: ['alleen', 'apart', 'zelfstandig'] },
  spoed: { vandaag: ['vandaag', 'meteen', 'direct', 'snel', 'spoed'], wachten: ['rustig', 'later', 'wachten'] },
  wanneer: { altijd: ['altijd', 'egaal', 'elk'] },
  akkoord: { zelf: ['zelf'] },
  nood: { eten: ['eten', 'honger', 'boodschappen'], huisuit: ['huisuitzetting', 'ontruiming', 'uitgezet', 'deurwaarder'], energie: ['stroom', 'gas', 'licht', 'energie', 'afgesloten'], slaapplek: ['straat', 'auto', 'slapen', 'dakloos'] },
};

/** Answers that give something away: never read out of a longer sentence that is no yes. */
const TOESTEMMING: readonly string[] = ['toestemming', 'collega', 'melding', 'ondersteuning', 'klopt'];
const ONTKEND = /\b(?:niet|geen|niks|niets|nooit|nee)\b/i;

const LEEG = new Set(['de', 'het', 'een', 'ik', 'u', 'uw', 'mijn', 'mij', 'is', 'of', 'en', 'in', 'te', 'dat', 'die', 'wil', 'voor', 'met', 'niet', 'er', 'om', 'aan', 'op', 'dan', 'minder', 'nu']);

function inhoud(tekst: string): string[] {
  return kaal(tekst).split(' ').filter((w) => w.length > 1 && !LEEG.has(w)).map((w) => stam(w));
}

/**
 * A choice tapped, or typed to the letter: its id, its label, or its number in the row.
 * @param metNummer false where a number is itself an answer (an age, a house number)
 */
export function leesPrecies(tekst: string, knoppen: readonly Keuze[], metNummer: boolean): string | undefined {
  const k = kaal(tekst);
  if (k === '') return undefined;
  const gelijk = knoppen.find((b) => b.id === tekst || kaal(b.label) === k);
  if (gelijk) return gelijk.id;
  if (metNummer && /^\d{1,2}$/.test(k)) return knoppen[Number(k) - 1]?.id;
  return undefined;
}

/** A choice said in other words: yes and no in their many forms, or words of one label and of no other. */
export function leesVrij(tekst: string, veld: string, knoppen: readonly Keuze[], gegevens: Gegevens): string | undefined {
  const eigen = knoppen.filter((b) => b.overal !== true);
  const ids = new Set(eigen.map((b) => b.id));
  const lang = tekst.split(/\s+/).length > 3;
  const antwoord = gegevens.antwoord;
  if (TOESTEMMING.includes(veld) && (tekst.includes('?') || (lang && antwoord === undefined))) return undefined;
  if (antwoord !== undefined) {
    const id = (antwoord === 'ja' || antwoord === 'nee' ? JA_NEE[veld]?.[antwoord] : undefined) ?? antwoord;
    if (ids.has(id)) return id;
  }
  const gezegd = new Set(inhoud(tekst));
  if (gezegd.size === 0 || gezegd.size > 8) return undefined;
  // "niks, de post ligt in een tas" does not mean the choice "post opengemaakt".
  const ontkend = lang && ONTKEND.test(tekst);
  const scores = eigen.map((b) => {
    const woorden = inhoud(b.label);
    const raak = woorden.filter((w) => gezegd.has(w)).length;
    const ook = (OOK[veld]?.[b.id] ?? []).some((w) => gezegd.has(stam(w)));
    const score = ook ? 1 : woorden.length === 0 ? 0 : raak / woorden.length;
    return { id: b.id, score: ontkend && !ONTKEND.test(b.label) ? 0 : score, nodig: woorden.length > 2 ? 0.75 : 0.5 };
  }).sort((a, b) => b.score - a.score);
  const [eerste, tweede] = scores;
  // Of a longer label nearly all must be said: "veel gaat goed" is not "er gaat weinig goed".
  return eerste && eerste.score >= eerste.nodig && eerste.score > (tweede?.score ?? 0) ? eerste.id : undefined;
}
