import { z } from 'zod';
import { URGENTIES } from '../store/store.ts';

/** One fact on the card. `nietGevraagd` is a fact too: the medewerker sees what is not known, and that nobody asked. */
const KaartFeit = z.object({
  veld: z.string(),
  label: z.string(),
  waarde: z.string(),
  eigenWoorden: z.string().optional(),
  herkomst: z.enum(['gezegd', 'nietGevraagd']),
});

/**
 * A warm handover: what the colleague who takes over reads in thirty seconds. No diagnosis, no score, no BSN.
 * `woorden` and every `eigenWoorden` are the resident's text: untrusted, shown as plain text only. All times are epoch milliseconds.
 */
export const Overdracht = z.object({
  kenmerk: z.string(),
  gemeente: z.string(),
  gemaaktOp: z.number(),
  kanaal: z.string(),
  taal: z.string(),
  kop: z.object({ onderwerp: z.string(), onderwerpNaam: z.string(), urgentie: z.enum(URGENTIES), reden: z.string() }),
  team: z.object({ id: z.string(), naam: z.string() }),
  terugbellenVoor: z.number(),
  woorden: z.array(z.string()),
  gevaar: z.array(z.object({ soort: z.string(), niveau: z.string(), spreker: z.string(), antwoord: z.string().optional() })),
  feiten: z.array(KaartFeit),
  /** What was said or promised to the resident. */
  gezegd: z.array(z.string()),
  /** Labels of what the resident must not be asked again. */
  nietOpnieuwVragen: z.array(z.string()),
  contact: z.object({
    hoe: z.enum(['bel', 'mail', 'zelf', 'langs']).nullable(),
    telefoon: z.string().optional(),
    email: z.string().optional(),
    naam: z.string().optional(),
    wanneer: z.string().optional(),
    erbij: z.string().optional(),
  }),
  /** What the resident said yes to, and when. */
  toestemming: z.object({ voor: z.array(z.string()), op: z.number() }).nullable(),
  /** A melding in the sense of Wmo 2015 art. 2.3.2 lid 1: received on, examination to be done before (six weeks). */
  melding: z.object({ op: z.number(), onderzoekVoor: z.number() }).nullable(),
  ondersteuning: z.boolean().nullable(),
});
export type Overdracht = z.infer<typeof Overdracht>;
export type KaartFeit = z.infer<typeof KaartFeit>;
