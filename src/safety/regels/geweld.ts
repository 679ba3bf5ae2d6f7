import type { Regel } from './regel.ts';
import { daad, lijdend } from './zinsbouw.ts';

const WIE = '@dader';
const MIJ = 'mij|me|ons|mezelf';
const MIJN = 'mij|me|mijn|ons|onze';
const ANDER = 'hem|haar|hen|hun|elkaar|mekaar|@fam|mijn|zijn|de';
const DOET = '@doethem';
const DEELWOORD = '@geslagen';

/** What hurts, said with nouns and light verbs: "kreeg een klap", "bij de keel grijpen". `P` is the one who is hurt. */
function letsel(P: string): string[] {
  return [
    `geeft|gaf|geven|gegeven|deelt|verkoopt ${P} .. klap|klappen|mep|meppen|stomp|stompen|schop|trap|trappen|dreun|knal|lel|oorvijg|tik|tikken|pak|kopstoot|vuist|elleboog`, `${P} .. klap|klappen|mep|stomp|schop|trap|dreun|knal|lel|oorvijg|kopstoot|pak .. gegeven|gaf|geeft|verkocht`,
    `grijpt|greep|pakt|pakte|grijpen|pakken|vast ${P} .. bij|aan|om .. keel|nek|haren|haar|strot|arm|armen|kraag|polsen`, `${P} .. bij|aan .. keel|nek|haren|strot|kraag|polsen .. grijpt|greep|gegrepen|gepakt|pakt|pakte|gevat|vast`, `${P} .. keel .. dicht|dichtgeknepen|dichtknijpt|dichtkneep|gegrepen`, `trekt|trok|sleept|sleepte|sleurt ${P} .. aan|bij .. haar|haren|arm`, `${P} .. aan .. haren|haar .. getrokken|trekt|trok|gesleurd|gesleept`,
    `slaat|sloeg|slaan|geslagen ${P} .. in elkaar|mekaar`, `slaat|sloeg|schopt|trapt ${P} .. elkaar|verrot|rot|lens|blauw|kapot|dood|gezicht`, `${P} .. in elkaar|mekaar .. slaat|sloeg|geslagen|slaan|getrapt|geschopt|getimmerd|gerost|geramd|timmert`, `${P} .. verrot|dood|bont .. slaat|sloeg|slaan|geslagen|schoppen|geschopt|geslage`, `valt|viel|vliegt|vloog ${P} .. aan`, `${P} .. aanvalt|aangevallen|aangevlogen|aanvliegt`, `gooit|gooide|smijt|smeet|knalt|knalde|duwt|duwde|duwde|drukt|drukte|ramt|smakt ${P} .. tegen|van|op|uit|over .. muur|trap|grond|deur|kast|bed|tafel|vloer|bank|huis|raam|verwarming`, `${P} .. tegen|van .. muur|trap|grond|deur|kast .. gegooid|geduwd|gesmeten|gooit|duwt|geduwt|gegooit|gedrukt|smijt|geknald`, `zet|zette|drukt|drukte|houdt|hield|legt .. mes|kussen|pistool .. op|tegen|voor|over .. keel|gezicht|hoofd|buik|me|mij`, `${P} .. pijn .. doet|deed|gedaan|doen`, `doet|deed|doen ${P} .. pijn`, `${P} .. iets|wat|kwaad .. aandoet|aandoen|aangedaan|aandeed`, `doet|deed|doen ${P} .. iets|wat|kwaad .. aan`, `slaat|sloeg|slaan met .. riem|stok|slipper|pantoffel|pollepel|schoen|vuist|vuisten|kabel|bezem`, `met .. riem|stok|slipper|pollepel|vuist|vuisten|kabel .. slaat|sloeg|geslagen|krijg|kreeg`,
    `sluit|sloot|bindt|bond ${P} .. op|vast`, `${P} .. opgesloten|opsluit|vastgebonden|vastbindt|opsluiten|vastbinden .. @hebben|huis|kamer|kelder|schuur|kast|heeft`, `schudt|schudde|rammelt ${P} .. elkaar|heen`, `trapt|schopt|slaat ${P} .. deur uit|eruit`, `steekt|stak ${P}`, `${P} .. gestoken|neergestoken|doodgestoken`, `${P} .. met .. mes|pistool|wapen|bijl|sigaret .. bedreigt|bedreigd|gestoken|steekt|gebrand|achterna`, `verbrandt|brandt ${P} .. sigaret|peuk`,
  ];
}

const DREIGT = (P: string): string[] => [
  `dreigt|dreigde|dreigen|bedreigt|bedreigde|bedreigd|gedreigd .. ${P}`, `${P} .. bedreigt|bedreigd|bedreigde|bedreigen|dreigt`, `dreigt|dreigde|dreigen|gedreigd ... @doden|slaan|steken|ophangen|aandoen|verminken|zoutzuur|zuur`, `@dader .. ${P} .. @doden`, `@dader .. zal|gaat|wil|zou|komt|dreigt ${P} .. @doden`, `@doden ${P}`, `${P} @doden`, `${P} .. dood maken|maakt|steken|schieten|slaan|schoppen|doen|steekt|slaat|schiet`, `${P} .. wat|iets .. aandoet|aandoen|aan doet|aan te doen`, `@wapen .. ${P} .. keel|gezicht|hoofd`, `@dader .. @wapen .. ${P}`, `${P} .. met .. @wapen`, `steekt ${P} .. neer`, `schiet ${P} .. dood|neer`,
];

