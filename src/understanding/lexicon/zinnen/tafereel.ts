/**
 * Scenes instead of names: what people tell when they do not say what it is called. Per topic, one per line; see index.ts.
 */
export const TAFERELEN = {
  huishouden: `
de emmer sop krijg ik niet meer getild
spinnenwebben in elke hoek en ik zie ze pas als mijn zus langskomt
ik loop op sokken want ze plakken niet zo als blote voeten
mijn bed is al vijf weken niet verschoond
de gordijnen zijn grijs geworden in plaats van wit
ik dweil zittend op een krukje, een meter per dag
mijn kleindochter doet de wc voor een tientje maar ze gaat studeren
de strijkplank klap ik niet meer uit, mijn pols is gebroken
van vier uur hulp naar twee, dat krijgt ze nooit gedaan
als de deurbel gaat doe ik niet open vanwege de troep
mijn vader gebruikt dezelfde pan al een week
een andere hulp graag, deze doet de hoekjes niet
wie haalt er een doekje door mijn keuken
borden opgestapeld tot aan de kraan
mijn schone was ligt in een berg op de stoel, vouwen lukt me niet`,
  zelfverzorging: `
ik kom niet bij mijn tenen
de dokter zegt dat ik die strakke kousen moet dragen maar mijn handen hebben er de kracht niet voor
mijn rug is al maanden niet ingezeept
haar haar is vet en er zitten klitten in
elke ochtend is het vechten met mijn beha
ik ruik mezelf
mijn moeder slikt de witte pil twee keer en de roze nooit
het prikje in mijn buik durf ik niet zelf
er moet iemand komen die hem omdraait in bed
mijn vrouw is aan een kant verlamd, ik krijg haar niet in de broek
opa heeft een baard van drie weken terwijl hij altijd glad geschoren was
het verband moet elke dag gewisseld en ik zie er niks van met mijn ogen
op tijd de wc halen lukt niet meer
ik wil graag een vrouw die mij helpt wassen
slapen in je kleren omdat uittrekken niet gaat`,
  maaltijden: `
in zijn koelkast stond een open blik en een halve citroen
de pan is me te zwaar met water erin
ik leef op beschuit met jam
mijn broek zakt af, ik ben acht kilo kwijt
sinds mijn vrouw er niet meer is eet ik staand aan het aanrecht
de buurtsuper is dicht en de volgende is vier kilometer
een bord warm eten, meer vraag ik niet
ik ruik niet meer of het vlees goed is
piepers schillen met mijn handen gaat niet
samen eten met mensen in plaats van met de radio
de kratten water krijg ik de trap niet op
hij heeft zijn vuur laten branden onder een lege pan
vloeibaar eten, wie maakt dat klaar
kan er iemand voor mij naar de bakker en de slager
na de bevalling heb ik geen kracht om te koken`,
  klussen: `
er steekt een spijker uit de drempel
de wc blijft doorlopen en dat hoor ik de hele nacht
het zit nog in de doos, al drie weken
mijn klok staat stil maar hij hangt te hoog
de sneeuw op mijn pad krijg ik niet weg
ik heb boren gehoord maar ik durf er geen vast te houden
de afstandsbediening doet niks meer na de stroomstoring
mijn bel gaat niet
de kraan in de tuin is stukgevroren
het rolgordijn kwam naar beneden
wie heeft er een boormachine en een uurtje
scheve tegels achter het huis
mijn kliko is te zwaar om naar de straat te rijden
alle zenders zijn verdwenen van mijn televisie
een poot van de tafel is los`,
  woningaanpassing: `
ik neem de emmer mee naar beneden want de wc is boven
op handen en voeten naar boven
mijn bed staat in de kamer naast de eettafel
ik til mijn been met twee handen over de badrand
de rolstoel past net niet door de gang
hij mag dinsdag naar huis van de revalidatie en er is nog niks geregeld
bij de achterdeur zit een opstap waar ik al twee keer over gestruikeld ben
ik hou me vast aan de wasbak om van de wc te komen en die zit los
de huisarts zegt: regel een stang bij de douche
vanaf volgende maand zit ik in een rolstoel en ik woon op twee verdiepingen
onze dochter groeit en wij tillen haar nog steeds de trap op
de douchebak heeft een hoge rand
een tree te veel
het stoeltje langs de trap doet het niet
de voordeur valt zo zwaar dicht dat ik er niet door kom met mijn stok`,
  hulpmiddel: `
ik hang op de winkelwagen om overeind te blijven
mijn benen begeven het na vijftig meter
de wieltjes piepen en de rem pakt niet
mijn vader ligt te laag en komt niet meer uit bed
op het terras komen zou al fijn zijn maar mijn benen doen het niet
als ik val hoort niemand me
zo een ding met drie wielen
hij is gegroeid en zijn voeten steken voorbij de steunen
een week een rolstoel voor een dagje dierentuin
ik hoor de bel niet en de telefoon ook niet
de monteur zou komen voor mijn karretje en hij kwam niet
opstaan uit mijn stoel duurt een kwartier
kan ik een lichtere krijgen dan deze
een stok helpt niet meer
de krant is een grijze vlek`,
  vervoer: `
de laatste bus is weggehaald
ik zit hier op de boerderij zonder auto
chemo in een stad op veertig kilometer
mijn ogen zijn afgekeurd en nu staat de auto stil
mijn buurman reed mij maar die is verhuisd
hij moet elke ochtend naar een school aan de andere kant van de provincie
honderd meter van de parkeerplaats naar de deur is te ver
ik durf niet alleen in de trein
op zondag rijdt er niks
ik moet drie keer overstappen met een stok
mijn pasje werkt niet in de taxi
een uur gewacht en niemand kwam me halen
zo graag naar het graf maar het is te ver
mijn zoon moet een halve dag vrij nemen als ik naar de oogarts moet
de trap van de tram`,
  mantelzorg: `
dochter, kok, verpleegster, alles in een
iedereen vraagt hoe het met hem is
ik snauwde haar af en heb daarna gehuild in de badkamer
mijn telefoon gaat, en ik weet al dat het mijn moeder is
ik heb drie banen: mijn werk, mijn gezin en mijn vader
hij staat om vier uur op en dan sta ik ook op
ik heb mijn vrije dagen opgemaakt aan ziekenhuisbezoek
mijn broer stuurt een kaartje, ik verschoon het bed
in voor en tegenspoed maar dit is wel heel veel tegenspoed
mijn schoonvader woont nu bij ons in en ons gezin lijdt eronder
na school ga ik meteen naar huis want mama kan niet alleen uit de stoel
mijn rug is kapot van het tillen van mijn vrouw
de accu is leeg van het zorgen voor een ander
ze zeggen dat ik het kan omdat ik de dochter ben
ik ben haar geheugen, haar benen en haar agenda
wie vraagt er naar mij`,
  respijtzorg: `
twee nachten slapen, dat is alles
de bruiloft van mijn zus is in spanje en ik heb een man die niet alleen kan zijn
ik lig zelf met koorts en hij moet toch uit bed
een steungezin voor de zaterdag
dan kan ik tenminste naar de tandarts
een bed voor veertien dagen
iemand naast haar bed in plaats van ik
ons hele gezin is nog nooit samen naar het strand geweest
een plan voor als mij iets overkomt
ik moet een dag werken en mijn broertje kan niet naar een gewone opvang
hij kan geen kwartier zonder iemand
een logeerplek met een tillift
ze mag niet uit haar eigen huis maar ik moet eruit
naar de verjaardag van mijn vriendin zonder op de klok te kijken
ruilen met iemand, alleen een weekend`,
  geheugen: `
de melk stond in de kledingkast
zij zei meneer tegen haar eigen zoon
om vier uur s nachts stond hij klaar voor zijn werk, hij is al jaren met pensioen
ik kwam bij de kassa en wist niet meer hoe betalen moest
drie keer dezelfde kerstkaart naar dezelfde mensen
hij wil naar zijn moeder die al lang dood is
hij was accountant en kan niet meer optellen
ik zoek naar woorden die er gisteren nog waren
een recept dat ze honderd keer maakte lukt niet meer
tegen de avond wordt ze onrustig en doet haar jas aan
hij doet afwasmiddel in de koffie
mijn hoofd is een vergiet
mijn vrouw vroeg gisteren wie ik was
ze koopt elke dag een pak suiker
ik vertel iets en na vijf minuten vraagt hij het weer
weer een abonnement afgesloten en daar weet ze niks van`,
  jeugd: `
de wifi gaat uit en dan is het oorlog
gepakt met stelen in de winkel
het schoolplein is een hel voor haar
hij gooit zijn bord door de kamer en is pas zes
ik ben zeventien en krijg een baby
zij wil een jongen zijn
de school belt weer
mijn kleine bijt alle kinderen op de opvang
nog in luiers met vijf jaar
iedereen lacht om mijn beugel en mijn oren
hij fluistert alleen en op school zegt hij niks
wij zijn pleegouders en hij loopt steeds weg
ze zit om vijf uur s nachts nog op haar telefoon
op het rapport alleen maar onvoldoendes, en hij lacht erom
wie leert mij hoe dat moet met een pasgeboren kindje`,
  eenzaamheid: `
ik zeg goedemorgen tegen de radio
mijn agenda is leeg op de tandarts na
ik ga langer naar de kassa omdat daar iemand zit
zes stoelen om de tafel en ik zit op een
de laatste van mijn vriendengroep
mijn kleinkinderen zie ik op een schermpje
ze appen mij nooit terug
in de pauze eet ik op de wc
de post komt en dat is mijn bezoek
de poes is de enige die terugpraat
ik koop taart en er komt niemand
een arm om me heen, dat is jaren geleden
ik kan hier doodvallen en niemand merkt het
op straat groet niemand
een vriendin om mee naar de film te gaan, ik ben zestig`,
  psychisch: `
ik zet een glimlach op en thuis gaat het licht uit
ik kom niet verder dan de deurmat met mijn jas aan
in de supermarkt krijg ik geen lucht
de post ligt er, de was ligt er, ik lig er
vlak, sinds die pillen voel ik niks
helikopters en dan lig ik weer onder de tafel
een roze wolk zeggen ze, de mijne is zwart
hij scheert zich niet, lacht niet, komt niet van de bank
mijn gedachten rijden rondjes
ik tel alles, drempels, tegels, tot het klopt
er zit een steen op mijn borst
mijn behandeling is gestopt omdat ik stabiel zou zijn
twee uur per week iemand die mij leert mijn dag in te delen
in een volle trein moet ik eruit
ik herken mezelf niet in de spiegel`,
  rouw: `
zijn jas hangt nog aan de kapstok
iedereen is weer gewoon gaan leven behalve ik
ik kook nog steeds voor twee
we zouden net met pensioen gaan samen en toen was hij weg
haar stem staat nog op het antwoordapparaat
de kist was zo klein
de kaarten zijn binnen en nu is het stil
ik ruik aan zijn trui
mijn maatje van vijftig jaar
papa is in de hemel en mama huilt steeds
niemand durft zijn naam nog te zeggen
ik heb haar hand losgelaten en toen was het voorbij
anderen die ook een kind moesten begraven
hij is zelf uit het leven gestapt en ik blijf met de vraag
drie jaar terug en nog elke dag`,
  verslaving: `
het begint om elf uur met een glaasje
de kinderen tellen de blikjes
ik heb mijn loon in een nacht verspeeld
achter de boeken staat nog een fles
ik ben zwanger en kan het roken niet laten
betrapt op mijn werk met drank in mijn tas
hij komt bij me voor geld en ik weet waar het heen gaat
zonder dat slaapje uit een potje lig ik wakker
papa valt in slaap op de bank en wordt niet wakker
nog eentje en dan stop ik
ik was zes maanden droog en toen kwam dat feestje
de dokter schreef ze voor en nu kan ik niet zonder
zijn ogen zijn rood en zijn kamer ruikt zoet
van de ene roes in de andere
hij belooft het elke maandag`,
  geld: `
een gat met een ander gat dichten
ik draai elk dubbeltje om
de pinautomaat zei nee
wij eten deze week pannenkoeken, alleen maar pannenkoeken
de medicijnen laat ik liggen vanwege het eigen risico
een bekeuring die is opgelopen tot vierhonderd
mijn la zit vol dichte enveloppen
wij stoken niet
halve pensioen, hele lasten
ik heb zijn lening getekend en hij is weg
de kinderen nemen geen traktatie mee op hun verjaardag
waar haal ik tweehonderd euro vandaan voor vrijdag
mijn naam staat geregistreerd en ik krijg nergens krediet
een fonds voor een koelkast
ik heb nooit geleerd met geld om te gaan`,
  werk: `
mijn handen jeuken
de zoveelste brief waarin ze mij succes wensen
ze zeggen niet dat ik te oud ben maar ik hoor het
ingenieur in mijn land en hier vouw ik dozen
geef een oud gevangene een kans
de maatregel van dertig procent
ik leef van mijn spaargeld tot het op is, en wat dan
rustig opbouwen in een bedrijf waar het niet zo druk is
leerling van ons stroomt uit en heeft een werkplek nodig
mijn vrouw moet nu gaan werken maar heeft dat nooit gedaan
ik wil van mijn uitkering af
afwasser, schoonmaker, alles is goed
de zaak loopt niet en ik hou niks over
briefje inleveren met mijn inkomsten
welk baantje mag je doen als je vijftien bent`,
  wonen: `
vijf adressen in een jaar met een sporttas
beslagen ruiten en een jongste die blijft hoesten
de bank wil het huis verkopen
geen adres dus geen baan, geen baan dus geen adres
achter de kast is het behang zwart
om het weekend twee kinderen op een zolderkamertje
twaalfhonderd euro voor een hok met een wasbak
mijn moeder laat me niet meer binnen en nu slaap ik overal
de gang is vochtig en de verhuurder haalt zijn schouders op
wij zitten boven op elkaar
waar ik nu ben mag ik maar drie maanden blijven
ergens wonen waar iemand een oogje in het zeil houdt
negen jaar wachten en nog steeds geen reactie
mijn kamer gaat weg als mijn contract stopt
vijf slaapkamers voor een weduwe`,
  taal: `
ik teken en weet niet wat er staat
de scanner op het werk laat woorden zien
op school zat ik achterin te tekenen
ik druk op de knop en alles is weg
zij kan de bus niet lezen, ze telt de haltes
mijn man las mij alles voor
ik stuur spraakberichten want typen durf ik niet
de doktersassistent zegt doe het maar online
ik doe de pillen op kleur want het etiket kan ik niet lezen
een mens in plaats van een scherm
dikke stapel papieren, kruisjes zetten, waar
wie zit er een uur naast mij achter zo een apparaat
mijn woorden zijn nog op in het nederlands
mijn kind van tien belt voor mij met de instanties
een code die op mijn telefoon moet komen maar waar`,
  relatie: `
hij zit sinds zijn pensioen op mijn lip
we lopen om elkaar heen in huis
het tasje staat klaar bij het raam en hij komt weer niet
de koek is op
mijn stiefzoon kan mij niet uitstaan
ik logeer sinds dinsdag bij mijn zus, thuis kan ik niet ademen met hem
een berichtje op zijn telefoon van een ander
wij zijn alleen nog ouders
zij zegt tegen de kinderen dat ik niet van ze hou
wij komen er met zijn tweeen niet meer uit
mijn dochter heeft mij geblokkeerd
na veertig jaar wil ik niet meer verder met hem
de helft van de week is het stil in huis zonder de kinderen
hij wil een tweede kind en ik niet
iemand die tussen ons in gaat zitten`,
  geweld: `
hij legt het mes op tafel en kijkt
mijn lip is dik en ik zeg dat ik gevallen ben
ik slaap met mijn schoenen aan
de kinderen kruipen onder het bed als hij thuiskomt
hij telt hoeveel minuten ik wegblijf
mijn pas is van hem, mijn telefoon ook
ze knijpt moeder in de arm als die niet meewerkt
papa doet dingen met mij die geheim zijn
weer staat die auto voor mijn deur
als ik wegga vindt hij me, zegt hij
mijn schouder uit de kom, en hij zei dat het een grapje was
zoon van dertig schopt de deur in als ik geen geld geef
mijn neef wacht op mij in het vliegtuig, ze zeggen vakantie
ik ben te ver gegaan met mijn hand
doffe klappen door de muur en dan een kind dat stil wordt`,
  buren: `
de bas trilt in mijn bord
hij laat zijn hond voor mijn deur poepen
de post puilt uit de bus en de gordijnen blijven dicht
die mevrouw verderop loopt in haar pyjama op de galerij
elke avond dezelfde scooters onder mijn raam
zijn klimop komt door mijn dak
sinds die aanbouw kijkt niemand elkaar meer aan
er komen de hele nacht mensen even langs bij nummer acht
een schroefboor om elf uur s avonds
zij zegt dat wij te hard lopen in ons eigen huis
vuile luiers op mijn balkon van boven
ze noemen mijn kinderen lelijke namen
de heg is in een nacht verdwenen, zonder te vragen
iemand moet eens met ons allebei praten over de schutting
hij schreeuwt tegen mensen die er niet zijn, op straat`,
  vrijwilliger: `
ik heb een bus en zaterdagen over
kerstpakketten inpakken lijkt mij leuk
mijn oma is er niet meer maar ik kan best bij een andere oma langs
ik bak taarten, wie wil er een
met mijn gitaar naar het verzorgingshuis
mijn hulp is gratis, ik zoek alleen iemand die het nodig heeft
ik wil wel soep rondbrengen
zestien jaar en ik moet dertig uur helpen voor school
zet mij maar in
ik kan rekenen, misschien kan een kind daar wat aan hebben
een ander wegwijs maken in de stad waar ik zelf nieuw was
de moestuin bij het buurthuis heeft handen nodig en ik heb er twee
mijn verhaal kan anderen helpen die ook verslaafd zijn geweest
ik rijd toch die kant op, er kan iemand mee
als scheidsrechter of achter de bar, ik sta klaar`,
  dagbesteding: `
het is tien uur en ik heb alles al gedaan
hij verzet de hele dag dezelfde stoel
een plek met een schaafbank en koffie
ik tel de auto's die langskomen
zonder werk, zonder plan, tot de avond
ze slaapt overdag omdat er niks is om voor op te staan
mijn plek is opgeheven
een ochtend met klei of verf
sinds ik niet meer melk is de dag te groot
even ertussen, zonder baas en zonder haast
mijn zoon is negentien en zijn school is klaar en nu zit hij
met een groepje mannen iets maken
hij is jong dement en wil nog van alles
overdag in een kas of tussen de dieren
wie haalt hem drie dagen van de bank`,
  clientondersteuning: `
zij schrijven en ik knik
morgen om tien uur komen er twee van de gemeente aan mijn tafel
ik onthoud de helft niet van wat ze zeggen
een vreemde met verstand van zaken naast mij
samen het plan doorlezen voor ik teken
mijn zoon wordt boos bij zulke gesprekken, liever iemand anders
wat mag ik vragen en wat niet
ik heb me groot gehouden en nu krijg ik niks
iemand die niet bij hun hoort
mijn moeder zegt dan dat alles goed gaat
hoe bereid ik me voor op de dame van de wmo
wie vertelt mij eerlijk wat er allemaal kan
ik krijg geen woord uit mijn mond op het stadhuis
mijn man is doof en ik ben zenuwachtig, wie zit erbij
zoveel wetten en potjes, ik verdwaal erin`,
  pgb: `
geen bureau maar Ria van om de hoek
laat mij het geld beheren dan regel ik het zelf
liever een potje dan een pakketje
mijn zus zegt haar baan op om voor mij te zorgen en wil loon
elke week een ander meisje, ik wil er zelf een uitzoeken
de uren van maart zijn niet uitbetaald aan mijn helper
een contract met mijn eigen begeleider
hoeveel mag ik mijn nichtje geven per uur
ik wil de baas zijn over mijn eigen hulp
wie controleert of ik het goed uitgeef
het budget is in september op
van een organisatie naar zelf inkopen`,
  klacht: `
drie keer hetzelfde verhaal aan drie verschillende mensen
muziekje in de telefoon, veertig minuten
ze zeiden vrijdag en dat was in mei
wie is er de baas daar
mijn huis is te schoon zei ze, en toen kreeg ik niks
uw brief kwam na de datum
ik ben geen nummer
mijn hulp heeft gestolen
ik wil dat iemand sorry zegt
zestien weken nu
ze lachte mij uit aan de balie
volgens het verslag kan ik traplopen, dat heb ik nooit gezegd
uren weggehaald zonder te komen kijken
hoe vecht ik dit besluit aan
wij als school krijgen geen antwoord van uw team`,
  anders: `
wat staat er op de agenda van de raad
mijn zwager wil een terras
is dit echt of een computer
de klok van de kerk loopt achter
een bordje met ons huisnummer
kwam er vandaag geen vuilniswagen
ik zoek een bouwtekening van mijn huis
waar haal ik een nieuwe pas
zing eens wat
doe mij maar een patatje
hoe schrijf je onmiddellijk
zeventien keer drie
ik doe dit alleen voor de lol
het regent hier
mag ik barbecueen in het park
oude munten verkopen
een hond is aangereden op de provinciale weg
staat mijn auto in de blauwe zone
o wacht
prima
fijne dag nog`,
} as const;
