import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import pino from 'pino';
import type { Logger } from 'pino';
import restify from 'restify';
import type { Gespreksvoering } from '../conversation/bericht.ts';
import type { Woorden } from '../conversation/woorden.ts';
import { maakDesk } from '../desk/index.ts';
import type { Medewerker } from '../desk/sessies.ts';
import { projectMap } from '../project-map.ts';
import type { Store } from '../store/store.ts';
import { beveiliging } from './http/beveiliging.ts';
import { mountDesk } from './http/desk.ts';
import { jsonFormatter } from './http/formatter.ts';
import { HttpFout, luisterFout } from './http/fout.ts';
import { mountGezondheid } from './http/gezondheid.ts';
import { LIMIETEN } from './http/limiet.ts';
import type { Limieten } from './http/limiet.ts';
import { maakLogboek } from './http/log.ts';
import { laadPaginas } from './http/paginas.ts';
import { paginaWoorden } from './http/paginawoorden.ts';
import { maakPakker } from './http/pakker.ts';
import { mountPaginas } from './http/serveer.ts';
import { mountWebchat } from './webchat/index.ts';

/** A neutral page for who must leave at once: the weather. */
const SNEL_WEG = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';
/** Requests under way get this long when the server stops. */
const UITLOOP_MS = 10_000;

export interface ServerOpties {
  gesprek: Gespreksvoering;
  store: Store;
  woorden: Woorden;
  /** Epoch milliseconds. */
  clock: () => number;
  log: Logger;
  gemeente: {
    naam: string;
    /** All numbers that the bot may name, as it writes them (register of helplines and pack): only these become a link to call. */
    telefoonnummers: readonly string[];
    /** Number of the municipality itself, for who has no JavaScript. */
    telefoon: string;
  };
  desk: { medewerkers: readonly Medewerker[] };
  /** Signs the tokens of the chat; see `laadGeheim`. */
  tokenGeheim: string;
  publicUrl?: string | undefined;
  corsOrigins?: readonly string[];
  limieten?: Limieten;
  /** Folder with the built pages; `null` for a server without pages. */
  webMap?: string | null;
  snelWeg?: string;
}

/** A server that was made but does not listen yet. */
export interface MeedenkerServer {
  /** @throws {ServerFout} POORT_BEZET, POORT_VERBODEN, ADRES_ONBEKEND */
  luister(port: number, host: string): Promise<{ port: number; url: string }>;
  /** Takes nothing new, lets what is under way finish, closes all lines. A second time it does nothing. The store stays open. */
  stop(): Promise<void>;
  /** There is a new handover: shows it at the desk. */
  meldOverdracht(kenmerk: string): Promise<void>;
  /** There is a message in this talk that no request brought about: shows it in the chat. */
  wekGesprek(gesprekId: string): void;
}

/**
 * The HTTP side of Meedenker: the chat page with Direct Line, the desk, health.
 * @throws {ServerFout} WEB_NIET_GEBOUWD
 */
export function createServer(opties: ServerOpties): MeedenkerServer {
  const { gesprek, store, woorden, clock, publicUrl, corsOrigins = [], limieten = LIMIETEN } = opties;
  const logboek = maakLogboek(opties.log);
  const pak = maakPakker(logboek);
  let stopt: Promise<void> | undefined;

  const server = restify.createServer({
    name: '',
    handleUpgrades: true,
    ignoreTrailingSlash: true,
    // restify writes what it likes to its log; ours is allow-listed.
    log: pino({ level: 'silent' }) as never,
    formatters: { 'application/json': jsonFormatter(woorden) as never },
  } as restify.ServerOptions);
  // restify passes errors of the underlying server on; unheard they would end the process before `luister` can say what is wrong.
  server.on('error', () => undefined);
  // A client that asks for a socket and is gone before it is claimed must not take the process with it.
  server.server.prependListener('upgrade', (_req: unknown, socket: Duplex) => { socket.on('error', () => socket.destroy()); });
  server.pre(beveiliging(publicUrl) as never);
  server.on('after', (req: restify.Request, res: restify.Response, route: { path?: string } | undefined, fout: unknown) => {
    const code = fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : undefined;
    const pad = typeof route?.path === 'string' ? route.path : '-';
    logboek.verzoek({ methode: req.method ?? '-', route: pad, status: res.statusCode, ms: Math.round(Date.now() - req.time()), ...(code !== undefined && { fout: code }) });
  });

  const desk = maakDesk({ store, medewerkers: opties.desk.medewerkers, clock, publicUrl });
  const sluitStromen = mountDesk(server, pak, desk);
  const webchat = mountWebchat(server, pak, {
    gesprek, store, woorden, clock, tokenGeheim: opties.tokenGeheim, publicUrl, corsOrigins, limieten, logboek,
    naBeurt: ({ kenmerk }) => {
      if (kenmerk !== undefined) desk.meldOverdracht(kenmerk).catch((fout: unknown) => logboek.defect('meldOverdracht', fout));
    },
  });
  mountGezondheid(server, pak, async () => {
    if (stopt) throw new HttpFout('Unavailable');
    await store.ready();
  });
  if (opties.webMap !== null) mountPaginas(server, pak, paginas());

  function paginas() {
    const { naam, telefoonnummers, telefoon } = opties.gemeente;
    const gegevens = { gemeente: naam, taal: woorden.taal };
    const chat = { ...gegevens, woorden: paginaWoorden(woorden, 'web'), nummers: telefoonnummers, snelWeg: opties.snelWeg ?? SNEL_WEG };
    const balie = { ...gegevens, woorden: paginaWoorden(woorden, 'desk') };
    return laadPaginas(
      opties.webMap ?? projectMap('dist', 'web'),
      { taal: woorden.taal, titel: woorden.zin('web.titel', { gemeente: naam }), zonderScript: woorden.zin('web.zonderScript', { telefoon }), gegevens: chat },
      { taal: woorden.taal, titel: woorden.zin('desk.titel', { gemeente: naam }), zonderScript: woorden.zin('desk.zonderScript'), gegevens: balie },
    );
  }

  async function sluit(): Promise<void> {
    webchat.stop();
    sluitStromen();
    const http = server.server as HttpServer;
    const klok = setTimeout(() => http.closeAllConnections(), UITLOOP_MS);
    // A line that was busy just now falls idle a moment later, and would otherwise be kept alive for the next request.
    const veger = setInterval(() => http.closeIdleConnections(), 50);
    await new Promise<void>((klaar) => {
      http.close(() => klaar());
      http.closeIdleConnections();
    });
    clearTimeout(klok);
    clearInterval(veger);
  }

  return {
    luister: (port, host) => new Promise((klaar, mis) => {
      const fout = (e: NodeJS.ErrnoException) => mis(luisterFout(e, port, host));
      server.server.once('error', fout);
      server.server.listen(port, host, () => {
        server.server.off('error', fout);
        server.server.on('error', (e: Error) => logboek.defect('server', e));
        const adres = server.server.address() as AddressInfo;
        klaar({ port: adres.port, url: publicUrl ?? `http://${adres.family === 'IPv6' ? `[${adres.address}]` : adres.address}:${adres.port}` });
      });
    }),
    stop: () => (stopt ??= sluit()),
    meldOverdracht: desk.meldOverdracht,
    wekGesprek: webchat.wek,
  };
}
