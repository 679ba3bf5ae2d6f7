import { assign, setup } from 'xstate';
import type { Feiten, Veld } from './feiten.ts';
import type { Gevaar, GevaarSoort, GesprekContext, GesprekEvent, VraagMeta } from './gesprek-types.ts';
import { ONDERWERP_VRAGEN, vraagtNaar } from './onderwerp-vragen.ts';
import { VOORWAARDEN, type Voorwaarde } from './voorwaarden.ts';
import { onderwerpVan } from './feiten.ts';
import type { OnderwerpId } from './onderwerpen.ts';

/** A new, empty talk. */
export function leegGesprek(feiten: Feiten = {}): GesprekContext {
  return { feiten, kandidaten: [], gevaren: [], zijwegen: [], inGevaar: null, route: null, bewijs: null, bewijzen: [], onbegrepen: 0, zoekend: 0 };
}

/** From this certainty on a topic is said back without asking "Klopt dat?". */
const ZEKER = 0.85;
/** Below this certainty nothing is presented as heard. */
const GEHOORD = 0.35;
/** Two topics nearer to each other than this are both offered. */
const DICHTBIJ = 0.2;

function vertelling(event: GesprekEvent) {
  const kandidaten = event.type === 'VERTELD' ? event.kandidaten.filter((k) => k.zekerheid >= GEHOORD) : [];
  const feiten = event.type === 'VERTELD' ? Object.keys(event.feiten).filter((v) => v !== 'hulpvraag').length : 0;
  return { kandidaten, feiten, eerste: kandidaten[0], tweede: kandidaten[1] };
}

function isTwijfel(event: GesprekEvent): boolean {
  const { eerste, tweede } = vertelling(event);
  return eerste !== undefined && tweede !== undefined && eerste.zekerheid - tweede.zekerheid < DICHTBIJ;
}

function feitenVan(event: GesprekEvent): Feiten {
  return event.type === 'ANTWOORD' || event.type === 'VERTELD' ? event.feiten : {};
}

/** When a carer cannot go on for a week, or there is no food or bed tonight, nothing is asked that does not change the road. */
function isHaast(feiten: Feiten, veld: Veld): boolean {
  if (feiten.volhouden?.waarde === 'week') return veld !== 'volhouden';
  const nood = feiten.nood?.waarde;
  return nood !== undefined && ['eten', 'huisuit', 'energie', 'slaapplek'].includes(nood) && ['goed', 'zelf'].includes(veld);
}

/** Facts that belong to one danger episode and are asked anew at the next. */
const GEVAAR_VELDEN: readonly Veld[] = ['veiligTypen', 'zelfmoord', 'gevaarNu', 'bijZijn', 'zwaarst', 'collega', 'echtVeilig'];
/** What a second question in the same talk still knows from the first. */
const BLIJVENDE_VELDEN: readonly Veld[] = ['jong', 'plaats', 'naam', 'telefoon', 'email'];

function zonder(feiten: Feiten, velden: readonly Veld[]): Feiten {
  return Object.fromEntries(Object.entries(feiten).filter(([veld]) => !velden.includes(veld as Veld)));
}

function alleen(feiten: Feiten, velden: readonly Veld[]): Feiten {
  return Object.fromEntries(Object.entries(feiten).filter(([veld]) => velden.includes(veld as Veld)));
}

/**
 * The ground under all talks: what they know, hear and do. `zeg`, `zoekRoute`, `draagOver`, `geefContact`, `wisScherm` and `wisGesprek`
 * have no body on purpose: they leave the machine as data and are carried out by the conversation.
 */
