import type { Relatie } from '../begrip.ts';

/** Words for people near the speaker and the relation they name, in the order in which they are tried. */
export const RELATIEWOORDEN: readonly (readonly [string, Relatie])[] = [
  ['schoonmoeder', 'schoonmoeder'], ['schoonvader', 'schoonvader'], ['schoonouders', 'ouders'], ['pleegkind', 'kind'], ['pleegzoon', 'zoon'], ['pleegdochter', 'dochter'], ['stiefzoon', 'zoon'], ['stiefdochter', 'dochter'],
  ['stiefmoeder', 'moeder'], ['stiefvader', 'vader'], ['kleinzoon', 'kleinkind'], ['kleindochter', 'kleinkind'], ['kleinkind', 'kleinkind'], ['kleinkinderen', 'kleinkind'], ['achterkleinkind', 'kleinkind'],
  ['echtgenoot', 'man'], ['echtgenote', 'vrouw'], ['man', 'man'], ['vrouw', 'vrouw'], ['partner', 'partner'], ['wederhelft', 'partner'], ['ex man', 'man'], ['vader', 'vader'], ['moeder', 'moeder'], ['ouders', 'ouders'], ['vader en moeder', 'ouders'],
  ['zoon', 'zoon'], ['jongen', 'zoon'], ['dochter', 'dochter'], ['kinderen', 'kind'], ['kind', 'kind'], ['baby', 'kind'], ['puber', 'kind'], ['tiener', 'kind'], ['peuter', 'kind'], ['kleuter', 'kind'], ['tweeling', 'kind'], ['oudste', 'kind'], ['jongste', 'kind'], ['middelste', 'kind'], ['meisje', 'dochter'], ['kleine', 'kind'],
  ['broer', 'broer'], ['schoonbroer', 'broer'], ['zwager', 'broer'], ['zus', 'zus'], ['schoonzus', 'zus'], ['schoonzoon', 'zoon'], ['schoondochter', 'dochter'], ['opa', 'opa'], ['grootvader', 'opa'], ['oma', 'oma'], ['grootmoeder', 'oma'], ['oom', 'oom'], ['tante', 'tante'], ['neef', 'iemand'], ['nicht', 'iemand'], ['neefje', 'kind'], ['nichtje', 'kind'],
  ['buurman', 'buurman'], ['buurvrouw', 'buurvrouw'], ['bovenbuurman', 'buurman'], ['bovenbuurvrouw', 'buurvrouw'], ['onderbuurvrouw', 'buurvrouw'], ['onderbuurman', 'buurman'], ['buren', 'buren'], ['bovenburen', 'buren'], ['buurjongen', 'buurman'], ['buurmeisje', 'buurvrouw'],
  ['vriend', 'vriend'], ['vriendin', 'vriendin'], ['kameraad', 'vriend'], ['maat', 'vriend'], ['collega', 'iemand'], ['kennis', 'iemand'], ['naaste', 'iemand'], ['huisgenoot', 'iemand'], ['familielid', 'iemand'], ['overbuurvrouw', 'buurvrouw'], ['overbuurman', 'buurman'],
];

const PER_WOORD = new Map(RELATIEWOORDEN);
const BRON = RELATIEWOORDEN.map(([w]) => w).sort((a, b) => b.length - a.length).join('|');

/** Source of a regular expression for one relation word. */
export const RELATIE_BRON = `(?:${BRON})`;

/** The relation that a word names. */
export function relatieVan(woord: string): Relatie | undefined {
  return PER_WOORD.get(woord);
}
