import type { Bericht } from '../bericht.ts';

/** Canonical name with the words people use for it, as sources of regular expressions on normalised text. The order is that of choice. */
const ZIEKTEN: readonly (readonly [string, string])[] = [
  ['alzheimer', 'alzheimer\\w*'],
  ['dementie', 'dementie|dement|dementerend\\w*|demente|vasculaire|lewy body'],
  ['parkinson', 'parkinson\\w*'],
  ['ms', 'ms|multiple sclerose'],
  ['als', 'amyotrofe laterale sclerose|ziekte als|als patient'],
  ['kanker', 'kanker|borstkanker|longkanker|darmkanker|prostaatkanker|leukemie|tumor|uitgezaaid|chemo|chemokuur|chemotherapie|bestralingen?|\\w*kanker'],
  ['beroerte', 'beroerte|herseninfarct|hersenbloeding|cva|tia|niet aangeboren hersenletsel|nah|hersenletsel|halfzijdig verlamd'],
  ['hartfalen', 'hartfalen|hartaanval|hartinfarct|hartpatient|hartziekte|hartkwaal|ziek hart|hartklachten'],
  ['copd', 'copd|longemfyseem|emfyseem|astma|chronische bronchitis'],
  ['diabetes', 'diabetes|suikerziekte|suiker heeft|suikerpatient|diabeet'],
  ['reuma', 'reuma|artrose|reumatische|artritis|fibromyalgie|bechterew'],
  ['autisme', 'autisme|autist|autistisch\\w*|asperger|ass|pdd nos|pddnos'],
  ['adhd', 'adhd|add'],
  ['verstandelijke beperking', 'verstandelijke? beperk\\w*|verstandelijke handicap|verstandelijk gehandicapt\\w*|lvb|down|downsyndroom|syndroom van down|zwakbegaafd|licht verstandelijk'],
  ['depressie', 'depressie|depressief|depressieve|depressies|postnatale depressie'],
  ['bipolaire stoornis', 'bipolair|bipolaire stoornis|manisch\\w*'],
  ['schizofrenie', 'schizofrenie|schizofreen|psychose|psychotisch\\w*|psychoses'],
  ['borderline', 'borderline'],
  ['ptss', 'ptss|ptsd|posttraumatisch\\w*'],
  ['burn-out', 'burn ?out|burnout|overspannen'],
  ['epilepsie', 'epilepsie|epileptisch\\w*'],
  ['niet zien', 'blind|slechtziend\\w*|macula\\w*|staar|glaucoom'],
  ['niet horen', 'doof|slechthorend\\w*|dove'],
  ['dwarslaesie', 'dwarslaesie|verlamd'],
  ['spierziekte', 'spierziekte|duchenne|spierdystrofie'],
  ['gebroken heup', 'gebroken heup|heup gebroken|heupoperatie|nieuwe heup|heupfractuur'],
  ['gebroken been', 'gebroken been|been gebroken|gebroken enkel|enkel gebroken|gebroken voet|been geamputeerd|amputatie'],
  ['nieuwe knie', 'nieuwe knie|knieoperatie'],
  ['long covid', 'long ?covid|longcovid|post ?covid'],
  ['nierziekte', 'nierziekte|nierpatient|dialyse|dialyseren'],
  ['huntington', 'huntington'],
  ['korsakov', 'korsakov|korsakof'],
];

const VORMEN = ZIEKTEN.map(([naam, bron]) => [naam, new RegExp(`(?<![\\p{L}\\p{N}])(?:${bron})(?![\\p{L}\\p{N}])`, 'u')] as const);

/** The first named illness or handicap, canonical. "als" alone is the word, not the illness, unless it is written in capitals. */
export function leesZiekte(b: Bericht): string | undefined {
  const tekst = b.zin.replace(/ blind (?:date|op|vertrouw)/gu, ' ').replace(/ steek staar /gu, ' ');
  for (const [naam, re] of VORMEN) {
    const m = re.exec(tekst);
    if (m && !/(?:geen|niet aan|zonder) $/u.test(tekst.slice(0, m.index))) return naam;
  }
  return /(?<![\p{L}])(?:heeft|heb|met|krijgt|kreeg|van) ALS(?![\p{L}])/u.test(b.ruw) && !/[A-Z]{8}/.test(b.ruw) ? 'als' : undefined;
}
