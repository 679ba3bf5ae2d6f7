import type { Gegevens } from '../../../src/understanding/begrip.ts';

type Rij<K extends keyof Gegevens> = readonly [tekst: string, uit: Gegevens[K] | undefined];

/** Per kind of fact: a message, and what is to be read in it (undefined: nothing). */
export const TABELLEN: { [K in keyof Gegevens]-?: readonly Rij<K>[] } = {
  antwoord: [
    ...['ja', 'Ja!', 'jawel', 'jep', 'jaaaa', 'ja hoor', 'ja graag', 'tuurlijk', 'natuurlijk', 'klopt', 'dat klopt', 'klopt helemaal', 'graag', 'heel graag', 'oke', 'ok', 'is goed', 'prima', 'zeker', 'zeker weten', 'jazeker', 'inderdaad', 'precies', 'absoluut', 'uiteraard', 'akkoord', 'doe maar', 'mag wel', 'ik denk het wel', 'ja, dat wil ik wel', 'ja want hij kan niet meer', '👍', 'yes', 'best wel', 'nou en of', 'joa', 'ja maar niet op vrijdag', 'lijkt me fijn', 'klopt, hij is 78'].map((t) => [t, 'ja'] as const),
    ...['nee', 'Nee.', 'neeee', 'nee hoor', 'nee dank u', 'nope', 'niet', 'nog niet', 'zeker niet', 'absoluut niet', 'helemaal niet', 'klopt niet', 'dat klopt niet', 'ben je gek', 'echt niet', 'hoeft niet', 'niet nodig', 'nooit', 'geen sprake van', 'ik denk het niet', 'ik dacht het niet', 'welnee', 'nee, dat wil ik niet', 'liever geen', 'niet echt', 'neu', 'nah', 'nee joh', 'ik wil het niet', 'geen behoefte aan', 'nee want dat heeft hij al', '👎', 'iets is anders', 'mooi niet', 'dat is niet zo'].map((t) => [t, 'nee'] as const),
    ...['weet ik niet', 'ik weet het niet', 'geen idee', 'misschien', 'ik zou het niet weten', 'mwah', 'mwah?', 'weet ik eigenlijk niet', 'geen flauw idee', 'moeilijk te zeggen', 'dat weet ik nog niet', 'weetni', 'mss', 'ligt eraan', 'ja en nee', 'kweet nie', 'kan zijn', 'soms', '🤷', 'maakt mij niet uit', 'niet dat ik weet', 'joost mag het weten', 'ik twijfel', 'hangt ervan af', 'zou kunnen', 'wie weet', 'moet ik over nadenken', 'weet niet zeker', 'geen benul', 'weet ik veel'].map((t) => [t, 'weetniet'] as const),
    ...['dat zeg ik liever niet', 'liever niet', 'wil ik niet zeggen', 'dat vertel ik niet', 'gaat je niks aan', 'gaat u niets aan', 'prive', 'dat is privé', 'daar wil ik niet over praten', 'sla maar over', 'overslaan', 'geen commentaar', 'dat hou ik voor mezelf', 'dat geef ik liever niet', 'ik wil er niet over praten', 'zeg ik liever niet', 'daar praat ik liever niet over', 'ik geef liever geen antwoord', 'liever niet zeggen', 'ik zeg niets'].slice(0, 17).map((t) => [t, 'lieverniet'] as const),
    ...['ik weet niet wat ik moet doen', 'graag hulp bij het huishouden', 'mijn man is ziek', 'goed dat jullie er zijn', 'ik kan niet meer', 'niet meer dan twee uur', 'zeker als het regent doet mijn knie pijn', 'ik heb schulden', 'wat kost dat', '', '?', 'hallo', 'jaren geleden', 'neem contact op', 'nergens', 'jammer'].map((t) => [t, undefined] as const),
  ],
  voorWie: [
    ['mijn vader', 'ander'], ['voor mijn moeder', 'ander'], ['ik zorg voor mijn man', 'ander'], ['voor mezelf', 'zelf'], ['mezelf', 'zelf'], ['voor mij', 'zelf'], ['het gaat om mij', 'zelf'], ['ik ben huisarts van een patiënt die niet eet', 'beroep'],
    ['mijn moeder van 84 kan niet meer koken', 'ander'], ['mijn cliënt heeft hulp nodig', 'beroep'], ['namens onze school', 'beroep'], ['voor iemand anders', 'ander'], ['onze zoon (12) luistert niet', 'ander'], ['mijn man heeft alzheimer', 'ander'], ['m’n oma valt steeds', 'ander'],
    ['ik maak me zorgen over mijn buurman', 'ander'], ['ik kan de trap niet meer op', 'zelf'], ['ik heb schulden', 'zelf'], ['ik wil een rolstoel voor mijn zus', 'ander'], ['mijn ouders redden het niet meer alleen', 'ander'], ['als wijkverpleegkundige van een cliënt bel ik u', 'beroep'],
    ['mijn dochter woont ver weg', undefined], ['mijn zoon helpt mij', undefined], ['mijn dochter doet de boodschappen', undefined], ['wat kost een traplift', undefined], ['hallo', undefined], ['mijn man is overleden', undefined], ['mijn man slaat mij', undefined], ['ruzie met mijn zus', undefined], ['de kinderen komen nooit', undefined],
  ],
  relatie: [
    ['mijn vader', 'vader'], ['voor mijn moeder', 'moeder'], ['ik zorg voor mijn man', 'man'], ['mijn schoonmoeder van 90 is gevallen', 'schoonmoeder'], ['onze zoon (12) luistert niet', 'zoon'], ['mn ma is ziek', 'moeder'], ['ma', undefined], ['ik ben huisarts van een patient', 'clientvanmij'],
    ['voor mijn kleindochter', 'kleinkind'], ['buurvrouw', 'buurvrouw'], ['een vriendin van mij kan niet meer lopen', undefined], ['mijn beste vriend is verslaafd', 'vriend'], ['mijn tante vergeet alles', 'tante'], ['ik help mijn ouders', 'ouders'], ['mijn dochter woont ver weg', undefined], ['voor mezelf', undefined], ['mijn man is dood', undefined], ['mijn mama is ziek', 'moeder'],
  ],
  leeftijd: [
    ['hij is 78', 78], ['mijn moeder van 84', 84], ['84 jaar', 84], ['onze zoon (12)', 12], ['bijna 90', 90], ['ze wordt 80', 80], ['ik ben vijfenzeventig', 75], ['een vrouw van tweeënnegentig', 92], ['mijn 16-jarige dochter', 16], ['ik ben 75 en mijn man is 78', 75], ['mijn man is 78 en ik ben 75', 78], ['hij is 78 jaar oud', 78], ['mijn dochtertje is 4', 4], ['oma (88 jaar)', 88],
    ['al 40 jaar getrouwd', undefined], ['ik woon hier al 30 jaar', undefined], ['3 kinderen', undefined], ['over 2 jaar', undefined], ['ik ben 3 keer gebeld', undefined], ['het is 12 uur', undefined], ['5 jaar geleden', undefined], ['mijn man', undefined], ['dat is een heel gedoe', undefined], ['ik heb 2 van de 3 formulieren', undefined], ['ik ben al 2 weken ziek', undefined],
  ],
  ziekte: [
    ['mijn man heeft alzheimer', 'alzheimer'], ['hij is dement', 'dementie'], ['ze heeft parkison', 'parkinson'], ['ik heb ms', 'ms'], ['borstkanker', 'kanker'], ['hij heeft een herseninfarct gehad', 'beroerte'], ['onze zoon is autistisch', 'autisme'], ['suikerziekte', 'diabetes'], ['ik heb een burn-out', 'burn-out'], ['zij heeft ALS', 'als'], ['ik ben blind', 'niet zien'], ['mijn moeder heeft dimentie', 'dementie'],
    ['als ik weg ben', undefined], ['ik ben ziek', undefined], ['geen dementie', undefined], ['het is een blind date', undefined], ['mijn huis', undefined],
  ],
  postcode: [
    ['1234 ab 12a', '1234AB'], ['1234AB', '1234AB'], ['mijn postcode is 5678 XY', '5678XY'], ['Dorpsstraat 12, 1234 AB Ons Dorp', '1234AB'], ['9999zz', '9999ZZ'], ['1234 IN', '1234IN'],
    ['in 2019 is hij gevallen', undefined], ['0123 AB', undefined], ['1234', undefined], ['1234 SS 1', undefined], ['1000 euro', undefined], ['ik heb 1500 in schuld', undefined], ['sinds 2020 en nog steeds', undefined],
  ],
  huisnummer: [['1234 ab 12a', '12a'], ['1234AB 12', '12'], ['1234 AB, nummer 7', '7'], ['Dorpsstraat 12a, 1234 AB', '12a'], ['huisnummer 9', '9'], ['1234 AB 12-3', '12-3'], ['Kerkweg 45', '45'], ['1234 AB', undefined], ['12', undefined], ['ik heb 3 kinderen', undefined]],
  telefoon: [
    ['06-00000001', '0600000001'], ['06 0000 0001', '0600000001'], ['mijn nummer is 0600000001', '0600000001'], ['+31 6 00000001', '0600000001'], ['+31 (0)6 0000 0001', '0600000001'], ['0031600000001', '0600000001'], ['099-0001001', '0990001001'], ['600000001', '0600000001'],
    ['1234 AB 12', undefined], ['112', undefined], ['0800-2000', undefined], ['12-03-2024', undefined], ['123456789', undefined], ['06', undefined],
  ],
  email: [['mail maar naar Fatma.K@voorbeeld.nl', 'fatma.k@voorbeeld.nl'], ['jan_2@mail.voorbeeld.org.', 'jan_2@mail.voorbeeld.org'], ['fatma at voorbeeld', undefined], ['@jan', undefined], ['jan@', undefined]],
  naam: [
    ['ik heet Fatma', 'Fatma'], ['ik heet fatma', 'Fatma'], ['Mijn naam is Jan de Vries', 'Jan de Vries'], ['met Jan van der Berg', 'Jan van der Berg'], ['Ik ben Fatma', 'Fatma'], ['hallo, met mevrouw De Boer', undefined], ['mn naam is sjaan', 'Sjaan'], ['Met Ali, ik bel over mijn moeder', 'Ali'], ['ik heet Anna-Marie en ik zoek hulp', 'Anna-Marie'],
    ['ik ben moe', undefined], ['met mijn moeder', undefined], ['hij heet Jan', undefined], ['ik ben Nederlander geworden', 'Nederlander'], ['met vriendelijke groet', undefined], ['ik wil met iemand praten', undefined],
  ],
  dagdelen: [
    ["liefst 's ochtends", ['ochtend']], ['s middags of s avonds', ['middag', 'avond']], ['snachts dwaalt ie', ['nacht']], ['dinsdagmiddag', ['middag']], ['na het werk', ['avond']], ['overdag', ['ochtend', 'middag']], ["niet 's ochtends", undefined], ['morgen', undefined], ['goedemorgen', undefined], ['goedenavond', undefined], ['avondeten', undefined], ["'s ochtends niet", undefined],
  ],
  dagen: [
    ['maandag of dinsdag', ['maandag', 'dinsdag']], ['ma di wo', ['maandag', 'dinsdag', 'woensdag']], ['doordeweeks', ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag']], ['woensdag, niet op donderdag', ['woensdag']], ['elke dag behalve vrijdag', ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'zaterdag', 'zondag']], ['vrijdagochtend', ['vrijdag']], ['vrijdag kan ik niet', undefined], ['een weekend weg', undefined], ['ik wil zo graag wat doen', undefined],
  ],
  nietDagen: [["liefst 's ochtends, niet op donderdag", ['donderdag']], ['vrijdag kan ik niet', ['vrijdag']], ['behalve maandag', ['maandag']], ['geen dinsdag en geen woensdag', ['dinsdag', 'woensdag']], ['liever niet op zondag', ['zondag']], ['donderdag niet', ['donderdag']], ['maandag', undefined], ['ik kan maandag wel, dinsdag niet', ['dinsdag']]],
  maand: [['ik wil in mei weg', 'mei'], ['Augustus', 'augustus'], ['12 jan', 'januari'], ['eind december', 'december'], ['ik wil met jan praten', undefined], ['volgende maand', undefined]],
  duur: [
    ['een week weg', '1 week'], ['twee dagen', '2 dagen'], ['3 uur', '3 uur'], ['een weekend', 'weekend'], ['een weekendje', 'weekend'], ['een nachtje', 'nacht'], ['paar weken', 'paar weken'], ['een half jaar', '6 maanden'], ['anderhalf jaar', '18 maanden'], ['een kwartiertje', undefined], ['een paar uurtjes', 'paar uur'], ['twee weken geleden', undefined], ['hij is 8 jaar', undefined], ['om 3 uur', undefined], ['huis', undefined],
  ],
  aantal: [['3', 3], ['drie', 3], ['ik heb 3 kinderen', 3], ['wij zijn met zijn vieren', undefined], ['een', 1], ['geen', 0], ['twaalf keer', 12], ['ik heb een huis', undefined], ['1234 AB 12', undefined], ['06-00000001', undefined], ['hij is 78', undefined], ['om 3 uur', undefined]],
  volhouden: [
    ['paar weken', 'maand'], ['eerlijk? paar weken', 'maand'], ['nog wel een jaar', 'langer'], ['morgen is het klaar met mij', 'week'], ['een week', 'week'], ['minder dan een maand', 'maand'], ['een half jaar', 'halfjaar'], ['langer', 'langer'], ['ik hou het nog een paar dagen vol', 'week'], ['ik houd het niet lang meer vol', 'maand'], ['een paar maanden denk ik', 'halfjaar'], ['langer dan een half jaar', 'langer'], ['meer dan een maand', 'halfjaar'], ['ik hou het niet meer vol', 'week'], ['nog jaren', 'langer'], ['Minder dan een week', 'week'],
    ['ik wil een week weg', undefined], ['mijn moeder is ziek', undefined], ['ik zorg al 3 jaar voor hem', undefined], ['ja', undefined], ['hij is 78', undefined], ['ik hou van mijn man', undefined],
  ],
  spoed: [['vandaag nog', 'vandaag'], ['het is dringend', 'vandaag'], ['vanavond', 'vandaag'], ['deze week', 'week'], ['morgen', 'week'], ['zo snel mogelijk', 'week'], ['geen haast', 'wachten'], ['het kan wel wachten', 'wachten'], ['niet dringend', 'wachten'], ['hij raakt snel in de war', undefined], ['goedemorgen', undefined], ['mijn huis', undefined], ['vandaag was ik bij de dokter', undefined]],
  helpers: [
    ['niemand', ['niemand']], ['niemand helpt mij', ['niemand']], ['ik doe alles alleen', ['niemand']], ['mijn dochter helpt', ['familie']], ['de buren', ['buren']], ['thuiszorg', ['thuiszorg']], ['mijn zoon en de thuiszorg', ['familie', 'thuiszorg']], ['er komt een vrijwilliger', ['vrijwilliger']], ['de kinderen komen elke week', ['familie']], ['een vriendin en de buurvrouw', ['buren']],
    ['mijn dochter woont ver weg', undefined], ['mijn zoon helpt niet', undefined], ['ik heb een zoon', undefined], ['ik heb hulp nodig', undefined], ['mijn moeder van 84', undefined],
  ],
  waar: [['thuis', 'thuis'], ['thuis denk ik', 'thuis'], ['het liefst thuis', 'thuis'], ['ergens anders', 'elders'], ['logeren', 'elders'], ['in een logeerhuis', 'elders'], ['hij wil niet uit huis', 'thuis'], ['niet thuis', 'elders'], ['thuis denk ik, hij raakt snel in de war', 'thuis'], ['steeds ruzie thuis', undefined], ['ik zit thuis zonder werk', undefined], ['huis', undefined]],
  wlz: [['geen ciz brief', 'nee'], ['hij heeft een wlz-indicatie', 'ja'], ['we hebben een brief van het ciz', 'ja'], ['nog geen wlz', 'nee'], ['wlz is afgewezen', 'nee'], ['wat is wlz', undefined], ['ik heb een brief van de gemeente', undefined], ['ja', undefined]],
  opdracht: [
    ...['ik wil een mens spreken', 'kan ik iemand bellen', 'ik wil iemand spreken', 'medewerker', 'mag ik een echt persoon', 'kunt u mij doorverbinden', 'ik wil niet met een computer praten', 'bel me maar', 'kan iemand mij terugbellen', 'ik wil met een medewerker praten', 'Ik wil iemand spreken'].map((t) => [t, 'persoon'] as const),
    ...['stop', 'Stop!', 'ik wil stoppen', 'stop maar', 'laat maar', 'ik wil dit gesprek stoppen', 'hou op', 'ik stop ermee'].map((t) => [t, 'stop'] as const),
    ...['terug', 'ga terug', 'vorige vraag', 'kan ik terug', 'een stap terug', 'ik heb me vergist', 'verkeerde knop'].map((t) => [t, 'terug'] as const),
    ...['opnieuw', 'opnieuw beginnen', 'ik wil opnieuw beginnen', 'begin opnieuw', 'van voren af aan', 'ik heb een andere vraag'].map((t) => [t, 'opnieuw'] as const),
    ...['wat betekent dat', 'Wat betekent dit?', 'snap ik niet', 'ik snap het niet', 'ik begrijp de vraag niet', 'wat is een indicatie', 'kunt u dat uitleggen', 'huh', 'hoe bedoelt u', 'waarom wilt u dat weten'].map((t) => [t, 'uitleg'] as const),
    ...['ik wil stoppen met drinken', 'ik wil terug naar mijn eigen huis', 'ik wil iemand die mijn huis schoonmaakt', 'ik zoek iemand om mee te praten', 'ik moet met mijn zoon praten', 'de hulp is gestopt', 'mijn moeder wil terug naar turkije', 'ik wil opnieuw leren lopen', 'ik begrijp de brief niet', 'mijn man begrijpt mij niet', 'kan iemand mij naar de dokter brengen', 'ik wil mensen leren kennen', 'stoppen met roken', 'ik ben mezelf niet meer', 'ik wil opnieuw beginnen met mijn leven na de scheiding', 'hij stopt niet', 'terug naar school'].map((t) => [t, undefined] as const),
  ],
  contactvraag: [
    ['wat is het telefoonnummer van het wmo loket', 'nummer'], ['waar zit het wijkteam', 'adres'], ['telefoonnummer gemeente', 'nummer'], ['wanneer is het loket open', 'open'], ['openingstijden', 'open'], ['wat is het adres van het wijkteam', 'adres'], ['heeft de gemeente een website', 'website'], ['op welk nummer kan ik jullie bellen', 'nummer'], ['hoe laat is het buurthuis open', 'open'],
    ['mijn telefoonnummer is 06-00000001', undefined], ['ik heb schulden', undefined], ['mijn huisnummer is 3', undefined], ['de website van de gemeente snap ik niet', undefined], ['mijn man doet de deur niet open', undefined],
  ],
  groet: [['hallo', 'hallo'], ['Goedemorgen!', 'hallo'], ['hoi meedenker', 'hallo'], ['dank u wel', 'dank'], ['bedankt voor de hulp', 'dank'], ['doei', 'dag'], ['tot ziens', 'dag'], ['met vriendelijke groet', 'dag'], ['hallo ik heb hulp nodig', undefined], ['dank aan mijn dochter', undefined], ['ja', undefined], ['een avond weg', undefined]],
};
