/** A resident's side of Direct Line, over real HTTP. */
export interface Talk {
  id: string;
  token: string;
  /** Posts a message; gives the HTTP status. */
  zeg(tekst: string, id?: string): Promise<number>;
  /** Activities from the bot and the resident after a watermark. */
  lees(watermark?: string): Promise<{ activities: Activiteit[]; watermark: string }>;
}

export interface Activiteit {
  id: string;
  type: string;
  text?: string;
  from: { role: string };
  channelData?: { keuzes?: { id: string; label: string }[]; soort?: string; clientActivityID?: string };
}

export async function vraag(basis: string, pad: string, opties: { token?: string; body?: unknown; methode?: string; koppen?: Record<string, string> } = {}): Promise<Response> {
  const { token, body, methode = body === undefined ? 'GET' : 'POST', koppen } = opties;
  return fetch(`${basis}${pad}`, {
    method: methode,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...koppen },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** Opens a talk. */
export async function openTalk(basis: string): Promise<Talk> {
  const { token } = await (await vraag(basis, '/v3/directline/tokens/generate', { body: {} })).json() as { token: string };
  const { conversationId: id } = await (await vraag(basis, '/v3/directline/conversations', { token, body: {} })).json() as { conversationId: string };
  return hervat(basis, id, token);
}

/** Goes on with a talk, from another process or after a restart. */
export function hervat(basis: string, id: string, token: string): Talk {
  let nummer = 0;
  return {
    id,
    token,
    async zeg(tekst, eigenId = `${Date.now()}-${nummer += 1}`) {
      const antwoord = await vraag(basis, `/v3/directline/conversations/${id}/activities`, { token, body: { type: 'message', from: { id: 'inwoner' }, text: tekst, channelData: { clientActivityID: eigenId } } });
      await antwoord.text();
      return antwoord.status;
    },
    async lees(watermark = '') {
      return await (await vraag(basis, `/v3/directline/conversations/${id}/activities?watermark=${watermark}`, { token })).json() as { activities: Activiteit[]; watermark: string };
    },
  };
}

/** The last thing the bot said. */
export function laatste(set: { activities: Activiteit[] }): Activiteit {
  return set.activities.findLast((a) => a.from.role === 'bot')!;
}
