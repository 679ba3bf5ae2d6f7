import type { Gegevens, Relatie } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';
import { RELATIE_BRON, relatieVan } from './relatie.ts';

const BEROEP_WOORD = '(?:de )?(?:huisarts\\w*|praktijkondersteuner|poh\\w*|wijkverpleegkundige|verpleegkundige|verzorgende|casemanager|ergotherapeut|fysiotherapeut|maatschappelijk werker|maatschappelijk werkster|wijkagent|agent|politieagent|leerkracht|juf|docent|mentor|intern begeleider|ib er|zorgcoordinator|woonconsulent|wooncoach|huismeester|begeleider|persoonlijk begeleider|jeugdarts|jeugdverpleegkundige|kraamverzorgende|verloskundige|apotheker|psycholoog|hulpverlener|ambulant begeleider|transferverpleegkundige|schuldhulpverlener|bewindvoerder|budgetcoach|thuisbegeleider|medewerker|consulent|arts|dokter|specialist ouderengeneeskunde|pedagogisch medewerker|leidster|schoolmaatschappelijk werker|opbouwwerker|sociaal werker|jongerenwerker|ouderenadviseur|dominee|imam|pastor)';
const BEROEP = [
  new RegExp(`(?<![\\p{L}])(?:ik ben|hier|u spreekt met|met|als|wij zijn|ik werk als) (?:een )?${BEROEP_WOORD} (?:van|bij|in|op|en|voor|hier|uit|aan|namens)(?! geweest)(?! (?:mij|een verpleeg|opleiding))`, 'u'),
  /(?<![\p{L}])(?:mijn|onze|een van mijn|een van onze|bij een|over een|voor een|van een|voor een van mijn) (?:client|clienten|cliente|patient|patiente|leerling|bewoner|bewoonster|huurder|zorgvrager|student|pupil)(?:en|s|es)?(?: van (?:mij|ons))?(?![\p{L}])/u,
  /(?<![\p{L}])(?:een|deze) (?:client|patient|patiente|leerling|bewoner|huurder) van (?:mij|ons|mijn|onze)(?![\p{L}])/u,
  /(?<![\p{L}])(?:namens|vanuit) (?:de |het |onze |mijn |een )?(?:huisartsen\w*|praktijk|school|basisschool|thuiszorg\w*|ziekenhuis|woningcorporatie|woningbouw\w*|corporatie|zorgorganisatie|wijkteam|organisatie|jeugdgezondheidszorg|consultatiebureau)(?![\p{L}])/u,
  /(?<![\p{L}])(?:ik werk|wij werken) (?:bij|voor|in) (?:de |het |een )?(?:thuiszorg\w*|huisartsen\w*|woningcorporatie|woningbouw\w*|school|basisschool|ziekenhuis|buurtzorg|jeugdzorg)[^.]{0,60}(?:client|patient|leerling|bewoner|huurder|gezin|mevrouw|meneer)/u,
  /^ (?:voor )?(?:een |mijn )?(?:client|patient|leerling|huurder|bewoner)e? (?:van mij )?$/u,
];
const ZELF = /(?<![\p{L}])(?:voor (?:me|mij|mijn|mezelf|mijzelf|mij zelf|me zelf|mijn zelf|mijn eigen|me eigen|ik zelf)(?: zelf)?(?= (?:en|alleen|hoor|zelf|$)|\s*[.,!?]|\s*$)|om (?:mij|mezelf|mijzelf|mij zelf)(?: zelf)?(?! heen)|over (?:mij|mezelf|mijzelf)(?= |$)|(?:ik )?ben het zelf|voor mezelf|voor mijzelf|voor mijn eigen|het is voor mij|gaat om mij)(?![\p{L}])/u;
const ZELF_HEEL = /^ (?:voor )?(?:mezelf|mijzelf|mij zelf|me zelf|zelf|ik|ik zelf|mij|me|mijn eigen|me eigen|mijn zelf|dat ben ik|ben ik zelf|alleen mij|alleen ik|eigen)(?: hoor| alleen| zelf)? $/u;
/** A need in the first person that leaves little doubt. */
const ZELF_NOOD = /(?<![\p{L}])ik (?:kan|krijg|red|durf|kom|ben|heb|zit|voel|slaap|raak|moet|val|loop|lust|weet|ga)(?![\p{L}])[^.,;]{0,40}(?<![\p{L}])(?:niet|geen|eenzaam|alleen|ziek|gevallen|oud|schuld|schulden|pijn|moe|bang|somber|werkloos|ontslagen|dakloos|verslaafd|gescheiden|achterstand|nooit|slecht|blind|doof|geopereerd|\d+)(?![\p{L}])/u;

