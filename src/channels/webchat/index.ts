import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Request, Response, Server } from 'restify';
import type { Beurt, Gespreksvoering } from '../../conversation/bericht.ts';
import type { Woorden } from '../../conversation/woorden.ts';
import type { Store } from '../../store/store.ts';
import { afzenderVan } from '../http/afzender.ts';
import { corsKoppen } from '../http/beveiliging.ts';
import { alsHttpFout, foutLichaam } from '../http/formatter.ts';
import { HttpFout } from '../http/fout.ts';
import { leesJson } from '../http/lichaam.ts';
import { maakLimiet } from '../http/limiet.ts';
import type { Limieten } from '../http/limiet.ts';
import type { Logboek } from '../http/log.ts';
import type { Pakker } from '../http/pakker.ts';
import { alsBerichtIn, heeftLogNodig, leesActiviteit } from './activiteit-in.ts';
import { activiteitId } from './activiteit-uit.ts';
import { leesWatermark, maakHub } from './hub.ts';
import { maakRij } from './rij.ts';
import { maakStromen, weigerUpgrade } from './stroom.ts';
import { bearer, maakTokens, TOKEN_MS } from './token.ts';

const BASIS = '/v3/directline';

export interface WebchatOpties {
  gesprek: Gespreksvoering;
  store: Store;
  woorden: Woorden;
  /** Epoch milliseconds. */
  clock: () => number;
  tokenGeheim: string;
  publicUrl: string | undefined;
  corsOrigins: readonly string[];
  limieten: Limieten;
  logboek: Logboek;
  /** Called after each turn. */
  naBeurt: (beurt: Beurt) => void;
}

/** What the web chat offers to the rest of the house. */
export interface Webchat {
  /** A message came into this talk from elsewhere (a deadline, aftercare): readers must look. */
  wek(gesprekId: string): void;
  stop(): void;
}

/**
 * The subset of Direct Line 3.0 that a web chat uses: tokens, conversations, activities, the stream. The watermark is the number of a message in the
 * log of the talk. A token opens one talk, and is checked on every verb: reading, writing, refreshing, reconnecting and the socket.
 */
