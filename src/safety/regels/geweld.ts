import type { Regel } from './regel.ts';
import { daad, lijdend } from './zinsbouw.ts';

/** Animals, treatment and objects that hit, bite and pinch too. */
const GEEN_MENS = ['de|een|die hond|kat|wesp|bij|mug|kater|poes|muggen|spin|geit|gans', 'tandarts|fysio|fysiotherapeut|bloeddrukmeter|bloeddruk|schoen|schoenen|broek|prothese|gebit', 'rolstoel|kinderwagen|schommel|rollator|trampoline'];

/** What hurts, said with nouns and light verbs: "kreeg een klap", "bij de keel gegrepen". `P` is the one who is hurt. */
const letsel = (P: string): string[] => [
  `${P} .. geef|geeft|gaf|geven|gegeven|deelt|verkoopt|verkocht|kreeg|krijgt|krijgen|gekregen .. @klap|schop|trap|tik|tikken|pak`, `${P} .. bij|aan|om .. keel|nek|haren|haar|strot|kraag|polsen|arm .. grijpt|greep|gegrepen|pakt|pakte|gepakt|vastgepakt|trekt|trok|getrokken|sleurt|sleurde|sleept|sleepte|gesleept|gesleurd|grijpen`, `${P} .. keel .. dicht|dichtgeknepen|dichtknijpt|dichtkneep|dichtgedrukt|dichtdrukt`, `${P} .. in elkaar|mekaar .. slaat|sloeg|~geslagen|slaan|getrapt|~geschopt|getimmerd|geramd|timmert|trapt|schopt`, `${P} .. verrot|dood|bont|lens|buiten .. slaat|sloeg|slaan|~geslagen|schoppen|~geschopt|schopt`, `${P} .. valt|viel|vliegt|vloog .. aan`, `${P} .. aanvalt|aangevallen|aangevlogen|aanviel|aanvallen`, `${P} .. tegen|van|uit|op|over .. muur|trap|grond|deur|kast|bed|tafel|vloer|bank|raam|verwarming|kachel|aanrecht .. gooit|gooide|gegooid|smijt|smeet|gesmeten|duwt|duwde|geduwd|drukt|drukte|gedrukt|ramt|ramde|geramd|smakt|smakte|geknald|knalt|knalde|gesmakt|slingert`, `${P} .. pijn|zeer .. doet|deed|gedaan|doen`, `${P} .. iets|wat|kwaad .. aandoet|aandoen|aangedaan|aandeed`, `${P} .. steekt|stak|~gestoken|~neergestoken|~doodgestoken|neerstak .. mes|schaar|hij|zij|in|neer`, `${P} .. sigaret|peuk|aansteker|strijkijzer .. brandt|verbrandt|gebrand|uitgedrukt|drukt`, `${P} .. schudt|geschud|schudde .. elkaar`, `${P} .. riem|stok|slipper|pantoffel|pollepel|schoen|kabel|snoer|bezem|liniaal|ceintuur|zweep|lepel|deegroller|krant|mattenklopper|stoel|fles|stofzuigerslang .. slaat|sloeg|~geslagen|slaan|krijg|geeft|kreeg|met|mept`, `${P} .. onder|onderhouden .. douche|water .. koude|heet|kokend|geduwd|gehouden|duwt|zet`,
];

