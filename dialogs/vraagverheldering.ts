import { opzet } from './opzet.ts';
import { reeks } from './vraag.ts';

/** Who the question is about. */
export const naaste = opzet.createStateConfig({
  id: 'naaste',
  initial: 'relatie',
  states: reeks([
    { veld: 'relatie', keuzes: ['partner', 'ouder', 'kind', 'iemand'], nodig: 'overEenAnder' },
    { veld: 'naasteWeet', keuzes: ['ja', 'nee'], nodig: 'namensEenAnder' },
  ], '#respijtzorg'),
});

/**
 * The three questions that carry the talk: wat gaat er goed, wat kunt u zelf, wie helpt u; then what should be different, and how soon.
 * A topic takes from these what it needs (`onderwerp-vragen.ts`).
 */
export const vraagverheldering = opzet.createStateConfig({
  id: 'vraagverheldering',
  initial: 'nood',
  states: reeks([
    // Money first when money is the fire: threatened eviction, no food, no energy go before anything else.
    { veld: 'nood', keuzes: ['eten', 'huisuit', 'energie', 'geen'], keuzesUit: 'onderwerp', bijOnderwerp: true },
    { veld: 'goed', keuzes: ['veel', 'mensen', 'weinig'], open: true, bijOnderwerp: true },
    { veld: 'zelf', keuzes: ['veel', 'deel', 'weinig'], keuzesUit: 'onderwerp', open: true, bijOnderwerp: true },
    { veld: 'houdtTegen', keuzes: ['lopen', 'durven', 'geld', 'niemand'], open: true, bijOnderwerp: true },
    { veld: 'helpers', keuzes: ['niemand', 'familie', 'buren', 'thuiszorg'], open: true, bijOnderwerp: true },
    { veld: 'helperVol', keuzes: ['goed', 'zwaar', 'nee'], open: true, bijOnderwerp: true, nodig: 'heeftHelpers' },
    { veld: 'resultaat', keuzes: ['hulp', 'weten', 'rust', 'praten'], keuzesUit: 'onderwerp', open: true, bijOnderwerp: true },
    { veld: 'spoed', keuzes: ['vandaag', 'week', 'wachten'], keuzesUit: 'onderwerp', bijOnderwerp: true, nodig: 'spoedOnbekend' },
  ], '#plaats'),
});

/** Where: a postcode with house number, or the name of a wijk. */
export const plaats = opzet.createStateConfig({
  id: 'plaats',
  initial: 'plaats',
  states: reeks([{ veld: 'plaats', keuzesUit: 'wijken', keuzes: ['weetniet'], nodig: 'plaatsNodig' }], '#wegwijzen'),
});

/** A second topic that was heard by the way. Named once, in the resident's own words; "liever niet" is respected. */
export const zijweg = opzet.createStateConfig({
  id: 'zijweg',
  initial: 'zijweg',
  states: {
    zijweg: {
      meta: { vraag: 'zijweg', veld: 'zijweg', keuzes: ['ja', 'lieverniet'] },
      always: [
        { guard: { type: 'is', params: { veld: 'zijweg', waarde: 'ja' } }, target: 'zijwegVerhaal', actions: ['neemVerwant'] },
        { guard: { type: 'bekend', params: { veld: 'zijweg' } }, target: '#begin' },
      ],
    },
    zijwegVerhaal: {
      meta: { vraag: 'zijwegVerhaal', veld: 'zijwegVerhaal', keuzes: ['lieverniet'], open: true },
      always: { guard: { type: 'bekend', params: { veld: 'zijwegVerhaal' } }, target: '#begin' },
    },
  },
});