export function mountWebchat(server: Server, pak: Pakker, opties: WebchatOpties): Webchat {
  const { gesprek, store, woorden, clock } = opties;
  const tokens = maakTokens(opties.tokenGeheim);
  const hub = maakHub(store, clock);
  const stromen = maakStromen(hub, clock, (fout) => opties.logboek.defect('stroom', fout));
  const opBeurt = maakRij();
  const beginnen = maakLimiet('beginnen', opties.limieten.beginnen);
  const berichten = maakLimiet('berichten', opties.limieten.berichten);

  const uitgifte = (gesprekId: string) => ({ conversationId: gesprekId, token: tokens.maak(gesprekId, clock()), expires_in: TOKEN_MS / 1000 });

  function streamUrl(req: Request, gesprekId: string, token: string, watermark: number): string {
    // The Host header is the sender's own claim, and comes back to that sender only.
    const basis = (opties.publicUrl ?? `http://${req.headers.host ?? 'localhost'}`).replace(/^http/, 'ws');
    return `${basis}${BASIS}/conversations/${gesprekId}/stream?watermark=${watermark === 0 ? '-' : watermark}&t=${encodeURIComponent(token)}`;
  }

  /** The talk that a request may touch. @throws {HttpFout} when the token is not for the talk in the path, or there is no such talk */
  async function toegang(req: Request): Promise<string> {
    const { gesprekId } = tokens.lees(bearer(req.headers.authorization), clock());
    if (gesprekId !== req.params.id) throw new HttpFout('WrongConversation');
    await bestaand(gesprekId);
    return gesprekId;
  }
  async function bestaand(gesprekId: string): Promise<void> {
    if (!(await store.hasConversation(gesprekId))) throw new HttpFout('ConversationNotFound');
  }

  async function beurt(gesprekId: string, doe: () => Promise<Beurt>): Promise<void> {
    const gedaan = await doe();
    if (gedaan.teken) hub.teken(gesprekId, gedaan.teken, gedaan.uit.at(-1)?.volgnr ?? (await store.messages(gesprekId, 0)).at(-1)?.volgnr ?? 0);
    else hub.wek(gesprekId);
    opties.naBeurt(gedaan);
  }

  /** A route that the sites which may use the chat can call; its refusals can be read by them too. */
  const metCors = (doe: (req: Request, res: Response) => Promise<void>) => pak(async (req, res) => {
    for (const [naam, waarde] of Object.entries(corsKoppen(req.headers.origin, opties.corsOrigins))) res.setHeader(naam, waarde);
    await doe(req, res);
  });

  for (const pad of ['tokens/generate', 'tokens/refresh', 'conversations', 'conversations/:id', 'conversations/:id/activities']) {
    server.opts(`${BASIS}/${pad}`, metCors(async (req, res) => { res.send(204); }));
  }

  server.post(`${BASIS}/tokens/generate`, metCors(async (req, res) => {
    const afzender = afzenderVan(req);
    await beginnen.tel(afzender.adres, afzender);
    await leesJson(req);
    res.send(200, uitgifte(randomBytes(16).toString('base64url')));
  }));

  server.post(`${BASIS}/tokens/refresh`, metCors(async (req, res) => {
    const { gesprekId } = tokens.lees(bearer(req.headers.authorization), clock());
    res.send(200, uitgifte(gesprekId));
  }));

  server.post(`${BASIS}/conversations`, metCors(async (req, res) => {
    const { gesprekId } = tokens.lees(bearer(req.headers.authorization), clock());
    const afzender = afzenderVan(req);
    await beginnen.tel(afzender.adres, afzender);
    await leesJson(req);
    const bestond = await store.hasConversation(gesprekId);
    if (!bestond) await opBeurt(gesprekId, () => beurt(gesprekId, () => gesprek.open(gesprekId, 'webchat')));
    const uit = uitgifte(gesprekId);
    res.send(bestond ? 200 : 201, { ...uit, streamUrl: streamUrl(req, gesprekId, uit.token, 0) });
  }));

  server.get(`${BASIS}/conversations/:id`, metCors(async (req, res) => {
    const gesprekId = await toegang(req);
    const uit = uitgifte(gesprekId);
    res.send(200, { ...uit, streamUrl: streamUrl(req, gesprekId, uit.token, leesWatermark(zoek(req).get('watermark'))) });
  }));

  server.post(`${BASIS}/conversations/:id/activities`, metCors(async (req, res) => {
    const gesprekId = await toegang(req);
    await berichten.tel(gesprekId, afzenderVan(req));
    const verzoek = leesActiviteit(await leesJson(req));
    if (verzoek.soort === 'bericht') {
      await opBeurt(gesprekId, async () => {
        const bericht = alsBerichtIn(gesprekId, verzoek, heeftLogNodig(verzoek) ? await store.messages(gesprekId, 0) : []);
        await beurt(gesprekId, () => gesprek.neem(bericht));
      });
    } else if (verzoek.soort === 'open') {
      await opBeurt(gesprekId, () => beurt(gesprekId, () => gesprek.open(gesprekId, 'webchat')));
    }
    res.send(200, { id: activiteitId(gesprekId, verzoek.id) });
  }));

  server.get(`${BASIS}/conversations/:id/activities`, metCors(async (req, res) => {
    const gesprekId = await toegang(req);
    res.send(200, await hub.lees(gesprekId, hub.cursor(gesprekId, leesWatermark(zoek(req).get('watermark')))));
  }));

  server.get(`${BASIS}/conversations/:id/stream`, pak(async (req, res) => {
    const upgrade = (res as Partial<Upgradable>).claimUpgrade?.();
    if (!upgrade) throw new HttpFout('UpgradeRequired');
    try {
      const t = zoek(req).get('t');
      if (t === null) throw new HttpFout('MissingToken');
      const { gesprekId, verloopt } = tokens.lees(t, clock());
      if (gesprekId !== req.params.id) throw new HttpFout('WrongConversation');
      await bestaand(gesprekId);
      stromen.open(req, upgrade.socket, upgrade.head, gesprekId, leesWatermark(zoek(req).get('watermark')), verloopt);
    } catch (fout) {
      const bekend = alsHttpFout(fout);
      if (bekend.statusCode >= 500) opties.logboek.defect('stroom', fout);
      weigerUpgrade(upgrade.socket, bekend.statusCode, foutLichaam(bekend, woorden));
    }
  }));

  return { wek: hub.wek, stop: stromen.stop };
}

interface Upgradable {
  claimUpgrade(): { socket: Socket; head: Buffer };
}

function zoek(req: Request): URLSearchParams {
  return new URL(req.url ?? '/', 'http://localhost').searchParams;
}