/** Violence to the body and threats, by someone near, told by the one who is hurt or by someone who sees it. */
export const GEWELD: readonly Regel[] = [
  {
    naam: 'geweld/slaat-mij', soort: 'geweld', niveau: 'duidelijk', spreker: 'slachtoffer',
    patronen: [
      ...daad('@dader', { vorm: '@doethem', deelwoord: '@geslagen' }, '@mij'), '@slaat @mij', '@mij @slaat', '@mij .. @hardgedaan .. @hebben|door', ...lijdend('ik|wij|we', '@geslagen'), '@worden|ben .. thuis|hier|elke|weer|vaak .. @hardgedaan', '^ @worden .. @hardgedaan', '@hardgedaan .. door .. mijn|me|onze|hem|haar|@fam', 'als je man|vrouw|partner|vriend .. je slaat',
      'ik|we|mij|me .. krijg|kreeg|gekregen|krijgen|gehad .. @klap|schop', '> krijg|kreeg|gekregen .. @klap', 'weer .. @klap .. krijg|gekregen|gehad', 'krijg|kreeg|krijgen .. met .. slipper|riem|stok|pollepel|zweep|ceintuur|bezem|snoer', '@dader .. mij|me|ons .. met .. slipper|riem|stok|pollepel|zweep|ceintuur|bezem|snoer|hand|vuist|vuisten', 'met .. vuist|vuisten|riem|stok .. ~geslagen|slaat|gezicht', 'pak slaag|rammel|ransel', '@klap|vuist|stomp .. in|op|tegen .. mijn|me .. gezicht|buik|maag|rug|hoofd|oog|kop|kaak|ribben', 'blauw|blauwe|dik oog|plekken .. hem|door|@partner', 'op .. bek|muil|smoel|gezicht|bakkes|porum|snufferd|snuit .. ~geslagen|slaat|gekregen|krijg|kreeg|slaan|timmert|getimmerd', 'weer .. raak .. geweest|gisteren|vannacht|is|was', '@nu .. weer .. raak', 'keel .. dicht .. geknepen', 'handen|hand .. om|op|rond .. mijn|me .. keel|nek|hals|mond|strot', 'mijn|me keel|strot', 'naar mijn|me hoofd .. gooien|gooit|gegooid|gooide', 'gooit|gooide|smijt|smeet|gegooid .. naar|tegen mij|me|ons', 'aan de beurt .. slaat|schopt|klap*|boos|kwaad',
      ...letsel('@mij'), '@ouder .. doet|deed|doen mij|me pijn|zeer', '@dader .. spuugt|spuugde .. op|naar mij|me', 'trekt|trok .. aan .. mijn|me haren|haar',
    ],
    niet: [...GEEN_MENS, '@wapen .. aardappelen', 'brief|gemeente|besluit|nieuws .. klap', 'beurt .. kapper|wachtkamer'],
  },
  {
    naam: 'geweld/slaat-ander', soort: 'geweld', niveau: 'duidelijk', spreker: 'getuige',
    patronen: [
      ...daad('@dader', { vorm: '@slaat', deelwoord: '@hardgedaan' }, '@hem'), ...daad('@dader', { vorm: '@doethem', deelwoord: '@geslagen' }, 'hem|haar|hen|@kindw|@ouder'), ...lijdend('@ander', '@hardgedaan'), '@ander .. @geslagen .. door', '@ander .. gezien .. sloeg|schopte|kneep|duwde', '@ander .. krijgt|krijgen|kreeg|kregen .. @klap|tik', 'slaan|schoppen|vechten .. elkaar|mekaar', '^ @fam slaat|schopt|mept|sloeg $', '@ander .. slaat|sloeg|slaan $', 'als @ander .. dronken|drinkt|boos|kwaad|gedronken .. slaat', 'sla|slaat|slaan|sloeg .. erop los', 'ik|we .. hoor|zie|zag|hoorde .. slaan|slaat|klappen|~geslagen|mishandelen', '@fam .. ~mishandeld|~mishandelt|~mishandelen|~mishandelde', '@slaat .. @kindw|vrouw|moeder|vader|zus|broertje|zusje', 'we slaan', 'bont en blauw', 'eerst schelden .. duwen', ...letsel('hem|haar|hen|@kindw|@ouder'), 'in elkaar ~geslagen|getrapt|~geschopt|getimmerd', '@hardgedaan .. thuis', '@worden .. thuis .. @hardgedaan', 'wordt|worden .. @hardgedaan .. kind|vrouw|man|iemand|meisje|jongen',
    ],
    niet: [...GEEN_MENS, 'klas|voetbal|bal|record|kliko|kussen|tapijt|deuren|deur .. slaat|sloeg', 'kaarten|schaken|dammen'],
  },
  {
    naam: 'geweld/dood-dreiging', soort: 'geweld', niveau: 'duidelijk', spreker: 'slachtoffer',
    patronen: ['@mij .. @doden|~vermoord .. @dader|zal|gaat|wil|zou|komt|dreigt', '@doden @mij', '> @ander|familie|schoonfamilie .. mij|me|ons .. vergiftigen|verdrinken|beroven|verstikken|opblazen|~verbranden|wurgen|doodschieten|wat_aandoen|iets_aandoen', '> @ander|familie|schoonfamilie .. wil|willen|wou|wilde|wilden .. mij|me|ons dood|kapot', '> @ander .. mij|me|ons .. van|uit|over .. @hoogte|trap .. gooien|duwen|gooit|duwt|gooide|duwde', '@mij .. dood|kapot|af .. maken|maakt|steken|schieten|slaan|schoppen|steekt|slaat|schiet'],
  },
  {
    naam: 'geweld/dreiging', soort: 'geweld', niveau: 'duidelijk',
    patronen: [
      '~bedreigt|~bedreigd|~bedreigde|~bedreigen .. @mij|haar|hem|@fam|door|ik', '@dader .. dreigt|dreigde|dreigen|gedreigd ... @doden|slaan|steken|ophangen|verminken|zoutzuur|zuur|dood|~vermoordt|iets|wat|brand|mes|meenemen|afpakken|weghalen|mij|me|ons|haar|doet|aandoen', 'maak|sla|steek|schiet .. ik .. je|jou .. af|dood|kapot|neer', '~vermoord .. je|jou|jullie|haar|mij|me .. zegt|zei|dreigt|als', '@dader .. zegt|zei|gezegd|dreigt|appt|stuurt ... @doden|~vermoordt|dood|wat_aandoet|weet_te_vinden|me_vindt|krijgt', 'weet .. mij|me .. te vinden', '@dader ... @hem .. @doden', '@wapen .. @mij|keel|kussen|nachtkastje|tafel .. @dader', '@dader .. @mij .. met .. @wapen', '@dader .. legt|zet|houdt|hield|drukte|zette .. @wapen', 'word|wordt|worden|werd .. ~bedreigd|~bedreigt', '~doodsbedreiging|~doodsbedreigingen|~bedreigingen|~bedreiging', 'mijn|me leven .. niet .. zeker|veilig', 'vrees|bang|angst .. voor .. mijn leven', '@dader .. zal|gaat .. wat|iets .. aandoen', 'bang|vrees .. dat .. @dader .. @mij .. wat|iets|@doden|~vermoord|vindt', 'in brand .. te steken|steken|~gestoken', '@mij .. in brand .. steken|steekt', '~eremoord|~eerwraak', 'eer .. geschonden|familie .. ~vermoorden|dood|straffen|veilig|bang|wraak', 'familie|broers .. wil|willen|gaan .. straffen|doden|~vermoorden', 'straffen .. omdat .. vriend', '~femicide',
    ],
    niet: ['uithuiszetting|ontslag|afsluiting|deurwaarder|dwangsom|ontruiming|afgesloten|incasso|boete|beslag|faillissement|bank|corporatie|verhuurder|kou|gemeente .. dreigt|dreigen'],
  },
  {
    naam: 'geweld/woord', soort: 'geweld', niveau: 'duidelijk', woord: true,
    patronen: ['slachtoffer .. ~geweld|~mishandeling|misbruik|verkrachting|stalking', 'ik|mij|me|mijn|ons|thuis|hier|jarenlang|@fam ... ~mishandeling|~mishandeld|~mishandelt|~kindermishandeling|~oudermishandeling|~ouderenmishandeling', 'psychische|geestelijke|lichamelijke|emotionele ~mishandeling|geweld', 'huiselijk|huislijk|huislik ~geweld ... mijn|bij|thuis|ik|mij|buren|hier|sprake|me|melden|melding|vermoed*', '@fam|hij|zij|relatie ... ~gewelddadig|~gewelddadige|geweldadig|geweldadige', '@fam|hij|thuis|ik|buren|tegen .. ~geweld .. gebruikt|gebruiken|tegen|pleegt|thuis', '~stalkt|~stalken|~gestalkt|~stalker|gestalkt|stalking .. mij|me|ex|ik|word|haar|door', '~handtastelijk', 'vermoed|vermoeden|signaal|signalen|melding|melden|meld .. ~kindermishandeling|~mishandeling|misbruik|geweld|ouderenmishandeling', '^^ ~kindermishandeling $$', '^^ ~mishandeling $$', '^^ huiselijk geweld $$', 'contactverbod|huisverbod|straatverbod|gebiedsverbod ... niet|bang|doodsbang|loopt|af|overtreedt|toch|ex', '~noodopvang|blijfhuis|~vrouwenopvang ... ik|nodig|~vluchten|weg|bang|nu|vannacht', 'gevlucht .. voor|van .. mijn|hem|man|ex|familie|huis|geweld', '~vluchten .. man|hem|ex|thuis'],
    niet: ['oorlog|syrie|land'],
  },
];
