import { opzet } from './opzet.ts';
import { reeks, vraag } from './vraag.ts';

/**
 * The warm handover: cliëntondersteuning first (Wmo 2015 art. 2.3.2 lid 3), then the summary that can be corrected part by part,
 * an explicit yes, how and when to reach the resident, and a receipt. Nothing leaves the talk before that yes.
 */
export const overdracht = opzet.createStateConfig({
  id: 'overdracht',
  initial: 'ondersteuning',
  states: {
    ondersteuning: vraag('klopt', { veld: 'ondersteuning', keuzes: ['ja', 'nee'], moeilijk: true, nodig: 'wilGewoonDoor' }),
    klopt: {
      meta: { vraag: 'klopt', veld: 'klopt', keuzes: ['ja', 'nee'] },
      always: [
        { guard: { type: 'is', params: { veld: 'klopt', waarde: 'nee' } }, target: 'watAnders' },
        { guard: { type: 'overslaan', params: { veld: 'klopt', nodig: 'wilGewoonDoor' } }, target: 'toestemmingSnel' },
      ],
    },
    watAnders: {
      meta: { vraag: 'watAnders', veld: 'klopt', keuzesUit: 'delen' },
      always: { guard: { type: 'is', params: { veld: 'klopt', waarde: 'ja' } }, target: 'toestemmingSnel' },
    },
    /** Who only wants to be called back is asked no more than that. */
    toestemmingSnel: vraag('toestemming', { vraag: 'toestemmingSnel', veld: 'toestemming', keuzes: ['ja', 'nee'], nodig: 'snel' }),
    toestemming: vraag('magHet', { veld: 'toestemming', keuzes: ['ja', 'nee'], nodig: 'gewoonGesprek' }),
    magHet: {
      always: [
        { guard: { type: 'geldt', params: { als: 'magDoor' } }, target: 'melding' },
        { target: '#nogIets', actions: [{ type: 'zeg', params: { tekst: 'zonderToestemming' } }] },
      ],
    },
    ...reeks([
      { veld: 'melding', keuzes: ['ja', 'nee'], moeilijk: true, nodig: 'kanMelden' },
      { veld: 'contact', keuzes: ['bel', 'mail', 'zelf', 'langs'] },
      { veld: 'telefoon', keuzes: ['lieverniet'], nodig: 'bellen' },
      { veld: 'email', nodig: 'mailen' },
      { veld: 'naam', keuzes: ['lieverniet'], nodig: 'wordtGezocht', open: true },
      // Help must be able to find somebody in danger.
      { veld: 'waarNu', keuzes: ['lieverniet'], open: true, nodig: 'naGevaarBellen' },
      { veld: 'wanneer', keuzes: ['ochtend', 'middag', 'altijd'], open: true, nodig: 'bellen' },
      { veld: 'erbij', keuzes: ['alleen', 'familie', 'ander'], open: true, nodig: 'afspraak' },
    ], 'verstuurd'),
    verstuurd: {
      always: [
        { guard: { type: 'geldt', params: { als: 'heeftBewijs' } }, target: '#nogIets' },
        { target: 'versturen' },
      ],
    },
    versturen: {
      entry: ['draagOver'],
      on: { OVERGEDRAGEN: { target: 'bewijs', actions: ['neemBewijs'] } },
    },
    bewijs: {
      entry: [{ type: 'zeg', params: { tekst: 'bewijs' } }],
      always: [
        { guard: { type: 'geldt', params: { als: 'naGevaar' } }, target: '#hoeNu' },
        { target: '#nogIets' },
      ],
    },
  },
});
