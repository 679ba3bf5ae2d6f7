import { opzet } from './opzet.ts';
import { vraag } from './vraag.ts';

const zeg = (tekst: string) => ({ type: 'zeg' as const, params: { tekst } });
const is = (veld: 'zelfmoord' | 'veiligTypen' | 'gevaarNu' | 'bijZijn' | 'collega', waarde: string) =>
  ({ type: 'is' as const, params: { veld, waarde } });
const bekend = (veld: 'zelfmoord' | 'veiligTypen' | 'gevaarNu' | 'collega') => ({ type: 'bekend' as const, params: { veld } });

const antwoord = (waarde: 'ja' | 'nee') => ({ type: 'antwoordOpGevaar' as const, params: { antwoord: waarde } });

/** May a colleague call at once? A yes is consent for this story and this number, and opens the quick lane. */
const collega = (naNee: string) => ({
  meta: { vraag: 'collega', veld: 'collega', keuzes: ['ja', 'nee'] },
  always: [
    {
      guard: is('collega', 'ja'),
      target: '#wegwijzen',
      actions: [
        { type: 'stel' as const, params: { veld: 'snel' as const, waarde: 'belmij' } },
        { type: 'stel' as const, params: { veld: 'contact' as const, waarde: 'bel' } },
        { type: 'stel' as const, params: { veld: 'toestemming' as const, waarde: 'ja' } },
        { type: 'nieuweRoute' as const },
      ],
    },
    { guard: bekend('collega'), target: naNee },
  ],
} as const);

/**
 * Danger. It never ends the talk, promises no secrecy and repeats no text. It asks directly where it is not sure:
 * asking about suicide does not plant the idea, and sending someone without such thoughts to 113 is harm too (113, 2025).
 */
