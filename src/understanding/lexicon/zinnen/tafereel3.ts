/** Scenes once more, for the other topics; see tafereel.ts. */
export const TAFERELEN_3 = {
  mantelzorg: `
ik zorg voor een ander en ik weet niet hoe lang nog
mijn man kan niks meer zelf en ik doe het allemaal met plezier maar ik ben moe
wie kan mij advies geven, ik zorg voor mijn vader
ik sta elke nacht vier keer op voor mijn vrouw
ik heb minder uren moeten werken om voor haar te kunnen zorgen
mijn zoon van dertig met autisme woont bij ons en dat is pittig
als partner van iemand met een beroerte ben je ineens alles kwijt
wij wonen naast mijn schoonouders en draven de hele dag op
steun voor mensen die hun ouders verzorgen
mijn moeder leunt op mij en mijn zussen kijken weg
ik kook voor haar, ik was voor haar, ik rijd voor haar
niemand snapt hoe zwaar het is om voor een zieke te zorgen
heeft de gemeente iets voor mantelzorgers zoals een bonus
door al dat zorgen zie ik mijn vriendinnen niet meer
ik wil even praten met iemand die weet hoe het is om voor een demente moeder te zorgen
mijn relatie is veranderd, ik ben nu zijn zuster`,
  respijtzorg: `
iemand moet het even van mij overnemen
mijn vrouw kan een week naar een zorghotel, hoe regel ik dat
ik wil een keer een avond naar het koor maar dan moet er iemand bij hem zijn
weekendopvang voor onze gehandicapte zoon
kan mijn moeder een paar dagen ergens verblijven
ik ga onder het mes en wie zorgt dan voor mijn broer
gastgezin voor een kind met een beperking
even niet zorgen
vannacht kan ik het niet doen, is er iemand die bij haar kan waken
zij mag niet alleen zijn en ik moet naar een begrafenis
hij kan een dag in de week ergens heen zodat ik kan bijkomen
vervanging voor mij als verzorger tijdens mijn vakantie
een bed voor mijn vader zolang mijn moeder in het ziekenhuis ligt
een oppas die raad weet met iemand die dement is
ik heb al vijf jaar geen vakantie gehad vanwege de zorg voor mijn man`,
  geheugen: `
ik ben soms de weg kwijt in mijn eigen wijk
mijn man wordt vreemd, hij verstopt eten
haar hoofd doet niet meer mee
zij weet niet wat er net gezegd is
is er een test
ik ben bang dat ik het ook krijg, mijn moeder had het
mijn vrouw herhaalt steeds haar vragen
vader heeft de auto ergens gezet en weet niet waar
oma denkt dat opa nog leeft
afspraken zijn uit zijn hoofd verdwenen
waar moet je beginnen als je denkt dat je moeder dementeert
hij kan de klok niet meer lezen
zij is onrustig en loopt de hele dag te zoeken
alleen thuis is niet meer veilig, ze laat de kraan lopen en het gas branden
mijn moeder gelooft niet dat er iets met haar aan de hand is maar ze vergeet alles`,
  jeugd: `
mijn kind is bang voor alles
zij komt huilend uit school
ik heb ruzie met mijn tiener over alles
hoe stel ik grenzen
de kleine wil niet eten en niet slapen
hij is acht en heeft geen enkel vriendje
mijn kinderen vechten de hele dag
wij maken ons zorgen om onze dochter, ze sluit zich op in haar kamer
mijn zoon is opgepakt voor vernieling
ik ben dertien en niemand luistert naar mij
taalachterstand bij peuter
het lukt mij niet om een goede moeder te zijn
school wil een onderzoek
mijn kind krijgt geen hulp want de lijst is te lang
hoe praat ik met mijn zoon over drugs en foute vrienden
oma past op en kan hem niet de baas`,
  geld: `
ik kom elke maand tekort
er is niks over voor boodschappen
mijn energienota is verdubbeld
ze komen mijn spullen halen
wij hebben recht op iets maar weten niet wat
als de huur betaald is kan ik niks meer
mijn ex heeft alles op mijn naam besteld
het water wordt afgesloten
hoe vraag ik een toeslag aan
een bril kan ik niet betalen
de boetes stapelen zich op
kunnen jullie helpen met afbetalen
mijn kind mag niet mee op kamp want ik heb het geld niet
ik heb een brief van een incassobureau
van zeventig euro per week met twee pubers`,
  werk: `
ik zoek iets met mijn handen
geen inkomen meer
hoe kom ik aan de bak met een gat van tien jaar
ik ben door mijn baas weggestuurd
mijn man wil werken maar mag nog niet
ik krijg geen uitkering en heb ook geen werk
kan ik een cursus volgen om weer te kunnen werken
aanvraag levensonderhoud
ik heb een handicap en wil een gewone baan
mijn uurcontract is gestopt
elke maand dat formulier voor mijn uitkering
werken met behoud van uitkering
ik ben gestopt met school en heb geen diploma
eigen bedrijfje loopt slecht en ik heb geen inkomen
ze korten mijn uitkering omdat ik samenwoon`,
  taal: `
ik kan de letters niet goed lezen
nederlands is moeilijk
mijn moeder kan niet lezen en schrijven, is er les
hoe werkt internetbankieren
ik zoek iemand om mijn post mee door te nemen
op de computer iets aanvragen lukt mij niet
spreekuur voor formulieren
alles gaat digitaal en dat kan ik niet
ik ben analfabeet
ik wil praten oefenen
mijn telefoon vraagt om een code en ik weet niet wat ik moet doen
brief van het waterschap, wat willen ze
wij zoeken les voor onze medewerkers die slecht nederlands spreken
waar leer ik een e-mail sturen
ik lees alleen de plaatjes`,
  wonen: `
ik wil verhuizen maar er is niks vrij
mijn huis is te duur
water in de kelder en schimmel op zolder
ik sta op straat
de eigenaar heeft de sloten veranderd
mijn dochter met kind heeft geen plek
te veel mensen in een klein huis
wachtlijst voor een flat
aanleunwoning voor mijn moeder
we moeten eruit
mijn zoon met autisme wil op zichzelf wonen met hulp
slapen in een tent
geen postadres`,
  eenzaamheid: `
ik zit elke avond alleen op de bank
zou er iemand zijn die ook alleen is
mijn vader ziet geen mens meer
ik verlang naar iemand om mee te kletsen
als ik een week niks zeg merkt niemand het
ik ben nieuw in deze stad en ken geen mens
de enige stem in huis is die van de tv
een bezoekje zou al fijn zijn
mijn kinderen bellen nooit
ik durf niet naar een club want daar kent iedereen elkaar
samen iets drinken, samen lachen, dat mis ik
alleen met oud en nieuw
mijn vrouw zit in een tehuis en ik zit alleen thuis
ik voel me buitengesloten
vroeger kwam iedereen bij ons over de vloer`,
  psychisch: `
ik zit diep in de put
mijn hoofd staat nooit uit
ik word gek van mezelf
geen zin om op te staan, nergens om
ik heb hulp nodig om mijn leven op orde te krijgen, ik heb adhd
bang om te slapen door wat ik droom
mijn dochter van 25 trekt zich terug en zegt niets meer
spanning in mijn hele lijf
de muren ademen en mensen kijken naar mij
ik kan niet tegen drukte
sinds het ongeluk durf ik niks meer
alles is grauw
ik stel me aan denk ik, maar ik huil elke dag
mijn medicijnen voor mijn psychose zijn op en ik ben bang
met wie kan ik praten over hoe ik me voel`,
  huishouden: `
het stof ligt dik op de kast
kan er iemand mijn ramen lappen
ik kan niet meer staan om te strijken
mijn huis wordt vuiler en ik kan er niks aan doen
hulp bij de schoonmaak na mijn operatie
mijn man deed het huishouden altijd maar hij is ziek
de vaat staat er al dagen
niet meer kunnen stofzuigen door mijn hart
mijn vaste hulp komt niet meer opdagen, krijg ik een nieuwe
een keer per week iemand voor de bedden en de vloer`,
  maaltijden: `
ik eet elke dag hetzelfde uit een bakje
boodschappen doen met twee krukken gaat niet
samen koken in het buurthuis
mijn vader kan niet koken en moeder ligt in het ziekenhuis
wie brengt een maaltijd
ik vergeet te eten als ik alleen ben
een gezonde warme hap voor weinig
mijn moeder krijgt de blikken en potten niet open
eten met andere ouderen
de supermarkt is te ver`,
  klussen: `
een paar planken aan de muur
wie kan mijn wasmachine aansluiten
de tuin is me boven het hoofd gegroeid
ik heb een klein klusje
mijn slot hapert
het lampje in de badkamer is kapot
een nieuwe telefoon en ik snap er niks van hoe hij aan moet
kan iemand mijn kast verschuiven
gordijnrail van het plafond
mijn man deed dat soort dingen altijd, boren en zagen`,
  zelfverzorging: `
ik kan me niet goed wassen
hulp bij het naar bed gaan
mijn moeder wil niet onder de douche
ik heb een zuster nodig voor mijn been
mijn kousen
wie helpt mij uit bed
hij kan zijn kleren niet zelf aan
elke dag een spuit
zijn luier moet verschoond
mijn ogen druppelen lukt niet met trillende handen`,
} as const;
