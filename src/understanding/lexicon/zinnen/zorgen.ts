export const mantelzorg = `
ik zorg voor mijn moeder en het wordt me te veel
alles komt op mij neer
mijn man is ziek en ik doe alles
ik heb geen leven meer sinds ik voor haar zorg
naast mijn werk ren ik elke dag naar mijn ouders
wie zorgt er eigenlijk voor mij
mijn broers laten mij alles doen
ik kan niet meer maar moeder heeft niemand anders
hoe combineer ik werk en de zorg voor mijn vader
ik ben dag en nacht bezig met mijn gehandicapte zoon
ben ik mantelzorger als ik elke dag bij mijn buurvrouw help
mantelzorgcompliment aanvragen
praten met anderen die ook voor iemand zorgen
sinds zijn beroerte ben ik zijn verpleegster in plaats van zijn vrouw
ik slaap slecht omdat mijn vrouw me steeds wakker roept
mijn vader zorgt voor mijn moeder en hij gaat eraan onderdoor
ik ben zestien en zorg voor mijn zieke moeder en mijn broertje
ik voel me schuldig als ik een keer niet ga
ze belt me tien keer per dag, ik kan nergens anders meer aan denken
ondersteuning voor mensen die voor een ander zorgen
ik sta er helemaal alleen voor met de zorg
mijn eigen gezondheid gaat achteruit door het zorgen
ik ben op, helemaal op, maar ik kan hem niet in de steek laten
hoe houd ik dit vol met een dementerende man
mijn baas begrijpt niet dat ik voor mijn moeder moet zorgen
ik doe haar was, haar eten, haar geld, haar medicijnen, alles
tussen mijn kinderen en mijn ouders raak ik mezelf kwijt
ik moeder helpen alle dag, ik ook werk, ik moe
mijn zus woont ver weg en ik ben de enige die er voor pa is
cursus voor mantelzorgers
ik ben al tien jaar mantelzorger en de rek is eruit
ze is zo veeleisend, het is nooit genoeg wat ik doe
mijn huwelijk lijdt eronder dat ik elke avond bij mijn ouders zit
zorgen voor een partner met parkinson is zwaar
een mevrouw in onze praktijk raakt overbelast door de zorg voor haar man
`;
export const respijtzorg = `
ik wil een weekend weg maar wie past er op mijn man
kan moeder ergens logeren als wij op vakantie zijn
iemand die een middag bij mijn vrouw blijft
ik moet zelf geopereerd worden en mijn man kan niet alleen zijn
even een nacht doorslapen
opvang voor mijn dementerende vader als ik ziek ben
ik wil er even tussenuit
kan iemand de zorg een week overnemen
oppas voor mijn gehandicapte dochter
logeerhuis voor kinderen met autisme
ik kan hem geen uur alleen laten, ik kom zelf nergens meer
een dag in de week vrij van het zorgen
wie neemt het over als ik uitval
adempauze voor de mantelzorger
mijn dochter gaat trouwen in het buitenland en ik kan mijn man niet meenemen
naar de kapper kan ik niet want zij kan niet alleen blijven
tijdelijk verblijf in een verpleeghuis
ik heb griep en kan vannacht niet voor hem zorgen
vrijwilliger die een paar uur gezelschap houdt zodat ik boodschappen kan doen
wij willen een keer met de andere kinderen weg zonder hem
vervangende zorg regelen voor de zomer
een avondje naar de film, dat is alles wat ik vraag
wie let er op moeder als ik naar mijn werk moet
ik wil vakantie, man ziek, wie kijken naar hem
nachtopvang voor iemand met alzheimer
kort verblijf voor mijn zoon van 20 met een beperking
ik moet opgenomen worden, waar kan mijn vrouw heen
mijn zus wil me een week meenemen naar zee, maar dan moet iemand hier slapen
`;
export const geheugen = `
mijn moeder vraagt tien keer hetzelfde
hij weet niet meer welke dag het is
ik vergeet alles de laatste tijd
mijn vrouw is de weg kwijtgeraakt in haar eigen straat
vader herkent zijn kleinkinderen niet meer
ik kan niet op namen komen en dat maakt me bang
is dit normaal ouder worden of is het dementie
moeder legt haar bril in de koelkast
hij laat het gas aan staan
ze beschuldigt ons van stelen maar ze is het zelf kwijt
de diagnose alzheimer, wat nu
mijn man zegt rare dingen en wordt boos om niks
oma liep in haar nachtjapon op straat
waar kan ik mijn geheugen laten testen
ze belt me vijf keer over dezelfde afspraak
hij kan zijn pincode niet onthouden
een casemanager dementie
vader wil naar huis terwijl hij thuis is
mijn moeder denkt dat het oorlog is
mijn zus van 58 vergeet steeds haar werk en afspraken
ik schrijf alles op briefjes maar dan ben ik de briefjes kwijt
hij betaalt alles twee keer
opa raakt in de war als het donker wordt
tante weet niet meer hoe het koffieapparaat werkt
hoe ga ik om met iemand die dement is
mama vergeet te eten en haar pillen
moeder vergeten alles, zij niet weet waar zij woont
de politie bracht mijn vader thuis, hij was verdwaald
bij mevrouw signaleren wij toenemende vergeetachtigheid
ze verstopt haar geld en zegt dan dat het gestolen is
woorden ontschieten me midden in een zin
`;
export const jeugd = `
mijn zoon luistert niet
ik weet niet meer hoe ik mijn dochter moet opvoeden
mijn kind wil niet naar school
hij heeft driftbuien en gooit met spullen
ons kindje slaapt nooit door en wij zijn doodmoe
mijn dochter wordt gepest op school
de juf maakt zich zorgen over mijn zoon
hulp bij een kind met adhd
mijn puber komt thuis wanneer hij wil
ik ben 14 en het gaat niet goed thuis en op school
onze peuter praat nog niet
mijn dochter van 15 eet bijna niets meer
hij zit de hele nacht te gamen en spijbelt
mijn zoon hangt rond met verkeerde jongens
ik ben alleenstaande moeder en krijg de kinderen niet in bed
wachtlijst jeugdhulp
zoontje plast nog in bed
mijn kind is anders dan andere kinderen
dyslexie bij kind
mijn zoon is van school gestuurd
ze snijdt zich in haar armen, ze is veertien
ons pleegkind heeft veel problemen
baby huilt de hele dag
mijn dochter is bang om alleen te slapen
consultatiebureau afspraak
mijn kleinkind woont bij ons en is moeilijk
mijn zoon wordt achttien en dan stopt de hulp
kind heeft faalangst
ik mag niks van mijn ouders, kan ik met iemand praten
kind niet luisteren, school boos, ik weet niet
een leerling in mijn klas komt steeds zonder eten en zonder jas
hij heeft geen vriendjes en speelt altijd alleen
onze tweeling maakt elkaar gek en ons erbij
ik schreeuw de hele dag tegen mijn kinderen en ik wil dat niet
mijn dochter stuurt foto's naar vreemde jongens
`;
export const eenzaamheid = `
ik voel me zo alleen
er komt nooit iemand langs
ik spreek soms dagen niemand
de kinderen hebben het druk met hun eigen leven
ik praat tegen de televisie
sinds ik verhuisd ben ken ik hier niemand
ik zoek iemand om koffie mee te drinken
mijn moeder zit de hele dag alleen
al mijn vrienden zijn dood
kerst is het ergst, dan hoor je niemand
ik wil graag nieuwe mensen leren kennen
de telefoon gaat nooit
wie wil er een keer met mij wandelen
maatje gezocht voor mijn vader
het is zo stil in huis
mijn enige gesprek is met de caissiere
ik hoor nergens bij
geen familie hier in nederland, geen vrienden
iemand om een praatje mee te maken
waarvoor kleed ik me eigenlijk aan, er komt toch niemand
de muren komen op me af
mijn oude buurvrouw heeft helemaal geen bezoek
ik durf geen mensen aan te spreken maar ik wil wel contact
weekenden duren eindeloos
op mijn verjaardag belde niemand
ik ben student en heb hier geen vrienden gemaakt
ik alleen, geen mensen, ik wil praten
een vrijwilliger die op bezoek komt voor de gezelligheid
leven is leeg zonder aanspraak
mijn client heeft een heel klein netwerk en komt de deur niet uit
iedereen om mij heen valt weg
ik mis het om met iemand te lachen
`;
export const psychisch = `
ik voel me somber
ik slaap niet van de zorgen in mijn hoofd
ik durf de straat niet op
ik huil de hele dag en weet niet waarom
paniekaanvallen
ik zit niet lekker in mijn vel
het is te vol in mijn hoofd
ik heb nergens zin in
ik kom mijn bed niet uit
mijn zoon van 30 hoort stemmen
wachten op de ggz duurt te lang, wat kan ik nu doen
ik heb autisme en raak steeds overprikkeld
sinds de oorlog kan ik niet slapen, ik zie steeds beelden
begeleiding voor iemand met een psychische ziekte
ik kan niet stoppen met piekeren
burn out
na de bevalling voel ik niks meer
mijn man is zo somber en wil niet praten
ik ben bang voor alles
ik controleer tien keer of de deur op slot is
ik schaam me en trek me steeds meer terug
waar kan ik mijn verhaal kwijt
het leven heeft geen kleur meer
ik ben mezelf niet meer
angst in de bus, angst in de winkel
adhd, mijn leven is een chaos en ik krijg geen orde
ik heb vroeger iets naars meegemaakt en het komt steeds terug
ik sta op instorten
hoofd niet goed, veel stress, niet slapen
ik wil met een psycholoog praten
met een lach naar buiten en van binnen kapot
ambulante begeleiding aanvragen
ik heb het gevoel dat ik niks waard ben
`;
export const rouw = `
mijn man is overleden
ik mis mijn vrouw zo
sinds mijn moeder dood is kan ik niks meer
wij hebben ons kindje verloren
mijn broer is verongelukt
hoe ga ik verder zonder hem
lotgenoten die ook hun partner kwijt zijn
de stoel naast mij blijft leeg
ik praat nog elke dag tegen zijn foto
na veertig jaar samen ben ik nu weduwe
mijn dochter heeft zelfmoord gepleegd
wat moet ik regelen na een overlijden
mijn hond is doodgegaan en ik ben kapot
kinderen die hun vader verloren hebben, is daar hulp voor
ik kan haar kleren niet wegdoen
iedereen zegt dat ik verder moet maar het lukt niet
het verdriet komt nu pas, na een jaar
mijn vriendin is plotseling gestorven
rouwgroep
ik heb geen afscheid kunnen nemen
de dokter zegt dat mijn man niet lang meer heeft
miskraam
de eerste feestdagen zonder haar
mijn opa is dood en ik moet steeds huilen, ik ben 11
vader dood in mijn land, ik kan niet gaan, veel verdriet
ik zet nog steeds twee kopjes klaar
weduwnaar sinds drie maanden en alles is leeg
begrafenis is geweest, iedereen is weer weg en nu
`;
export const verslaving = `
ik drink te veel
mijn man drinkt elke avond een fles leeg
ik wil stoppen met blowen
mijn zoon gebruikt drugs
ik heb al mijn geld vergokt
hoe kom ik van de drank af
mijn vrouw verstopt flessen in de kast
ik kan niet zonder mijn joint
slaappillen, ik kan niet meer zonder
mijn vader is alcoholist
ik ben weer begonnen na een jaar clean
online gokken, ik kan er niet mee stoppen
zij is verslaafd aan coke
afkicken maar ik durf niet
hij ruikt s ochtends al naar bier
mijn dochter slikt xtc in het weekend
een wijntje werd er drie en nu is het elke dag een fles
lachgas
waar kan ik terecht met een gokprobleem
ik snuif om door de nacht te komen
hulp voor familie van een verslaafde
ik gebruik al twintig jaar en wil eruit
de huisarts zegt dat mijn lever kapot gaat van de drank
mijn broer spuit
trillende handen tot de eerste slok
hij vergokt het huishoudgeld
ik alcohol probleem, ik wil stop
pijnstillers die ik al jaren neem, ik ben eraan vast
mijn man heeft beloofd te stoppen maar ik vind weer blikjes
een van onze cursisten komt dronken binnen
stoppen met roken
`;
