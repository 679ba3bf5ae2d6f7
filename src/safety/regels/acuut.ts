import type { Regel } from './regel.ts';

/** Someone who can get lost or be in danger when gone. */
const WEG = '@fam|hij|zij|ze|iemand|oma|opa';

/** Danger to anyone here and now that asks for fire brigade or police. */
export const ACUUT: readonly Regel[] = [
  {
    naam: 'acuut/brand', soort: 'acuut', niveau: 'duidelijk',
    patronen: ['er is .. brand|vuur|fik', 'brand|vuur|fik .. in|bij|op .. huis|keuken|flat|schuur|kamer|slaapkamer|woning|zolder|trappenhuis|portiek|gang|galerij|garage|buren|gebouw|meterkast|container|berging', '@ander|huis|keuken|bank|gordijn|gordijnen|pan|frituurpan|schuur|woning|flat|auto|bed|bank|droger|scootmobiel|oven|gasfles|meterkast .. staat|staan .. in .. brand|fik|vlam|vlammen|lichterlaaie|hens', 'staat|staan .. in .. brand|fik|lichterlaaie|vlammen|hens', 'in de fik|hens', 'vlam .. in .. pan', 'vlammen .. uit|komen|slaan', 'het brandt|brand .. hier|bij|in|nu|huis', '^^ brand $$', '^ brand $', 'brand $$', 'brandt .. huis|woning|flat|keuken|schuur', 'huis|woning|flat|keuken|schuur|zolder .. brandt|brand', 'brand|vuur .. uitgebroken|ontstaan|gesticht', '~woningbrand|~keukenbrand|~brandweer .. bellen|nodig|nu|sturen|komen|hierheen', 'bel|stuur .. ~brandweer', '~rook .. komt|onder|uit|staat|overal|veel|hele|trappenhuis|huis|kamer|hangt', 'veel|dikke|zwarte ~rook', 'huis|kamer|keuken|gang|trappenhuis .. vol .. ~rook', 'ruik .. brandlucht|rook', '~explosie|~ontploffing|ontploft|geexplodeerd', 'kortsluiting .. vonken|brand|rook', 'vonken .. uit|komen'],
    niet: ['brandverzekering|vorig|vorige|geleden|jaren|vroeger|na de brand|brandveilig*|brandoefening|rookmelders', 'maagzuur|kaars|kachel', 'voor|na .. brand .. geen|alles', 'roken|rookt', 'ruzie|protest'],
  },
  {
    naam: 'acuut/gas', soort: 'acuut', niveau: 'duidelijk',
    patronen: ['ruik|ruikt|ruiken|stinkt|geur|lucht .. naar|van|een .. gas|gaslucht', 'ruik .. gas', '~gaslucht|~gaslek|gaslekkage', 'gas .. lekt|lek|ontsnapt|aangelaten|openstaan|open', 'koolmonoxide*|~koolmonoxide|~koolmonoxidemelder|co-melder|comelder|~koolmonoxidevergiftiging', 'co melder .. af|piept|gaat', 'co vergiftiging'],
    niet: ['aanvragen|waar .. kopen|subsidie|gratis|controleren|preventie|rekening|aansluiting'],
  },
  {
    naam: 'acuut/vermist', soort: 'acuut', niveau: 'duidelijk', ontkenbaar: false,
    patronen: [`${WEG} .. ~weggelopen|weggeloopen|~verdwenen|~vermist|spoorloos|zoek|zoekgeraakt|ontsnapt`, `${WEG} .. is .. kwijt`, `${WEG} .. kwijt .. is|geraakt`, 'ben|zijn .. mijn|ons|onze|me @fam .. kwijt .. sinds|al|in|hij|zij|ze|dement*|markt|station|winkel|stad|bos|strand', 'ben|zijn .. mijn|ons|onze .. @kindw kwijt', `kan|kunnen .. ${WEG}|hem|haar|mijn|me .. niet|nergens .. vinden`, `kan|kunnen|vind .. ${WEG}|hem|haar .. nergens|niet .. vinden|bereiken .. zoek|weg|sinds`, `vind|vinden .. hem|haar|${WEG} .. niet|nergens`, `${WEG} .. nergens .. te vinden|vinden|gevonden`, `${WEG} .. onvindbaar`, `${WEG} .. niet .. thuisgekomen|thuis gekomen|teruggekomen|terug gekomen|aangekomen`, `${WEG} .. is|zijn .. al .. uren|uur|nacht|gisteren|dagen|dag .. weg|zoek|kwijt`, `${WEG} .. weg .. sinds|al .. vanochtend|vanmorgen|uren|uur|gisteren|vannacht|dagen`, `${WEG} .. sinds .. vanochtend|vanmorgen|gisteren|vannacht|vanmiddag .. weg|zoek|kwijt|niet .. gezien`, `${WEG} .. deur .. uit|uitgelopen .. gelopen|kwijt|weet|niet`, `${WEG} .. dwaalt|loopt|zwerft .. ergens|nu|buiten|rond .. rond|buiten|straat|alleen|pyjama|kou`, 'zoeken|zoek .. mijn|onze|me|al .. @fam .. overal|uren|uur|weg', '~dement|dementie|alzheimer ... weg|kwijt|weggelopen|verdwenen|zoek ... uren|uur|vanochtend|nu|sinds|vinden', '~vermist|~vermissing', 'ontvoerd|~ontvoering|~ontvoerd', '@partner|@ouder .. kinderen|kind|zoontje|dochtertje|dochter|zoon .. meegenomen|ontvoerd|ontvoeren', 'alleen|moederziel .. in .. bos|water'],
    niet: ['kwijt|verloren .. aan|door .. kanker|ziekte|corona', 'overleden|gestorven|begraven', 'loopt .. vaak|steeds|soms .. weg', 'sleutel|sleutels|pinpas|paspoort|portemonnee|telefoon|papieren|digid|pas|bril|brief|gebit|kat|poes|hond|fiets|wachtwoord', 'bij .. mij|me .. weg', 'gescheiden|scheiding', 'op vakantie|werk', 'de .. hele .. weg|dag .. kwijt', 'kwijt .. raken'],
  },
  {
    naam: 'acuut/indringer', soort: 'acuut', niveau: 'duidelijk',
    patronen: ['~inbreker|~inbrekers|~insluiper|~indringer|~overvaller|~overvallers', 'er wordt .. ~ingebroken|geschoten|gevochten|gestoken|gebeld', '~ingebroken .. nu|net|bezig|moment|hier', 'breekt|breken|proberen|probeert .. in .. breken|binnen', 'probeert|proberen|wil .. binnen .. te .. komen|dringen|breken|komen', 'probeert|proberen .. deur .. trappen|breken|forceren|te|in|open', 'trapt|trappen|ramt|bonkt|beukt|slaat|schopt .. deur .. in|kapot|open', 'staat|is|zit|loopt .. iemand|vreemde|man|onbekende .. in .. mijn|huis|tuin|kamer|kelder', 'iemand .. in .. mijn|het|ons .. huis', 'word|wordt|ben .. nu|net .. ~overvallen|beroofd|achtervolgd|aangevallen', 'word .. ~achtervolgd|gevolgd', '~achtervolgt .. mij|me', '~overval .. nu|gaande|bezig|net'],
    niet: ['vorig|vorige|geleden|vroeger|gisteren .. ingebroken', 'angst|bang .. voor .. ~inbrekers', 'preventie|verzekering|slot|sloten'],
  },
  {
    naam: 'acuut/wapen', soort: 'acuut', niveau: 'duidelijk',
    patronen: ['@ander .. staat|loopt|zwaait|komt|zit .. met .. @wapen', '@ander .. heeft .. @wapen .. vast|getrokken|bij|gepakt|hand|nu|in', '@ander .. @wapen .. gepakt|getrokken|vast|hand|handen', 'met .. @wapen .. voor|in|aan|achter .. deur|huis|kamer|keuken|straat|me|mij|haar', '@wapen .. op .. mij|me|haar|hem|ons .. gericht', 'richt .. @wapen', '@ander .. staat .. voor .. deur .. en .. dreigt|schreeuwt|slaat|wil', '~steekpartij|~schietpartij|schietpartij', 'wordt .. geschoten|gestoken', '~schiet|schieten .. op .. straat|mensen|ons|huis', '~bom|granaat|explosief .. deur|huis|gevonden|onder', 'ga|gaat .. @ander|mensen|iedereen|ze .. neersteken|neerschieten|opblazen|doodschieten', 'ga|gaat .. huis|boel|gebouw|gemeentehuis .. in .. brand|fik .. steken', 'steek|steekt .. huis|boel|tent|gemeentehuis .. in .. brand|fik', 'kom .. met .. @wapen|benzine', 'aanslag .. plegen|gepleegd'],
    niet: ['vroeger|geleden|vorig|vorige', 'koken|groente'],
  },
  {
    naam: 'acuut/nu-geweld', soort: 'acuut', niveau: 'duidelijk',
    patronen: ['help .. @ander .. vermoordt|slaat|schopt|mishandelt|wurgt|vermoort', 'op dit moment .. geslagen|mishandeld|bedreigd', 'nu .. aan het slaan|vechten|schoppen', '@ander .. is .. nu|weer .. aan .. slaan|vechten', 'slaat .. mij|me|haar|hem .. op dit moment', 'nu .. bezig .. slaan|schoppen', '@ander .. probeert .. mij|me|haar|hem .. te .. @doden', 'hij .. komt .. eraan|nu|binnen|terug .. help|vermoord|bang|slaat', 'help .. hij .. komt', 'heb .. me|mezelf .. opgesloten|verstopt .. wc|badkamer|kamer|slaapkamer|kast|toilet', 'zit|lig .. verstopt|opgesloten .. in|op .. wc|badkamer|kamer|slaapkamer|kast|toilet|lift|schuur|kelder', 'ik .. ben .. in .. gevaar', 'in .. levensgevaar|gevaar', '~levensgevaar', 'direct gevaar', 'moet|wil .. nu .. vluchten|weg .. hij|gevaar|veilig', '~politie .. nu|nodig|bellen|sturen|komen|snel', 'stuur|bel .. ~politie', 'help ... politie'],
    niet: ['vroeger|vorig|vorige|geleden', 'was|geweest|kwam', 'aangifte', 'wil .. bij .. politie .. werken'],
  },
  {
    naam: 'acuut/ongeluk', soort: 'acuut', niveau: 'duidelijk',
    patronen: ['~ongeluk|~aanrijding|~ongeval .. gebeurd|net|nu|gehad|gezien|gewonden|hier|straat', 'er is .. ~ongeluk|~aanrijding|~ongeval', '~aangereden|overreden .. net|nu|door|auto|ligt|zojuist', 'door .. ijs .. gezakt', 'ligt .. in .. water|sloot|kanaal|gracht|vijver', '@kindw|iemand|auto .. te water|in .. water|sloot|kanaal', '~ingestort|instorten|stort in', 'dak|muur|plafond|balkon .. ingestort|instort|naar beneden', 'zit|zitten .. vast .. in .. lift', 'zit .. klem|bekneld', '~bekneld', '@kindw .. zit .. opgesloten|vast .. auto|kamer|wc', 'water .. stroomt|staat|komt .. huis|kamer|binnen|hoog|meter', 'stroomkabel|elektriciteitskabel|hoogspanningskabel', '~overstroming|overstroomd .. nu|huis'],
    niet: ['vorig|vorige|geleden|vroeger|jaren|sinds|na|door .. ongeluk|ongeval|verzekering|schade', 'lekkage'],
  },
  {
    naam: 'acuut/twijfel', soort: 'acuut', niveau: 'onduidelijk',
    patronen: ['^^ help $$', '^ help $', '^^ help help', 'help me|mij|ons .. alsjeblieft|alstublieft|snel|nu|aub', '^^ help me|mij|ons $$', 'help me|mij nu', 'noodgeval|nood $', '~noodgeval|~noodsituatie|~spoedgeval', 'rookmelder .. af|gaat|piept', '@ander .. gas|pit|pitten|fornuis .. aan|open .. laat|laten|staan|vergeet', 'gas .. laat .. staan|aanstaan', 'laat .. gas|fornuis|pan .. aan|opstaan|aanstaan', 'durf .. niet .. buiten|naar buiten .. staat|iemand', 'iemand .. volgt|staat|loopt|hangt .. voor|rond|buiten|achter|bij .. huis|deur|raam|me|mij', 'er staat iemand', 'ik ben niet veilig', '~gevaarlijk|gevaar .. nu|situatie|hier', 'brandlucht|schroeilucht|schroeit', 'neemt .. niet .. op ... zorgen|ongerust', 'ongerust .. over|dat|waar', 'niet .. bereiken .. zorgen|ongerust|al', 'niet .. thuis .. zou|hoort|normaal', 'sinds .. niets .. gehoord', 'niets .. meer .. gehoord|gezien .. van', 'alleen .. gelaten .. baby|kind|peuter', 'kind|kinderen|baby|peuter|kleuter .. alleen .. thuis|gelaten|achtergelaten|buiten|straat', '@fam .. doet|deed .. niet .. open', 'dwaalt .. over|op .. straat'],
    niet: ['help .. met|aan|bij|formulier', 'vergeetachtig .. soms'],
  },
];
