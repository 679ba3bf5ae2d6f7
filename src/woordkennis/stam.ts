import StemmerNl from '@nlpjs/lang-nl/src/stemmer-nl.js';

/**
 * Words that the stemmer takes together wrongly, or does not take together. Values are stems.
 * Only for words that matter in this domain.
 */
const UITZONDERINGEN: Readonly<Record<string, string>> = {
  alleen: 'alleen', allen: 'allen', alle: 'alle', alles: 'alles', was: 'was', wasgoed: 'wasgoed', wassen: 'wassen', wast: 'wassen', gewassen: 'wassen', wasjes: 'was',
  poets: 'poetsen', poetst: 'poetsen', poetsen: 'poetsen', gepoetst: 'poetsen', viel: 'vallen', gevallen: 'vallen', valt: 'vallen', val: 'vallen', vallen: 'vallen', gevalletje: 'geval',
  vergat: 'vergeten', vergeet: 'vergeten', vergeten: 'vergeten', vergeetachtig: 'vergeten', sliep: 'slapen', slaap: 'slapen', slapen: 'slapen', geslapen: 'slapen', slaapt: 'slapen',
  slaat: 'slaan', slaan: 'slaan', sloeg: 'slaan', geslagen: 'slaan', sla: 'slaan', betaald: 'betalen', betaal: 'betalen', betaalt: 'betalen', betalen: 'betalen', drinkt: 'drinken', dronk: 'drinken', gedronken: 'drinken', drink: 'drinken', drinken: 'drinken', drank: 'drank',
  gekookt: 'koken', kook: 'koken', kookt: 'koken', koken: 'koken', kookte: 'koken', eet: 'eten', eten: 'eten', gegeten: 'eten', at: 'eten', loop: 'lopen', loopt: 'lopen', lopen: 'lopen', liep: 'lopen', gelopen: 'lopen',
  rijd: 'rijden', rij: 'rijden', rijdt: 'rijden', rijden: 'rijden', reed: 'rijden', huil: 'huilen', huilt: 'huilen', huilen: 'huilen', gehuild: 'huilen', zorg: 'zorg', zorgen: 'zorg', zorgt: 'zorg', verloren: 'verliezen', verlies: 'verliezen', verloor: 'verliezen',
  gestorven: 'sterven', stierf: 'sterven', sterven: 'sterven', sterft: 'sterven', overleden: 'overleden', overleed: 'overleden', gescheiden: 'scheiden', scheiden: 'scheiden', scheid: 'scheiden', scheiding: 'scheiding', gok: 'gokken', gokt: 'gokken', gokken: 'gokken', vergokt: 'gokken', gegokt: 'gokken',
  oud: 'oud', oude: 'oud', ouder: 'ouder', ouders: 'ouders', ouderen: 'ouderen', jongere: 'jongere', jongeren: 'jongere', huizen: 'huis', huis: 'huis', schone: 'schoon', schoon: 'schoon', brieven: 'brief', brief: 'brief', gelezen: 'lezen', lees: 'lezen', leest: 'lezen', lezen: 'lezen', las: 'lezen', geschreven: 'schrijven', schreef: 'schrijven', schrijf: 'schrijven', schrijven: 'schrijven', schrijft: 'schrijven',
  geholpen: 'helpen', hielp: 'helpen', help: 'helpen', helpt: 'helpen', helpen: 'helpen', gebracht: 'brengen', bracht: 'brengen', breng: 'brengen', brengt: 'brengen', brengen: 'brengen', genomen: 'nemen', gesloten: 'sluiten', gebroken: 'breken', gebeld: 'bellen', bel: 'bellen', belt: 'bellen', bellen: 'bellen', deed: 'doen', doet: 'doen', doe: 'doen', doen: 'doen', gedaan: 'doen',
  ga: 'gaan', gaat: 'gaan', gaan: 'gaan', ging: 'gaan', gegaan: 'gaan', kom: 'komen', komt: 'komen', komen: 'komen', kwam: 'komen', gekomen: 'komen', kan: 'kunnen', kunnen: 'kunnen', kon: 'kunnen', kunt: 'kunnen', wil: 'willen', willen: 'willen', wilt: 'willen', wilde: 'willen', wou: 'willen',
  moet: 'moeten', moeten: 'moeten', moest: 'moeten', heb: 'hebben', heeft: 'hebben', hebt: 'hebben', hebben: 'hebben', had: 'hebben', gehad: 'hebben', ben: 'zijn_', is: 'zijn_', bent: 'zijn_', krijg: 'krijgen', krijgt: 'krijgen', krijgen: 'krijgen', kreeg: 'krijgen', gekregen: 'krijgen', zie: 'zien', ziet: 'zien', zien: 'zien', zag: 'zien', gezien: 'zien',
  zeg: 'zeggen', zegt: 'zeggen', zeggen: 'zeggen', zei: 'zeggen', gezegd: 'zeggen', weet: 'weten', weten: 'weten', wist: 'weten', blijf: 'blijven', blijft: 'blijven', blijven: 'blijven', bleef: 'blijven', gebleven: 'blijven', leer: 'leren', leert: 'leren', leren: 'leren', leraar: 'leraar', werk: 'werk', werken: 'werken', werkt: 'werken', gewerkt: 'werken', baan: 'baan', banen: 'baan', ramen: 'raam', raam: 'raam',
  uitkering: 'uitkering', uitkeringen: 'uitkering', kinderen: 'kind', kind: 'kind', wonen: 'wonen', woont: 'wonen', woon: 'wonen', woning: 'woning', woningen: 'woning', boete: 'boete', boetes: 'boete', boeten: 'boete', beslag: 'beslag', huur: 'huur', huren: 'huur', buur: 'buur', buren: 'buur', rouw: 'rouw', rouwen: 'rouw', maat: 'maat', maten: 'maat', bed: 'bed', bedden: 'bed', gebeden: 'gebeden',
};

const GRENS = 20_000;
const geheugen = new Map<string, string>();
let stemmer: StemmerNl | undefined;

/**
 * Stem of one normalised word: Snowball for Dutch (as in @nlpjs/lang-nl, MIT), with exceptions and without the doubled or
 * voiced last letter ("huizen"/"huis", "wassen"/"was" apart). Memoised within a bound; the package's own cache has none and
 * would keep residents' words for good, so it is passed by.
 */
export function stam(woord: string): string {
  const bekend = geheugen.get(woord);
  if (bekend !== undefined) return bekend;
  const uitkomst = bereken(woord);
  if (geheugen.size >= GRENS) geheugen.clear();
  geheugen.set(woord, uitkomst);
  return uitkomst;
}

function bereken(woord: string): string {
  if (Object.hasOwn(UITZONDERINGEN, woord)) return UITZONDERINGEN[woord]!;
  if (woord.length < 4 || woord.length > 40 || !/^[a-z']+$/.test(woord)) return woord;
  stemmer ??= new StemmerNl();
  stemmer.setCurrent(woord);
  stemmer.innerStem();
  return stemmer.getCurrent().replace(/([^aeiou])\1$/, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}
