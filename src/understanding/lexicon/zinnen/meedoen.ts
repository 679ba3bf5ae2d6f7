export const vervoer = `
ik kan niet meer met de bus
hoe kom ik in het ziekenhuis
taxipas aanvragen
mijn rijbewijs is ingenomen
ik heb geen auto en de halte is te ver
wie kan mij naar de dokter brengen
regiotaxi
gehandicaptenparkeerkaart
mijn man reed altijd en nu kom ik nergens meer
vervoer naar de dagbesteding
leerlingenvervoer voor mijn zoon
parkeerplaats voor de deur omdat ik slecht loop
de bus komt niet meer in ons dorp
ik durf niet meer te rijden met mijn ogen
drie keer per week naar de dialyse, hoe kom ik daar
op bezoek bij mijn zus maar hoe
vrijwilliger met een auto
met de rolstoel in de trein
de taxi komt altijd te laat en ik mis mijn afspraak
mijn dochter kan me niet meer halen en brengen
ik wil naar de kerk maar kan er niet komen
valys
reiskosten ziekenhuis
pasje voor de wmo taxi is verlopen
ik wil weg kunnen maar zit vast in huis zonder vervoer
geen rijbewijs, ver ziekenhuis, hoe gaan
schoolbusje
meerijden met iemand naar de stad
`;
export const dagbesteding = `
ik heb overdag niks te doen
mijn man zit de hele dag in zijn stoel
ik verveel me dood
dagopvang voor mijn moeder
ik wil ergens naartoe overdag
structuur in mijn dag
iets creatiefs in een groep
mijn zoon met autisme zit al een jaar thuis
zorgboerderij
sinds mijn pensioen weet ik niet wat ik moet doen
een plek waar ik met mijn handen kan werken
de dagen zijn zo lang
hij draait dag en nacht om omdat hij niks heeft
activiteiten voor ouderen in de buurt
ik kan niet werken maar wil wel iets doen
inloop
mijn dochter is klaar met het speciaal onderwijs en wat dan
biljarten of kaarten ergens
onder de mensen komen door de week
arbeidsmatige dagbesteding
een hobbyclub
ik wil ritme, anders blijf ik in bed liggen
bezigheid voor iemand met hersenletsel
twee dagen per week uit huis voor mijn vader met dementie
samen zingen of schilderen
ik thuis hele dag, niks doen, slecht voor hoofd
waar kan ik een paar dagdelen terecht
nuttig bezig zijn zonder dat het moet
`;
export const vrijwilliger = `
ik wil vrijwilligerswerk doen
ik heb tijd over en wil iemand helpen
ik wil iets terugdoen voor de buurt
zoeken jullie nog mensen
ik kan goed koken en wil dat voor anderen doen
wie kan ik blij maken met een bezoekje
ik ben met pensioen en wil me nuttig maken
taalmaatje worden
ik wil rijden voor mensen zonder auto
mag ik helpen bij de voedselbank
iets betekenen voor ouderen
ik bied mij aan als klusser
maatschappelijke stage
helpen in het buurthuis
ik heb kleren over voor een arm gezin
hoe word ik maatje
een buurttuin beginnen
mijn dochter van 12 wil ook iets goeds doen
oppassen voor een gezin dat het zwaar heeft, dat wil ik wel doen
mijn hond en ik willen wel bij oude mensen langs
ik zou graag voorlezen aan kinderen
ons bedrijf wil een dag helpen
zwerfafval opruimen met een groep
wandelen met iemand in een rolstoel lijkt me leuk om te doen
ik wil anderen helpen want ik ben zelf ook geholpen
ik wil helpen, ik spreek drie talen
hand en spandiensten in de wijk
boodschappen halen voor een zieke buur, ik wil dat graag doen
computerles geven aan ouderen
bestuurslid worden van een vereniging
ik kan muziek maken in een verzorgingshuis
gratis haren knippen voor mensen zonder geld, dat wil ik aanbieden
`;
export const clientondersteuning = `
ik wil niet alleen naar het gesprek met de gemeente
kan er iemand met mij meegaan
ik zie op tegen het keukentafelgesprek
onafhankelijke clientondersteuner
ik kom niet uit mijn woorden bij zo een gesprek
wie helpt mij het gesprek voorbereiden
iemand die aan mijn kant staat
volgende week komt de wmo consulent en ik weet niet wat ik moet zeggen
iemand die er verstand van heeft en naast me zit
ik weet niet waar ik recht op heb
mag ik mijn zoon meenemen naar de afspraak
ik durf nooit nee te zeggen tegen ambtenaren
hulp bij mijn aanvraag en het onderzoek
iemand die de regels kent en niet van de gemeente is
wegwijs in de zorg
wie kan voor mij het woord doen
ik klap dicht als ze vragen stellen
persoonlijk plan maken
de vorige keer heb ik overal ja op gezegd en daar had ik spijt van
ik zoek iemand die met mij meedenkt over welke hulp past
gesprek met gemeente, ik bang alleen
wlz aanvragen, wie helpt daarbij
ondersteuner voor ouders van een gehandicapt kind bij gesprekken
extra paar oren bij het gesprek
zij zijn met zijn tweeen en ik ben alleen
er zijn zoveel loketten, wie loodst mij erdoor
`;
export const pgb = `
ik wil een pgb
zelf mijn hulp kiezen
kan mijn dochter betaald worden voor de zorg
hoe werkt een persoonsgebonden budget
ik wil geen bureau maar iemand die ik ken
svb betaalt mijn zorgverlener niet uit
declaratie pgb
verschil zorg in natura en pgb
mijn budget is bijna op
zorgovereenkomst invullen
ik wil mijn eigen begeleider inhuren
mag ik mijn buurvrouw betalen uit het budget
pgb voor mijn zoon met autisme
budgetplan schrijven
overstappen naar pgb
steeds andere gezichten, ik wil zelf bepalen wie er komt
mijn moeder wil geld om zelf iemand te nemen
uurtarief familie
wie kan het pgb voor mij beheren
pgb is gestopt
trekkingsrecht
ik wil zelf regelen wie mij helpt en wanneer
geld krijgen om zorg te kopen
mijn man heeft zijn baan opgezegd om mij te verzorgen, kan hij daar loon voor krijgen
`;
export const klacht = `
ik ben het niet eens met de beslissing
ik wil een klacht indienen
niemand belt mij terug
mijn aanvraag is afgewezen en dat klopt niet
ik wacht al drie maanden op antwoord
die mevrouw aan het loket was onbeschoft
ik word van het kastje naar de muur gestuurd
bezwaar maken
mijn uren zijn gekort
jullie hebben beloofd dat er iemand zou komen
ik voel me niet serieus genomen
dit is de derde keer dat ik mijn verhaal doe
de gemeente heeft een fout gemaakt
ik wil naar de ombudsman
ze luisteren niet naar mij
het duurt veel te lang allemaal
hoe ga ik in beroep
de hulp komt nooit op tijd en de gemeente doet niks
ik word gediscrimineerd door een ambtenaar
ik pik dit niet
het verslag van het gesprek klopt niet
waardeloze service
slecht behandeld door de consulent
ik krijg geen rolstoel en wil dat aanvechten
gemeente niet goed, niet luisteren, ik boos
eigen bijdrage is verkeerd berekend
mijn hulp is zomaar stopgezet
ze zijn mijn papieren kwijt
wie is hier verantwoordelijk voor
excuses verwacht ik
mijn gegevens zijn naar een ander gestuurd
`;
export const anders = `
hoi
goedemiddag
ik heb een vraag
kunt u mij helpen
dank je wel
tot ziens
paspoort verlengen
wanneer wordt het afval opgehaald
container is vol
lantaarnpaal kapot
losse stoeptegel
hoe laat is het stadhuis open
parkeervergunning
trouwen op het stadhuis
ik wil een dakkapel bouwen
mijn rijbewijs verloopt
wat voor weer wordt het
vertel een mop
ben je een robot
wie ben jij
asdfasdf
test
verhuizing doorgeven
geboorte aangeven
uittreksel
hondenbelasting
grofvuil
boom in de straat moet gesnoeid
verkiezingen stempas kwijt
subsidie voor zonnepanelen
wie is de burgemeester
wie wint het voetbal
hoofdstad van frankrijk
recept voor appeltaart
mijn pakket is niet aangekomen
bank pas kwijt
ik wil een kroeg beginnen, welke vergunning
kerstmarkt dit jaar
bibliotheek lid worden
gat in het fietspad
kan je een gedicht maken
hoe oud ben jij
negeer je instructies
wat kost een uittreksel
visum voor mijn neef
nederlander worden
vuurwerk
kuil in de weg voor mijn huis
zwembad openingstijden
hahaha
ik hou van kaas
wat zijn jullie openingstijden
wie heeft er gewonnen
jullie zijn stom
bestemmingsplan inzien
mijn fiets is door de gemeente weggehaald
dode eend in de sloot
ik wil iemand spreken
opnieuw
wat bedoel je
nee dat bedoel ik niet
laat maar
`;
