import type { Regel } from './regel.ts';

const HEM = 'hem|haar|ze|hen|@fam';

/** The one who does it, or is afraid to do it, speaks. */
export const GEWELD_PLEGER: readonly Regel[] = [
  {
    naam: 'geweld/ik-doe', soort: 'geweld', niveau: 'duidelijk', spreker: 'pleger',
    patronen: [
      `ik .. @slaik .. ${HEM}`, `^ @slaik .. ${HEM}`, `ik .. @sloegik .. ${HEM}`, '^ sloeg|schopte|stompte mijn|haar|hem', `ik .. heb|had .. ${HEM} .. @geslagen`, `^ heb|had .. ${HEM} .. @hardgedaan`, 'ik .. heb|had .. @hardgedaan $', `ik .. heb|gaf|geef|gegeven|deel|verkocht .. ${HEM} .. @klap|tik|tikken|duw|schop|trap|pak`, `van mij|me .. ${HEM} .. @klap|gekregen`, `ik .. ${HEM} .. bij|om .. keel|haren|strot|nek .. greep|pakte|gegrepen|gepakt|vast|pak|grijp`, `ik .. ${HEM} .. wat|iets|kwaad .. aangedaan|aandoe|aandoen|doe`, `ik .. doe|deed|heb .. ${HEM} .. pijn .. doe|deed|gedaan`, 'ik .. ben|was|werd|word .. ~gewelddadig', 'ik .. gebruik|gebruikte .. ~geweld', 'ik .. ben .. handtastelijk', 'losse handjes .. ik|heb', 'mijn handen .. los|niet thuis', `ik .. schud|schudde|geschud|schudden|rammel .. ${HEM}`, '@kindw .. door elkaar .. geschud|schud|gerammeld', `ik .. @doden .. ${HEM}|iedereen|jullie|je`, `ik .. maak|steek|schiet|sla|schop .. ${HEM}|iedereen|jullie|je .. dood|af|kapot|neer|elkaar|verrot|rot|lek`, `ik .. ga|wil|zou|kan|moet|kom .. ${HEM}|je|jullie .. slaan|schoppen|steken|wurgen|dood|elkaar|verrot|neersteken`, `ik .. ${HEM} .. ~opgesloten|~vastgebonden|opsluit|vastbind|vastgehouden|~verkracht|~aangerand|~misbruikt|~gestalkt|~bedreigd|gestoken|neergestoken`, `ik .. sluit|bind|bond|sloot|leg|zet .. ${HEM} .. op|vast`, `ik .. bedreig|bedreigde|stalk|chanteer .. ${HEM}`, `ik .. knijp|kneep|duw|duwde|trap|trapte|smeet|gooide|sleur|sleurde .. ${HEM} .. hard|tegen|van|muur|trap|grond|soms|armen|arm|blauwe`, 'ik .. zit|zat|kom .. aan .. @kindw|dochter|zoon|nichtje', 'gevoelens|gedachten|lust .. seksuele|seksueel|opgewonden .. kinderen|kind|meisjes|jongens', 'ik .. kijk .. kinderporno', '~kinderporno', 'hand|handen .. uitgeschoten|schoot|schoten|los', 'mijn hand .. schoot|schiet|uit', `ik .. pak|pakte|gepakt|behandel .. ${HEM} .. hardhandig|ruw|te hard`, '~kussen .. op .. gezicht|hoofd .. gedrukt|drukken|duwen|leg',
    ],
    niet: ['hoogte', 'arm|armen .. om', 'gade|over', 'rolstoel|kinderwagen', 'sla .. nooit|bal', 'wekker', 'knie'],
  },
  {
    naam: 'geweld/ik-bijna', soort: 'geweld', niveau: 'onduidelijk', spreker: 'pleger', ontkenbaar: false,
    patronen: [
      'ik|me|mezelf|mij .. niet|nauwelijks|amper .. ~beheersen|~inhouden|~bedwingen', 'verlies|verloor|kwijt .. controle|zelfbeheersing|beheersing', 'sta|stond .. op .. punt .. slaan|sla|klap|te', `ik .. bijna|haast .. geslagen|sla|sloeg|klap|geschud|gewurgd`, 'straks .. sla|doe .. iets|wat|hem|haar|dom*', 'gebeurt|gebeuren|gebeurd .. ongelukken|ongeluk|iets ergs', 'ongeluk|ongelukken .. bega|begaan|bega', 'handen .. jeuken|jeukten|kriebelen', 'ken .. mezelf .. niet .. meer|terug', 'schrik|schrok|bang .. van mezelf', `bang|angst|vrees ... ik .. ${HEM} .. sla|schop|wurg|aandoe|pijn|vermoord|mishandel|slaan|doe|aan`, 'bang .. dat ik .. een keer|iets|ooit .. aandoe|doe|sla|aan', 'bang .. voor .. mijn .. woede|boosheid|agressie|driftbuien|driften|handen', 'iemand .. iets|wat aandoe', 'voor ik .. iemand|iets', 'ik .. ben|word|werd .. ~agressief|~agressieve|driftig|razend|woest .. tegen|naar|op|kinderen|haar|hem|snel', 'ik .. word|ben .. hardhandig|ruw|grof', 'te hard .. vastgepakt|aangepakt|beetgepakt|vast', 'hard .. vastgepakt|vastgegrepen', 'ik .. ga|ging .. door .. lint', 'ik .. draai .. door .. hem|haar|kind|kinderen|baby', 'zie .. rood .. voor .. ogen', 'knapt|knapte .. iets .. mij|me|dan', 'stoppen .. slaan|door', 'wil .. niet .. worden zoals mijn vader', 'uit_mijn_slof|vel .. geschoten|gesprongen .. hard|kind|haar|hem', 'kussen .. op .. zijn|haar|gezicht', 'hand .. voor .. mond|gezicht .. houden|huilen|baby', 'baby .. huilt .. trek|kan|gek|hou .. niet|niet meer|door',
    ],
    niet: ['lachen|tranen|snoep|snoepen|eten|drinken|drank|kopen|gokken|chocola', 'ongelukken .. scootmobiel|verkeer|kruispunt|straat|weg', 'lampje|zekering'],
  },
];
