import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

type Opdracht = NonNullable<Gegevens['opdracht']>;

const MENS = '(?:mens|echt mens|echte mens|persoon|echt persoon|echte persoon|medewerker|medewerkster|echte medewerker|iemand van de gemeente|levend mens|levend wezen|iemand in het echt|mens van vlees en bloed|ambtenaar|collega van je|collega van u)';
const PERSOON: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}])(?:met|aan|naar|door) (?:een |gewoon een )?${MENS}(?![\\p{L}])`, 'u'),
  new RegExp(`(?<![\\p{L}])(?:ik wil|wil|wil graag|graag|geef mij|geef me|mag ik|kan ik|liever|mag ik een|doe mij maar|is er|zit daar|krijg ik) (?:graag |liever |nu |gewoon |maar )*(?:een )?${MENS}(?: (?:spreken|aan de lijn|aan de telefoon|praten|te spreken|alstublieft|graag|bellen|krijgen))*\\s*[.!?]*\\s*$`, 'u'),
  /(?<![\p{L}])(?:wil|kan|mag|kunnen|zou|graag|liever|moet) (?:ik |we |wij |u |je )?(?:graag |liever |nu |gewoon |even |ook |eerst |dan )*(?:met )?(?:iemand|iemand anders) (?:spreken|bellen|aan de (?:lijn|telefoon)|te spreken|telefonisch spreken|echt spreken|telefonisch|persoonlijk spreken)(?![\p{L}])/u,
  /(?<![\p{L}])(?:kan|wil|zal|mag|laat) (?:er )?(?:iemand|iemand anders|u iemand) (?:mij|me|ons) (?:even |terug |nu |ook |alstublieft )*(?:bellen|terugbellen|opbellen)(?![\p{L}])/u,
  /(?<![\p{L}])(?:bel|bellen) (?:mij|me|ons) (?:maar|alstublieft|even|terug|nu|graag)(?![\p{L}])|^ (?:bel mij|bel me|terugbellen graag|graag teruggebeld worden|ik wil teruggebeld worden|wil gebeld worden|ik wil gebeld worden|ik wil bellen|liever bellen|ik bel liever|ik wil liever bellen|kan ik bellen|kan ik iemand bellen|mag ik bellen) $/u,
  /(?<![\p{L}])(?:niet|geen zin om|niet langer) (?:meer )?(?:met )?(?:een |tegen een |aan een |deze |tegen deze )?(?:computer|robot|chatbot|bot|machine) (?:praten|typen|spreken|chatten|kletsen)|(?:praat|typ|spreek) (?:liever )?niet (?:met|tegen) (?:een )?(?:computer|robot|bot|chatbot|machine)(?![\p{L}])/u,
  /^ (?:een )?(?:mens|medewerker|persoon|echt persoon|echt mens|medewerker alstublieft|mens alstublieft|menselijk contact|echte mensen|iemand spreken|persoonlijk contact|doorverbinden|verbind me door|verbind mij door|doorverbinden alstublieft|kunt u mij doorverbinden|kan je me doorverbinden) $/u,
  /(?<![\p{L}])(?:doorverbinden|doorverbonden worden)(?![\p{L}])/u,
];
/** Speaking to someone about the problem ("met mijn zoon praten") or someone who is to do a job is no wish for a medewerker. */
const GEEN_PERSOON = /(?<![\p{L}])(?:bij mijn bezoek|op de koffie|eenzaam|niemand om mee te praten|psycholoog|therapeut)(?![\p{L}])/u;

const STOP = /^ (?:(?:nee|ok|oke|nou|sorry|ik wil|wil|wil graag|ik wil graag|ik|laat maar|nu|kan ik|ik wil nu|we) )*(?:stop|stoppen|stop maar|stop ermee|stop hiermee|stop nu|stoppen hiermee|hiermee stoppen|er mee stoppen|ermee stoppen|stoppen met (?:dit gesprek|chatten|praten|dit|de chat|het gesprek|typen)|ermee ophouden|ophouden|hou op|houd op|hou ermee op|kap ermee|kappen|laat maar|laat maar zitten|laat zitten|sluit af|afsluiten|einde|einde gesprek|beeindig|beeindigen|gesprek (?:stoppen|beeindigen|afsluiten|sluiten)|dit gesprek (?:stoppen|beeindigen|afsluiten)|chat (?:stoppen|sluiten|afsluiten)|annuleren|annuleer|exit|quit|ik stop|ik stop ermee|ik ben klaar|genoeg|genoeg zo|ik hoef niks meer|ik wil niet verder|ik wil niet meer verder|niet verder|verwijder mijn gegevens|wis alles|uitschrijven|afmelden)(?: (?:maar|alstublieft|nu|ermee|hoor|dank|bedankt|graag|met dit gesprek))* $/u;
const TERUG = /^ (?:(?:nee|oeps|sorry|wacht|ik wil|wil|kan ik|mag ik|ga|even|kunnen we|kan|ik|oke|we|nog) )*(?:terug|ga terug|stap terug|een stap terug|een vraag terug|terug alstublieft|ga een stap terug|vorige|vorige vraag|naar de vorige vraag|terug naar (?:de )?vorige(?: vraag| stap)?|naar vorige|vorige stap|een terug|back|verkeerd|ik heb me vergist|ik heb mij vergist|vergist|foutje|verkeerde knop|verkeerd gedrukt|verkeerd geklikt|antwoord (?:veranderen|wijzigen|aanpassen)|mijn antwoord (?:veranderen|wijzigen|aanpassen)|ik bedoelde iets anders|terug gaan|teruggaan|undo|ongedaan maken)(?: (?:alstublieft|graag|gaan|in het gesprek|even))* $/u;
const OPNIEUW = /^ (?:(?:nee|ik wil|wil|kan ik|mag ik|ik|kunnen we|laten we|oke|graag|alles|het|weer|gewoon|helemaal|even) )*(?:opnieuw|opnieuw beginnen|begin opnieuw|opnieuw starten|overnieuw|overnieuw beginnen|van voren af aan(?: beginnen)?|vanaf het begin|terug naar (?:het )?begin|naar het begin|vanaf voor af aan|reset|herstart|herstarten|restart|start|start opnieuw|nieuw gesprek|nieuwe vraag|ik heb een andere vraag|andere vraag|een andere vraag|ander onderwerp|iets anders vragen|begin maar opnieuw|hoofdmenu|menu|begin overnieuw|wis en begin opnieuw)(?: (?:alstublieft|graag|hoor|doen|beginnen|maar))* $/u;
const UITLEG: readonly RegExp[] = [
  /(?<![\p{L}])wat (?:betekent|betekend|beteken|bedoelt u|bedoel je|bedoelen jullie|houdt|is dat nou)(?![\p{L}])/u,
  /^ (?:ja |nee |sorry |eh |nou |maar |en )*wat is (?:dat|dit|een |het )?(?:[\p{L}-]+)?(?: voor iets| precies| eigenlijk| dan)? $/u,
  /^ (?:sorry |nee |eh |maar |oke |ja )*(?:dat |die vraag |de vraag |dit |het |ik )*(?:snap|begrijp|volg|versta) (?:ik |er |u |je |het |dat |de vraag |dit |die vraag |deze vraag )*(?:even |echt |helemaal )?(?:niet|niks van|niets van|geen bal van|geen snars van)(?: (?:helemaal|goed|zo goed|echt|wat u bedoelt|wat je bedoelt|hoor|wat dat is|die vraag|de vraag))* $/u,
  /(?<![\p{L}])(?:kunt u|kan u|kan je|kun je|wil je|wilt u) (?:dat |het |dit |mij dat |me dat |de vraag )*(?:even |eens |nog een keer |beter |makkelijker |anders |duidelijker )*(?:uitleggen|toelichten|verduidelijken|herhalen|makkelijker zeggen|anders zeggen|simpeler zeggen|in gewone taal)(?![\p{L}])/u,
  /^ (?:huh|he|hoezo|hoe bedoelt u|hoe bedoel je|hoe bedoel u|hoezo dat|wat|wablief|watblief|pardon|sorry wat|uitleg|leg uit|uitleg graag|meer uitleg|hoe dan|leg eens uit|onduidelijk|dat is onduidelijk|niet duidelijk|waarom vraagt u dat|waarom vraag je dat|waarom wilt u dat weten|waarom wil je dat weten|waarom|geen idee wat dat is|geen idee wat u bedoelt|nooit van gehoord|ken ik niet|dat ken ik niet|dat woord ken ik niet|ik ken dat woord niet|te moeilijk|moeilijk woord|moeilijke woorden|ik weet niet wat dat is|weet niet wat dat is|ik weet niet wat dat betekent|ik weet niet wat u bedoelt|ik weet niet wat je bedoelt) $/u,
  /(?<![\p{L}])waarom (?:wilt u|wil je|moet u|moet je|vraagt u|vraag je) (?:dat|dit|het)(?: allemaal)?(?: weten)?(?![\p{L}])/u,
];
/** Explaining a letter is a topic (taal), not a wish to the assistant. */
const GEEN_UITLEG = /(?<![\p{L}])(?:brief|formulier|post|deze brief|die brief)(?![\p{L}])/u;

/**
 * A wish said to the assistant itself. Precision before recall: "ik wil stoppen met drinken", "terug naar mijn eigen huis" and
 * "iemand die mijn huis schoonmaakt" are about the problem. So stop, back and start over count only as the whole message.
 */
export function leesOpdracht(b: Bericht): Opdracht | undefined {
  if (b.woorden.length === 0 || b.woorden.length > 40) return undefined;
  const schoon = b.zin.replace(/ (?:hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|mevrouw|meneer|meedenker) /gu, ' ').replace(/ (?:alstublieft|dank u wel|dank je wel|bedankt) $/u, ' ');
  if (STOP.test(schoon)) return 'stop';
  if (OPNIEUW.test(schoon)) return 'opnieuw';
  if (TERUG.test(schoon)) return 'terug';
  if (!GEEN_PERSOON.test(b.norm) && PERSOON.some((re) => re.test(b.norm) || re.test(schoon))) return 'persoon';
  if (b.woorden.length <= 16 && !GEEN_UITLEG.test(b.norm) && UITLEG.some((re) => re.test(b.norm) || re.test(schoon))) return 'uitleg';
  return undefined;
}
