import type { GevaarNiveau, GevaarSoort, Spreker } from './oordeel.ts';

/**
 * The plain wordings of danger, wide on purpose: what almost everybody says, with any filler words in between. They work on flat text (lower case, no
 * accents, one space), each as `[kind, level, pattern]`. The finer rules and the learnt reading stand beside them; this list is what must never fail.
 */
const PATRONEN: readonly (readonly [GevaarSoort, Exclude<GevaarNiveau, 'geen'>, RegExp])[] = [
  // --- suicide: said
  ['suicide', 'duidelijk', /\b(?:zelfmoord|zelfmoort|zelfmort|zelfdoding|suicid\w*|suicied\w*|suizid\w*|suicide)\b/],
  ['suicide', 'duidelijk', /\b(?:wil|wilt|wou|wilde|zou|ga|liever|ben ik (?:liever|beter)|was ik|was (?:maar|hij|ze))\b(?: \w+){0,5} dood(?! ?(?:moe|op|stil|eng|simpel|gewoon|ziek|normaal|leuk))\b(?! (?:aan|maken van|gaan van (?:de )?(?:schaamte|honger|hitte|kou)))/],
  ['suicide', 'duidelijk', /\bdood (?:wil|wou|wilde|wilt|willen|zijn|ga|gaan maken)\b(?! (?:lachen|laten))/],
  ['suicide', 'duidelijk', /\b(?:niet|nie|nimmer|nimeer|niet meer|nooit meer|geen zin (?:meer )?(?:om|in)(?: \w+)?)(?: \w+){0,3} (?:leven|lebe|wakker worden)\b/],
  ['suicide', 'duidelijk', /\b(?:einde?|eind) (?:\w+ ){0,3}(?:aan|maken|make)\b(?: \w+){0,3}(?: leven)?/],
  ['suicide', 'duidelijk', /\b(?:mezelf|mijzelf|me zelf|mij zelf|me eigen|mn eigen|mijn eigen|zichzelf|haarzelf|hemzelf|zich)\b(?: \w+){0,4} (?:van kant|iets aan ?(?:te )?doen|aandoen|aan te doen|ophangen|verdrinken|verhangen|vermoorden|afmaken|doden|opknopen)\b/],
  ['suicide', 'duidelijk', /\b(?:voor de trein|onder de trein|van het dak|van de brug|van de flat|van het balkon|in het kanaal) (?:\w+ ){0,3}(?:springen|spring|lopen|gaan|gooien)\b|\bspring(?:en)? (?:\w+ ){0,3}(?:voor|van) (?:de|het|een) (?:trein|dak|brug|flat|balkon)/],
  ['suicide', 'duidelijk', /\b(?:pillen|medicijnen|slaappillen|tabletten) (?:\w+ ){0,4}(?:opgespaard|gespaard|klaargelegd|klaarliggen|klaar liggen|innemen om)\b|\b(?:opgespaarde|gespaarde) (?:pillen|medicijnen)/],
  ['suicide', 'duidelijk', /\b(?:afscheidsbrief|afscheidsbrieven|levensmoe|levensmoet)\b|\b(?:laatste|laatst) (?:bericht\w*|brief|keer dat (?:ik|jullie))\b(?: \w+){0,6}(?: dank| stuur| hoort| horen)/],
  ['suicide', 'duidelijk', /\b(?:stap(?:pen)? (?:\w+ ){0,4}uit(?: (?:het|dit) leven)?)\b(?=.*\b(?:leven|eruit|er|binnenkort|het)\b)(?=.*\b(?:er|leven)\b)(?!.*\b(?:bus|auto|trein|bed|abonnement|regeling|project|relatie|team|bestuur|douche|bad)\b)/],
  ['suicide', 'duidelijk', /\b(?:want|going) to (?:die|kill myself)\b|\bkill my ?self\b|\bend my life\b|\bich will (?:sterben|nicht mehr leben)\b|\bolmek istiyorum\b|\bchce (?:umrzec|sie zabic)\b|\bquiero morir\b|\b(?:je )?veux mourir\b|хочу (?:вмерти|померти)|اريد (?:ان )?اموت/],
  ['suicide', 'duidelijk', /\b(?:poging (?:\w+ ){0,2}(?:gedaan|ondernomen)|mislukte poging)\b/],
  ['suicide', 'duidelijk', /\b(?:er niet meer (?:wil(?:len)? )?zijn|er niet meer zijn|niet meer (?:wil(?:len)? )?bestaan|niet meer willen bestaan)\b(?=.*\b(?:wil|wou|liever|zou)\b)/],
  // --- suicide: hinted
  ['suicide', 'onduidelijk', /^(?:\W*\w+){0,5}\W*\b(?:kan|kon|ken|trek|trekt|hou)\b(?: \w+){0,3} (?:niet|nie|nimmer|nimeer) (?:langer|meer)(?: vol| trekken)?(?: hoor| echt| zo| joh| help| aub)?\W*$/],
  ['suicide', 'onduidelijk', /\b(?:hoeft|hoeven|hoef) (?:\w+ ){0,5}(?:niet|nie) (?:zo nodig )?meer\b(?=.*\b(?:voor mij|voor me|van mij|leven|allemaal|het)\b)(?!.*\b(?:hulp|thuiszorg|betalen|komen|vervoer|taxi|maaltijd|eten te)\b)/],
  ['suicide', 'onduidelijk', /\b(?:zonder (?:mij|me) (?:\w+ ){0,3}beter|beter (?:af|uit) zonder (?:mij|me)|iedereen tot last|alleen maar (?:een )?last|(?:tot )?last (?:voor|van) iedereen)\b/],
  ['suicide', 'onduidelijk', /\b(?:geen|nergens|niks|niet) (?:\w+ ){0,3}(?:zin|nut|uitweg|toekomst|hoop|reden) (?:\w+ ){0,3}(?:meer|om|van (?:het|mijn) leven)\b(?=.*\b(?:leven|mij|me|ik|alles)\b)(?!.*\b(?:koken|eten|school|werk|sporten|poetsen|boodschappen)\b)/],
  ['suicide', 'onduidelijk', /\b(?:verdwijnen|weg zijn van alles|van alles weg|nooit meer wakker|niet meer wakker|inslapen en)\b(?=.*\b(?:wil|wou|zou|kon|maar)\b)(?!.*\b(?:pijn|vlek|pakket|post|vakantie|weekend)\b)/],
  ['suicide', 'onduidelijk', /\b(?:naar|bij) (?:mijn|me|mn|ons|m'n) (?:man|vrouw|moeder|vader|zoon|dochter|kind|partner)\b(?: \w+){0,3}\b(?:toe|zijn|boven|hemel)\b(?=.*\b(?:hemel|boven|overleden|dood|gestorven|er niet meer)\b)/],
  ['suicide', 'onduidelijk', /\b(?:snij(?:d|dt|den)?|kras(?:t|sen)?|snee|sneed) (?:\w+ ){0,2}(?:mezelf|mijzelf|zichzelf|me(?:zelf)? arm|mijn arm|mn arm|haar armen|zijn armen|me|in (?:mijn|mn|haar|zijn) arm\w*)\b|\bsnijdt zichzelf\b|\bautomutil\w*/],
  // --- violence
  ['geweld', 'duidelijk', /\b(?:hij|zij|ze|man|vrouw|vriend|vriendin|vader|moeder|papa|mama|pa|ma|broer|zus|zoon|dochter|kleinzoon|ex|partner|stiefvader|stiefmoeder|oom|opa|oma|buurman|begeleider|verzorger|thuiszorg|iemand)\b(?: \w+){0,5} (?:sla|slaat|slaan|slaagt|slat|sloeg|geslagen|schopt|schopte|geschopt|mept|mepte|trapt|trapte|stompt|wurgt|wurgde|gewurgd|knijpt mijn keel|verkracht\w*|mishandel\w*)\b(?! (?:op hol|over|zich|dicht|alles over|nergens|de weg|af|in de war|een))/],
  ['geweld', 'duidelijk', /\b(?:word|ben|wordt|werd|worden) (?:\w+ ){0,5}(?:geslagen|gesla|geschopt|mishandeld|verkracht|aangerand|misbruikt|gewurgd|opgesloten|gestalkt|uitgehuwelijkt|bedreigd)\b/],
  ['geweld', 'duidelijk', /\b(?:mij|me|haar|hem|ons|mama|papa|moeder|vader|kind\w*) (?:\w+ ){0,3}(?:slaan|slaat|geslagen|sloeg|vermoorden|doodmaken|dood maken|afmaken|kapot maken|wat aandoen|iets aandoen)\b/],
  ['geweld', 'duidelijk', /\b(?:bij|om) (?:mijn|me|mn|haar|de) (?:keel|strot|nek)\b|\bmet een mes\b|\bkeel dicht/],
  ['geweld', 'duidelijk', /\bik (?:heb|had) (?:\w+ ){0,5}(?:geslagen|gesla|geschopt|een klap gegeven|gemept|door elkaar geschud)\b|\bik (?:sla|sloeg) (?:\w+ ){0,2}(?:haar|hem|mijn|me|mn|ze)\b/],
  ['geweld', 'duidelijk', /\b(?:aan (?:mijn|me|haar|het) (?:lijf|lichaam|borsten|benen) zit(?:ten)?|zit (?:\w+ ){0,3}aan (?:mij|me|haar|mn|mijn dochter|mijn zoon|mijn kind)|moet (?:\w+ ){0,4}trouwen met|dwingt (?:mij|me|haar) (?:\w+ ){0,6}(?:seks|trouwen|bed)|tegen mijn wil)\b/],
  ['geweld', 'duidelijk', /\b(?:ouders|familie|vader|moeder) (?:\w+ ){0,4}(?:dat ik (?:ga )?trouw|uithuwelijk\w*|moet trouwen|willen dat ik trouw)/],
  ['geweld', 'duidelijk', /\b(?:paspoort|pinpas|telefoon|sleutels) (?:\w+ ){0,3}(?:afgepakt|afgenomen|ingenomen)\b(?=.*\b(?:hij|zij|ze|baas|man|zoon|dochter|mag niet|werken|bang)\b)/],
  ['geweld', 'duidelijk', /\b(?:husband|he|boyfriend|wife|father|dad) (?:\w+ ){0,2}(?:hits?|beats?|hit) (?:me|her|us)\b|\bkocam (?:beni )?dovuyor\b|\bmaz mnie bije\b|\bmein mann schlagt mich\b/],
  ['geweld', 'duidelijk', /\b(?:klap|klappen|vuistslag|trap|pak slaag|pak rammel) (?:\w+ ){0,2}(?:gekregen|krijg|geeft|gaf|kreeg|in mijn gezicht|van (?:mijn|hem|haar|papa|mama|pa|me))\b|\b(?:krijg|kreeg|geeft|gaf) (?:\w+ ){0,3}(?:een )?(?:klap|klappen|pak slaag|pak rammel)\b/],
  ['geweld', 'onduidelijk', /\b(?:bang (?:voor|van) (?:\w+ ){0,1}(?:hem|haar|man|vriend|vader|zoon|ex|stiefvader|papa|mama)|op (?:mijn )?tenen lopen|durf niet naar huis|blauwe plek\w*|blauw oog)\b(?!.*\b(?:gevallen|valt vaak|bloedverdunner\w*)\b)/],
  // --- medical
  ['medisch', 'duidelijk', /\b(?:ademt|ademd|adem|ademhalen|ademhaling) (?:\w+ ){0,3}(?:niet|nie|stopt|gestopt|nauwelijks|niet meer)\b|\b(?:niet|nauwelijks|geen) (?:\w+ ){0,2}(?:ademt|adem halen|adem meer|ademhaling)\b|\bkrijgt? (?:\w+ ){0,2}geen (?:lucht|adem)\b/],
  ['medisch', 'duidelijk', /\b(?:bewusteloos|buiten bewustzijn|buiten westen|bewustloos|gereanimeer\w*|reanimer\w*|reageert (?:\w+ ){0,2}(?:niet|nergens)|reageerd nie\w*|niet wakker te krijgen|krijg (?:hem|haar|ze|m) niet wakker)\b/],
  ['medisch', 'duidelijk', /\b(?:hartaanval|hartinfarct|hartstilstand|beroerte|tia|herseninfarct|hersenbloeding)\b(?=.*\b(?:nu|net|volgens mij|denk|heeft (?:hij|ze)|krijgt|help|112|ambulance)\b)(?!.*\b(?:gehad|vorig|geleden|sinds|na zijn|na haar|na de|revalid\w*|herstel\w*|jaar)\b)/],
  ['medisch', 'duidelijk', /\b(?:mond|gezicht|mondhoek|arm) (?:\w+ ){0,3}(?:scheef|hangt|verlamd|slap)\b|\bscheve mond\b|\bpraat (?:ineens |opeens |nu |heel )?(?:raar|vreemd|gek|wartaal|onverstaanbaar|met dubbele tong)\b/],
  ['medisch', 'duidelijk', /\b(?:pijn|druk|steken|drukkende pijn) (?:\w+ ){0,2}(?:op|in) (?:mijn|me|mn|zijn|haar|de|m'n) (?:borst|hart)\b(?!.*\b(?:al (?:jaren|maanden)|cardioloog|onder controle)\b)/],
  ['medisch', 'duidelijk', /\b(?:alles onder het bloed|bloedt? (?:\w+ ){0,3}(?:hevig|hard|dood|heel erg|veel|stopt niet)|veel bloed|stopt niet met bloeden|slagader\w*|overdosis|(?:te veel|hele (?:strip|doos|pot)|alle) (?:pillen|medicijnen|paracetamol) (?:\w+ ){0,2}(?:op|geslikt|ingenomen|genomen|gegeten)|(?:gedronken|gegeten|ingeslikt) (?:\w+ ){0,3}(?:bleek|ontstopper|batterij|gif|chloor)|batterij(?:tje)? ingeslikt|stikt|stikken in|verslikt en)\b(?!.*\bvan het (?:lachen|werk)\b)/],
  // --- acute
  ['acuut', 'duidelijk', /\b(?:er is |er|hier|het|nu|huis|keuken|schuur|pan|kamer|boven|buren) (?:\w+ ){0,3}(?:brand|in brand|in de fik|vlam(?:men)?|staat in (?:brand|de fik))\b(?! ?(?:weer|melder|verzekering|plek|wond|stof|er|netel|alarm (?:ophangen|kopen|plaatsen)))(?!.*\b(?:maagzuur|vorig jaar|geleden|brandweer bellen voor|verzekering)\b)/],
  ['acuut', 'duidelijk', /\bruik(?:t)? (?:\w+ ){0,4}gas\b|\bgas(?:lek|lucht|geur)\b|\bkoolmonoxide\w*|\bco ?melder\b/],
  ['acuut', 'duidelijk', /\b(?:moeder|vader|man|vrouw|oma|opa|kind|zoon|dochter|zoontje|dochtertje|papa|mama|baba|bewoner|client|hij|zij|ze|meisje|jongetje|baby) (?:\w+ ){0,6}(?:vermist|weggelopen|kwijt|spoorloos|nergens te vinden|niet thuisgekomen|verdwenen)\b(?!.*\b(?:sleutel\w*|bril|pinpas|gebit|de weg|telefoon kwijt|portemonnee|vaak|soms)\b)/],
  ['acuut', 'duidelijk', /\b(?:inbreker\w*|ingebroken (?:nu|op dit moment)|nu (?:\w+ ){0,3}ingebroken|iemand (?:\w+ ){0,3}(?:binnen|in huis|in mijn huis|probeert (?:\w+ ){0,3}binnen)|(?:trapt|breekt|bonst|ramt) (?:\w+ ){0,3}(?:de|mijn|mn) deur)\b/],
  ['acuut', 'duidelijk', /\b(?:kind|baby|peuter|meisje|jongetje|zoontje|dochtertje|kleuter) (?:\w+ ){0,6}(?:alleen (?:\w+ ){0,3}(?:straat|snelweg|buiten|balkon|water|weg)|in het water|op het balkon|op de snelweg|uit het raam)\b/],
];

const NEGATIE = /\b(?:geen|niet (?:aan|bang|dood|van plan|zo dat|meer (?:aan|bang))|denk niet|nooit (?:aan|gedacht|geslagen)|zonder|wordt niet|word niet|slaat (?:mij|me|haar|ons|hem)? ?niet|niet (?:geslagen|slaan|mishandeld))\b/;
const VERLEDEN = /\b(?:vroeger|lang geleden|jaren geleden|jaar geleden|als kind|in mijn jeugd|is (?:al )?(?:lang )?voorbij|gaat nu (?:weer )?goed|gaat het (?:nu )?(?:weer )?goed|gelukkig niet meer|heb het een plek|nu (?:weer )?goed)\b/;
const CITAAT = /\b(?:film|serie|boek|nieuws|krant|tv|televisie|toneel\w*|werkstuk|scriptie|spreekbeurt|opdracht voor school|training|cursus|protocol|meldcode|les over|game|gamen|liedje|song|voorlichting|artikel|podcast|documentaire)\b/;
const FIGUUR = /\b(?:dood ?moe|dood ?op|doods?bang voor spinnen|lach\w* (?:me|mij|je|ons) dood|dood ?lach\w*|schaam\w* (?:me|mij) dood|schrok me dood|dood ?geschrokken|erger\w* (?:me|mij) dood|dood ?erger\w*|verveel\w* (?:me|mij) dood|dood ?(?:eng|stil|simpel|leuk|gewoon|normaal|zonde|vermoeiend)|werk\w* (?:me|mij) dood|dood ?werken|dooie|plant\w* (?:is|zijn|gaan) dood|batterij|accu|telefoon is dood|dode hoek|dood spoor|zo dood als|dood gaan van (?:de )?(?:schaamte|honger|hitte|kou|verveling|zenuwen)|slaat nergens op|sla(?:at|an) (?:\w+ )?(?:over|op hol|alarm|een slag|erdoor)|klap van (?:de|het)|goede? slag|slagroom|slaan de handen|dood (?:vogel|muis|rat|dier|hond|kat|beest)\w*|de hond is dood|kat is dood)\b/;

const GETUIGE = /\b(?:mijn|me|mn|onze|de|een|zijn|haar) (?:man|vrouw|vader|moeder|zoon|dochter|zus|broer|vriend|vriendin|buurman|buurvrouw|buren|oma|opa|kind|client|leerling|patient|collega|neef|nicht|partner)\b(?: \w+){0,8} (?:zegt|zei|wil|wou|heeft gezegd|appte|dood|zelfmoord|niet meer leven|springen|geslagen|mishandeld)/;
const PLEGER = /\bik (?:heb|had|sla|sloeg|wil|ga) (?:\w+ ){0,5}(?:geslagen|haar slaan|hem slaan|sla haar|sla hem|wat aandoen|iets aandoen|in elkaar|klap gegeven|vermoorden|afmaken)\b/;
const KIND = /\b(?:papa|mama|mijn juf|meester|ik ben (?:[6-9]|1[0-7])(?: jaar)?|ben (?:[6-9]|1[0-7])(?: jaar)?|groep [3-8]|stiefpapa)\b/;

/** Flat text: lower case, accents and marks off, single spaces. */
function plat(tekst: string): string {
  return tekst.slice(0, 4000).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/(\p{L})\1{2,}/gu, '$1').replace(/[^\p{L}\p{N}']+/gu, ' ').trim();
}

/** What the plain wordings say of one message. */
export interface KernOordeel { soort: GevaarSoort; niveau: 'duidelijk' | 'onduidelijk'; spreker: Spreker }

const VOORRANG: readonly GevaarSoort[] = ['medisch', 'acuut', 'suicide', 'geweld'];

/**
 * Reads the plain wordings, sentence by sentence: a denial or something of long ago counts for its own sentence only, a film or a course for the message.
 * Pure; linear in the length.
 */
export function leesKern(tekst: string): KernOordeel | null {
  const heel = plat(tekst);
  const zinnen = tekst.slice(0, 4000).split(/[.!?;\n]+|, maar |\bmaar\b/i).map(plat).filter((z) => z !== '');
  let beste: KernOordeel | null = null;
  for (const zin of zinnen) {
    const kaal = zin.replace(FIGUUR, ' ');
    for (const [soort, niveau, vorm] of PATRONEN) {
      const raak = vorm.exec(kaal);
      if (!raak) continue;
      if (CITAAT.test(heel)) continue;
      if (niveau === 'duidelijk' && VERLEDEN.test(heel) && !/\b(?:nu weer|weer begonnen|komt terug|opnieuw)\b/.test(heel)) continue;
      if (soort !== 'medisch' && !/\b(?:niet|nie|nooit|nimmer|nimeer)\b.*\b(?:leven|lebe|wakker|bestaan)\b/.test(raak[0]) && NEGATIE.test(kaal.slice(Math.max(0, raak.index - 30), raak.index + raak[0].length))) continue;
      const gewicht = (x: { niveau: string; soort: GevaarSoort }) => (x.niveau === 'duidelijk' ? 10 : 0) - VOORRANG.indexOf(x.soort);
      const kandidaat: KernOordeel = { soort, niveau, spreker: wieSpreekt(heel, soort) };
      if (beste === null || gewicht(kandidaat) > gewicht(beste)) beste = kandidaat;
    }
  }
  return beste;
}

function wieSpreekt(heel: string, soort: GevaarSoort): Spreker {
  if (soort === 'geweld' && PLEGER.test(heel)) return 'pleger';
  if (KIND.test(heel)) return 'kind';
  return GETUIGE.test(heel) ? 'getuige' : 'slachtoffer';
}