const BEZIT = "(?:mijn|onze|ons|me|m'n|een|de|mijn eigen)";
/** A relation right after one of these is the one the message is for. */
const VOOR = new RegExp(`(?<![\\p{L}])(?:voor|om|over|omtrent|betreft|betreffende|zorg van|mantelzorger van|hulp bij|hulp aan|help ik|ik help|zorgen om|zorgen over|zorgen voor|verzorg|verzorg ik|zorg ik voor|namens|voor de zorg van|vraag van|aanvraag van|ik bel voor|vriend van|bezorgd om|bezorgd over) (?:${BEZIT} |een van mijn )?(?:ouwe |oude |lieve |zieke |demente |gehandicapte |jongste |oudste |autistische |\\d+ ?jarige |${'bejaarde '}|alleenstaande )*(${RELATIE_BRON})(?![\\p{L}])`, 'u');
const NOEMT = new RegExp(`(?<![\\p{L}])(?:(?:mijn|onze|ons|de|een|die|uw|je) (?:ouwe |oude |lieve |zieke |demente |gehandicapte |jongste |oudste |autistische |beste |andere |eigen |\\d+ ?jarige |${'bejaarde '})*|^\\s*|(?:dat|omdat|want|als|en) )(${RELATIE_BRON})(?![\\p{L}])([^.;!?]{0,90})`, 'gu');
/** What someone does who is not the one in need, or who is gone, or who harms the speaker. */
const NIET_VOOR = /^(?:\s*,?\s*(?:en (?:mijn |de )?[\p{L}]+\s+)?(?:die |dat |hij |zij |ze )?(?:wonen|woont) (?:ver|te ver|in het buitenland|niet in de buurt|aan de andere kant|in een andere)|[^,]{0,25}(?<![\p{L}])(?:helpt|helpen|komt (?:elke|iedere|nooit|niet|wel|vaak|soms|langs|bijna|alleen|maar|op|om de|een keer|nauwelijks)|komen (?:niet|nooit|langs|wel|soms|bijna|nauwelijks)|doet (?:de|het|alles|mijn|dat|veel|nu|altijd|wel)|deed (?:de|het|alles|altijd)|belt|zegt|zei|zeggen|vindt|vinden|wil dat ik|willen dat ik|adviseerde|raadt|regelt|regelde|brengt|haalt|slaat|slaan|sloeg|schopt|bedreigt|dreigt|schreeuwt|vernedert|mishandelt|bespuugt|controleert|verkracht|overleden|dood|gestorven|overleed|heengegaan|begraven|crematie|verloren|verlaten|scheiden|gescheiden|vreemd|werkt|werken|heeft het druk|hebben het druk|geen tijd|moet werken|drinken koffie|maken (?:veel )?(?:lawaai|herrie)|lawaai|herrie|overlast|muziek|stinkt|blaft|pest|pesten|heeft (?:mij|me|ons)|kan (?:mij|me)|ziet (?:mij|me) niet)(?![\p{L}])|\s+(?:is|was)?\s*(?:(?:vorig|vorige|dit|deze|sinds)[^,]{0,20})?(?:weg|er niet meer)(?![\p{L}]))/u;
/** Losing someone, quarrelling with someone: the relation comes after, the speaker is the one in need. */
const NIET_VOOR_ERVOOR = /(?:ruzie met|scheiden van|gescheiden van|sinds|na de dood van|na het overlijden van|verlies van|dood van|overlijden van|begrafenis van|mis|missen|zonder|verloor|verloren|geslagen door|bang voor|bang van|last van|overlast van|klacht over|klagen over|herrie van|door|van|bij|met|samen met|naar|en|aan|omgang met|wonen bij|woon bij|graf van|problemen met|conflict met|contact met|bezoek van|hulp van|geholpen door|geld van|geleend van|boos op|kwijt) (?:mijn |onze |de |een |ons |een van mijn )?(?:eigen )?$/u;
const NOOD_ERNA = /(?<![\p{L}])(?:heeft|is|kan|wil|krijgt|moet|mag|vergeet|valt|viel|dwaalt|drinkt|eet|durft|zit|ligt|verwaarloost|wordt|gebruikt|gokt|blowt|spijbelt|loopt|slaapt|huilt|praat|luistert|gaat|komt|raakt|voelt|lijdt|hoort|ziet|kunnen|hebben|zijn|worden|willen|redt|redden|doet|zoekt|mist|leeft|verzorgt|krijgen|wacht|snijdt|stottert|zegt|weigert|lukt|leert|pakt|vindt|niet|van \d+|met (?:alzheimer|dementie|autisme|adhd|parkinson)|\d+)(?![\p{L}])/u;
const HEEL = new RegExp(`^ (?:nee |ja |het is |dat is |dit is |om |voor |over )*(?:mijn |onze |ons |een |de |een goede |me )?(${RELATIE_BRON})(?: van mij| hoor)? $`, 'u');
const IEMAND = /^ (?:voor )?(?:iemand anders|een ander|iemand|iemand uit mijn buurt|ander|anders iemand|een ander persoon) $|(?<![\p{L}])(?:voor|om|over) (?:iemand anders|een ander|iemand die ik ken|iemand uit|iemand die|iemand in mijn|hem|haar)(?= [^w]|$|[.,])(?![\p{L}])/u;

