import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ServerFout } from './fout.ts';

/** One file as it is served; all are read at the start, so that no path of a request ever touches the disk. */
export interface Bestand {
  soort: string;
  inhoud: Buffer;
  gzip: Buffer | null;
  etag: string;
  /** A name with a hash in it never changes. */
  vast: boolean;
}

const SOORTEN: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
};

function alsBestand(naam: string, inhoud: Buffer, vast: boolean): Bestand {
  const gzip = gzipSync(inhoud, { level: 9 });
  const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`;
  return { soort: SOORTEN[extname(naam)] ?? 'application/octet-stream', inhoud, gzip: gzip.length < inhoud.length ? gzip : null, etag, vast };
}

/** What a page gets along: language, title, and data for its program. */
export interface PaginaGegevens {
  taal: string;
  titel: string;
  /** For who has no JavaScript. */
  zonderScript: string;
  gegevens: unknown;
}

const veiligeTekst = (tekst: string) => tekst.replace(/[&<>"]/g, (t) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[t] ?? t);

/** Fills a built page. The data goes in as a JSON block, which is no script: the strict policy stays, and no second request is needed. */
export function vulPagina(html: string, { taal, titel, zonderScript, gegevens }: PaginaGegevens): string {
  const json = JSON.stringify(gegevens).replace(/</g, '\\u003c');
  const vul: Record<string, string> = { taal: veiligeTekst(taal), titel: veiligeTekst(titel), zonderScript: veiligeTekst(zonderScript), gegevens: json };
  return html.replace(/\{\{(\w+)\}\}/g, (heel, naam: string) => vul[naam] ?? heel);
}

/**
 * Reads the built pages.
 * @param map the folder that `npm run build:web` fills
 * @returns by path as it is asked: `/`, `/desk` and `/assets/…`
 * @throws {ServerFout} WEB_NIET_GEBOUWD
 */
export function laadPaginas(map: string, chat: PaginaGegevens, desk: PaginaGegevens): Map<string, Bestand> {
  try {
    const paginas = new Map<string, Bestand>();
    for (const naam of readdirSync(join(map, 'assets'))) paginas.set(`/assets/${naam}`, alsBestand(naam, readFileSync(join(map, 'assets', naam)), true));
    for (const [pad, bron, gegevens] of [['/', 'chat', chat], ['/desk', 'desk', desk]] as const) {
      const html = vulPagina(readFileSync(join(map, bron, 'index.html'), 'utf8'), gegevens);
      paginas.set(pad, alsBestand('index.html', Buffer.from(html), false));
    }
    return paginas;
  } catch (fout) {
    throw new ServerFout('WEB_NIET_GEBOUWD', { map }, { cause: fout });
  }
}
