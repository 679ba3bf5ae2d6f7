import type { GevaarSoort, Spreker } from './oordeel.ts';
import type { Woord } from './woorden.ts';

const KIND = /\b(?:papa|mama|pappa|mamma|pap|mam|mammie|pappie|juf|meester|mijn papa|mijn mama)\b/;
const JONG = /\bik (?:ben|word) (?:pas |nog maar |nu )?(?:[5-9]|1[0-7])\b(?! (?:maanden|weken|dagen|kilo|jaar getrouwd))/;
const ANDER = /\b(?:(?:mijn|me|onze|ons|de|haar|zijn|een) (?:\w+ )?(?:man|vrouw|partner|vriend|vriendin|vader|moeder|zoon|dochter|broer|zus|zusje|broertje|opa|oma|oom|tante|buurman|buurvrouw|buurmeisje|buurjongen|kind|kinderen|kleinkind|kleinzoon|kleindochter|client|patient|bewoner|collega|leerling|buren|nicht|neef))\b/;
const ZELF = /\b(?:ik|mij|me|mezelf)\b/;

/** Who speaks, as far as the message shows: a child by its words, a bystander when another is in danger; else the one in danger. */
export function leesSpreker(woorden: readonly Woord[], soort: GevaarSoort | null): Spreker {
  const tekst = woorden.map((w) => w.plat).join(' ');
  if (JONG.test(tekst) || KIND.test(tekst)) return 'kind';
  if (soort !== null && ANDER.test(tekst) && !ZELF.test(tekst)) return 'getuige';
  return 'slachtoffer';
}