/** For whom the question is and who that is, with the word that named the relation (an anchor for the age). */
export interface VoorWie { voorWie?: Gegevens['voorWie']; relatie?: Relatie; woord?: string }

/**
 * A professional first, then an explicit "voor mezelf" or "voor mijn …", then a relation that is said to be in need, then a need in
 * the first person. A relative who only helps, lives far away, has died or harms the speaker is not the one the question is for.
 */
export function leesVoorWie(b: Bericht): VoorWie {
  if (BEROEP.some((re) => re.test(b.norm) || re.test(b.zin))) return { voorWie: 'beroep', relatie: 'clientvanmij' };
  const heel = HEEL.exec(b.zin);
  if (heel) return ander(heel[1]!);
  if (ZELF_HEEL.test(b.zin) || ZELF.test(b.norm)) return { voorWie: 'zelf' };
  const voor = VOOR.exec(b.norm);
  if (voor && !/(?:bang|zorgt|bestemd|vlucht) $/u.test(b.norm.slice(0, voor.index)) && !NIET_VOOR.test(b.norm.slice(voor.index + voor[0].length))) return ander(voor[1]!);
  for (const m of b.norm.matchAll(NOEMT)) {
    const begin = m.index + m[0].indexOf(m[1]!);
    if (NIET_VOOR_ERVOOR.test(b.norm.slice(0, begin)) || NIET_VOOR.test(m[2]!)) continue;
    const bezit = /(?:mijn|onze|ons) /u.test(m[0].slice(0, m[0].indexOf(m[1]!))) || /^(?:opa|oma|vader|moeder|ouders|buurman|buurvrouw)$/u.test(m[1]!);
    if (bezit && (NOOD_ERNA.test(m[2]!) || /^\s*\(\d/u.test(m[2]!))) return ander(m[1]!);
  }
  if (IEMAND.test(b.zin)) return { voorWie: 'ander' };
  return ZELF_NOOD.test(b.norm) ? { voorWie: 'zelf' } : {};
}

function ander(woord: string): VoorWie {
  const relatie = relatieVan(woord);
  return { voorWie: 'ander', ...(relatie ? { relatie } : {}), woord };
}
