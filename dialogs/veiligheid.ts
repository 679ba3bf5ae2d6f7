import type { Veld } from './feiten.ts';
import { opzet } from './opzet.ts';
import { vraag } from './vraag.ts';

type GevaarVeld = Extract<Veld, 'zelfmoord' | 'veiligTypen' | 'gevaarNu' | 'bijZijn' | 'collega' | 'echtVeilig' | 'zwaarst'>;

const zeg = (tekst: string) => ({ type: 'zeg' as const, params: { tekst } });
const is = (veld: GevaarVeld, waarde: string) => ({ type: 'is' as const, params: { veld, waarde } });
const bekend = (veld: GevaarVeld) => ({ type: 'bekend' as const, params: { veld } });
const vergeet = (...velden: GevaarVeld[]) => ({ type: 'vergeet' as const, params: { velden } });
const antwoord = (waarde: 'ja' | 'nee') => ({ type: 'antwoordOpGevaar' as const, params: { antwoord: waarde } });

/** May a colleague call at once? A yes is consent for this story and this number, and opens the quick lane. */
const collega = {
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
    { guard: bekend('collega'), target: '#hoeNu', actions: [zeg('gevaar.altijdTerug')] },
  ],
} as const;

/**
 * Danger. It never ends the talk, promises no secrecy and repeats no text. It asks directly where it is not sure:
 * asking about suicide does not plant the idea, and sending someone without such thoughts to 113 is harm too (113, 2025).
 * Until `gevaarVoorbij` the walk comes back here, whatever is said in between.
 */
