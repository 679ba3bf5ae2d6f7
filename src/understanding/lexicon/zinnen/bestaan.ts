export const geld = `
ik kan mijn rekeningen niet betalen
ik heb schulden en weet niet waar ik moet beginnen
het geld is op en de maand nog niet
ik heb geen geld voor eten
de deurwaarder staat voor de deur
ze gaan mijn stroom afsluiten
ik maak mijn post niet meer open
wij komen niet rond met zijn vieren
kan ik naar de voedselbank
bijzondere bijstand voor een bril
mijn zoon kan niet op voetbal want dat is te duur
zorgtoeslag terugbetalen
kwijtschelding gemeentelijke belastingen
ik sta rood en krijg overal brieven
bewindvoering aanvragen
na mijn scheiding zit ik met zijn leningen
de kachel durf ik niet aan te doen
hoe kom ik uit de schulden
de kinderen hebben geen winterjas
alles wordt duurder en mijn aow niet
ik heb bij klarna te veel besteld
budgetbeheer
boetes die steeds hoger worden
wij leven van vijftig euro per week
er ligt beslag op mijn loon
zijn er regelingen voor mensen met weinig inkomen
wasmachine stuk en ik kan geen nieuwe betalen
ik ben mijn zorgverzekering kwijt omdat ik niet betaalde
ik moet kiezen tussen eten en huur
rekening leeg, kinderen honger, help
vader heeft al zijn geld uitgegeven aan postbusloterijen en nu komt de deurwaarder
ik schaam me dood maar ik kan de luiers niet betalen
bij deze huurder zien wij oplopende betalingsachterstanden bij de energie
`;
export const werk = `
ik ben mijn baan kwijt
ik zoek werk
hoe vraag ik een uitkering aan
mijn contract wordt niet verlengd
ik solliciteer al een jaar
bijstand aanvragen
ik ben 58 en niemand neemt mij aan
ziek geworden en nu geen inkomen
mijn ww loopt af
ik wil weer aan de slag maar weet niet hoe
hulp met sollicitatiebrief
mijn bedrijf is failliet
kan ik een opleiding volgen met een uitkering
mag ik bijverdienen naast de bijstand
ik heb nog nooit gewerkt
wajong
mijn uitkering is nog niet binnen
na de gevangenis wil ik werk
werk voor mijn zoon met een beperking
ik ben 22 en zit thuis zonder inkomen
re-integratie
mijn klantmanager belt niet terug over mijn uitkering
voor mezelf beginnen vanuit de bijstand
ontslagen tijdens mijn proeftijd
ik wil werken, ik heb papieren, wie helpt
beschut werk
mijn man verdient te weinig en ik mag geen uitkering krijgen
stage zoeken
ik kan niet meer in de bouw door mijn rug, wat dan
omscholing naar de zorg
ik sta met lege handen nu de fabriek dicht is
moet ik solliciteren als ik ziek ben
`;
export const wonen = `
ik heb geen huis
ik word uit mijn woning gezet
twee maanden huurachterstand
er zit schimmel op de muren en mijn kind hoest
ik slaap bij vrienden op de bank
mijn huis is te groot nu ik alleen ben
hoe kom ik aan een sociale huurwoning
urgentie aanvragen
ik sta al negen jaar ingeschreven
de verhuurder repareert niks
wij wonen met zes mensen in twee kamers
dakloos
ik slaap in mijn auto
na de scheiding moet ik het huis uit
mijn zoon moet het huis uit, hij is 23
lekkage en de woningbouw doet niks
ik wil kleiner wonen en gelijkvloers
er zitten muizen in de keuken
briefadres
huurverhoging klopt niet
ik mag hier tot eind van de maand blijven en dan
beschermd wonen
wonen met begeleiding
naar een verzorgingshuis
de verwarming is kapot en de huisbaas neemt niet op
ik kom uit detentie en heb geen woonruimte
mijn huur is te hoog
waar kan ik vannacht slapen
geen huis, kinderen, waar slapen
woning ruilen
een kamer voor een jongere
tocht door alle ramen en enkel glas
ontruiming over twee weken
mijn flat wordt gesloopt
seniorenwoning in het dorp
`;
export const taal = `
ik kan niet goed lezen
ik begrijp deze brief niet
wie helpt met een formulier
mijn digid werkt niet
ik wil nederlands leren
alles moet met de computer en ik heb geen computer
ik heb een brief van de gemeente en snap er niks van
schrijven is moeilijk voor mij
inloggen lukt niet
mijn man deed altijd de papieren en ik weet niet hoe dat moet
cursus omgaan met internet voor ouderen
waar is taalles
ik spreek een beetje nederlands en wil beter
tolk
wat staat er in deze brief van de belasting
belastingaangifte invullen
ik doe alsof ik mijn bril vergeten ben
mijn kinderen lezen mijn post voor
wachtwoord vergeten van mijnoverheid
hoe zet ik een app op mijn telefoon
inburgeringscursus
ik ben niet naar school geweest
te veel moeilijke woorden
iemand die even meekijkt met mijn papieren
emailen leren
ik kan geen afspraak maken via de website
praten met nederlandse mensen om te oefenen
ik niet begrijp post, woorden moeilijk
laaggeletterd
met de muis en de knoppen raak ik in de war
mijn client is analfabeet en krijgt veel post
`;
export const relatie = `
ik wil scheiden
mijn man en ik hebben elke dag ruzie
mijn ex houdt de kinderen bij mij weg
we praten niet meer met elkaar
zij is vreemdgegaan
omgangsregeling
mijn ouders gaan scheiden en ik zit ertussen
mijn zoon wil geen contact meer met mij
ik mag mijn kleinkinderen niet zien
wij leven als broer en zus
relatietherapie
de nieuwe vriend van mijn moeder en ik botsen
hij is zomaar vertrokken
alimentatie wordt niet betaald door mijn ex
ik hou niet meer van mijn man
ruzie in de familie over de erfenis
samengesteld gezin gaat niet goed
kinderen zijn de dupe van onze scheiding
hoe vertel ik mijn kinderen dat we uit elkaar gaan
mijn vrouw wil weg
spanningen thuis sinds mijn man met pensioen is
mediator
ouderschapsplan maken
mijn schoonmoeder bemoeit zich met alles
ik twijfel of ik bij hem moet blijven
man weg met andere vrouw
wij maken steeds ruzie over geld en de opvoeding
ik zie mijn dochtertje alleen om de week
mijn zus en ik praten al jaren niet
hij zegt dat hij een ander heeft
`;
export const geweld = `
mijn man slaat mij
ik ben bang voor mijn vriend
hij dreigt me dood te maken
mijn vader slaat ons
ik word thuis geslagen
mijn ex blijft me volgen
mijn zoon schopt mij als hij geen geld krijgt
ik moet trouwen met iemand die ik niet wil
de buren hoor ik hun kind slaan
hij bepaalt alles, ik mag de deur niet uit
mijn opa zit aan mij
ze pakt mijn pinpas en haalt geld van mijn rekening
mijn vrouw gooit met borden en krabt mij
ik heb mijn kind geslagen en schaam me
blauwe plekken bij een leerling
mijn dochter durft niet weg bij haar vriend
verkracht
hij dreigt foto's van mij op internet te zetten
ik ben gevlucht met de kinderen
mijn moeder schreeuwt en slaat me met de riem
ik loop op eieren thuis
hij duwde me van de trap
veilig thuis
vroeger ben ik misbruikt
de verzorger is ruw tegen mijn moeder
ik werk zonder loon en mag niet weg
stalking
hij heeft mijn telefoon afgepakt en leest alles
man slaat, ik bang, kinderen bang
ik verlies soms mijn zelfbeheersing tegen mijn vrouw
een mes in zijn hand toen ik thuiskwam
mijn broer houdt mij in de gaten vanwege de eer
mijn zusje wordt meegenomen om besneden te worden
die jongen dwingt haar om met mannen mee te gaan
ze sluiten oma op in haar kamer
`;
export const buren = `
de buren maken herrie
mijn bovenbuurman draait harde muziek
ik heb ruzie met de buurvrouw over de schutting
ik maak me zorgen om mijn buurman
die hond blaft de hele dag
er hangen jongeren voor mijn deur
het stinkt in het portiek
ze gooien rommel in mijn tuin
ik slaap niet van het lawaai boven
mijn buurman is verward en schreeuwt s nachts
hun boom neemt al mijn licht weg
wiet ruik ik elke avond in mijn slaapkamer
ik heb de oude meneer hiernaast al dagen niet gezien
de buren schelden mij uit
er wordt gedeald in onze straat
bemiddeling bij burenruzie
kinderen rennen de hele dag boven mijn hoofd
feest tot vier uur in de nacht
zij parkeren altijd voor mijn poort
een vrouw in de flat verwaarloost zichzelf
rook van de barbecue komt bij mij binnen
met de deuren slaan, de hele dag door
getreiter door de mensen naast ons
buren veel lawaai, ik niet slapen
ze hebben een camera op mijn tuin gericht
duiven voeren op het balkon boven mij
vernielingen in de wijk door jeugd
een studentenhuis naast ons, elke nacht kabaal
zij groet mij niet meer en roddelt over me
iemand in mijn straat heeft overal vuilniszakken staan in huis
`;
