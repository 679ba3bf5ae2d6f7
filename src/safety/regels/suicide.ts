import type { Regel } from './regel.ts';
import { stelling } from './zinsbouw.ts';

const IK = 'ik';
const ANDER = '@ander';
/** What a person wants who wants to die, in so many words. */
const DOOD = ['dood', 'sterven', 'doodgaan', 'dood gaan', 'dood zijn', 'inslapen', 'er tussenuit|tussenuit', 'verdwijnen van deze aarde|wereld', 'van .. aardbodem verdwijnen', 'uit .. leven', 'uit dit leven', 'eruit stappen', 'er uit stappen', 'eeuwige rust', 'een spuitje', 'het graf in', 'onder de grond liggen'];
const NIET_LEVEN = ['niet meer leven', 'niet .. langer leven', 'niet verder leven', 'niet meer verder leven', 'niet meer bestaan', 'er niet .. meer zijn', 'er niet .. meer wezen', 'niet .. meer op .. wereld|aarde zijn', 'niet meer wakker worden', 'nooit meer wakker worden', 'niet .. wakker .. worden', 'niet meer ontwaken', 'niet meer hier zijn', 'dit leven niet meer', 'het leven niet meer', 'geen leven meer', 'geen .. dag meer leven', 'niet .. meer verder met .. leven'];

const ZELF = { ik: 'mezelf|me|mijzelf|mij|eigen', ander: '@zichzelf' };

/** Ending one's life as an act: "mezelf ophangen", "er een eind aan maken", "voor de trein springen". */
function daden(zelf: string): string[] {
  return [
    'eind|einde|eindje|end aan .. maken|maak|maakt', 'maak|maakt|maken er .. eind|einde|end aan', 'maak|maakt|maken .. eind|einde aan .. leven', 'eind|einde .. aan .. leven maken|maak|maakt', 'eind|einde eraan maken|maak|maakt', 'maak|maakt er een punt achter', 'punt achter .. leven',
    `${zelf} .. van .. leven beroven|beroof|berooft`, `${zelf} .. leven benemen`, `leven benemen|beneem|beneemt`, `${zelf} .. van .. kant maken|maak|maakt`, 'van kant maken|maak|maakt', `${zelf} .. tekort|kort doen|doe|doet`,
    `${zelf} .. verhangen|verhang|verhangt|ophangen|ophang|ophangt|opknopen|doodschieten|verdrinken|verzuipen|vergassen|vergiftigen|doden|doodmaken|ombrengen|vermoorden|omleggen|killen|afmaken|euthanaseren|doodrijden|doodsteken|verdoen|opblazen`, `hang|hangt|knoop ${zelf} op`, `maak|maakt ${zelf} dood|af`, `dood maken|maak ${zelf}`,
    `${zelf} .. wat|iets aandoen|aandoe|aandoet`, `${zelf} .. wat|iets aan .. doen|doe|doet`, `${zelf} .. wat|iets .. aangedaan`, `doe|doet ${zelf} .. wat|iets aan`, `doe|doet ${zelf} wat`,
    `voor|onder .. trein|metro|tram|bus|auto|vrachtwagen .. springen|spring|springt|gooien|gooi|gooit|lopen|loop|loopt|werpen|gaan|ga|gaat|liggen|stappen|rijden|duiken|duik`, 'spring|springen|springt|gooi|gooit|ga|gaat .. voor|onder .. trein|metro|tram|vrachtwagen', 'van .. flat|balkon|dak|brug|toren|viaduct|gebouw|galerij|kerktoren .. springen|spring|springt|gooien|gooi|gooit|afspringen|storten|laten', 'van .. flat|balkon|dak|brug|viaduct|galerij af', 'spring|springen|springt|stap|stapt .. van .. flat|balkon|dak|brug|viaduct|toren|galerij|gebouw', 'uit .. raam springen|spring|springt', 'spring|springt uit .. raam', 'kanaal|rivier|sloot|water|zee|maas|ijssel in springen|lopen|spring|loop|rijden', 'spring|loop|rij .. het kanaal|water|ijs in', 'tegen .. boom rijden|rij|aanrijden|rijdt',
    'polsen|pols|polse .. doorsnijden|doorgesneden|snijden|snij|opensnijden|opengesneden|open|door', 'snij|snijd|snijdt .. polsen|pols', 'uit .. leven stappen|stap|stapt|gestapt', 'stap|stapt .. uit .. leven', 'stap|stapt eruit .. dood|leven',
    'pillen|medicijnen|tabletten|slaappillen|slaapmiddelen|morfine|paracetamol|oxycodon .. gespaard|opgespaard|sparen|spaar|spaart|opsparen|verzameld|verzamel|klaargelegd|klaarliggen|klaar liggen', 'spaar|spaart|verzamel .. pillen|medicijnen|tabletten|slaappillen', '~afscheidsbrief|~afscheidsbrieven|~afscheidsbriefje', 'touw .. gekocht|klaar|klaargelegd|hangen|opgehangen', 'strop .. nek|klaar|gemaakt|hangt', '~ophangen|~verhangen|verhang', 'hele|heel|alle .. pot|doos|doosje|strip|strippen|voorraad .. pillen|paracetamol|medicijnen|slaappillen .. nemen|slikken|innemen|inneem|neem|slik', 'alle pillen .. slikken|nemen|innemen|slik|neem', 'zelfmoordpil|drionpil|zelfmoordpoeder', 'pil van drion', 'middel x',
  ];
}