export const veiligheid = opzet.createStateConfig({
  id: 'gevaar',
  initial: 'zelfmoord',
  states: {
    zelfmoord: {
      id: 'suicideVraag',
      meta: { vraag: 'zelfmoord', veld: 'zelfmoord', keuzes: ['ja', 'nee'] },
      always: [
        { guard: is('zelfmoord', 'nee'), target: 'zwaarst', actions: [antwoord('nee'), zeg('gevaar.dank')] },
        { guard: bekend('zelfmoord'), target: 'suicide', actions: [antwoord('ja')] },
      ],
    },
    /** The same direct question, about somebody else. Not knowing counts as a yes here. */
    zelfmoordAnder: {
      id: 'suicideVraagAnder',
      meta: { vraag: 'zelfmoordAnder', veld: 'zelfmoord', keuzes: ['ja', 'nee', 'weetniet'] },
      always: [
        { guard: is('zelfmoord', 'nee'), target: '#begin', actions: [antwoord('nee'), zeg('gevaar.ander')] },
        { guard: bekend('zelfmoord'), target: 'suicideAnder', actions: [antwoord('ja')] },
      ],
    },
    zwaarst: vraag('#begin', { veld: 'zwaarst', keuzes: ['lieverniet'], open: true }),

    suicide: {
      id: 'suicide',
      entry: [zeg('gevaar.suicide')],
      initial: 'bijZijn',
      states: {
        bijZijn: {
          meta: { vraag: 'bijZijn', veld: 'bijZijn', keuzes: ['ja', 'bellen', 'niemand'] },
          always: [
            { guard: is('bijZijn', 'niemand'), target: 'collega', actions: [zeg('gevaar.alleen')] },
            { guard: { type: 'bekend', params: { veld: 'bijZijn' } }, target: 'collega', actions: [zeg('gevaar.samen')] },
          ],
        },
        collega: collega('#hoeNu'),
      },
    },
    /** Someone else has said that they want to die. */
    suicideAnder: {
      id: 'suicideAnder',
      entry: [zeg('gevaar.suicideAnder')],
      ...collega('#hoeNu'),
    },
    hoeNu: { ...vraag('#begin', { vraag: 'hoeNu', veld: 'zwaarst', keuzes: ['lieverniet'], open: true }), id: 'hoeNu' },

    geweldVraag: {
      id: 'geweldVraag',
      meta: { vraag: 'geweldVraag', veld: 'gevaarNu', keuzes: ['ja', 'nee'] },
      always: [
        { guard: is('gevaarNu', 'nee'), target: '#begin', actions: [antwoord('nee'), zeg('gevaar.geweldNee')] },
        { guard: bekend('gevaarNu'), target: 'geweld', actions: [antwoord('ja'), { type: 'vergeet', params: { velden: ['gevaarNu'] } }] },
      ],
    },
    geweld: {
      id: 'geweld',
      initial: 'veiligTypen',
      states: {
        veiligTypen: {
          meta: { vraag: 'veiligTypen', veld: 'veiligTypen', keuzes: ['ja', 'nee'] },
          always: [
            { guard: is('veiligTypen', 'nee'), target: 'stil', actions: [zeg('gevaar.onveilig'), { type: 'wisScherm' }] },
            { guard: bekend('veiligTypen'), target: 'hulp' },
          ],
        },
        /** Nothing is asked and nothing stands on the screen until the resident says it is safe again. */
        stil: {
          meta: { vraag: 'stil', veld: 'veiligTypen', keuzes: ['ja'] },
          always: { guard: is('veiligTypen', 'ja'), target: 'hulp' },
        },
        hulp: {
          always: [
            { guard: { type: 'laatsteGevaar', params: { spreker: 'pleger' } }, target: 'nu', actions: [zeg('gevaar.pleger')] },
            { guard: { type: 'laatsteGevaar', params: { spreker: 'kind' } }, target: 'nu', actions: [zeg('gevaar.kind')] },
            { guard: { type: 'laatsteGevaar', params: { spreker: 'getuige' } }, target: 'nu', actions: [zeg('gevaar.getuige')] },
            { target: 'nu', actions: [zeg('gevaar.geweld')] },
          ],
        },
        nu: {
          meta: { vraag: 'gevaarNu', veld: 'gevaarNu', keuzes: ['ja', 'nee'] },
          always: [
            { guard: is('gevaarNu', 'ja'), target: 'collega', actions: [zeg('gevaar.bel112')] },
            { guard: bekend('gevaarNu'), target: 'collega' },
          ],
        },
        collega: collega('#naGeweld'),
      },
    },
    naGeweld: {
      id: 'naGeweld',
      always: [
        { guard: { type: 'is', params: { veld: 'onderwerp', waarde: 'geweld' } }, target: '#nogIets', actions: [zeg('gevaar.altijdTerug')] },
        { target: '#begin', actions: [zeg('gevaar.altijdTerug')] },
      ],
    },

    noodVraag: {
      id: 'noodVraag',
      meta: { vraag: 'noodVraag', veld: 'gevaarNu', keuzes: ['ja', 'nee'] },
      always: [
        { guard: is('gevaarNu', 'nee'), target: '#begin', actions: [antwoord('nee'), zeg('gevaar.geenNood')] },
        { guard: bekend('gevaarNu'), target: 'nood', actions: [antwoord('ja'), { type: 'vergeet', params: { velden: ['gevaarNu'] } }] },
      ],
    },
    nood: {
      id: 'nood',
      entry: [zeg('gevaar.nood')],
      meta: { vraag: 'nood112', veld: 'gevaarNu', keuzes: ['gebeld', 'kanniet', 'geen'] },
      always: [
        { guard: is('gevaarNu', 'kanniet'), target: 'naNood', actions: [zeg('gevaar.kanNietBellen')] },
        { guard: is('gevaarNu', 'geen'), target: '#begin', actions: [antwoord('nee'), zeg('gevaar.geenNood')] },
        { guard: bekend('gevaarNu'), target: 'naNood', actions: [zeg('gevaar.gebeld')] },
      ],
    },
    naNood: vraag('#begin', { vraag: 'hoeNu', veld: 'zwaarst', keuzes: ['lieverniet'], open: true }),
  },
});
