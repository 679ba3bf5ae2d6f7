import { beoordeel } from './index.ts';
import { leesWoorden } from './woorden.ts';

export type Antwoord = 'ja' | 'nee' | 'onduidelijk';

const JA = /^(?:ja+|jawel|jep|jup|yes|yep|jaz|joa|klopt|inderdaad|zeker|absoluut|evet|tak|oui|si|так|نعم|ok|eigenlijk wel|ik denk (?:van )?wel|denk het wel|eerlijk gezegd wel|best wel|heel vaak|vaak|steeds|altijd|elke dag|iedere dag|dagelijks|constant|continu|soms|af en toe|wel eens|weleens|een beetje|beetje|regelmatig)\b/;
const NEE = /^(?:nee+|neen|nope|no|nah|nein|hayir|nie|non|ні|لا|absoluut niet|zeker niet|helemaal niet|totaal niet|echt niet|natuurlijk niet|tuurlijk niet|nooit|geen sprake van|welnee|ben je gek|nee hoor|juist niet|zou ik nooit)\b/;
const TWIJFEL = /\b(?:weet (?:ik )?(?:het )?niet|misschien|soms|af en toe|niet echt|niet altijd|beetje|twijfel|ergens wel|maar|wel eens|weleens|niet direct|niet meteen|nog niet|eigenlijk|bijna|denk het|geloof het|ligt eraan|geen idee|niet zeker|vroeger|nu niet|niet nu|vandaag niet)\b/;

/**
 * Reads the answer to "Denkt u aan zelfmoord?". On the side of caution: a no with a "but", a "sometimes" or an "I don't know" is no "nee".
 * @returns `ja` act now; `nee` go on; `onduidelijk` stay with it
 */
export function leesAntwoord(tekst: string): Antwoord {
  const kaal = leesWoorden(tekst).map((w) => w.plat).join(' ');
  const oordeel = beoordeel(tekst);
  if (oordeel.niveau === 'duidelijk' && oordeel.soort === 'suicide') return 'ja';
  if (JA.test(kaal)) return 'ja';
  if (NEE.test(kaal)) return TWIJFEL.test(kaal) || oordeel.niveau !== 'geen' ? 'onduidelijk' : 'nee';
  return 'onduidelijk';
}

const ONVEILIG = /\b(?:niet veilig|onveilig|hij (?:is|zit|staat|kijkt|komt|leest) (?:hier|thuis|naast|mee|eraan|bij)|zij (?:is|zit|staat) (?:hier|thuis|naast)|ze (?:is|zit|staat) (?:hier|thuis|naast)|naast me|kijkt mee|leest mee|niet alleen|kan niet (?:praten|typen)|snel|straks|even dan|niet lang|elk moment|zo thuis|thuis nu)\b/;

/** Reads the answer to "Kunt u nu veilig typen?". Anything but a plain yes is not taken for safe. */
export function leesVeilig(tekst: string): Antwoord {
  const kaal = leesWoorden(tekst).map((w) => w.plat).join(' ');
  if (NEE.test(kaal) || ONVEILIG.test(kaal)) return 'nee';
  if (TWIJFEL.test(kaal)) return 'onduidelijk';
  if (JA.test(kaal) || /\b(?:veilig|alleen|ben alleen|hij is (?:er niet|weg|werken|naar zijn werk)|ze slapen|hij slaapt)\b/.test(kaal)) return 'ja';
  return 'onduidelijk';
}
