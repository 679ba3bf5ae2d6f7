import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Hub } from './hub.ts';

/** Every so often each line is tried, so that a phone that went away is noticed; proxies close a line that is silent for a minute. */
const HARTSLAG_MS = 25_000;
/** Lines open in one talk at once; the oldest makes place. */
const MAX_LIJNEN = 8;
/** RFC 6455 7.4.1: going away, policy violation. */
const WEGGAAN = 1001;
const BELEID = 1008;

interface Lijn {
  socket: WebSocket;
  leeft: boolean;
  verloopt: number;
}

/** The open sockets of the web chat. */
export interface Stromen {
  /** Takes over a connection whose token was checked; sends from `watermark` on, until the token ends. */
  open(verzoek: IncomingMessage, socket: Duplex, kop: Buffer, gesprekId: string, watermark: number, verloopt: number): void;
  /** Says to all that they must come back later. */
  stop(): void;
}

export function maakStromen(hub: Hub, clock: () => number, defect: (fout: unknown) => void): Stromen {
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096, clientTracking: false });
  const lijnen = new Map<string, Set<Lijn>>();
  const alle = () => [...lijnen.values()].flatMap((groep) => [...groep]);

  const hartslag = setInterval(() => {
    for (const lijn of alle()) {
      if (clock() >= lijn.verloopt) lijn.socket.close(BELEID);
      else if (!lijn.leeft) lijn.socket.terminate();
      else {
        lijn.leeft = false;
        lijn.socket.ping();
      }
    }
  }, HARTSLAG_MS);
  hartslag.unref();

  function begin(socket: WebSocket, gesprekId: string, watermark: number, verloopt: number): void {
    const lijn: Lijn = { socket, leeft: true, verloopt };
    const groep = lijnen.get(gesprekId) ?? new Set();
    lijnen.set(gesprekId, groep.add(lijn));
    if (groep.size > MAX_LIJNEN) [...groep][0]!.socket.close(BELEID);

    const cursor = hub.cursor(gesprekId, watermark);
    let bezig = false;
    let weer = false;
    // One reading at a time; a wake-up meanwhile means reading once more.
    async function stuur(): Promise<void> {
      if (bezig) {
        weer = true;
        return;
      }
      bezig = true;
      try {
        do {
          weer = false;
          const set = await hub.lees(gesprekId, cursor);
          if (set.activities.length > 0 && socket.readyState === socket.OPEN) socket.send(JSON.stringify(set));
        } while (weer);
      } catch (fout) {
        // The client reconnects and reads again from its watermark.
        defect(fout);
        socket.close(1011);
      } finally {
        bezig = false;
      }
    }
    const zwijg = hub.luister(gesprekId, () => void stuur());
    socket.on('pong', () => { lijn.leeft = true; });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      zwijg();
      groep.delete(lijn);
      if (groep.size === 0 && lijnen.get(gesprekId) === groep) lijnen.delete(gesprekId);
    });
    void stuur();
  }

  return {
    open(verzoek, socket, kop, gesprekId, watermark, verloopt) {
      server.handleUpgrade(verzoek, socket, kop, (ws) => begin(ws, gesprekId, watermark, verloopt));
    },
    stop() {
      clearInterval(hartslag);
      for (const { socket } of alle()) socket.close(WEGGAAN);
      server.close();
    },
  };
}

/** Refuses an upgrade with a normal HTTP answer and closes. */
export function weigerUpgrade(socket: Duplex, status: number, lichaam: unknown): void {
  const tekst = JSON.stringify(lichaam);
  socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(tekst)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${tekst}`);
}
