import type { GesprekEvent } from './gesprek-types.ts';
import { leegGesprek, opzet } from './opzet.ts';
import { overdracht } from './overdracht.ts';
import { respijtzorg } from './respijtzorg.ts';
import { veiligheid } from './veiligheid.ts';
import { begin, verhaal } from './verhaal.ts';
import { naaste, plaats, vraagverheldering, zijweg } from './vraagverheldering.ts';
import { wegwijzen } from './wegwijzen.ts';

export { leegGesprek } from './opzet.ts';

const zeg = (tekst: string) => ({ type: 'zeg' as const, params: { tekst } });
const gevaar = (soort: string, rest: { niveau?: string; spreker?: string } = {}) => ({ type: 'gevaar' as const, params: { soort, ...rest } });
const geefContact = {
  type: 'geefContact' as const,
  params: ({ event }: { event: Extract<GesprekEvent, { type: 'CONTACT' }> }) => ({ wat: event.wat, onderwerp: event.onderwerp, loketten: event.loketten }),
};
/** Not understood, the first time: empty, signs only and far too long have a word of their own. */
const zegHerstel = {
  type: 'zeg' as const,
  params: ({ event }: { event: Extract<GesprekEvent, { type: 'ONBEGREPEN' }> }) =>
    ({ tekst: event.reden === 'onbekend' ? 'herstel.eerste' : `herstel.${event.reden}` }),
};
/** No call, no handover: what was agreed about it is undone. */
const nietBellen = { type: 'vergeet' as const, params: { velden: ['toestemming', 'telefoon', 'contact', 'snel', 'wanneer', 'collega'] as const } };
const hoor = ['hoorGevaar'] as const;

/** A story is heard: said back and on, asked back, a choice between two, or looked for further. */
function bijVerteld(vooraf: readonly 'volgendeVraag'[] = []) {
  return [
    { guard: 'duidelijk' as const, target: '#begin', actions: [...vooraf, 'neemOnderwerp' as const] },
    { guard: 'vermoeden' as const, target: '#controle', actions: [...vooraf, 'neemOnderwerp' as const] },
    { guard: 'twijfel' as const, target: '#kies', actions: [...vooraf, 'neemKandidaten' as const] },
    { guard: 'langZoekend' as const, target: '#menu', actions: [...vooraf, 'telZoekend' as const, zeg('herstel.menu')] },
    { target: '#vertelAnders', actions: [...vooraf, 'telZoekend' as const] },
  ];
}

/**
 * The whole talk: one machine put together from fragments, one file a talk.
 *
 * It is a walk. From `begin` on, every asking state whose answer is known is passed in silence, so any interruption (danger, a side road,
 * a correction) simply returns to `begin` and comes out at the first thing not yet known. What can be said at any moment stands once,
 * in `on` below.
 */
