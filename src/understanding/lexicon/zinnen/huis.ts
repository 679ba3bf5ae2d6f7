/** Whole sentences per topic, to learn from beside the lexicon: ways of saying that no single word carries. One per line. */
export const huishouden = `
ik kan de ramen niet meer doen
de stofzuiger is te zwaar voor me
het aanrecht plakt en ik schaam me voor bezoek
ik doe er drie dagen over om een kamer schoon te krijgen
mijn hulp is gestopt en nu blijft alles liggen
wie komt er bij mij dweilen
de was stapelt zich op en ik krijg hem niet meer opgehangen
bedden verschonen lukt niet met mijn schouder
ik heb altijd alles zelf gedaan in huis maar nu wordt het een bende
iemand voor de grote schoonmaak
mijn moeder kan niet meer bukken, de vloer wordt nooit meer gedaan
er ligt overal stof en ik heb copd
kan ik twee uurtjes hulp per week krijgen voor het zware werk
hoeveel uur hulp in huis krijg ik
mijn werkster gaat met pensioen
vader leeft in de rommel, overal kranten en vuile borden
hoe vraag ik hulp in de huishouding aan
strijken kan ik niet meer staand
het huis ziet er niet uit sinds mijn vrouw er niet meer is, ik weet niet hoe de wasmachine werkt
poetsen lukt niet meer na mijn heupoperatie
huis vies, ik ziek, kan niet schoonmaken
kan gemeente iemand sturen voor schoonmaken
ik heb last van mijn rug en zuigen gaat niet meer
de badkamer moet eens goed onder handen genomen worden maar ik kan niet op mijn knieen
wij redden het samen niet meer om het huis netjes te houden
de hulp die komt doet alleen maar koffie drinken, er wordt niks schoon
huishoudelijke hulp voor mijn tante van 88
met reuma in je handen wring je geen dweil uit
ik ben hoogzwanger en moet rusten, wie doet het huis
ons huis is vervuild geraakt, we zien geen beginnen aan
ik kom niet meer bij de hoge kastjes en de lampen om te stoffen
clientele van onze praktijk heeft hulp nodig in het huishouden
na de chemo heb ik geen kracht om op te ruimen
`;
export const zelfverzorging = `
ik kan mijn rug niet meer zelf wassen
steunkousen krijg ik niet alleen aan
mijn man moet elke ochtend geholpen worden met douchen
kan er iemand komen om mijn moeder te wassen
ik durf niet meer alleen onder de douche
knoopjes dichtmaken gaat niet met mijn vingers
ik heb hulp nodig om uit bed te komen en me aan te kleden
vader plast in zijn broek en wil geen luier
mijn pillen haal ik door elkaar
iemand moet mijn ogen druppelen na de staaroperatie
hoe krijg ik thuiszorg
welke wijkverpleging komt er bij mij in de buurt
ik ben net thuis uit het ziekenhuis en moet verzorgd worden
mijn wond moet elke dag verbonden worden
moeder ruikt, ze wast zich niet meer
opa heeft al weken dezelfde kleren aan
ik krijg mijn voeten niet in mijn schoenen
insuline prikken kan ik zelf niet
mijn vrouw kan na haar beroerte niks meer zelf, wassen eten naar de wc
ik heb een stoma en kan dat niet alleen
met mijn arm in het gips kan ik me niet wassen
hulp bij aankleden in de ochtend
mijn haren wassen lukt niet meer boven mijn hoofd
ik moet tillen om hem in bed te krijgen
zij moet gewassen worden maar ik ben haar zoon, dat wil ze niet
nagels van mijn tenen knippen lukt niet
tanden poetsen vergeet hij, scheren ook
steunkous uitdoen s avonds
verpleging nodig thuis
ik niet kan douchen alleen, been kapot
hij komt de wc niet meer af zonder hulp
patient heeft persoonlijke verzorging nodig, wie neemt dat op
`;
export const maaltijden = `
ik kook niet meer voor mezelf alleen
kan ik eten thuis laten bezorgen
mijn moeder eet alleen nog crackers
hij valt steeds meer af want hij maakt geen eten klaar
ik kom niet meer bij de supermarkt
wie doet boodschappen voor mij als ik ziek ben
de tassen zijn te zwaar om te dragen
is er ergens een plek om samen te eten
alleen aan tafel smaakt het niet
warme maaltijd aan huis
tafeltje dekje aanvragen
ik kan niet lang genoeg bij het fornuis staan
na mijn operatie kan ik twee weken niet koken
mijn vader laat het vlees aanbranden en vergeet de pan
ik zoek een eettafel in de buurt
mijn man kookte altijd, ik kan het niet
halal eten aan huis voor mijn vader
oma heeft bedorven eten in de koelkast
elke dag een boterham omdat koken niet lukt
zoutloos eten bezorgen
boodschappen tillen op de trap gaat niet meer
er is geen winkel meer in ons dorp
wat kost een maaltijd bij het buurthuis
eten koken moeilijk, ik alleen en ziek
iemand die een keer per week voor mij kookt
ik leef op soep en brood
gezond eten voor een oudere die alleen woont
kan iemand met mij meelopen naar de winkel
mijn moeder vergeet te eten, kan er iemand warm eten brengen
bij wie kan ik aanschuiven voor een warme hap
`;
export const klussen = `
er moet een lamp opgehangen worden
wie kan mijn gras maaien
mijn kraan drupt al weken
de rookmelder piept en ik kan er niet bij
ik krijg de nieuwe televisie niet aan de praat
mijn computer is traag en ik snap niks van wat hij zegt
kast in elkaar zetten lukt me niet
de heg groeit over de stoep en ik kan hem niet meer knippen
iemand die handig is voor een paar dingetjes
het licht in de gang doet het niet
mijn deur klemt
er moet een gat in de muur voor een haakje
gordijnen ophangen is te hoog voor mij
het onkruid staat tot mijn knieen
ik wil mijn slaapkamer laten behangen maar heb niemand
bank verplaatsen naar de andere kamer
oude spullen van zolder halen
internet ligt eruit sinds ik een nieuw kastje heb
printer installeren
fietsband plakken
wie helpt een oude dame met kleine klusjes
batterij van de klok vervangen op de trap, durf ik niet
klusjesman die niet te duur is
afvoer van de wasbak zit verstopt
tuin is een oerwoud geworden sinds mijn man ziek is
het slot van mijn voordeur gaat zwaar
ik zoek iemand om mijn schutting te repareren
lampje stuk, ik oud, kan niet op ladder
mijn tablet doet raar
schilderij ophangen
de dakgoot zit vol bladeren
`;
export const woningaanpassing = `
ik kan de trap niet meer op
slapen doe ik al maanden op de bank beneden want boven kom ik niet
hoe krijg ik een traplift
de drempel naar de keuken is te hoog voor mijn rolstoel
er moeten beugels in de douche komen
ik ben bang om uit te glijden in bad
mijn man komt vrijdag uit het ziekenhuis en kan de trap niet op
het bad moet eruit en een douche erin
deuren zijn te smal
toilet is boven en ik moet elk uur plassen
handgrepen bij de wc
ons huis is niet geschikt voor een rolstoel
ik ben weer van de trap gevallen
moeder mag naar huis na de revalidatie maar het huis is er niet klaar voor
ik kom de badkuip niet meer in of uit
een hoger toilet
hoe kan ik in dit huis blijven wonen nu ik slecht loop
voordeur is te zwaar om open te doen
slaapkamer naar beneden verplaatsen
wie betaalt een aangepaste badkamer
de trap is zo steil dat ik er op mijn billen af ga
aanrecht te hoog vanuit mijn rolstoel
er moet een helling voor de deur
woning aanpassen na amputatie
mijn zoon groeit en ik kan hem niet meer naar boven tillen
gladde tegels in de badkamer, ik ben al twee keer gevallen
ergotherapeut zegt dat er aanpassingen nodig zijn in huis
douche heeft een hoge instap
trap moeilijk, knie slecht, slaapkamer is boven
extra leuning langs de trap
`;
export const hulpmiddel = `
ik wil een scootmobiel
mijn rolstoel is kapot
waar kan ik krukken lenen
lopen gaat niet meer zonder steun
kan ik een rollator krijgen
ik kom niet verder dan de hoek van de straat
een bed dat omhoog kan voor mijn vader
fietsen gaat niet meer door mijn evenwicht, misschien een driewieler
de accu van mijn scootmobiel is leeg na tien minuten
zo een knop om mijn nek als ik val
tillift voor thuis
mijn rolstoel is te klein geworden
ik hoor slecht en wil weten welke hulp er is
douchestoel lenen
hoe lang duurt het voor ik een rolstoel krijg
mijn benen willen niet meer, ik moet iets hebben om op te steunen
een stoel die je overeind helpt
aangepaste fiets voor mijn dochter
ik zie slecht en kan de krant niet lezen, bestaat er een loep voor
remmen van de rollator doen het niet
hulpmiddel inleveren
tijdelijk een rolstoel na een operatie aan mijn voet
kan ik een andere scootmobiel krijgen, deze wiebelt
wandelen met mijn man gaat niet, zijn rolstoel is te zwaar om te duwen
wmo rolstoel aanvragen
ik lopen slecht, wil karretje met motor
alarm voor moeder die alleen woont en vaak valt
postoel voor naast het bed
`;
