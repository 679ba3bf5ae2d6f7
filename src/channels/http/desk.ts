import type { Request, Response, Server } from 'restify';
import type { Desk } from '../../desk/index.ts';
import type { DeskVerzoek, Zender } from '../../desk/verzoek.ts';
import { afzenderVan } from './afzender.ts';
import { HttpFout } from './fout.ts';
import { leesJson } from './lichaam.ts';
import type { Pakker } from './pakker.ts';

/** Proxies close a line that is silent for a minute; a session that ended is noticed as often. */
const HARTSLAG_MS = 20_000;

async function alsVerzoek(req: Request): Promise<DeskVerzoek> {
  const koppen = Object.fromEntries(Object.entries(req.headers).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde.join(', ') : waarde]));
  return { koppen, pad: { ...(req.params as Record<string, string>) }, lichaam: req.method === 'POST' ? await leesJson(req) : undefined, adres: afzenderVan(req).adres };
}

/** Puts the routes of the desk on the server. Returns what ends its open streams. */
export function mountDesk(server: Server, pak: Pakker, desk: Desk): () => void {
  const open = new Set<Response>();
  for (const route of desk.routes) {
    const doe = pak(async (req, res) => {
      const verzoek = await alsVerzoek(req);
      if ('stroom' in route) {
        // An upgrade request has no such answer.
        if (typeof (res as Partial<Response>).flushHeaders !== 'function') throw new HttpFout('BadArgument');
        await route.stroom(verzoek, (magNog) => maakZender(res, magNog, open));
        return;
      }
      const { status, lichaam, koppen = {} } = await route.antwoord(verzoek);
      for (const [naam, waarde] of Object.entries(koppen)) res.setHeader(naam, waarde);
      res.send(status, lichaam);
    });
    if (route.methode === 'get') server.get(route.pad, doe);
    else server.post(route.pad, doe);
  }
  return () => {
    for (const res of open) res.end();
  };
}

/** Server-sent events (WHATWG HTML, 9.2) over an answer that stays open. */
function maakZender(res: Response, magNog: () => boolean, open: Set<Response>): Zender {
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  res.flushHeaders();
  open.add(res);
  const schrijf = (tekst: string) => {
    if (res.writableEnded) return;
    if (magNog()) res.write(tekst);
    else res.end();
  };
  const hartslag = setInterval(() => schrijf(':\n\n'), HARTSLAG_MS);
  hartslag.unref();
  const dicht: (() => void)[] = [];
  res.once('close', () => {
    clearInterval(hartslag);
    open.delete(res);
    for (const doe of dicht) doe();
  });
  return {
    stuur: (naam, data) => schrijf(`event: ${naam}\ndata: ${JSON.stringify(data)}\n\n`),
    opDicht: (doe) => dicht.push(doe),
  };
}
