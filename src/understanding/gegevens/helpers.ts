import type { Gegevens, Helper } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

const WIE: readonly (readonly [Helper, string])[] = [
  ['familie', 'familie|dochter|dochters|zoon|zoons|kinderen|kind|man|vrouw|partner|broer|broers|zus|zussen|moeder|vader|ouders|schoondochter|schoonzoon|schoonzus|zwager|kleinkinderen|kleinzoon|kleindochter|nicht|neef|oom|tante|oma|opa|gezin|echtgenoot|echtgenote'],
  ['buren', 'buren|buurman|buurvrouw|vrienden|vriend|vriendin|vriendinnen|kennissen|kennis|iemand uit de straat|overbuurvrouw|overbuurman|de buurt|kerk|moskee|kerkgenoten'],
  ['thuiszorg', 'thuiszorg|wijkverpleging|wijkverpleegkundige|verpleegkundige|huishoudelijke hulp|hulp in de huishouding|begeleider|begeleiding|verzorgende|zuster|zusters|buurtzorg|dagopvang|dagbesteding|casemanager|huishoudster|poetsvrouw|schoonmaakster|werkster|beroepskracht|particuliere hulp|zorgverlener'],
  ['vrijwilliger', 'vrijwilliger|vrijwilligers|vrijwilligster|maatje|buddy|iemand van de zonnebloem|zonnebloem'],
];
const NIEMAND = /(?<![\p{L}])(?:niemand (?:helpt|die (?:mij |me |ons )?helpt|doet|komt|kijkt)|helpt niemand|er is niemand|heb niemand|hebben niemand|helemaal niemand|ik doe alles (?:zelf|alleen)|doe (?:het|alles) (?:helemaal )?(?:zelf|alleen)|sta er (?:helemaal )?alleen voor|staan er alleen voor|krijg(?:t|en)? geen hulp|geen hulp van|geen enkele hulp|heb(?:ben)? geen hulp|heeft geen hulp|alleen ik|ik alleen|alles komt op mij neer|komt allemaal op mij neer)(?![\p{L}])/u;
const NIEMAND_HEEL = /^ (?:nee |nou |helaas |eigenlijk |er )*(?:niemand|geen mens|geen hond|geen hulp|geen enkele hulp|alleen ik|ik alleen|ik doe alles|alleen ik zelf|ik zelf|geen)(?: hoor| meer| helaas| eigenlijk)? $/u;
/** After the person: what a helper does. */
const HELPT = '(?:,? (?:die|dat))?(?: (?:mij|me|ons|hem|haar|soms|wel|ook|af en toe|nu|al|elke dag|elke week|een beetje|vaak|gewoon|heel veel|dan|nog|altijd|\\d x|een keer|om de week))* (?:helpt|helpen|hielp|komt|komen|doet|doen|kookt|poetst|brengt|springt|springen|past op|passen op|let op|ondersteunt|regelt|neemt|wast|kijkt)';
const NIET = /^(?:[^.,;]{0,40}(?<![\p{L}])(?:niet|nooit|geen|niks|nauwelijks|amper|zelden)(?![\p{L}]))/u;

const PER_HELPER = WIE.map(([helper, bron]) => ({
  helper,
  na: new RegExp(`(?<![\\p{L}])(?:${bron})(?: (?:en|of) (?:mijn |de |een )?[\\p{L}]+)?${HELPT}(?![\\p{L}])`, 'u'),
  voor: new RegExp(`(?<![\\p{L}])(?:hulp van|geholpen door|helpt|help van|steun van|we hebben(?: al)?|wij hebben(?: al)?|ik heb(?: al)?|heeft(?: al)?|krijg(?:t)?(?: al)?|er komt(?: al| elke week| een keer per week)?) (?:mijn |de |een |onze )?(?:${bron})(?![\\p{L}])`, 'u'),
  woord: new RegExp(`(?<= )(?:${bron})(?= )`, 'gu'),
}));
/** A cheap test before the dear ones. */
const ERGENS = new RegExp(WIE.map(([, bron]) => bron).join('|'), 'u');

/** Who already helps: only when help is said of them, or the message is nothing but a list of people. */
export function leesHelpers(b: Bericht): Gegevens['helpers'] {
  if (NIEMAND_HEEL.test(b.zin) || NIEMAND.test(b.norm)) return ['niemand'];
  if (!ERGENS.test(b.norm)) return undefined;
  const uit: Helper[] = [];
  for (const h of PER_HELPER) if (helpt(b, h)) uit.push(h.helper);
  if (uit.length === 0 && b.woorden.length <= 8) {
    const rest = PER_HELPER.reduce((z, h) => z.replace(h.woord, ''), b.zin);
    if (/^(?: +(?:en|of|de|een|mijn|onze|ook|soms|alleen|ja|nee|wat|nu|nog|wel|af|toe|paar|van|mij|elke|dag|week|\d|keer|per|uur|in|denk|ik|hoor|het|is|maar|dan)(?= ))* *$/u.test(rest)) {
      for (const h of PER_HELPER) if (b.zin.search(h.woord) >= 0) uit.push(h.helper);
    }
  }
  return uit.length > 0 ? uit : undefined;
}

function helpt(b: Bericht, h: (typeof PER_HELPER)[number]): boolean {
  const na = h.na.exec(b.norm);
  if (na && !NIET.test(b.norm.slice(na.index + na[0].length)) && !/(?:niet|geen|nooit)/u.test(na[0])) return true;
  const voor = h.voor.exec(b.norm);
  if (voor === null) return false;
  // "ik heb een zoon" says that there is a son, not that he helps; for services it does say so.
  const bezit = /heb|heeft|krijg/u.test(voor[0]);
  if (bezit && !/thuiszorg|vrijwilliger|maatje|wijkverpleging|huishoudelijke|begeleid|poetsvrouw|werkster|casemanager|buurtzorg|dagbesteding|dagopvang|buddy/u.test(voor[0])) return false;
  return !NIET.test(b.norm.slice(voor.index + voor[0].length, voor.index + voor[0].length + 20));
}
