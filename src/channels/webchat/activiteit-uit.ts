import { ActionTypes, ActivityTypes, MessageFactory, TextFormatTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { Bericht } from '../../store/store.ts';
import { VAN_CLIENT } from './activiteit-in.ts';
import { leesIn, leesUit } from './logregel.ts';

/** An activity as it travels: JSON, with the moment as ISO 8601. */
export type Activiteit = Omit<Partial<Activity>, 'timestamp' | 'from' | 'conversation'> & {
  type: string;
  id: string;
  timestamp: string;
  from: { id: string; name?: string; role: string };
  conversation: { id: string };
};

const BOT = { id: 'meedenker', name: 'Meedenker', role: 'bot' };
const INWONER = { id: 'inwoner', role: 'user' };

/** Activity ids are unique over all talks. */
export function activiteitId(gesprekId: string, berichtId: string): string {
  return `${gesprekId}|${berichtId}`;
}

function omhulsel(gesprekId: string, id: string, op: number) {
  return { id: activiteitId(gesprekId, id), timestamp: new Date(op).toISOString(), channelId: 'directline', conversation: { id: gesprekId } };
}

/**
 * A line of the log as a Direct Line activity. The bot's messages carry their choices twice: as `suggestedActions` for any client (`imBack`: it sends
 * the label back, as if typed) and whole in `channelData`. The resident's own come back as an echo with `clientActivityID`. Text is plain, never markdown:
 * it may quote the resident. Null for a line that cannot be read.
 */
export function alsActiviteit(gesprekId: string, bericht: Bericht): Activiteit | null {
  const hulsel = omhulsel(gesprekId, bericht.id, bericht.op);
  if (bericht.richting === 'in') {
    const inhoud = leesIn(bericht);
    if (!inhoud) return null;
    const eigenId = bericht.id.startsWith(VAN_CLIENT) ? bericht.id.slice(VAN_CLIENT.length) : undefined;
    return {
      ...MessageFactory.text(inhoud.tekst), type: ActivityTypes.Message, ...hulsel, from: INWONER, textFormat: TextFormatTypes.Plain,
      channelData: { ...(eigenId !== undefined && { clientActivityID: eigenId }), ...(inhoud.keuze !== undefined && { keuze: inhoud.keuze }) },
    };
  }
  const inhoud = leesUit(bericht);
  if (!inhoud) return null;
  const { tekst, soort, keuzes = [], delen } = inhoud;
  const acties = keuzes.map(({ label }) => ({ type: ActionTypes.ImBack, title: label, value: label }));
  const basis = acties.length > 0 ? MessageFactory.suggestedActions(acties, tekst) : MessageFactory.text(tekst);
  return {
    ...basis, type: ActivityTypes.Message, ...hulsel, from: BOT, locale: 'nl-NL', textFormat: TextFormatTypes.Plain,
    channelData: { soort, keuzes, ...(delen && { delen }) },
  };
}

/** Something that the client must do, as an event activity. */
export function alsEvent(gesprekId: string, naam: string, id: string, op: number): Activiteit {
  return { type: ActivityTypes.Event, name: naam, ...omhulsel(gesprekId, id, op), from: BOT };
}
