import type { Regel } from './regel.ts';

const HEM = 'hem|haar|ze|hen|mijn|me|de|onze|@fam';
const NAASTE = '@fam|hem|haar|hen';

/** The one who does it, or is afraid to do it, speaks. */
export const GEWELD_PLEGER: readonly Regel[] = [
  {
    naam: 'geweld/ik-doe', soort: 'geweld', niveau: 'duidelijk', spreker: 'pleger',
    patronen: [
      `ik .. @slaik .. ${HEM}`, `^ @slaik mijn|hem|haar @fam|soms`, `@slaik ik .. ${HEM}`, `ik .. ${NAASTE} .. @slaik`, `ik .. @sloegik .. ${HEM}`, `@sloegik ik .. ${HEM}`, `ik .. ${NAASTE} .. @sloegik`, `ik .. heb|had .. ${HEM} .. @geslagen`, `heb|had ik .. ${HEM} .. @geslagen`, `ik .. ${NAASTE} .. heb @geslagen`, `ik .. ${NAASTE} .. @geslagen heb|had`, 'ik .. heb|had .. @geslagen $', 'ik ... heb|gaf ... geslagen|klap|mep|tik ... mijn ... @fam',
      `ik .. heb|gaf|geef .. ${HEM} .. klap|klappen|mep|tik|tikken|duw|stomp|schop|trap|pak|lel|oorvijg|draai`, `heb ik .. ${HEM} .. klap|mep|tik|duw|stomp|schop`, 'van mij|me .. klap|klappen|gekregen', `ik .. heb|had .. ${HEM} .. bij .. keel|haren|strot|nek|arm`, `ik .. greep|pakte .. ${HEM} .. keel|haren|strot|hardhandig`, `ik .. ${HEM} .. wat|iets|kwaad .. aandoe|aandoen|aan .. doe|doen|aangedaan`, `ik .. doe .. ${NAASTE} .. pijn|wat .. aan`, `ik .. doe .. ${NAASTE} .. pijn|kwaad`, `bang|angst|vrees ... dat ik .. ${HEM} .. sla|schop|wurg|aandoe|pijn|vermoord|mishandel|slaan`, `ik .. ben|was|werd .. ~gewelddadig`, 'ik .. gebruik .. ~geweld', 'ik .. ben .. handtastelijk', 'mijn|me handen .. los|niet thuis|niet bij mezelf', 'losse handjes .. ik|heb', 'ik heb .. losse handjes', `baby|kind|kindje|zoontje|dochtertje .. geschud|schudde|schud|elkaar`, `ik .. schud|schudde|rammel|schudden .. baby|kind|hem|haar`, `ik .. @doden .. ${NAASTE}`, `ik .. ${NAASTE} .. @doden`, `ik .. maak .. ${NAASTE} .. dood|af|kapot`, `ik .. steek|schiet|sla .. ${NAASTE} .. neer|dood|elkaar`, `ik .. ga|wil|zou|kan .. ${NAASTE} .. slaan|schoppen|steken|wurgen|verrot|dood|elkaar`, `ik .. sluit|bind|bond|sloot .. ${HEM} .. op|vast`, `ik .. heb .. ${HEM} .. opgesloten|vastgebonden|verkracht|aangerand|misbruikt|gestalkt|bedreigd|gedreigd|gestoken`, `ik .. bedreig|bedreigde .. ${HEM}`, 'ik .. heb .. mes|wapen|pistool ... neer|steken|schieten', 'ik .. zit|zat .. aan .. @kindw', 'gevoelens ... seksuele|seksueel ... kinderen|kind', 'ik .. heb .. mijn .. vrouw|man|vriendin|kind .. van .. trap geduwd|gegooid',
    ],
    niet: ['op .. de hoogte', 'armen', 'een slag|gade|over', 'bij elkaar', 'honger|kou'],
  },
  {
    naam: 'geweld/ik-bijna', soort: 'geweld', niveau: 'onduidelijk', spreker: 'pleger',
    patronen: [
      'ik .. kan .. me|mezelf|mij .. niet .. beheersen|inhouden', 'kan .. mezelf|me .. niet .. inhouden|beheersen|bedwingen', 'ik .. verlies|verloor .. controle|zelfbeheersing', 'ik .. sta|stond .. op .. punt .. slaan|sla|klap', 'bijna .. geslagen|sla|sloeg|klap', 'straks .. sla|doe ik .. iets|wat|hem|haar|dom*', 'straks gebeurt er .. iets|ongelukken', 'gebeuren .. ongelukken', 'bega .. ongeluk', 'ongeluk bega|begaan', 'handen .. jeuken|jeukten', 'ik .. ben bang .. dat ik .. iets|wat .. doe|aandoe', 'bang voor .. mijn eigen woede|boosheid|agressie|driftbuien', 'ik .. ben|word|werd .. ~agressief|~agressieve', 'ik .. word|ben .. hardhandig|ruw|grof', 'te hard .. vastgepakt|aangepakt|beetgepakt', 'hard .. geknepen|vastgegrepen', `ik .. ga .. door .. lint`, 'ik .. draai .. door .. hem|haar|kind|kinderen|baby', 'ik schreeuw .. kinderen|kind|hem|haar .. sla', 'zie .. rood .. voor .. ogen', 'dan knapt er iets', 'ik .. gooi .. met .. spullen|borden', 'ik .. kan|wil .. hem|haar .. wel .. slaan|wurgen|schieten|doodslaan|aandoen $', `ik .. gooi .. hem|haar|baby|kind .. raam|muur|trap`,
    ],
  },
];
