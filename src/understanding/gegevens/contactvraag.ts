import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

const PLEK = '(?:wmo|loket|wijkteam|buurtteam|gemeente|gemeentehuis|stadhuis|stadskantoor|balie|jeugdteam|cjg|centrum voor jeugd|werkplein|mantelzorgsteunpunt|steunpunt|ggd|buurthuis|wijkcentrum|huis van de wijk|taalhuis|voedselbank|veilig thuis|sociaal team|dorpsteam|schuldhulp\\w*|kredietbank|ombudsman|clientondersteun\\w*|vrijwilligerspunt|maatschappelijk werk|consultatiebureau|inloop|spreekuur|jullie|u|formulierenhulp|bibliotheek|welzijn\\w*|zorgloket|vraagwijzer|ontmoetingscentrum|dagopvang|kringloop\\w*|sociale dienst|buurtbemiddeling)';
const NUMMER = [
  /(?<![\p{L}])(?:wat is|welk|geef|mag ik|heeft u|heb je|heb jij|kan ik|waar vind ik|ik zoek|zoek|graag|wat was|weet u|weet je|hebben jullie|op welk)[^.?!]{0,30}(?:telefoonnummer|nummer|telefoon nummer|belnummer)(?![\p{L}])/u,
  new RegExp(`^ (?:het )?(?:telefoonnummer|nummer|telefoon) (?:van |voor )?(?:de |het )?${PLEK}[\\p{L} ]* $`, 'u'),
  new RegExp(`(?<![\\p{L}])(?:hoe|waar|op welk nummer|wanneer) (?:kan|bel|bereik) (?:ik|je|men) (?:de |het |jullie |u )?(?:${PLEK}[\\p{L} ]{0,12})?(?:bellen|bereiken|telefonisch)?\\s*[?]*\\s*$`, 'u'),
  /^ (?:het )?(?:telefoonnummer|nummer)(?: alstublieft| graag)? $/u,
];
const ADRES = [
  new RegExp(`(?<![\\p{L}])waar (?:zit|is|vind ik|zitten|ligt|kan ik (?:de |het |jullie )?[\\p{L} ]{0,25}vinden|staat|moet ik heen voor|moet ik zijn voor) (?:de |het |jullie |een |mijn )?(?:[\\p{L}]+ )?${PLEK}(?![\\p{L}])`, 'u'),
  new RegExp(`(?<![\\p{L}])(?:wat is |op )?(?:het )?adres (?:van |voor )(?:de |het )?${PLEK}`, 'u'),
  /(?<![\p{L}])(?:wat is (?:het |jullie |uw )?(?:bezoek)?adres|welk adres|op welk adres|waar zitten jullie|waar zit u|waar kan ik langskomen|waar kan ik heen|waar kan ik binnenlopen)(?![\p{L}])/u,
];
const OPEN = [
  /(?<![\p{L}])(?:openingstijden|openingstijd|openings tijden|openingsuren)(?![\p{L}])/u,
  new RegExp(`(?<![\\p{L}])(?:wanneer|hoe laat|tot hoe laat|vanaf hoe laat|zijn|is|welke dagen) (?:zijn |is |gaat |gaan )?(?:de |het |jullie |u )?(?:[\\p{L}]+ )?(?:${PLEK} )?(?:vandaag |morgen |op zaterdag |zaterdag |nu |op maandag )?(?:open|dicht|bereikbaar|gesloten|geopend)(?![\\p{L}])`, 'u'),
];
const WEBSITE = /(?<![\p{L}])(?:website|web site|webpagina|internetadres|site van|link naar|heeft (?:de gemeente|u|het) een site|url)(?![\p{L}])/u;
/** With a story around it, the story comes first. */
const MAX_WOORDEN = 16;

/** What the speaker asks for who wants only a telephone number, an address, opening hours or a website. */
export function leesContactvraag(b: Bericht): Gegevens['contactvraag'] {
  if (b.woorden.length === 0 || b.woorden.length > MAX_WOORDEN) return undefined;
  if (/mijn (?:telefoon)?nummer is|huisnummer|bsn|rekeningnummer|burgerservicenummer|nummerbord|wachtwoord/u.test(b.norm)) return undefined;
  if (NUMMER.some((re) => re.test(b.norm) || re.test(b.zin))) return 'nummer';
  if (OPEN.some((re) => re.test(b.norm))) return 'open';
  if (ADRES.some((re) => re.test(b.norm))) return 'adres';
  return WEBSITE.test(b.norm) && /(?<![\p{L}])(?:wat|welke|is er|heeft|waar|heb|graag|geef|zoek|hebben)(?![\p{L}])/u.test(b.norm) && !/snap|lukt|werkt niet|kan niet|inloggen/u.test(b.norm) ? 'website' : undefined;
}