/** Wishes, plans and attempts to die, and what people say instead of it. */
export const SUICIDE: readonly Regel[] = [
  {
    naam: 'suicide/woord', soort: 'suicide', niveau: 'duidelijk',
    patronen: [
      '~zelfmoordgedachten|~zelfmoordgedachte|~zelfmoordneigingen|~zelfmoordplannen|~zelfmoordplan|~zelfdodingsgedachten|~suicidegedachten|~suicideplannen|~suicidaal|~suicidale|~suicidegedachte|suicidaliteit|~doodswens|~doodswensen|~doodsverlangen|doodsgedachten|doodwens',
      'zelfmoord|zelfdoding|suicide|zelf-moord .. plegen|doen|gaan|overwegen|overweeg|overweegt|willen|wil|planne|uitvoeren',
      'denk|denkt|dacht|denken|nadenken|nagedacht|gedacht|gedachten|gedachte|overweeg|overweegt|overwegen|plan|plannen|voornemens|praat|praten|wil|wilde|wou|ga|gaat|dreigt|dreig|neigt|google|gegoogeld|zoek ... ~zelfmoord|~zelfdoding|~suicide',
      '~zelfmoord .. enige|beste|uitweg|oplossing', 'zelf|self moord|moort .. plegen|doen', 'denk|wil|ga|plegen ... zelf|self ... moord', 'pleeg|pleegt|pleeg .. ~zelfmoord|~suicide',
      '~zelfmoordpoging|~suicidepoging|poging tot ~zelfmoord|~zelfdoding', 'tentamen suicide',
      'een poging gedaan|ondernomen', 'poging gedaan .. leven',
    ],
    niet: ['@fam .. ~zelfmoord .. gepleegd', '~zelfmoord van .. @fam', 'nabestaande|nabestaanden|lotgenoten|verloren|overleden'],
  },
  { naam: 'suicide/woord-los', soort: 'suicide', niveau: 'onduidelijk', patronen: ['~zelfmoord*|~zelfdoding*|~suicid*', '~euthanasie', 'zelf|self moord', 'levensmoe|levensmoede|levensmoeheid'], niet: ['nabestaande|nabestaanden|lotgenoten|verloren|overleden', '@fam .. ~zelfmoord .. gepleegd', '~zelfmoord van .. @fam', 'na .. ~zelfmoord|~suicide|~zelfdoding', '@fam .. gekregen|gehad', 'wilsverklaring|verklaring|huisarts'] },
  {
    naam: 'suicide/dood-willen', soort: 'suicide', niveau: 'duidelijk', spreker: 'slachtoffer',
    patronen: [
      ...stelling(IK, '@wil|mag|ga', ...DOOD.filter((d) => !['dood', 'dood gaan', 'doodgaan', 'sterven'].includes(d))), ...stelling(IK, '@wil', 'dood', 'sterven', 'doodgaan', 'dood gaan'),
      'ik .. liever|beter dood', 'liever|beter dood .. ik|dan|zijn', 'was|waar ik maar dood', 'was ik .. dood', 'ik .. dood was', 'ik dood .. zou zijn', 'ik maar dood was', 'ik .. maar dood kon', 'kon ik maar dood|sterven', 'laat me|mij .. dood|sterven|doodgaan|gaan', 'hoop .. dat ik dood|sterf|doodga|snel', 'hoop ... ik .. dood|sterf|doodga|doodgaan|neerval', 'bid ... sterven|sterf|dood|doodga', '~verlang|verlangen .. naar .. dood|einde', 'denk|gedachten|nagedacht|gedachte .. aan .. dood|doodgaan|sterven', 'denk .. eraan .. dood', 'dood wezen',
      'was ik maar nooit geboren', 'nooit geboren .. ik', 'ik .. nooit geboren', 'kan ik .. dood|doodgaan', 'hoe .. pijnloos|snel .. sterven|dood|doodgaan|sterf', 'pijnloos dood|sterven|doodgaan', 'dodelijke|dodelijk .. dosis|hoeveelheid', 'hoeveel .. pillen|paracetamol|slaappillen|tabletten .. dood|sterven|doodgaan', 'hoe .. ik|je .. eind|einde aan .. maken|maak', 'mijn leven beeindigen|beeindig', 'leven .. beeindigen', '~unalive', 'hoe pleeg .. zelfmoord', 'zin .. om dood .. gaan', 'dood is .. enige|beste', 'stap uit het leven', 'ik .. klaar om .. gaan|sterven', 'ik .. spring|springen $',
    ],
    niet: ['wil niet .. dood', 'aan kanker', 'mijn .. hond|kat|poes|konijn'],
  },
  {
    naam: 'suicide/niet-leven', soort: 'suicide', niveau: 'duidelijk', spreker: 'slachtoffer', ontkenbaar: false,
    patronen: [...stelling(IK, '@wil|hoef|hoefde|kan', ...NIET_LEVEN.filter((n) => n !== 'niet meer hier zijn')), ...stelling(IK, '@wil', 'niet meer hier zijn'), 'ik .. er niet meer .. wil .. zijn', 'was ik er maar niet', 'was .. er maar niet meer', 'ik .. niet meer .. leef|leven wil', 'niet meer te willen leven', 'hoop ... niet meer wakker', 'bid ... niet meer wakker', 'nooit meer wakker', 'niet meer wakker .. word|worden|hoef', 'morgen|vanavond|straks|vannacht|binnenkort .. ben ik er niet meer', 'ik .. morgen|vanavond|straks|binnenkort .. niet meer ben|zijn', 'geen zin meer .. om .. leven', 'geen zin .. leven', 'geen zin meer in .. leven', 'wil .. niet meer leven|door leven|doorleven'],
    niet: ['zo niet meer leven', 'zonder .. leven', 'samen', 'in|van .. angst|armoede|uitkering|bijstand .. leven'],
  },
  {
    naam: 'suicide/ander', soort: 'suicide', niveau: 'duidelijk', spreker: 'getuige',
    patronen: [...stelling(ANDER, '@wil', ...DOOD), ...stelling(ANDER, 'liever', 'dood'), ...daden(ZELF.ander).filter((p) => p.includes(ZELF.ander))].map((p) => p),
    niet: ['wil niet .. dood', 'mij|me dood'],
  },
  { naam: 'suicide/ander-niet-leven', soort: 'suicide', niveau: 'duidelijk', spreker: 'getuige', ontkenbaar: false, patronen: stelling(ANDER, '@wil|hoeft', ...NIET_LEVEN), niet: ['samen'] },
  { naam: 'suicide/daad', soort: 'suicide', niveau: 'duidelijk', patronen: daden(ZELF.ik), niet: ['gesprek|ruzie|relatie|huwelijk|abonnement|contract|overlast|discussie'] },
  {
    naam: 'suicide/plek', soort: 'suicide', niveau: 'duidelijk', altijdEcht: true,
    patronen: ['sta|staat|zit|loop .. op .. brug|viaduct|spoor|dak', 'sta|staat|zit .. bij|langs .. spoor', 'sta|staat|zit .. op .. rand', 'op .. rand van .. dak|brug|balkon'],
    niet: ['huis|appartement|tuin', 'pannen'],
  },
];
