import type { Server } from 'restify';
import type { Pakker } from './pakker.ts';

/**
 * `/health/live`: the process answers. `/health/ready`: it can do its work, so the store can write; fails while the server drains, so that
 * a load balancer sends nobody any more.
 * @param klaar rejects when not ready
 */
export function mountGezondheid(server: Server, pak: Pakker, klaar: () => Promise<void>): void {
  server.get('/health/live', pak(async (_req, res) => {
    res.send(200, { status: 'ok' });
  }));
  server.get('/health/ready', pak(async (_req, res) => {
    await klaar();
    res.send(200, { status: 'ok' });
  }));
}