/** Violence to the body and threats, by someone near, told by the one who is hurt or by someone who sees it. */
export const GEWELD: readonly Regel[] = [
  {
    naam: 'geweld/slaat-mij', soort: 'geweld', niveau: 'duidelijk', spreker: 'slachtoffer',
    patronen: [
      ...daad(WIE, { vorm: DOET, deelwoord: DEELWOORD }, MIJ), '@slaat mij|me', 'mij|me @slaat', 'mij|me .. @geslagen .. @hebben', 'mij|me .. @hebben @geslagen', '@hebben .. mij|me .. @geslagen', ...lijdend('ik|wij|we', '@geslagen'), '@geslagen .. door .. mijn|me|m|onze @fam', 'ik .. ben .. door .. @geslagen|bedreigd',
      'ik|we .. klappen|slaag|klap|stomp|schop|trap|dreun|mep|meppen|ros|rammel|oplawaai|opdonder .. krijg|kreeg|gekregen|gehad|krijgen', 'krijg|kreeg|krijgen .. klappen|slaag|klap|stomp|schop|dreun|mep|meppen|ros|vuist .. van|thuis|als|in', 'krijg|kreeg|krijgen .. klappen|slaag|meppen|stompen|ros|rammel', 'pak slaag|rammel|ransel', 'klap|klappen|vuist|stomp|trap .. in .. mijn|me gezicht|buik|maag|rug', 'blauw oog .. van|door .. hem|haar|@fam', 'op .. bek|muil|smoel|gezicht|bakkes .. geslagen|slaat|gekregen|krijg|kreeg|slaan', 'sla|slaat .. me .. bek|muil|smoel|gezicht',
      ...letsel(MIJ), 'handen .. om .. mijn|me keel|nek|hals', 'mijn|me keel .. dicht*', 'hand .. op .. mijn|me keel|mond', 'greep|grijpt|pakt|pakte .. mijn|me keel|strot|haren', 'naar mijn|me hoofd .. gooien|gooit|gegooid|gooide', 'gooit|gooide|smijt .. naar .. mijn|me hoofd', 'gooit|gooide .. naar mij|me',
    ],
    niet: ['de .. hond|kat|wesp|bij|mug|tand|tandarts|fysio|dokter|arts|muggen', 'rolstoel'],
  },
  {
    naam: 'geweld/slaat-ander', soort: 'geweld', niveau: 'duidelijk', spreker: 'getuige',
    patronen: [
      ...daad(WIE, { vorm: '@slaat', deelwoord: DEELWOORD }, ANDER), ...lijdend('@ander', DEELWOORD), '@ander .. @geslagen .. door', '@ander .. krijgt|krijgen|kreeg .. klappen|slaag|meppen|klap|ros', 'slaan .. elkaar|mekaar', '@ander .. erop los', 'met .. @wapen .. achterna|zwaait|dreigt', ...letsel('hem|haar|hen|@kindw'), '@ander .. bont en blauw', 'bont en blauw',
    ],
    niet: ['de .. hond|kat|wesp|mug', 'rolstoel|klas|school|bal|record|voetbal|kliko|rollator', 'slaat .. aan', 'hij slaat .. les'],
  },
  {
    naam: 'geweld/dreiging', soort: 'geweld', niveau: 'duidelijk',
    patronen: [...DREIGT(MIJN), ...DREIGT('hem|haar|hen|@kindw|elkaar').filter((p) => p.startsWith('dreigt') || p.includes('@dader') || p.includes('bedreig')), 'bedreigd|bedreigt .. door', 'word .. bedreigd|bedreigt', '~doodsbedreiging|~doodsbedreigingen|~bedreigingen', 'mijn|me leven .. niet .. zeker|veilig', 'leven niet zeker', 'vreest|vrees|bang ... leven ... mijn', '@dader .. maakt|maken .. mij|me|haar .. af|kapot|dood', 'heeft .. mes|pistool|wapen .. getrokken|gepakt'],
    niet: ['uithuiszetting|ontslag|afsluiting|deurwaarder|dwangsom|ontruiming|afgesloten'],
  },
  {
    naam: 'geweld/woord', soort: 'geweld', niveau: 'duidelijk',
    patronen: ['slachtoffer .. van .. ~geweld|~mishandeling|misbruik|verkrachting', 'ik|mij|me|mijn|ons|thuis|hier ... ~mishandeling|~mishandeld|~mishandelt|~mishandelen|~kindermishandeling|~oudermishandeling|ouderenmishandeling', '@fam .. ~mishandeld|~mishandelt', 'huiselijk|huislijk ... ~geweld ... mijn|bij|thuis|ik|mij|buren|hier|sprake|me', '~gewelddadig|~gewelddadige ... mijn|is|wordt|hij|@fam', 'mijn|thuis|hij|ik|buren ... ~geweld ... gebruikt|gebruiken|tegen|pleegt', '~stalkt|~stalken|~gestalkt|~stalker|gestalkt', '~handtastelijk', '~eerwraak', '~kindermishandeling .. hiernaast|gezien|vermoed', 'vermoed|vermoeden .. ~kindermishandeling|~mishandeling|misbruik|geweld'],
    niet: ['training|cursus|opleiding|informatie|beleid|protocol|meldcode|campagne|voorlichting'],
  },
];
