import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

const THUIS = /(?<![\p{L}])(?:(?:liefst|liever|gewoon|het liefste|bij ons|bij mij|bij hem|bij haar|hulp|oppas|opvang|iemand|zorg|zelf|het beste|beter) (?:hier |toch |gewoon |bij ons )?thuis|thuis (?:blijven|het liefst|het beste|graag|denk ik|is beter|is rustiger|is het beste|voelt)|wil(?:len|t)? (?:niet weg van huis|thuis)|aan huis|in (?:zijn|haar|mijn|ons|onze|hun) eigen (?:huis|omgeving|woning|bed)|niet uit huis)(?![\p{L}])/u;
const ELDERS = /(?<![\p{L}])(?:ergens anders|elders|niet thuis|liever niet thuis|ergens (?:heen|naartoe|logeren)|logeren|logeeropvang|logeerhuis|logeeradres|uit logeren|dagopvang|naar (?:de|een) opvang|buitenshuis|buiten de deur|kortdurend verblijf|in (?:een )?(?:verpleeghuis|verzorgingshuis|instelling|zorghotel|hospice)|naar (?:een )?(?:verpleeghuis|verzorgingshuis|zorghotel)|weg van huis|uit huis)(?![\p{L}])/u;
const THUIS_HEEL = /^ (?:ja |nee |nou |gewoon |liefst |het liefst |liever |toch |wel |bij (?:ons|mij|hem|haar) |hier )*(?:thuis|in huis)(?: denk ik| hoor| alstublieft| graag| dan| het liefst| liever| toch)* $/u;
const ELDERS_HEEL = /^ (?:ja |nou |liefst |liever |het liefst )*(?:anders|ergens|opvang|daar|weg|niet thuis|een opvang|buiten)(?: anders| denk ik| hoor)* $/u;

/** Where the cared-for person stays best. "Thuis" in a story ("ruzie thuis") is no answer to that. */
export function leesWaar(b: Bericht): Gegevens['waar'] {
  if (THUIS_HEEL.test(b.zin)) return 'thuis';
  if (/niet (?:uit huis|weg van huis|elders|naar een|ergens)|wil (?:hij |ze |zij )?niet (?:uit huis|naar)|niet logeren/u.test(b.norm)) return 'thuis';
  if (ELDERS_HEEL.test(b.zin) || ELDERS.test(b.norm)) return 'elders';
  if (/thuis (?:denk ik|graag)/u.test(b.norm) && b.woorden.length > 12) return undefined;
  return THUIS.test(b.norm) ? 'thuis' : undefined;
}

/** Whether a Wlz-indicatie, or the letter of the CIZ by which people know it, is said to be there. */
export function leesWlz(b: Bericht): Gegevens['wlz'] {
  const m = /(?<![\p{L}])(?:wlz|ciz|wet langdurige zorg|zorgprofiel|zzp (?:\d|vv)|vv ?\d|zorgkantoor|langdurige zorg|indicatie)(?![\p{L}])/u.exec(b.norm);
  if (!m) return undefined;
  const voor = b.norm.slice(Math.max(0, m.index - 40), m.index);
  const na = b.norm.slice(m.index, m.index + 60);
  if (/wat (?:is|betekent)|ken ik niet/u.test(b.norm) || (/\?\s*$/u.test(b.norm) && !/heeft|heb /u.test(voor))) return undefined;
  if (/(?<![\p{L}])(?:geen|nog niet|niet|nooit|zonder|afgewezen|nee)(?![\p{L}])/u.test(voor) || /(?<![\p{L}])(?:niet|nog niet|geen|afgewezen|nooit|aangevraagd|aanvragen|loopt nog)(?![\p{L}])/u.test(na)) return 'nee';
  return /(?<![\p{L}])(?:heb|heeft|hebben|hebt|met|al een|kreeg|gekregen|krijgt|krijgen|zit in|valt onder|brief van|ja|er is|hij|zij|ze|via)(?![\p{L}])/u.test(`${voor} ${na}`) && m[0] !== 'indicatie' || (m[0] === 'indicatie' && /wlz|ciz|langdurig/u.test(b.norm)) ? 'ja' : undefined;
}
