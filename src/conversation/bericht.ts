import { z } from 'zod';

/** A choice that can be tapped. `id` is what comes back; `overal` marks what can be chosen at any moment (a person, an explanation). */
export const Keuze = z.object({ id: z.string(), label: z.string(), overal: z.boolean().optional() });
export type Keuze = z.infer<typeof Keuze>;

/** One part of the summary: what the resident said, by field. */
export const Deel = z.object({ veld: z.string(), label: z.string(), waarde: z.string() });
export type Deel = z.infer<typeof Deel>;

/**
 * One message to the resident, free of any channel. `\n` separates lines. Plain text: never markup.
 * `soort` tells a channel how to show it: 'nood' for help lines in danger (never folded away), 'samenvatting' with its parts in `delen`,
 * 'vraag' for the message that asks.
 */
export const BerichtUit = z.object({
  tekst: z.string(),
  soort: z.enum(['tekst', 'vraag', 'nood', 'samenvatting']),
  keuzes: z.array(Keuze).optional(),
  delen: z.array(Deel).optional(),
});
export type BerichtUit = z.infer<typeof BerichtUit>;

/** One message from the resident. `keuze` is the id of a tapped choice; `tekst` is what they typed, or the label they tapped. */
export interface BerichtIn {
  gesprekId: string;
  kanaal: 'webchat' | 'terminal' | 'whatsapp' | 'bot-service';
  /** Unique within the talk; the same id is answered once. */
  berichtId: string;
  tekst: string;
  keuze?: string;
}

/** What a turn brought about, as the channel needs it. */
export interface Beurt {
  dubbel: boolean;
  uit: { volgnr: number; id: string; bericht: BerichtUit }[];
  /** Something besides messages that the channel must do. */
  teken?: 'wisScherm';
  /** Name of the state the talk is in now, for tests and the terminal. */
  toestand: string;
  /** Reference of a handover made in this turn. */
  kenmerk?: string;
}

/** How channels hold a talk. */
export interface Gespreksvoering {
  /** Opens a talk: says who is speaking and asks the first question. Repeated for the same id, it changes nothing. */
  open(gesprekId: string, kanaal: BerichtIn['kanaal']): Promise<Beurt>;
  /** Takes one message. Never throws on anything a resident can send. */
  neem(bericht: BerichtIn): Promise<Beurt>;
}
