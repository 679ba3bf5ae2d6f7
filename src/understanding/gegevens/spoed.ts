import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

const WACHTEN = /(?<![\p{L}])(?:geen haast|geen spoed|niet dringend|geen enkele haast|heeft geen haast|kan (?:nog |best |wel |gerust |even )*wachten|kan later|hoeft niet (?:meteen|direct|vandaag|nu|snel)|op (?:mijn|uw|ons|het) gemak|geen prioriteit|wanneer het uitkomt|als het uitkomt|rustig aan|niet zo'n haast|niet zoveel haast|geen spoedgeval|haast heeft het niet|komt wel een keer|mag wachten|volgende maand|over een paar maanden)(?![\p{L}])/u;
const VANDAAG = /(?<![\p{L}])(?:vandaag nog|vandaag|vanavond|vannacht|vanmiddag|vanochtend nog|nu meteen|meteen|nu direct|per direct|direct hulp|acuut|onmiddellijk|met spoed|spoed|spoedgeval|dringend|heel dringend|het is dringend|nu hulp|gelijk|nu nodig|nu gelijk|heel erg snel|kan niet wachten|noodgeval|nood|ik kan geen dag|geen dag langer|straks op straat)(?![\p{L}])/u;
const WEEK = /(?<![\p{L}])(?:deze week|van de week|nog deze week|binnen een week|binnen de week|morgen|overmorgen|komende dagen|binnen een paar dagen|binnen enkele dagen|zo snel mogelijk|zsm|zo spoedig mogelijk|zo gauw mogelijk|snel hulp|heel snel|haast|snel|maandag al|binnenkort|spoedig|paar dagen)(?![\p{L}])/u;

/** How urgent the speaker says it is. "vandaag" as a mere moment in a story counts too: the question that follows can correct it. */
export function leesSpoed(b: Bericht): Gegevens['spoed'] {
  if (WACHTEN.test(b.norm)) return 'wachten';
  const norm = b.norm.replace(/goede ?morgen/gu, ' ').replace(/te snel|zo snel moe|snel (?:in de war|boos|moe|bang|buiten adem|overstuur|vergeten)|raakt snel|van(?:daag|ochtend) (?:was|is|heb|had|ging|kwam|kreeg|viel|heeft)[^.]*/gu, ' ');
  if (VANDAAG.test(norm)) return 'vandaag';
  return WEEK.test(norm) ? 'week' : undefined;
}
