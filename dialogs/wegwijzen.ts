import { opzet } from './opzet.ts';
import { vraag } from './vraag.ts';

/** From the answers to a road: what you can do yourself nearby, which general provision, which loket or wijkteam and why. */
export const wegwijzen = opzet.createStateConfig({
  id: 'wegwijzen',
  initial: 'poort',
  states: {
    poort: {
      always: [
        { guard: { type: 'geldt', params: { als: 'heeftRoute' } }, target: 'keuze' },
        { target: 'zoek' },
      ],
    },
    zoek: {
      entry: ['zoekRoute'],
      on: { ROUTE: { target: 'toon', actions: ['neemRoute'] } },
    },
    toon: {
      always: [
        { guard: { type: 'geldt', params: { als: 'snel' } }, target: 'keuze' },
        { target: 'keuze', actions: [{ type: 'zeg', params: { tekst: 'wegen' } }, { type: 'zeg', params: { tekst: 'route' } }] },
      ],
    },
    keuze: {
      always: [
        { guard: { type: 'geldt', params: { als: 'snel' } }, target: '#overdracht' },
        { guard: { type: 'geldt', params: { als: 'alleenInformatie' } }, target: '#nogIets' },
        { target: 'akkoord' },
      ],
    },
    akkoord: vraag('liever', { veld: 'akkoord', keuzes: ['ja', 'zelf', 'anders'] }),
    liever: vraag('verder', { veld: 'liever', nodig: 'wilLieverAnders', keuzes: ['weetniet'], open: true }),
    verder: {
      always: [
        { guard: { type: 'is', params: { veld: 'akkoord', waarde: 'zelf' } }, target: '#nogIets', actions: [{ type: 'zeg', params: { tekst: 'zelfVerder' } }] },
        { target: '#overdracht' },
      ],
    },
  },
});
