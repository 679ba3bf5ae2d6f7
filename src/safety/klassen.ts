/** Violent verbs: hij-form, infinitive (= plural), past, participle. Mild ones (knijpt, duwt) stand apart: they need someone who is hurt. */
const HARD = [
  'slaat slaan sloeg ~geslagen', 'schopt schoppen schopte ~geschopt', 'stompt stompen stompte gestompt', 'mept meppen mepte gemept', 'wurgt wurgen ~wurgde ~gewurgd', '~mishandelt ~mishandelen ~mishandelde ~mishandeld', 'rost rossen roste afgerost', 'aframmelt aframmelen aframmelde afgerammeld', 'ranselt afranselen ranselde afgeranseld', 'molesteert molesteren molesteerde gemolesteerd', 'martelt martelen martelde gemarteld', 'toetakelt toetakelen takelt toegetakeld', 'tuigt aftuigen aftuigt afgetuigd', 'ramt rammen ramde geramd', 'beukt beuken beukte gebeukt', 'houwt houwen hauwt gehouwen', 'slat sloan sloegen gesloagen', 'sjleit sjloon sloog gesjlage', 'slagt slaagt slacht sloagen', 'klapt klappen klapte geklapt', 'hoekt hoeken hoekte gehoekt', 'slaod slaot slaaid geslaan',
].map((r) => r.split(' '));
const MILD = [
  'trapt trappen trapte getrapt', 'knijpt knijpen kneep geknepen', 'bijt bijten beet gebeten', 'krabt krabben krabde gekrabd', 'duwt duwen duwde geduwd', 'smijt smijten smeet gesmeten', 'sleurt sleuren sleurde gesleurd', 'spuugt spugen spuugde gespuugd', 'steekt steken stak ~gestoken', 'gooit gooien gooide gegooid', 'bekogelt bekogelen bekogelde bekogeld', 'rukt rukken rukte gerukt', 'kletst tikt tikte getikt', 'schudt schudden schudde geschud', 'drukt drukken drukte gedrukt', 'pest pesten treitert getreiterd',
].map((r) => r.split(' '));

const vormen = (rijen: string[][]) => rijen.flatMap((r) => r.slice(0, 3));
const deelwoorden = (rijen: string[][]) => rijen.map((r) => r[3]!);