export const veiligheid = opzet.createStateConfig({
  id: 'gevaar',
  initial: 'poort',
  states: {
    /** Back in a danger that is not over. */
    poort: {
      always: [
        { guard: { type: 'inGevaar', params: { soort: 'geweld' } }, target: 'geweld' },
        { guard: { type: 'inGevaar', params: { soort: 'suicide' } }, target: 'hoeNu' },
        { target: 'nood' },
      ],
    },

    zelfmoord: {
      id: 'suicideVraag',
      meta: { vraag: 'zelfmoord', veld: 'zelfmoord', keuzes: ['ja', 'nee'] },
      always: [
        { guard: is('zelfmoord', 'nee'), target: 'zwaarst', actions: [antwoord('nee'), 'gevaarVoorbij', zeg('gevaar.dank')] },
        { guard: is('zelfmoord', 'geenantwoord'), target: '#begin', actions: ['gevaarVoorbij', zeg('gevaar.altijdTerug')] },
        { guard: bekend('zelfmoord'), target: 'suicide', actions: [antwoord('ja')] },
      ],
    },
    /** The same direct question, about somebody else. Not knowing counts as a yes here. */
    zelfmoordAnder: {
      id: 'suicideVraagAnder',
      meta: { vraag: 'zelfmoordAnder', veld: 'zelfmoord', keuzes: ['ja', 'nee', 'weetniet'] },
      always: [
        { guard: is('zelfmoord', 'nee'), target: '#begin', actions: [antwoord('nee'), 'gevaarVoorbij', zeg('gevaar.ander')] },
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
            { guard: bekend('bijZijn'), target: 'collega', actions: [zeg('gevaar.samen')] },
          ],
        },
        collega,
      },
    },
    /** Someone else has said that they want to die. */
    suicideAnder: {
      id: 'suicideAnder',
      entry: [zeg('gevaar.suicideAnder')],
      ...collega,
    },

    geweldVraag: {
      id: 'geweldVraag',
      meta: { vraag: 'geweldVraag', veld: 'gevaarNu', keuzes: ['ja', 'nee'] },
      always: [
        { guard: is('gevaarNu', 'nee'), target: '#begin', actions: [antwoord('nee'), 'gevaarVoorbij', zeg('gevaar.geweldNee')] },
        { guard: bekend('gevaarNu'), target: 'geweld', actions: [antwoord('ja'), vergeet('gevaarNu')] },
      ],
    },
    geweld: {
      id: 'geweld',
      initial: 'veiligTypen',
      states: {
        veiligTypen: {
          meta: { vraag: 'veiligTypen', veld: 'veiligTypen', keuzes: ['ja', 'nee'] },
          always: [
            { guard: is('veiligTypen', 'nee'), target: 'stil', actions: [zeg('gevaar.onveilig'), { type: 'wisScherm' }, vergeet('veiligTypen')] },
            { guard: bekend('veiligTypen'), target: 'hulp' },
          ],
        },
        /** Nothing is asked and nothing stands on the screen until the resident says it is safe again; and then that is asked once more. */
        stil: {
          meta: { vraag: 'stil', veld: 'veiligTypen', keuzes: ['ja'] },
          always: { guard: bekend('veiligTypen'), target: 'veiligTypen', actions: [vergeet('veiligTypen')] },
          on: {
            ONBEGREPEN: { actions: ['telOnbegrepen'] },
            TERUG: { actions: ['telOnbegrepen'] },
            PERSOON: { target: 'veiligTypen' },
            UITLEG: { actions: ['telOnbegrepen'] },
          },
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
        collega,
      },
    },

    noodVraag: {
      id: 'noodVraag',
      meta: { vraag: 'noodVraag', veld: 'gevaarNu', keuzes: ['ja', 'nee'] },
      always: [
        { guard: is('gevaarNu', 'nee'), target: '#begin', actions: [antwoord('nee'), 'gevaarVoorbij', zeg('gevaar.geenNood')] },
        { guard: bekend('gevaarNu'), target: 'nood', actions: [antwoord('ja'), vergeet('gevaarNu')] },
      ],
    },
    nood: {
      id: 'nood',
      initial: 'welke',
      states: {
        welke: {
          always: [
            { guard: { type: 'inGevaar', params: { soort: 'acuut' } }, target: 'bel', actions: [zeg('gevaar.nood'), zeg('gevaar.noodAcuut')] },
            { target: 'bel', actions: [zeg('gevaar.nood'), zeg('gevaar.noodMedisch')] },
          ],
        },
        bel: {
          meta: { vraag: 'nood112', veld: 'gevaarNu', keuzes: ['gebeld', 'kanniet', 'geen'] },
          always: [
            { guard: is('gevaarNu', 'kanniet'), target: '#hoeNu', actions: [zeg('gevaar.kanNietBellen')] },
            { guard: is('gevaarNu', 'geen'), target: '#begin', actions: [antwoord('nee'), 'gevaarVoorbij', zeg('gevaar.geenNood')] },
            { guard: is('gevaarNu', 'gebeld'), target: '#hoeNu', actions: [zeg('gevaar.gebeld')] },
            // Not called yet: the same once more, in other words.
            { guard: bekend('gevaarNu'), target: 'welke', actions: [vergeet('gevaarNu')] },
          ],
        },
      },
    },

    /** How it is now, before anything else is asked. */
    hoeNu: {
      id: 'hoeNu',
      entry: [vergeet('zwaarst')],
      meta: { vraag: 'hoeNu', veld: 'zwaarst', keuzes: ['beter', 'zwaar', 'lieverniet'], open: true },
      always: [
        { guard: is('zwaarst', 'zwaar'), target: 'verder', actions: [zeg('gevaar.nogZwaar')] },
        { guard: bekend('zwaarst'), target: 'verder' },
      ],
    },
    verder: {
      always: [
        { guard: { type: 'geldt', params: { als: 'snel' } }, target: '#nogIets', actions: ['gevaarVoorbij'] },
        // After violence nobody is led into questions about the household or the children.
        { guard: { type: 'inGevaar', params: { soort: 'geweld' } }, target: '#nogIets', actions: ['gevaarVoorbij'] },
        { guard: { type: 'geldt', params: { als: 'heeftAndereVraag' } }, target: '#begin', actions: ['gevaarVoorbij'] },
        { target: '#nogIets', actions: ['gevaarVoorbij'] },
      ],
    },

    /** "Het was een grapje": asked once, calmly; a danger is not taken back on a word. */
    echtVeilig: {
      id: 'echtVeilig',
      entry: [vergeet('echtVeilig')],
      meta: { vraag: 'echtVeilig', veld: 'echtVeilig', keuzes: ['ja', 'nee'] },
      always: [
        { guard: is('echtVeilig', 'ja'), target: '#begin', actions: [antwoord('nee'), 'gevaarVoorbij', zeg('gevaar.altijdTerug')] },
        { guard: bekend('echtVeilig'), target: 'poort' },
      ],
    },
    /** A person, asked for in danger. */
    gevaarPersoon: {
      id: 'gevaarPersoon',
      entry: [vergeet('collega'), zeg('gevaar.persoon')],
      ...collega,
    },
  },
});
