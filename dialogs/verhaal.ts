import { ONDERWERP_GROEPEN } from './onderwerpen.ts';
import { opzet } from './opzet.ts';

const opnieuwZoeken = ['onderwerp', 'groep', 'bevestigd'] as const;
const naarMenu = { target: '#menu', actions: [{ type: 'vergeet', params: { velden: opnieuwZoeken } }] } as const;

/** Twice nothing understood: the menu needs no words. */
const nietVerder = { guard: 'tweedeKeer', target: '#menu', actions: ['telOnbegrepen', { type: 'zeg', params: { tekst: 'herstel.menu' } }] } as const;

const onderwerpBekend = { guard: { type: 'bekend', params: { veld: 'onderwerp' } }, target: '#begin' } as const;

const GROEPEN = Object.keys(ONDERWERP_GROEPEN);
const naarGroep = GROEPEN.map((groep) => ({
  guard: { type: 'is' as const, params: { veld: 'groep' as const, waarde: groep } },
  target: `#groep_${groep}`,
}));

/** A page of the topic menu: a topic once chosen goes on, a group opens, "Iets anders" turns the page. */
function menu(id: string, keuzes: readonly string[], anders: string, veld: 'groep' | 'onderwerp') {
  return opzet.createStateConfig({
    id,
    meta: { vraag: veld === 'groep' ? 'menu' : 'menuOnderwerp', veld, keuzes: [...keuzes, 'ietsanders'] },
    always: [
      onderwerpBekend,
      ...(veld === 'groep' ? naarGroep : []),
    ],
    on: { ANDERS: { target: anders, actions: [{ type: 'vergeet', params: { velden: opnieuwZoeken } }] } },
  });
}

/** What the question is: told in own words, or picked from a menu. A guess is always said back, never acted upon in silence. */
export const verhaal = opzet.createStateConfig({
  id: 'verhaal',
  initial: 'poort',
  states: {
    poort: {
      always: [
        { guard: { type: 'geldt', params: { als: 'snel' } }, target: '#wegwijzen' },
        {
          guard: { type: 'geldt', params: { als: 'geweldGekozen' } },
          target: '#geweld',
          actions: [{ type: 'hoorGeweldGekozen' }],
        },
        { guard: { type: 'bekend', params: { veld: 'onderwerp' } }, target: '#naaste' },
        { target: 'vertel' },
      ],
    },
    vertel: {
      id: 'vertel',
      meta: { vraag: 'vertel', veld: 'hulpvraag', keuzes: ['menu'], open: true },
      always: onderwerpBekend,
      on: { ANDERS: naarMenu, ONBEGREPEN: nietVerder },
    },
    /** The one further open question when the first telling pointed nowhere. */
    vertelAnders: {
      id: 'vertelAnders',
      meta: { vraag: 'vertelAnders', veld: 'hulpvraag', keuzes: ['menu'], open: true },
      always: onderwerpBekend,
      on: { ANDERS: naarMenu, ONBEGREPEN: nietVerder },
    },
    controle: {
      id: 'controle',
      meta: { vraag: 'controle', veld: 'bevestigd', keuzes: ['ja', 'nee'] },
      always: [
        { guard: { type: 'is', params: { veld: 'bevestigd', waarde: 'ja' } }, target: '#begin' },
        {
          guard: { type: 'bekend', params: { veld: 'bevestigd' } },
          target: '#vertelAnders',
          actions: [{ type: 'vergeet', params: { velden: opnieuwZoeken } }],
        },
      ],
    },
    kies: {
      id: 'kies',
      meta: { vraag: 'kies', veld: 'onderwerp', keuzesUit: 'kandidaten', keuzes: ['ietsanders'] },
      always: onderwerpBekend,
      on: { ANDERS: naarMenu },
    },
    menu: menu('menu', GROEPEN.slice(0, 4), '#menuMeer', 'groep'),
    menuMeer: menu('menuMeer', GROEPEN.slice(4), '#menu', 'groep'),
    ...Object.fromEntries(Object.entries(ONDERWERP_GROEPEN).map(([groep, onderwerpen]) =>
      [`groep_${groep}`, menu(`groep_${groep}`, onderwerpen, '#menu', 'onderwerp')])),
  },
});

/** Where every walk begins: a danger that is not over goes before all; then for whom the question is. */
export const begin = opzet.createStateConfig({
  meta: { vraag: 'voorWie', veld: 'voorWie', keuzes: ['zelf', 'ander', 'beroep'] },
  always: [
    { guard: { type: 'inGevaar', params: {} }, target: '#gevaar' },
    { guard: { type: 'overslaan', params: { veld: 'voorWie', nodig: 'voorWieNodig' } }, target: '#verhaal' },
  ],
});
