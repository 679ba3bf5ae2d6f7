/** A stretch of a text: from, up to and without. In UTF-16 units. */
export type Stuk = readonly [van: number, tot: number];

const TUSSEN = new Set(['van', 'de', 'der', 'den', 'ter', 'ten', 'het', "'t", 'te', 'el', 'al', 'ben', 'von', 'la', 'le', 'di', 'da', 'du', 'bin', 'ibn']);
/** What can stand where a name is looked for and is none. */
const GEEN_NAAM = new Set([
  'en', 'ik', 'maar', 'mijn', "m'n", 'mn', 'uit', 'is', 'heb', 'heeft', 'had', 'woon', 'woont', 'hier', 'wil', 'wilt', 'kan', 'kunt', 'niet', 'goed', 'een', 'wij', 'we', 'hij', 'zij', 'ze', 'u', 'uw', 'je', 'jij',
  'dat', 'die', 'dit', 'wie', 'wat', 'hoe', 'waar', 'over', 'voor', 'naar', 'met', 'in', 'op', 'aan', 'bij', 'om', 'of', 'als', 'want', 'omdat', 'ben', 'was', 'zit', 'zoek', 'moet', 'mag', 'gaat', 'bel', 'nog', 'nu', 'al', 'ook', 'geen', 'iemand', 'er', 'haar', 'zijn', 'spreekt',
  'hallo', 'hoi', 'dag', 'dank', 'bedankt', 'alvast', 'graag', 'hulp', 'alzheimer', 'parkinson', 'korsakov', 'huntington', 'lewy', 'asperger', 'down', 'dementie', 'autisme', 'wmo', 'wlz', 'ciz', 'pgb', 'wajong', 'uwv', 'svb', 'respijtzorg', 'mantelzorg', 'mantelzorger',
  'nederlander', 'nederlandse', 'nederlands', 'turks', 'turkse', 'marokkaans', 'marokkaanse', 'pools', 'poolse', 'syrisch', 'syrische', 'oekraïens', 'oekraïense', 'dutch', 'english', 'turkish', 'polish', 'ukrainian', 'syrian',
]);

const RELATIE = 'man|vrouw|partner|vriend|vriendin|vader|moeder|pa|ma|papa|mama|zoon|dochter|zoontje|dochtertje|kind|kleinkind|kleinzoon|kleindochter|broer|broertje|zus|zusje|opa|oma|oom|tante|neef|nicht|nichtje|neefje|schoonvader|schoonmoeder|schoonzoon|schoondochter|buurman|buurvrouw|ex|collega|client|cliënt';
/** After these comes a name, whatever the capitals. */
const ZEKER = /(?<![\p{L}\p{N}])(?:(?:ik|hij|zij|ze|die) heet|ikheet|kheet|naam is|naam ?:|(?:u|je) spreekt (?:hier )?met|spreekt u met|noemen (?:me|mij)|noem (?:me|mij) maar|genaamd|my name is|mein name ist|ich hei(?:ß|ss)e|je m['’]appelle|me llamo)(?=[ \t])/giu;
/** After these comes a name when it is written as one. */
const MOGELIJK = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${RELATIE})(?: heet)?|mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|dr\.?|dokter|familie|fam\.?|ik ben|dit is|my (?:husband|wife|mother|father|son|daughter|brother|sister)|mrs?\.?|ms\.?|i am|i['’]m|groet(?:en|jes)?,?|mvg,?)(?=\s)`, 'giu');
/** The same for a message that opens with "Met Jan de Vries". */
const OPENING = /^\s*(?:(?:hallo|hoi|dag|goede\p{L}+)[\s,.!]{1,4})?met(?=[ \t])/giu;
/** "met Jan de Vries spreekt u": the end gives it away. */
const SPREEKT_U = /(?<!\p{L})met(?=(?:[ \t]+[\p{L}'’.-]{1,40}){1,5}[ \t]+spreekt[ \t]+u(?!\p{L}))/giu;
const WOORD = /\s{1,3}(\p{L}[\p{L}'’.-]*)/uy;

/**
 * Names in a text where the words around them give them away: given as one's own, after a relation, after a title. A name in lower case is only seen where
 * nothing but a name can stand; a name without any such words is not seen at all. Linear: what follows a cue is looked at for six words.
 */
export function vindNamen(tekst: string): Stuk[] {
  const uit: Stuk[] = [];
  for (const [cue, altijd] of [[ZEKER, true], [SPREEKT_U, true], [OPENING, false], [MOGELIJK, false]] as const) {
    for (const m of tekst.matchAll(cue)) {
      const stuk = leesNaamVanaf(tekst, m.index + m[0].length, altijd);
      if (stuk) uit.push(stuk);
    }
  }
  return uit;
}

function leesNaamVanaf(tekst: string, op: number, altijd: boolean): Stuk | undefined {
  let van = -1, tot = -1, klein = 0;
  WOORD.lastIndex = op;
  for (let i = 0; i < 6; i++) {
    const m = WOORD.exec(tekst);
    if (!m) break;
    const woord = m[1]!.replace(/[.'’-]+$/u, '');
    const laag = woord.toLowerCase();
    const eind = WOORD.lastIndex - (m[1]!.length - woord.length);
    const isHoofd = /^\p{Lu}/u.test(woord);
    const begin = WOORD.lastIndex - m[1]!.length;
    if (TUSSEN.has(laag) && !(altijd && tot === -1 && GEEN_NAAM.has(laag))) {
      if (van === -1) van = begin;
      continue;
    }
    // "mijn man MS heeft": letters of an illness, not of a name.
    if (GEEN_NAAM.has(laag) || (!altijd && /^\p{Lu}{2,5}$/u.test(woord))) break;
    if (!isHoofd && (!altijd || klein >= 2 || (tot !== -1 && klein === 0))) break;
    if (!isHoofd) klein += 1;
    if (van === -1) van = begin;
    tot = eind;
    // A full stop after a whole word ends the sentence; after an initial it does not.
    if (m[1]!.endsWith('.') && woord.length > 2) break;
  }
  return tot === -1 ? undefined : [van, tot];
}
