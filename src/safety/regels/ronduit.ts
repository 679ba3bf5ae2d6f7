import type { Regel } from './regel.ts';

/** Danger said outright in few or unusual words, which the other rules do not reach: "spring zo", "uitslaande brand", "wij willen dood". */
export const RONDUIT: readonly Regel[] = [
  {
    naam: 'suicide/ronduit', soort: 'suicide', niveau: 'duidelijk',
    patronen: [
      'wij|we .. willen|wilden .. dood', 'wij|we .. willen .. niet meer @leven', '^^ dood $$', 'wil ik .. meer niet', 'dood .. dat wil ik', 'wens .. ~overlijden|sterven|dood .. eigen|mijn|is', 'door eigen hand',
      'wil|ga .. alsnog|gewoon|alleen_nog .. dood', 'dood .. uit vrije wil', '^ ik|ga|zal|wil ~springen $', '^ spring .. zo|straks|nu|vanavond $', '@ander ... dat hij|ze .. springt', 'van .. leven .. verlost', 'kogel graag',
      '~levensbeeindiging .. eigen|vandaag|morgen', 'laatste ~levensdag', 'stap|stappen .. er .. uit .. vanavond|vannacht|morgen|vandaag|samen|voorgoed', 'er tussenuit .. voorgoed', 'doodspuiten|doodspuite|doodvallen .. wil|ga|me|mezelf', 'gouden shot .. gaat|zetten|ga|wil',
      'haal .. weekend|morgen|kerst|verjaardag .. niet .. bewust|want_ik', 'hartslag .. op nul', '~zelfmoordlijn .. probeer|bel|druk|bellen', 'spijt .. gered ben|werd', 'laat|laten .. mij|me|mij_laten .. inslapen', 'crepeer .. liever', '> voor|onder .. trein|intercity|sprinter .. uur|half|straks|vanavond|lopen',
    ],
    niet: ['hond|kat|poes|konijn|dier|dieren|paard|cavia|hamster', 'trampoline|zwembad|duikplank|touwtje|bokspring*', 'wanneer|hoe_laat|vertrekt|perron .. trein', 'wens|wensen .. vader|moeder|man|vrouw .. overleden'],
  },
  {
    naam: 'geweld/ronduit', soort: 'geweld', niveau: 'duidelijk',
    patronen: [
      'randt|randde .. mij|me .. aan', '~aangerand', '~groepsverkrachting', '~gebrandmerkt', '^ word|ben ~verkocht', 'ketent|ketende|vastgeketend|geketend', 'verhandelt .. vriendin|vrouw|meisje|dochter|zus|haar', 'moet .. tippelen|strippen|hoereren .. van|moet', 'baas|huisbaas|verhuurder .. sex|seks',
      'piemel|lul .. foto*|stuurt|gestuurd|laat .. meester|leraar|trainer|oom|gymleraar|coach|buurman', 'hand .. in .. broek|broekje|slip .. coach|meester|oom|trainer|leraar|opa', '@fam|hij|zij|mama|papa .. brandt|verbrandt .. haar|hem|mij|me|kind .. met', 'besnijden .. ze|mij|me|haar|willen|gaan|meisje|dochter',
      '^^ papa|mama|hij|zij bijt $$', '~geslagen weer', 'weer ~geslagen', 'slaan doet hij', 'opsluiten|sluiten|sluit .. op .. kast|kelder|schuur|kamer', 'gijzel|gijzelt|~gijzelen|~gegijzeld .. ik|ze|mij|hij|ons', 'anders .. pakken|pakt|doden .. ze|hij .. broer|zus|moeder|mij|kinderen', 'maakt .. foto*|filmpjes .. van mij .. bikini|bloot|naakt|internet',
      'moet .. geld|uitkering|loon .. ~inleveren|afgeven|afstaan .. anders', 'met .. bijl|mes|hamer|pistool .. balie|gemeentehuis|stadhuis', 'in elkaar .. trappen|trapt|slaan|slaat', 'schoppen|trappen|slaan .. gehandicapte|bejaarde|zwerver|jongen',
    ],
    niet: ['geketend .. fiets*|hek|boot|hond', 'verkocht .. huis|woning|auto|spullen|winkel', 'bijt .. hond|kat|baby|peuter|dreumes', 'jongens|jongetjes .. besnijden|besnijdenis', 'film|serie|boek|toneel|game|waterpistool|pannenkoeken'],
  },
  {
    naam: 'medisch/ronduit', soort: 'medisch', niveau: 'duidelijk',
    patronen: [
      '~doodbloeden|doodbloedt|leegbloeden', '^^ infarct $$', '~hartstilstand', 'aed .. nodig|halen|snel|nu', '~brandwonden .. ernstige|erge|grote|handen|gezicht|hele', '~schuimbekt', '^^ ze|hij beweegt niet meer $$', 'beweegt .. niet meer', 'iets giftigs .. gedronken|gegeten|ingeslikt', 'hele voorraad .. methadon|pillen|medicijnen|ghb .. op|ingenomen|geslikt|keer',
      'helft .. gezicht .. niks|hangt|scheef|lam|doet', 'kant .. lichaam|gezicht .. ~gevoelloos|lam|verlamd|hangt', 'linkerkant|rechterkant .. alles|helemaal|ineens .. ~gevoelloos|lam', 'fontanel .. bol', 'kopje|kop|hoofd .. onder water .. gelegen|bad', 'glas druk|drukt|drukken .. puntjes|vlekjes|vlekken|blijven', 'puntjes|vlekjes .. glas', '~slangenbeet|adder .. gebeten|enkel|been|zwart', 'vingertop|vinger|hand|arm|been .. eraf|afgezaagd|afgesneden|af .. bloed*|gezaagd|ligt|machine|maaimachine|heggenschaar|zaag',
      'saturatie .. 60|65|68|70|71|72|75|78|80|82', 'oog .. eruit|uit .. gesprongen|geschoten|hangt', 'stikken|stik .. pil|eten|brood|vlees|snoep|vast', 'vast .. slokdarm|keel .. speeksel|slikken|benauwd|vlees|bot|graat', 'weeen .. weken', 'ingeslikt .. zit vast', 'mijn|me|hele lijf .. schokt', 'bliksem .. getroffen|gekregen|ingeslagen .. hij|zij|ligt|man|vriend',
    ],
    niet: ['oefening|cursus|training|ehbo', 'na|vorig|vorige|jaren|geleden|gehad|revalidatie|herstel*|overleden|gestorven .. infarct|hartstilstand|brandwonden', 'abonnement|bedrijf|winkel .. doodbloeden|leegbloeden', 'revalidatie|prothese', 'film|serie|boek'],
  },
  {
    naam: 'acuut/ronduit', soort: 'acuut', niveau: 'duidelijk',
    patronen: [
      'uitslaande brand', '~inbraak .. nu|bezig', 'dief|inbreker|insluiper .. huis|binnen|nu|kamer|trap', '^ iemand schiet', 'schiet|schieten .. met .. geweer|pistool|luchtbuks|kinderen|straat', '^^ ~schietpartij $$', 'gewapende man|mannen|jongen|jongens', 'mes .. getrokken|school|bushalte|wachtkamer', 'man|vent|jongen|broer|buurman|overbuurman .. kapmes|zwaard|samuraizwaard|kruisboog|bijl|hakmes|machete',
      'rook .. kinderkamer|slaapkamer|gang|keuken', 'rookwolken .. uit', 'dak .. vlamt|vlammen', 'grote brand', 'woning|huis|kamer|keuken vol gas', '~gasleiding .. kapot|gestoten|geraakt|lek|doorboord|boren', 'vlam .. blust niet', 'gevel|dak|plafond|muur .. valt|stort|stortte|ingestort|instort .. op|in|mensen|eronder', 'zit|zitten|ligt|vast .. onder .. puin|gevel|auto|trekker|kast',
      'overval .. op .. winkel|nachtwinkel|tankstation|pinautomaat .. zit|nu|bezig|magazijn', 'meisjes|meisje|kind|kinderen .. busje .. laden|trekken|sleuren|lokken', 'kind .. vast .. container|put|afvoer|lift|hek', 'wad|water|vloed|rivier .. komt|stijgt|vol .. sta|zit|vast|eiland*|boot', '~ijsschots|wak|ijs .. losraakt|gezakt|kinderen', 'gierkelder|gierput|silo .. gezakt|gevallen|bewegen|ligt', 'buurvrouw|buurman|mevrouw|meneer|oma|opa .. achter .. deur .. kermt|kreunt|roept|ligt',
      'is .. sinds .. vanochtend|gisteren|vanmorgen|vannacht .. zoek', 'dampen .. vallen .. om|bewusteloos',
    ],
    niet: ['school gestuurd|geschorst', 'speelgoed|waterpistool|klappertjes*|spelletje|game|film|serie|boek|toneel|oefening|les|cursus', 'vorig|vorige|jaar|jaren|geleden|destijds', 'brandverzekering|verzekering', 'lekkage|schimmel .. plafond|dak|muur'],
  },
];
