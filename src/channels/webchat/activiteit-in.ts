import { randomUUID } from 'node:crypto';
import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { BerichtIn } from '../../conversation/bericht.ts';
import type { Bericht } from '../../store/store.ts';
import { HttpFout } from '../http/fout.ts';
import { keuzesVan } from './logregel.ts';

const Id = z.string().min(1).max(200);

/** What is read of an activity from a client; the rest is ignored. `null` counts as absent, as many clients send it. */
const Activiteit = z.object({
  type: z.string().max(100),
  id: Id.nullish(),
  name: z.string().max(200).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  channelData: z.object({ clientActivityID: Id.nullish(), keuze: Id.nullish() }).nullish(),
});

/** What a client asks with an activity: to open the talk, to take a message, or nothing that we act on (typing, a receipt). */
export type Verzoek =
  | { soort: 'open'; id: string }
  | { soort: 'niets'; id: string }
  | { soort: 'bericht'; id: string; tekst: string; keuze: string | undefined };

/** Prefix of a message id that a client chose, so that none can pass for an id of our own ('open', '3.0'). */
export const VAN_CLIENT = 'c:';

/**
 * Reads an activity. The client's own id (`channelData.clientActivityID`, else `id`) makes a message that is sent twice count once.
 * @throws {HttpFout} BadArgument
 */
export function leesActiviteit(lichaam: unknown): Verzoek {
  const gelezen = Activiteit.safeParse(lichaam);
  if (!gelezen.success) throw new HttpFout('BadArgument');
  const a = gelezen.data;
  const id = VAN_CLIENT + (a.channelData?.clientActivityID ?? a.id ?? randomUUID());
  if (a.type === ActivityTypes.ConversationUpdate || (a.type === ActivityTypes.Event && a.name === 'webchat/join')) return { soort: 'open', id };
  if (a.type !== ActivityTypes.Message) return { soort: 'niets', id };
  return { soort: 'bericht', id, tekst: a.text ?? '', keuze: a.channelData?.keuze ?? keuzeUit(a.value) };
}

/** A tapped choice comes back as `value`: the id itself, or an object that holds it. */
function keuzeUit(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'keuze' in value ? value.keuze : value;
  return Id.safeParse(id).data;
}

/** Whether the choices that were last offered are needed to read this message: only for a choice that came back without words (`postBack`). */
export function heeftLogNodig({ tekst }: Extract<Verzoek, { soort: 'bericht' }>): boolean {
  return tekst === '';
}

/**
 * The message for the talk. A choice that came back as an id without text gets the label that the resident saw, so that the log can be read.
 */
export function alsBerichtIn(gesprekId: string, verzoek: Extract<Verzoek, { soort: 'bericht' }>, log: readonly Bericht[]): BerichtIn {
  const keuzes = log.findLast((b) => b.richting === 'uit' && keuzesVan(b).length > 0);
  const gekozen = (keuzes ? keuzesVan(keuzes) : []).find((k) => k.id === verzoek.keuze);
  const { keuze } = verzoek;
  const tekst = gekozen && verzoek.tekst === '' ? gekozen.label : verzoek.tekst;
  return { gesprekId, kanaal: 'webchat', berichtId: verzoek.id, tekst, ...(keuze !== undefined && { keuze }) };
}