export const gesprek = opzet.createMachine({
  id: 'gesprek',
  context: leegGesprek(),
  initial: 'welkom',
  on: {
    ANTWOORD: { actions: ['onthoud'] },
    VERTELD: bijVerteld(),
    GEVAAR: [
      { guard: 'alGevraagd', actions: ['onthoudGevaar', zeg('gevaar.zwaar')] },
      { guard: gevaar('suicide', { niveau: 'duidelijk', spreker: 'getuige' }), target: '#suicideAnder', actions: hoor },
      { guard: gevaar('suicide', { niveau: 'duidelijk' }), target: '#suicide', actions: hoor },
      { guard: gevaar('suicide', { spreker: 'getuige' }), target: '#suicideVraagAnder', actions: hoor },
      { guard: gevaar('suicide'), target: '#suicideVraag', actions: hoor },
      { guard: gevaar('geweld', { niveau: 'duidelijk' }), target: '#geweld', actions: hoor },
      { guard: gevaar('geweld'), target: '#geweldVraag', actions: hoor },
      { guard: gevaar('medisch', { niveau: 'duidelijk' }), target: '#nood', actions: hoor },
      { guard: gevaar('acuut', { niveau: 'duidelijk' }), target: '#nood', actions: hoor },
      { target: '#noodVraag', actions: hoor },
    ],
    PERSOON: [
      // In danger a person is the help line and the colleague of the night, never an office that is closed.
      { guard: 'inGevaarOfStil', target: '#gevaarPersoon' },
      { target: '#persoon' },
    ],
    GEHEIM: { actions: [zeg('gevaar.geheim')] },
    BEWAREN: { actions: [zeg('bewaren')] },
    OPVANG: { actions: [zeg('gevaar.opvang')] },
    GRAP: [{ guard: 'inGevaarOfStil', target: '#echtVeilig' }],
    INTREKKEN: [
      { guard: { type: 'geldt', params: { als: 'ietsDoorgegeven' } }, target: '#nogIets', actions: [zeg('ingetrokken'), 'trekIn', nietBellen] },
      { guard: 'inGevaarOfStil', target: '#hoeNu', actions: [zeg('gevaar.nietBellen'), nietBellen] },
      { target: '#nogIets', actions: [zeg('nietBellen'), nietBellen] },
    ],
    STOP: { target: '#gestopt' },
    OPNIEUW: { target: '#begin', actions: ['begintOpnieuw', zeg('opnieuw')] },
    // Going back is the conversation's work; out of a danger there is no way back.
    TERUG: { actions: [zeg('gevaar.blijf')] },
    UITLEG: { actions: [zeg('uitleg')] },
    GROET: { actions: [zeg('groet')] },
    WIE_BEN_JE: { actions: [zeg('wieBenIk')] },
    ANDERS: { actions: [zeg('herstel.vertel')] },
    CONTACT: [
      { guard: { type: 'bekend', params: { veld: 'onderwerp' } }, actions: [geefContact] },
      { target: '#nogIets', actions: [geefContact] },
    ],
    ZIJWEG: [
      { guard: 'zijwegVrij', target: '#zijweg', actions: ['slaZijwegIn'] },
    ],
    VERBETER: { target: '#begin', actions: ['verbeter'] },
    ONBEGREPEN: [
      { guard: 'inGevaarOfStil', actions: ['telOnbegrepen', zeg('gevaar.blijf')] },
      { guard: 'tweedeKeer', actions: ['telOnbegrepen', zeg('herstel.nogmaals')] },
      { actions: ['telOnbegrepen', zegHerstel] },
    ],
  },
  states: {
    welkom: { always: { target: 'begin', actions: [zeg('welkom')] } },
    begin: { ...begin, id: 'begin' },
    verhaal,
    naaste,
    respijtzorg,
    vraagverheldering,
    plaats,
    zijweg,
    wegwijzen,
    overdracht,
    gevaar: veiligheid,
    /** The way to a person: the number at once, and a call back for who prefers that. */
    persoon: {
      id: 'persoon',
      entry: [{ type: 'vergeet', params: { velden: ['snel', 'contact', 'toestemming', 'wanneer'] } }, zeg('persoon')],
      initial: 'keuze',
      states: {
        keuze: {
          meta: { vraag: 'persoon', veld: 'snel', keuzes: ['belmij', 'belzelf', 'verder'] },
          always: [
            {
              guard: { type: 'is', params: { veld: 'snel', waarde: 'belmij' } },
              target: '#wegwijzen',
              actions: [{ type: 'stel', params: { veld: 'contact', waarde: 'bel' } }, 'nieuweRoute'],
            },
            {
              guard: { type: 'is', params: { veld: 'snel', waarde: 'verder' } },
              target: '#begin',
              actions: [{ type: 'vergeet', params: { velden: ['snel'] } }],
            },
            { guard: { type: 'bekend', params: { veld: 'snel' } }, target: '#nogIets' },
          ],
        },
      },
    },
    nogIets: {
      id: 'nogIets',
      entry: [{ type: 'vergeet', params: { velden: ['nogIets'] } }, 'gevaarVoorbij'],
      meta: { vraag: 'nogIets', veld: 'nogIets', keuzes: ['ja', 'nee'] },
      always: [
        { guard: { type: 'is', params: { veld: 'nogIets', waarde: 'ja' } }, target: '#begin', actions: ['volgendeVraag'] },
        { guard: { type: 'bekend', params: { veld: 'nogIets' } }, target: '#einde', actions: [zeg('afscheid')] },
      ],
      on: { VERTELD: bijVerteld(['volgendeVraag']) },
    },
    /** Rest, not an end: who writes again is welcome. */
    einde: {
      id: 'einde',
      entry: [{ type: 'vergeet', params: { velden: ['nogIets'] } }],
      meta: { vraag: 'einde', veld: 'nogIets', keuzes: ['ja'] },
      always: { guard: { type: 'bekend', params: { veld: 'nogIets' } }, target: '#begin', actions: ['volgendeVraag'] },
      on: { VERTELD: bijVerteld(['volgendeVraag']), GROET: { target: '#begin', actions: ['volgendeVraag'] } },
    },
    gestopt: {
      id: 'gestopt',
      entry: [{ type: 'vergeet', params: { velden: ['stoppen'] } }],
      meta: { vraag: 'stoppen', veld: 'stoppen', keuzes: ['wissen', 'bewaren', 'verder'] },
      always: [
        { guard: { type: 'is', params: { veld: 'stoppen', waarde: 'verder' } }, target: '#begin' },
        {
          guard: { type: 'is', params: { veld: 'stoppen', waarde: 'wissen' } },
          target: '#einde',
          actions: [zeg('gewist'), { type: 'wisGesprek' }, 'begintOpnieuw'],
        },
        { guard: { type: 'bekend', params: { veld: 'stoppen' } }, target: '#einde', actions: [zeg('bewaard')] },
      ],
    },
  },
});
