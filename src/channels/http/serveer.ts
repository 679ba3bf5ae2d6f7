import type { Request, Response, Server } from 'restify';
import { HttpFout } from './fout.ts';
import type { Bestand } from './paginas.ts';
import type { Pakker } from './pakker.ts';

/** Serves files from memory. Pages are never stored: nothing of a talk may be found with the back button. */
export function mountPaginas(server: Server, pak: Pakker, paginas: ReadonlyMap<string, Bestand>): void {
  const geef = pak(async (req: Request, res: Response) => {
    const pad = req.path().replace(/(?<=.)\/$/, '');
    const bestand = paginas.get(pad);
    if (!bestand) throw new HttpFout('NotFound');
    const koppen: Record<string, string> = {
      'Content-Type': bestand.soort, ETag: bestand.etag, Vary: 'Accept-Encoding',
      'Cache-Control': bestand.vast ? 'public, max-age=31536000, immutable' : 'no-store',
    };
    if (bestand.vast && req.headers['if-none-match'] === bestand.etag) return stuur(res, 304, koppen);
    const gzip = bestand.gzip !== null && /(?:^|,)\s*gzip\s*(?:,|;|$)/.test(String(req.headers['accept-encoding'] ?? ''));
    const inhoud = gzip ? bestand.gzip! : bestand.inhoud;
    if (gzip) koppen['Content-Encoding'] = 'gzip';
    koppen['Content-Length'] = String(inhoud.length);
    stuur(res, 200, koppen, req.method === 'HEAD' ? undefined : inhoud);
  });
  for (const pad of ['/', '/desk', '/assets/:naam']) {
    server.get(pad, geef);
    server.head(pad, geef);
  }
}

function stuur(res: Response, status: number, koppen: Record<string, string>, inhoud?: Buffer): void {
  res.writeHead(status, koppen);
  res.end(inhoud);
}