/** Word classes for the patterns, named with `@`. Plain Dutch; sound, dialect spelling and typing errors are the vocabulary's work. */
export const KLASSEN: Record<string, readonly string[]> = {
  mij: ['mij', 'me', 'mich', 'ons', 'mezelf'],
  mijn: ['mijn', 'me', 'mij', 'ons', 'onze'],
  partner: ['man', 'maan', 'vrouw', 'partner', 'vriend', 'vriendin', 'ex', 'exman', 'exvriend', 'exvriendin', 'echtgenoot', 'echtgenote', 'verloofde', 'vent', 'kerel', 'keal', 'wederhelft', 'vriendje', 'vriendinnetje', 'verkering', 'expartner', 'exvrouw', 'manlief', 'wief', 'wijf', 'vrouwtje', 'gast', 'gozer'],
  ouder: ['vader', 'moeder', 'papa', 'mama', 'pap', 'mam', 'pa', 'ma', 'ouders', 'stiefvader', 'stiefmoeder', 'stiefpa', 'stiefma', 'pleegvader', 'pleegmoeder', 'pleegouders', 'schoonvader', 'schoonmoeder', 'schoonouders', 'mamma', 'pappa', 'pappie', 'mammie', 'stiefpapa', 'stiefouder', 'bonuspapa', 'pleegouder', 'moeke', 'vadder', 'mem', 'heit', 'papi', 'paps', 'mams', 'bonusvader', 'voader', 'moeier', 'baba', 'anne', 'mutti', 'moe', 'vaders', 'moeders'],
  kindw: ['kind', 'kinderen', 'kindeke', 'zoon', 'dochter', 'zoontje', 'dochtertje', 'kindje', 'baby', 'babytje', 'kleinkind', 'kleinzoon', 'kleindochter', 'kinders', 'kindjes', 'stiefzoon', 'stiefdochter', 'peuter', 'kleuter', 'zonen', 'zoons', 'dochters', 'kleinkinderen', 'pleegkind', 'leerling', 'meisje', 'meisjes', 'meiske', 'jongen', 'jongens', 'jongetje', 'neefje', 'nichtje', 'puber', 'tiener', 'pleegzoon', 'pleegdochter', 'oudste', 'jongste', 'tweeling', 'dreumes', 'kleine', 'kleintje', 'buurkind', 'kindertjes'],
  omstander: ['broer', 'zus', 'broertje', 'zusje', 'broers', 'zussen', 'zussie', 'sis', 'opa', 'oma', 'oom', 'ome', 'tante', 'neef', 'nicht', 'buurman', 'buurvrouw', 'buurjongen', 'buurmeisje', 'buren', 'buurt', 'overbuurman', 'overbuurvrouw', 'onderbuurman', 'onderbuurvrouw', 'bovenbuurman', 'bovenbuurvrouw', 'bovenbuur', 'onderbuur', 'zwager', 'schoonzus', 'schoonzusje', 'schoonbroer', 'schoonzoon', 'schoondochter', 'schoonfamilie', 'collega', 'client', 'clienten', 'patient', 'patiente', 'bewoner', 'bewoonster', 'huurder', 'huurster', 'mevrouw', 'meneer', 'dame', 'heer', 'begeleider', 'begeleidster', 'verzorger', 'verzorgster', 'verzorgende', 'huisgenoot', 'kennis', 'trainer', 'coach', 'leraar', 'meester', 'juf', 'huisbaas', 'baas', 'verpleger', 'verpleegster', 'verpleegkundige', 'thuishulp', 'thuiszorg', 'zorg', 'hulp', 'oppas', 'familie', 'persoon', 'mensen', 'klasgenoot', 'leerlinge', 'opoe', 'kameraad', 'maat', 'maatje', 'bejaarde', 'man', 'naaste', 'imam', 'voogd', 'dominee', 'pastoor', 'taxichauffeur', 'vrijwilliger', 'iemand', 'student', 'gezin', 'kinderen', 'collegas', 'vluchteling', 'groepsgenoot', 'groep', 'jongeren'],
  fam: ['@partner', '@ouder', '@kindw', '@omstander'],
  ander: ['hij', 'zij', 'ze', 'iemand', '@fam'],
  dader: ['hij', 'zij', 'ze', 'iemand', 'die', 'er', '@fam'],
  hem: ['hem', 'haar', 'ze', 'hen', 'hun', 'elkaar', 'mekaar', 'zijn', '@fam'],
  naaste: ['hem', 'haar', 'hen', 'ze', '@fam'],
  hebben: ['heeft', 'hebben', 'had', 'hadden', 'heb', 'hef'],
  worden: ['word', 'wordt', 'worden', 'werd', 'werden', 'ben', 'is', 'zijn', 'geworden', 'wort'],
  wil: ['wil', 'wou', 'wilde', 'willen', 'wilden', 'wens', 'wenst', 'zou', 'wul'],
  zichzelf: ['zichzelf', 'zich', 'zelf'],
  mezelf: ['mezelf', 'me', 'mij', 'eigen'],
  slaat: vormen(HARD).filter((w) => !['beuken', 'klappen', 'hoeken', 'slacht'].includes(w)),
  doethem: [...vormen(HARD), ...vormen(MILD)],
  hardgedaan: deelwoorden(HARD),
  geslagen: [...deelwoorden(HARD), ...deelwoorden(MILD)],
  slaik: ['sla', 'schop', 'stomp', 'mep', 'wurg', '~mishandel', 'knijp', 'martel', 'ransel'],
  sloegik: ['sloeg', 'schopte', 'stompte', 'mepte', '~wurgde', 'mishandelde', 'kneep', 'trapte', 'duwde', 'smeet'],
  doden: ['~vermoorden', '~vermoord', '~vermoordt', '~vermoorde', '~doodmaken', '~doodmaak', '~doodmaakt', 'doden', 'afmaken', 'afmaakt', '~doodsteken', '~doodsteekt', '~neersteken', '~neersteekt', '~doodschieten', '~doodschiet', '~neerschieten', 'omleggen', 'omlegt', '~ombrengen', '~ombrengt', 'killen', '~kapotmaken', 'kapotmaakt', '~doodslaan', '~doodslaat', '~afslachten', '~verzuipen', 'koudmaken', '~opensnijden'],
  wapen: ['mes', 'mesje', 'keukenmes', 'vleesmes', 'broodmes', 'hakmes', 'zakmes', 'aardappelmesje', 'schroevendraaier', 'pistool', 'wapen', 'geweer', 'bijl', 'honkbalknuppel', 'knuppel', 'hamer', 'machete', 'vuurwapen', 'revolver', 'messen', 'zwaard', 'hakbijl', 'stroomstootwapen', 'koevoet', 'schaar', 'steekwapen', 'benzine'],
  leven: ['leven', 'levn', 'leve', 'levven', 'leeven', 'leaven', 'lven', 'elven', 'leben', 'lefe', 'libje', 'libben', 'leevn', 'liven'],
  dood: ['dood', 'sterven', '~doodgaan', 'overlijden', 'inslapen', 'deud', 'doad', 'duud', 'doot', 'kapotgaan'],
  klap: ['klap', 'klappen', 'mep', 'meppen', 'stomp', 'stompen', 'dreun', 'knal', 'lel', 'oorvijg', 'kopstoot', 'slaag', 'rammel', 'ransel', 'muilpeer', 'opdonder', 'oplawaai', 'hengst', 'watjekouw', 'vuist', 'elleboog', 'klets', 'klauw', 'peer'],
  nu: ['nu', 'net', 'zojuist', 'zonet', 'daarnet', 'vanochtend', 'vanmorgen', 'vanmiddag', 'vanavond', 'vannacht', 'vandaag', 'ineens', 'opeens', 'plotseling', 'plots', 'momenteel', 'straks', 'sinds'],
  pillen: ['pil', 'pillen', 'medicijnen', 'medicatie', 'tabletten', 'tablet', 'slaappil', 'slaappillen', 'slaapmiddelen', 'slaapmiddel', 'morfine', 'paracetamol', 'paracetamols', 'oxycodon', 'oxazepam', 'temazepam', 'diazepam', 'insuline', 'antidepressiva', 'ibuprofen', 'capsules', 'bloeddrukpillen', 'hartpillen', 'pijnstillers', 'kalmeringspillen', 'strip', 'doosje', 'potje', 'drugs', 'tramadol', 'lorazepam', 'rivotril', 'seroquel', 'medecijnen', 'tabletjes', 'pilletjes'],
  gif: ['~chloor', 'bleek', '~gootsteenontstopper', 'afwasmiddel', 'wasmiddel', 'schoonmaakmiddel', 'schoonmaakmiddelen', 'schoonmaakspul', 'terpentine', 'thinner', 'lampolie', 'benzine', 'ammonia', 'ammoniak', 'antivries', 'rattengif', 'muizengif', 'gif', 'vergif', 'batterij', 'batterijtje', 'knoopcel', 'knoopbatterij', 'vaatwastablet', 'wascapsule', 'wasbolletje', 'spiritus', 'ontkalker', 'azijn', 'munt', 'muntje', 'magneetje', 'magneet', 'knikker', 'sigaret', 'nagellakremover', 'petroleum', 'zuur', 'zoutzuur', 'paddenstoel', 'paddestoel', 'bessen', 'oplosmiddel', 'parfum', 'wiet', 'hasj', 'spacecake', 'xtc'],
  hoogte: ['flat', 'flatgebouw', 'balkon', 'dak', 'brug', 'viaduct', 'toren', 'galerij', 'raam', 'gebouw', 'kerktoren', 'parkeergarage', 'kraan', 'balustrade', 'verdieping'],
  spoor: ['trein', 'treinen', 'metro', 'tram', 'vrachtwagen', 'vrachtauto', 'spoor', 'rails', 'bus', 'auto'],
};
