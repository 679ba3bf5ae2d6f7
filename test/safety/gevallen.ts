import type { GevaarSoort, Spreker } from '../../src/safety/oordeel.ts';

/** Plain wordings that must be heard as clear danger, whoever writes them. Invented people. */
export const DUIDELIJK: readonly [GevaarSoort, Spreker, string][] = [
  ['suicide', 'slachtoffer', 'ik wil dood'],
  ['suicide', 'slachtoffer', 'ik wil niet meer leven'],
  ['suicide', 'slachtoffer', 'wil nie meer leve'],
  ['suicide', 'slachtoffer', 'IK WIL DOOD!!!'],
  ['suicide', 'slachtoffer', 'soms wil ik gewoon dood'],
  ['suicide', 'slachtoffer', 'ik denk aan zelfmoord'],
  ['suicide', 'slachtoffer', 'ik denk aan zelfmoort'],
  ['suicide', 'slachtoffer', 'ik ga er een eind aan maken'],
  ['suicide', 'slachtoffer', 'ik wou dat ik dood was'],
  ['suicide', 'slachtoffer', 'ik wil niet meer wakker worden'],
  ['suicide', 'slachtoffer', 'ik spring van het balkon'],
  ['suicide', 'slachtoffer', 'ik heb een afscheidsbrief geschreven'],
  ['suicide', 'getuige', 'mijn zus zegt dat ze dood wil'],
  ['suicide', 'getuige', 'mijn zoon wil zelfmoord plegen'],
  ['geweld', 'slachtoffer', 'mijn man slaat me'],
  ['geweld', 'slachtoffer', 'gisteren heeft hij me geslagen'],
  // Another does it: never to be read as a wish to die.
  ['geweld', 'slachtoffer', 'mijn man gaat mij vermoorden'],
  ['geweld', 'slachtoffer', 'hij gaat me doodmaken'],
  ['geweld', 'slachtoffer', 'als ik wegga gaat hij mij vermoorden'],
  ['geweld', 'slachtoffer', 'ik ben bang dat hij mij vermoordt'],
  ['geweld', 'slachtoffer', 'mijn man wil me dood'],
  ['geweld', 'slachtoffer', 'hij wil mij van het leven beroven'],
  ['geweld', 'slachtoffer', 'hij wou mij van het balkon gooien'],
  ['geweld', 'slachtoffer', 'hij wil mij vergiftigen'],
  ['suicide', 'slachtoffer', 'mijn man wil me niet meer, ik ga me van kant maken'],
  ['suicide', 'slachtoffer', 'voor mijn man wil ik mij doden'],
  ['suicide', 'slachtoffer', 'ik ga me verhagen'],
  ['geweld', 'slachtoffer', 'het is niet dat hij me nooit slaat'],
  ['geweld', 'slachtoffer', 'hij slaat me niet zo hard'],
  ['geweld', 'slachtoffer', 'mijn ex bedreigt mij met een mes'],
  ['geweld', 'slachtoffer', 'ik word mishandeld door mijn dochter'],
  ['geweld', 'slachtoffer', 'hij heeft me verkracht'],
  ['geweld', 'slachtoffer', 'ze willen mij uithuwelijken'],
  ['geweld', 'kind', 'papa slaat mama'],
  ['geweld', 'getuige', 'mijn buurman slaat zijn vrouw'],
  ['geweld', 'pleger', 'ik heb mijn vrouw geslagen'],
  ['geweld', 'pleger', 'ik sla mijn kind als ik boos ben'],
  ['medisch', 'slachtoffer', 'ik heb pijn op mijn borst en krijg geen lucht'],
  ['medisch', 'getuige', 'mijn man is bewusteloos'],
  ['medisch', 'getuige', 'mijn moeder is gevallen en ligt op de grond'],
  ['medisch', 'getuige', 'haar mond hangt scheef en ze praat ineens raar'],
  ['medisch', 'getuige', 'mijn zoontje heeft chloor gedronken'],
  ['acuut', 'slachtoffer', 'er is brand in mijn keuken'],
  ['acuut', 'slachtoffer', 'ik ruik gas'],
  ['acuut', 'getuige', 'mijn vader is dement en is weggelopen'],
  ['acuut', 'slachtoffer', 'er zit een inbreker in mijn huis'],
];

/** Other languages: the same danger. */
export const ANDERE_TALEN: readonly [GevaarSoort, string][] = [
  ['suicide', 'i want to die'],
  ['suicide', 'ich will sterben'],
  ['suicide', 'ölmek istiyorum'],
  ['suicide', 'chcę umrzeć'],
  ['suicide', 'je veux mourir'],
  ['suicide', 'quiero morir'],
  ['suicide', 'я хочу померти'],
  ['suicide', 'أريد أن أموت'],
  ['geweld', 'he hits me'],
  ['geweld', 'er schlägt mich'],
  ['geweld', 'kocam beni dövüyor'],
  ['geweld', 'mąż mnie bije'],
  ['geweld', 'mon mari me frappe'],
  ['geweld', 'mi marido me pega'],
  ['geweld', 'زوجي يضربني'],
];

/** Asked about, never acted on at once. */
export const VRAAG: readonly [GevaarSoort, string][] = [
  ['suicide', 'ik kan niet meer'],
  ['suicide', 'Ik kan echt niet meer.'],
  ['suicide', 'kan nie meer'],
  ['suicide', 'ik trek het niet meer'],
  ['suicide', 'het hoeft voor mij niet meer'],
  ['suicide', 'ik ben iedereen tot last'],
  ['suicide', 'ik zie het niet meer zitten'],
  ['geweld', 'ik ben bang voor mijn man'],
  ['geweld', 'ik durf niet naar huis'],
  ['geweld', 'mijn man heeft losse handjes'],
];

/** No danger: figures of speech, denial, the settled past, what is read, everyday words. */
export const GEEN: readonly string[] = [
  'ik ben doodmoe', 'ik ben doodop', 'ik lach me dood', 'ik schaam me dood', 'wat heb ik een hekel aan die trap, dood aan de trap', 'ik erger me dood aan de buren', 'ik schiet niet op met de formulieren', 'dat slaat nergens op', 'ik wil een traplift', 'mag er slagroom op',
  'hartstikke bedankt', 'de zuster geeft mij een spuit', 'ik ben bang dat ik val op de trap', 'ik heb brandend maagzuur', 'ik denk niet aan zelfmoord', 'nee ik wil niet dood', 'hij slaat me niet', 'mijn man heeft mij nooit geslagen',
  'vroeger sloeg mijn vader mij, nu gaat het goed', 'in de film slaat hij zijn vrouw', 'ik moet een werkstuk maken over zelfmoord', 'de zorg wordt me te zwaar', 'ik hou het niet lang meer vol met mijn moeder', 'ik kan niet meer lopen', 'ik kan niet meer autorijden', 'mijn paspoort is kwijt', 'mijn man is vorig jaar overleden',
  'ja', 'nee', 'morgen', 'mijn man', 'ik weet het niet', 'hallo', 'dank u wel', '1234 AB', '06-00000001', 'hulp bij het huishouden', 'ik wil iemand spreken',
];