export const opzet = setup({
  types: {
    context: {} as GesprekContext,
    events: {} as GesprekEvent,
    meta: {} as VraagMeta,
  },
  guards: {
    /** The rule of "tell it once": a question is passed when its field is known, or when it is of no use here. */
    overslaan: ({ context }, params: { veld: Veld; nodig?: Voorwaarde }) =>
      context.feiten[params.veld] !== undefined || (params.nodig !== undefined && !VOORWAARDEN[params.nodig](context)),
    /** Like `overslaan`, for the questions that only some topics ask. */
    overslaanBijOnderwerp: ({ context }, params: { veld: Veld; nodig?: Voorwaarde }) => {
      const onderwerp = onderwerpVan(context.feiten);
      return context.feiten[params.veld] !== undefined
        || onderwerp === undefined || !vraagtNaar(onderwerp, params.veld)
        || isHaast(context.feiten, params.veld)
        || (params.nodig !== undefined && !VOORWAARDEN[params.nodig](context));
    },
    geldt: ({ context }, params: { als: Voorwaarde }) => VOORWAARDEN[params.als](context),
    is: ({ context }, params: { veld: Veld; waarde: string }) => context.feiten[params.veld]?.waarde === params.waarde,
    bekend: ({ context }, params: { veld: Veld }) => context.feiten[params.veld] !== undefined,
    /** One topic, surely heard, and little else told: it is said back and the talk goes on. */
    duidelijk: ({ event }) => {
      const { eerste, feiten } = vertelling(event);
      return eerste !== undefined && eerste.zekerheid >= ZEKER && feiten < 3 && !isTwijfel(event);
    },
    /** One topic, but not surely, or much told at once: it is said back as a question. */
    vermoeden: ({ event }) => vertelling(event).eerste !== undefined && !isTwijfel(event),
    twijfel: ({ event }) => isTwijfel(event),
    /** The story was told twice and no topic was heard. */
    langZoekend: ({ context }) => context.zoekend >= 1,
    gevaar: ({ event }, params: { soort: string; niveau?: string; spreker?: string }) =>
      event.type === 'GEVAAR' && event.soort === params.soort
      && (params.niveau === undefined || event.niveau === params.niveau)
      && (params.spreker === undefined || event.spreker === params.spreker),
    inGevaar: ({ context }, params: { soort?: GevaarSoort }) => context.inGevaar !== null && (params.soort === undefined || context.inGevaar === params.soort),
    /** Danger is being spoken of, or somebody reads along: only words about that are of use. */
    inGevaarOfStil: ({ context }) => context.inGevaar !== null,
    laatsteGevaar: ({ context }, params: { spreker: Gevaar['spreker'] }) => context.gevaren.at(-1)?.spreker === params.spreker,
    /** The direct question about suicide was asked and answered with no in this talk: it is not asked twice for the same tiredness. */
    alGevraagd: ({ context, event }) =>
      event.type === 'GEVAAR' && event.soort === 'suicide' && event.niveau === 'onduidelijk' && context.feiten.zelfmoord?.waarde === 'nee',
    zijwegVrij: ({ context, event }) => {
      const onderwerp = onderwerpVan(context.feiten);
      return event.type === 'ZIJWEG' && onderwerp !== undefined && onderwerp !== event.onderwerp && context.route === null
        && context.zijwegen.length < 2 && !context.zijwegen.includes(event.onderwerp);
    },
    tweedeKeer: ({ context }) => context.onbegrepen >= 1,
  },
  actions: {
    zeg: (_, _params: { tekst: string }) => undefined,
    zoekRoute: () => undefined,
    draagOver: () => undefined,
    /** The browser forgets what is on the screen: whoever looks over a shoulder finds nothing. */
    wisScherm: () => undefined,
    /** The whole talk is erased from the store. */
    wisGesprek: () => undefined,
    /** The desk hears that a consent was taken back. */
    trekIn: () => undefined,
    geefContact: (_, _params: { wat: 'nummer' | 'adres' | 'open' | 'website'; onderwerp: OnderwerpId | null; loketten: string[] }) => undefined,
    /** A correction overwrites; what was understood ends the search for understanding. */
    onthoud: assign({
      feiten: ({ context, event }) => ({ ...context.feiten, ...feitenVan(event) }),
      onbegrepen: 0,
    }),
    vergeet: assign({
      feiten: ({ context }, params: { velden: readonly Veld[] }) => zonder(context.feiten, params.velden),
    }),
    verbeter: assign({
      feiten: ({ context, event }) =>
        event.type === 'VERBETER' ? zonder(context.feiten, [event.veld, 'klopt', ...(HANGT_AF[event.veld] ?? [])]) : context.feiten,
      // Only what decides the road makes it be looked for anew, and told anew.
      route: ({ context, event }) => (event.type === 'VERBETER' && BEPAALT_WEG.includes(event.veld) ? null : context.route),
    }),
    /** A new handover is wanted: the road is looked for anew and an earlier receipt is no longer the last word. */
    nieuweRoute: assign({ route: null, bewijs: null }),
    stel: assign({
      feiten: ({ context }, params: { veld: Veld; waarde: string }) =>
        ({ ...context.feiten, [params.veld]: { waarde: params.waarde } }),
    }),
    neemOnderwerp: assign({
      feiten: ({ context, event }) => {
        const { eerste } = vertelling(event);
        const feiten = zonder({ ...context.feiten, ...feitenVan(event) }, ['bevestigd', 'groep']);
        return eerste ? { ...feiten, onderwerp: { waarde: eerste.id } } : feiten;
      },
      kandidaten: ({ event }) => vertelling(event).kandidaten.slice(0, 2),
      onbegrepen: 0,
      zoekend: 0,
    }),
    neemKandidaten: assign({
      feiten: ({ context, event }) => ({ ...context.feiten, ...feitenVan(event) }),
      kandidaten: ({ event }) => vertelling(event).kandidaten.slice(0, 3),
      onbegrepen: 0,
    }),
    telZoekend: assign({
      feiten: ({ context, event }) => ({ ...context.feiten, ...feitenVan(event) }),
      zoekend: ({ context }) => context.zoekend + 1,
    }),
    telOnbegrepen: assign({ onbegrepen: ({ context }) => context.onbegrepen + 1 }),
    hoorGevaar: assign({
      gevaren: ({ context, event }) =>
        event.type === 'GEVAAR'
          ? [...context.gevaren, { soort: event.soort, niveau: event.niveau, spreker: event.spreker }].slice(-10)
          : context.gevaren,
      feiten: ({ context, event }) => ({ ...zonder(context.feiten, GEVAAR_VELDEN), ...(event.type === 'GEVAAR' && event.feiten) }),
      inGevaar: ({ context, event }) => (event.type === 'GEVAAR' ? event.soort : context.inGevaar),
      onbegrepen: 0,
    }),
    hoorGeweldGekozen: assign({
      inGevaar: 'geweld' as const,
      gevaren: ({ context }) => [...context.gevaren, { soort: 'geweld' as const, niveau: 'onduidelijk' as const, spreker: 'slachtoffer' as const }],
    }),
    /** The words of a danger that needs no new question go along to the colleague. */
    onthoudGevaar: assign({ feiten: ({ context, event }) => ({ ...context.feiten, ...(event.type === 'GEVAAR' && event.feiten.hulpvraag && { hulpvraag: event.feiten.hulpvraag }) }) }),
    /** Keeps with the danger what was answered to the direct question. */
    antwoordOpGevaar: assign({
      gevaren: ({ context }, params: { antwoord: 'ja' | 'nee' }) =>
        context.gevaren.map((g) => (g.soort === context.gevaren.at(-1)?.soort ? { ...g, antwoord: params.antwoord } : g)),
    }),
    /** The danger was spoken through, or there was none. */
    gevaarVoorbij: assign({ inGevaar: null }),
    slaZijwegIn: assign({
      zijwegen: ({ context, event }) => (event.type === 'ZIJWEG' ? [...context.zijwegen, event.onderwerp] : context.zijwegen),
      feiten: ({ context, event }) =>
        event.type === 'ZIJWEG'
          ? { ...zonder(context.feiten, ['zijweg', 'zijwegVerhaal']), zijwegWoorden: { waarde: 'eigen', woorden: event.woorden } }
          : context.feiten,
    }),
    /** The side road is taken: the topic joins the talk as a related one, with the words that opened it. */
    neemVerwant: assign({
      feiten: ({ context }) => {
        const nieuw = context.zijwegen.at(-1);
        const al = context.feiten.verwant?.waarde.split('+') ?? [];
        return { ...context.feiten, ...(nieuw && { verwant: { waarde: [...al, nieuw].join('+') } }) };
      },
    }),
    neemRoute: assign({ route: ({ context, event }) => (event.type === 'ROUTE' ? event.route : context.route) }),
    neemBewijs: assign({
      bewijs: ({ context, event }) => (event.type === 'OVERGEDRAGEN' ? event.bewijs : context.bewijs),
      bewijzen: ({ context, event }) => (event.type === 'OVERGEDRAGEN' ? [...context.bewijzen, event.bewijs] : context.bewijzen),
    }),
    /** A danger that was told stays known: a new beginning does not make it untold. */
    begintOpnieuw: assign(({ context }) => ({ ...leegGesprek(), gevaren: context.gevaren, bewijzen: context.bewijzen })),
    /** A further question: what the resident must not be asked twice stays known. */
    volgendeVraag: assign(({ context }) => ({ ...leegGesprek(alleen(context.feiten, BLIJVENDE_VELDEN)), gevaren: context.gevaren, bewijzen: context.bewijzen })),
  },
});

/** Answers that the road depends on. */
const BEPAALT_WEG: readonly Veld[] = ['onderwerp', 'voorWie', 'relatie', 'plaats', 'leeftijd', 'wlz', 'waar', 'periode', 'kan', 'volhouden', 'spoed', 'nood', 'helperVol'];

/** Answers that lose their meaning when the one they hang on changes. */
const HANGT_AF: Partial<Record<Veld, readonly Veld[]>> = {
  voorWie: ['relatie', 'naasteWeet', 'leeftijd', 'ziekte'],
  onderwerp: [...new Set(Object.values(ONDERWERP_VRAGEN).flatMap((o) => o.vragen))],
  helpers: ['helperVol'],
  contact: ['telefoon', 'email', 'wanneer'],
};
