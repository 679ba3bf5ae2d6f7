import type { Bericht } from '../bericht.ts';

const TUSSEN = new Set(['van', 'de', 'der', 'den', 'ter', 'ten', 'het', "'t", 'te', 'el', 'al', 'ben', 'op', 'in', 'von', 'la', 'le', 'di', 'da', 'du', 'bin', 'ibn']);
const GEEN_NAAM = new Set(['en', 'ik', 'maar', 'mijn', 'm\'n', 'mn', 'uit', 'is', 'heb', 'woon', 'hier', 'wil', 'kan', 'mevrouw', 'meneer', 'mevr', 'dhr', 'niet', 'goed', 'een', 'wij', 'hij', 'zij', 'u', 'je', 'jij', 'dat', 'wie', 'wat', 'hoe', 'over', 'voor', 'naar', 'dementie', 'respijtzorg', 'wmo', 'autisme', 'alzheimer']);
const WOORD = "[\\p{L}][\\p{L}'’.-]*";
/** "ik heet fatma", "mijn naam is Jan de Vries": whatever the capitals. */
const ZEKER = new RegExp(`(?:^|[^\\p{L}])(?:ik heet|ikheet|kheet|mijn naam is|m'?n naam is|mijn naam|naam ?:|u spreekt met|je spreekt met|u spreekt hier met|ze noemen me|ze noemen mij|noem mij maar|noem me maar)\\s+(${WOORD}(?:\\s+${WOORD}){0,4})`, 'iu');
/** "Met Jan de Vries", "ik ben Fatma": only when written as a name. */
const HOOFDLETTER = new RegExp(`(?:^\\s*(?:[Hh]allo|[Hh]oi|[Gg]oede\\p{L}+|[Dd]ag)?[\\s,.!]*(?:[Mm]et|[Ii]k ben|[Dd]it is))\\s+((?:(?:mevrouw|meneer|mevr\\.?|dhr\\.?)\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s+${WOORD}){0,4})`, 'u');

/** The name that the speaker gives as their own. Particles ("van der") may stand inside; a name in lower case gets its capitals. */
export function leesNaam(b: Bericht): string | undefined {
  const zeker = ZEKER.exec(b.ruw);
  if (zeker) return bouw(zeker[1]!, /\p{Lu}/u.test(zeker[1]!));
  const hoofd = HOOFDLETTER.exec(b.ruw);
  return hoofd ? bouw(hoofd[1]!, true) : undefined;
}

function bouw(ruw: string, metHoofdletters: boolean): string | undefined {
  const uit: string[] = [];
  for (const deel of ruw.split(/\s+/)) {
    const w = deel.replace(/[.,;:!?]+$/u, '');
    const klein = w.toLowerCase();
    if (/^(?:mevrouw|meneer|mevr|dhr)$/.test(klein) && uit.length === 0) continue;
    if (klein === '' || GEEN_NAAM.has(klein)) break;
    const tussen = TUSSEN.has(klein);
    if (metHoofdletters && !tussen && uit.length > 0 && !/^\p{Lu}/u.test(w)) break;
    if (!metHoofdletters && uit.filter((x) => !TUSSEN.has(x.toLowerCase())).length >= 2) break;
    uit.push(tussen ? klein : w.charAt(0).toUpperCase() + w.slice(1));
    if (/[.,;:!?]$/u.test(deel)) break;
  }
  while (uit.length > 0 && TUSSEN.has(uit.at(-1)!)) uit.pop();
  if (!metHoofdletters && uit.length > 1 && !uit.some((w) => TUSSEN.has(w)) && uit.length < 2) return uit[0];
  return uit.length > 0 && !TUSSEN.has(uit[0]!.toLowerCase()) ? uit.join(' ') : undefined;
}
