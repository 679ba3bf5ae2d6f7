/** More scenes, for topics that people seldom call by their name; see tafereel.ts. */
export const TAFERELEN_2 = {
  clientondersteuning: `
ik heb een afspraak op het gemeentehuis over mijn zorg en ik wil daar niet in mijn eentje zitten
wie gaat er met mij mee
iemand die mijn belangen in de gaten houdt
ik ben niet zo goed in praten met instanties
er komt een mevrouw van de wmo en ik ben bang dat ik het verkeerd vertel
onafhankelijk advies over welke zorg ik kan krijgen
bestaat er iemand die helpt met de aanvraag en ook uitlegt wat er kan
ik wil goed voorbereid zijn op het gesprek over mijn indicatie
wie staat er naast mij bij het huisbezoek
mijn buurvrouw had iemand bij zich tijdens het onderzoek, hoe regel je dat
ik heb bij zo een gesprek altijd het gevoel dat ik moet bedelen
kan iemand meelezen met het verslag van de gemeente
bij welke wet hoort mijn vraag en wie zoekt dat met mij uit
ik word zenuwachtig als ik met ambtenaren moet praten
gratis ondersteuner
mijn ouders hebben over een week het gesprek, wij wonen te ver om erbij te zijn
zonder hulp kom ik er niet doorheen, al die instanties voor mijn kind met een beperking
een deskundige die met me meekijkt naar wat de gemeente voorstelt
ik wil mijn verhaal goed kunnen doen bij de gemeente
ik ben doof en wil iemand bij het gesprek`,
  dagbesteding: `
mijn vrouw zit maar voor het raam
ik kijk de hele dag naar buiten
hij komt tot niks, ligt tot twaalf uur in bed
een plek waar je mag komen zonder dat je iets moet
door mijn ziekte kan ik niet meer werken en nu zit ik thuis
ik mis collega's en iets om naartoe te gaan
waar kan mijn broer met down overdag heen
ik wil graag bezig zijn, schilderen of hout
een dag per week naar een groep
mijn moeder knapt op van mensen om zich heen, is er een plek overdag
elke dag is hetzelfde, opstaan, tv, slapen
structuur zou mij goed doen
een soort werk zonder druk
dieren verzorgen, dat zou mijn zoon leuk vinden
ik heb hersenletsel en zoek iets voor een paar ochtenden
het buurthuis, wat is daar te doen
koersbal en sjoelen
mijn vader was altijd boer en nu heeft hij niks
ze zeggen dat ik onder de mensen moet, maar waar dan
wekelijkse activiteit voor mijn man met parkinson`,
  vrijwilliger: `
kan ik ergens helpen
ik wil mijn handen laten wapperen voor een ander
waar zitten ze te springen om hulp
ik heb elke woensdag vrij en wil dan wat goeds doen
mijn vrouw en ik willen een eenzame oudere uitnodigen om mee te eten
ik kan goed met computers en wil dat anderen leren
zijn er mensen die een maatje zoeken, ik meld me aan
helpen met koken in het buurthuis
ik ben verpleegkundige geweest en wil nog wat doen voor zieken
met honden wandelen voor mensen die dat niet kunnen
kan een gezin met kinderen ook iets voor de wijk doen
ik wil oppassen bij iemand met dementie zodat de partner even weg kan
ik heb een aanhanger en wil helpen met verhuizen
formulieren invullen kan ik goed, wie kan ik daarmee helpen
bij de zwemles helpen van gehandicapte kinderen
ik zoek vrijwilligerswerk met ouderen
waar geef ik mij op om te helpen
ik wil bij een hospice helpen
ik zit in de ww en wil ondertussen iets voor anderen betekenen
geen betaling nodig, gewoon iets doen`,
  rouw: `
ik ben mijn maatje kwijt
we hebben haar vorige week weggebracht
mijn zusje is er niet meer
het huis is leeg zonder hem
ik kan de stilte van haar kant van het bed niet verdragen
mijn beste vriend is omgekomen
hoe vertel je een kind dat oma gestorven is
ik leef maar het voelt alsof ik mee begraven ben
twee jaar geleden gestorven en ik kan er nog niet over praten
praatgroep voor weduwen
na het overlijden van mijn partner weet ik niet hoe ik verder moet
mijn zoon heeft een eind aan zijn leven gemaakt
het kindje leefde niet meer bij de geboorte
ik ben alleen achtergebleven na een huwelijk van zestig jaar
zijn laatste woorden gaan door mijn hoofd
de dag dat hij stierf komt er weer aan
wij zijn onze vader verloren aan corona
ik mis mijn mama, ik ben 9
haar spullen opruimen, ik kan het niet
mijn kat van achttien jaar moest ingeslapen worden`,
  hulpmiddel: `
ik wil weer naar buiten kunnen maar mijn benen kunnen het niet
is er iets waarmee ik zelf de straat op kan
mijn vader zakt steeds onderuit in zijn stoel
met de elektrische stoel kan ik de bocht niet maken
zij valt uit bed, kan er een hek aan
ik moet iets hebben om op te zitten onder de douche
de scootmobiel trekt niet meer tegen de brug op
mijn dochter met een spierziekte heeft een nieuwe stoel nodig
lenen voor zes weken, mijn enkel is gebroken
een verhoogd bed
iets om dingen van de grond te pakken zonder bukken
mijn gehoor gaat achteruit
alarmknop voor als ik thuis val
ik kan niet meer op een gewone fiets
de band is lek van mijn rolstoel
hoe regel ik een rollator voor mijn opa
een stok met een stoeltje eraan
ik loop als een dronkaard van de ms
kan mijn oude hulpmiddel worden omgeruild
na mijn heup heb ik tijdelijk van alles nodig`,
  buren: `
er wordt de hele nacht gefeest bij de mensen boven
ik hoor elke stap
hun kinderen gooien stenen op mijn dak
de man van nummer zes praat in zichzelf en ruikt, er moet iemand naar hem kijken
wij krijgen ruzie om een parkeerplaats
zijn kat doet alles in mijn tuin
op ons plein zit een groep jongens te blowen
buurman doet al drie dagen niet open
wij worden uitgescholden als we naar buiten gaan
de vuilniszakken van de buren staan in de hal en het krioelt van de vliegen
zij heeft een haan
ik durf niet meer door het portiek
ze laten hun kinderen krijsen tot middernacht
we praten niet meer sinds die ruzie over de boom
oude mevrouw in onze flat eet volgens mij niet meer
iemand tussen ons in die bemiddelt
er wordt gevochten op straat
de muren zijn van papier en hij zingt
mijn buurvrouw beschuldigt mij van alles
zijn tv staat zo hard dat ik het journaal kan volgen`,
  geweld: `
als hij boos is moet ik maken dat ik wegkom
zij krabt en bijt en ik ben een man, wie gelooft mij
mijn kind had striemen toen ze bij hem vandaan kwam
hij heeft de hond doodgemaakt en zei dat ik de volgende ben
mijn ouders hebben mijn paspoort en een ticket
ik mag geen eigen bankpas
hij zit aan mijn kleinkind
ik hoor haar gillen door de muur en dan niks meer
mijn zoon heeft mij tegen de grond gewerkt
hij staat bij mijn werk te wachten
ik moet seks met zijn vrienden
ze geeft oma geen eten als ze in bed plast
ik ben bang dat ik mijn baby iets aandoe
alles wat ik doe is fout en dan krijg ik klappen
we zijn weggelopen, ik en de kinderen, waar kunnen we heen
een collega komt steeds met nieuwe blauwe plekken
hij knijpt mijn keel dicht en daarna zegt hij sorry
mijn vader zegt dat hij mij vermoordt als ik met die jongen ga
ze pakken mijn uitkering af zodra die binnen is
mijn meester raakte mij aan`,
  klacht: `
ik ga hier een advocaat op zetten
waar kan ik mijn beklag doen
dit is al de vierde keer dat ik bel
waarom krijgt mijn buurman het wel en ik niet
de brief met afwijzing is nergens op gebaseerd
de keuringsarts heeft niet eens naar mij gekeken
tegen een boze muur praten, dat is het hier
jullie medewerker hing zomaar op
mijn aanvraag ligt al een half jaar stil
ik wil dat dit besluit wordt teruggedraaid
ze geloven mij niet
hulp toegezegd en nooit gekregen
de wmo taxi liet mij in de kou staan, ik wil dat melden
de behandeling was kil en kort
hoe lang heb ik om bezwaar te maken
ik laat me niet afschepen
het jeugdteam reageert nergens op
ze hebben mijn gegevens verkeerd
de gemeente houdt zich niet aan de wet
ik wil praten met degene die dit beslist heeft`,
  relatie: `
het gaat niet meer tussen ons
mijn man zegt niks meer, al maanden
we slapen in aparte kamers
hij heeft gelogen over een andere vrouw
hoe doen we het met de kinderen als we uit elkaar gaan
mijn ex komt de afspraken niet na
ik wil mijn kinderen zien
mijn vriendin heeft me eruit gezet
wij hebben hulp nodig bij praten met elkaar
moeder en ik hebben steeds botsingen
zij wil verhuizen met onze zoon en ik wil dat niet
schoonouders die stoken in ons huwelijk
mijn broers en ik vechten om het huis van onze ouders
papa komt nooit meer
ik blijf alleen voor de kinderen bij hem
de liefde is weg
zijn kinderen accepteren mij niet
alles wat ik zeg is olie op het vuur
kan iemand ons helpen om normaal uit elkaar te gaan
mijn dochter heeft het contact verbroken`,
  verslaving: `
mijn glas is nooit leeg
ik heb hulp nodig om te stoppen
papa is altijd dronken als ik uit school kom
ze liegt over het drinken
ik rook de hele dag wiet, al jaren
mijn zoon heeft schulden bij dealers
het casino is mijn tweede huis
ik gebruik weer
van bier naar sterke drank in een jaar
mijn dochter komt stoned thuis
ik wil van de slaappillen af
hij zit elke avond op goksites
ik ben bang dat mijn vrouw zich dooddrinkt
clean blijven is moeilijker dan clean worden
mijn man snuift en ontkent het
zonder een paar biertjes kan ik niet slapen
waar is een kliniek
de rechter zegt dat ik moet afkicken
in het weekend ga ik helemaal los en op maandag wil ik dood van spijt
vapen op school`,
  vervoer: `
ik kan nergens heen
mijn rolstoel past niet in een gewone auto
de specialist zit in een andere stad
ik wil een pas voor de taxi
mijn dochter haalt me niet meer op want ze werkt
fietsen is te ver en een bus rijdt hier niet
parkeren vlakbij de winkel omdat lopen pijn doet
ik mag een half jaar niet rijden na mijn aanval
wie rijdt er mee naar de bestraling
ze komen mijn kind niet ophalen voor school
hoe kom ik op mijn dagopvang
ik zou graag naar de verjaardag van mijn broer maar dat is honderd kilometer
de chauffeur helpt mij niet tot de deur
mijn scootmobiel mag niet mee
vroeger bracht de bus me overal
kaart voor invalidenparkeerplaats verlengen
samen reizen met een begeleider
een rit naar het ziekenhuis kost me tachtig euro
ik zit vast in dit dorp
mijn man kan niet meer rijden en ik heb nooit een rijbewijs gehad`,
  woningaanpassing: `
ik kan thuis niet meer douchen omdat de rand te hoog is
mijn huis heeft te veel trappen voor mijn longen
een stoel die langs de trap omhoog gaat
mijn vrouw komt thuis in een rolstoel
het toilet is te laag, ik kom er niet van af
onze badkamer is een ramp met een rollator
ik wil hier oud worden maar dan moet er wat aan het huis gebeuren
een tweede leuning langs de trap
de deur moet vanzelf opengaan
mijn moeder slaapt in de stoel omdat ze niet naar boven kan
zonder aanpassing mag hij niet naar huis van het ziekenhuis
de gang is te nauw
kan de gemeente mijn douche verbouwen
ik ben doof en wil een bel die licht geeft
boven de trap sta ik te trillen
wastafel waar je met een rolstoel onder kunt
hoge stoep bij de voordeur
de traplift is stuk en mijn man zit boven
gevallen onder de douche, daar moet iets komen om vast te houden
slaapkamer en douche op een verdieping`,
  pgb: `
ik wil het zelf regelen met eigen hulp
hoeveel geld krijg ik om hulp te kopen
mijn schoonzus doet de verzorging, kan zij ervoor betaald krijgen
van wie is het budget als mijn moeder het niet kan beheren
ik ben niet tevreden met de zorg van de organisatie en wil zelf kiezen
mijn vaste hulp wil graag bij mij blijven maar dan moet ik haar zelf betalen
wat moet er in het zorgplan voor het budget
geld op rekening om zelf begeleiding te regelen
nog geen salaris voor mijn zorgverlener deze maand
kan ik zelf een begeleider voor mijn zoon zoeken en betalen
een eigen budget in plaats van hulp van de gemeente
wie helpt mij met de administratie van mijn zorgbudget`,
  mantelzorg: `
ik loop al jaren voor mijn moeder
wie let er op mij
ik ben de zoon en ik moet alles regelen
mijn man heeft me dag en nacht nodig
ik kom handen tekort met twee zieke ouders
er zit geen rek meer in
ze verwachten dat ik het blijf doen
altijd bereikbaar zijn voor mijn zus met psychoses
ik verzorg mijn kind met een beperking al twintig jaar
sinds papa ziek is doe ik thuis alles, ik ben 15
ik wil mijn vrouw thuis houden maar ik trek het bijna niet
mijn werk lijdt eronder dat ik steeds naar vader moet
mijn leven draait om zijn ziekte
een cursus of een groep voor mensen die voor hun partner zorgen
ik doe het met liefde, maar het sloopt me`,
  wonen: `
waar moet ik heen met mijn kinderen
ik mag niet langer bij mijn zus blijven
de huur gaat elk jaar omhoog
het regent binnen
ik heb geen vaste plek
er komt een deurwaarder om ons uit huis te zetten
onze zoon kan geen woning vinden
mijn tante wil naar een huis zonder trap
er is geen verwarming en de eigenaar doet niks
we leven in een kamer met een baby
ik zoek een plek om te wonen met begeleiding
mijn huis wordt verkocht door de eigenaar
mijn naam staat niet op het contract
gescheiden en geen dak boven mijn hoofd
ik wil dichter bij mijn dochter wonen`,
} as const;
