/** Violent verbs: ik-form, hij-form, infinitive (= plural), past (singular), participle. */
const GEWELDDADEN: [ik: string, hij: string, heel: string, verleden: string, deelwoord: string][] = [
  ['sla', 'slaat', 'slaan', 'sloeg', 'geslagen'],
  ['schop', 'schopt', 'schoppen', 'schopte', 'geschopt'],
  ['trap', 'trapt', 'trappen', 'trapte', 'getrapt'],
  ['stomp', 'stompt', 'stompen', 'stompte', 'gestompt'],
  ['mep', 'mept', 'meppen', 'mepte', 'gemept'],
  ['knijp', 'knijpt', 'knijpen', 'kneep', 'geknepen'],
  ['bijt', 'bijt', 'bijten', 'beet', 'gebeten'],
  ['duw', 'duwt', 'duwen', 'duwde', 'geduwd'],
  ['wurg', 'wurgt', 'wurgen', 'wurgde', 'gewurgd'],
  ['mishandel', 'mishandelt', 'mishandelen', 'mishandelde', 'mishandeld'],
  ['ram', 'ramt', 'rammen', 'ramde', 'geramd'],
  ['beuk', 'beukt', 'beuken', 'beukte', 'gebeukt'],
  ['verkracht', 'verkracht', 'verkrachten', 'verkrachtte', 'verkracht'],
  ['misbruik', 'misbruikt', 'misbruiken', 'misbruikte', 'misbruikt'],
  ['bedreig', 'bedreigt', 'bedreigen', 'bedreigde', 'bedreigd'],
  ['steek', 'steekt', 'steken', 'stak', 'gestoken'],
];
const NIET_ALS_NAAMWOORD = new Set(['trap', 'ram', 'steek', 'beuk']);
const SLAANACHTIG = GEWELDDADEN.filter(([ik]) => !['bijt', 'duw', 'knijp', 'steek'].includes(ik));

/** Word classes for the patterns, named with `@`. Plain Dutch; sound and typing errors are the vocabulary's work. */
export const KLASSEN: Record<string, readonly string[]> = {
  ik: ['ik', 'ikzelf', 'wij', 'we'],
  mij: ['mij', 'me', 'mijn', 'mezelf', 'ons', 'mn'],
  mijn: ['mijn', 'me', 'mij', 'ons', 'onze', 'm\'n', 'de', 'mekaar'],
  hij: ['hij', 'zij', 'ze', 'iemand', 'die', 'diegene', '@fam'],
  hem: ['hem', 'haar', 'ze', 'hen', 'hun', '@fam'],
  partner: ['man', 'vrouw', 'partner', 'vriend', 'vriendin', 'ex', 'exman', 'ex-man', 'exvriend', 'echtgenoot', 'echtgenote', 'verloofde', 'vent', 'wederhelft', 'vriendje', 'vriendinnetje', 'verkering', 'expartner', 'exvrouw', 'exen'],
  ouder: ['vader', 'moeder', 'papa', 'mama', 'pap', 'mam', 'pa', 'ma', 'ouders', 'stiefvader', 'stiefmoeder', 'pleegvader', 'pleegmoeder', 'pleegouders', 'schoonvader', 'schoonmoeder', 'schoonouders', 'vati', 'moeders', 'vaders', 'mamma', 'pappa', 'pappie', 'mammie', 'stiefpapa', 'bonuspapa', 'pleegouder', 'papi'],
  kindw: ['kind', 'kinderen', 'zoon', 'dochter', 'zoontje', 'dochtertje', 'kindje', 'baby', 'kleinkind', 'kleinzoon', 'kleindochter', 'kids', 'kinders', 'kindjes', 'stiefzoon', 'stiefdochter', 'peuter', 'kleuter', 'zonen', 'dochters', 'kleinkinderen', 'kleintje', 'kleine', 'pleegkind', 'leerling', 'meisje', 'jongen', 'jongetje', 'neefje', 'nichtje'],
  fam: ['@partner', '@ouder', '@kindw', 'broer', 'zus', 'broertje', 'zusje', 'broers', 'zussen', 'opa', 'oma', 'oom', 'tante', 'neef', 'nicht', 'buurman', 'buurvrouw', 'buurjongen', 'buurmeisje', 'buren', 'zwager', 'schoonzus', 'schoonzoon', 'schoondochter', 'collega', 'client', 'patient', 'bewoner', 'mevrouw', 'meneer', 'begeleider', 'verzorger', 'verzorgster', 'huisgenoot', 'hulp', 'vriendin', 'kennis', 'baas', 'trainer', 'leraar', 'meester', 'juf', 'hospita', 'huisbaas', 'verpleger', 'thuishulp', 'mantelzorger', 'kleindochter', 'leerling'],
  wil: ['wil', 'wilt', 'wou', 'wilde', 'willen', 'zou willen', 'wens'],
  slaathij: SLAANACHTIG.flatMap(([, hij, heel, verleden]) => [hij, heel, verleden]),
  doethij: GEWELDDADEN.flatMap(([, hij, heel, verleden]) => [hij, heel, verleden]),
  slaik: GEWELDDADEN.map(([ik]) => ik).filter((w) => !NIET_ALS_NAAMWOORD.has(w)),
  geslagen: GEWELDDADEN.map(([, , , , deelwoord]) => deelwoord),
};
