import { DeskFout } from '../../desk/fout.ts';
import { StoreError } from '../../store/errors.ts';
import type { Woorden } from '../../conversation/woorden.ts';
import { HttpFout } from './fout.ts';
import type { FoutCode } from './fout.ts';

/** Any error as one that may be shown: what is not ours becomes a bare code, so that no message of a library leaves the house. */
export function alsHttpFout(fout: unknown): HttpFout | DeskFout {
  if (fout instanceof HttpFout || fout instanceof DeskFout) return fout;
  // The store is full, locked or closing: the client keeps what it has and tries again.
  if (fout instanceof StoreError) return new HttpFout('Unavailable', 5, { cause: fout });
  const status = typeof fout === 'object' && fout !== null && 'statusCode' in fout ? fout.statusCode : undefined;
  const code: FoutCode = status === 404 ? 'NotFound' : status === 405 ? 'MethodNotAllowed' : 'ServiceError';
  return new HttpFout(code, undefined, { cause: fout });
}

/** The body of a refusal: `{error: {code, message}}`, as Direct Line clients expect it. */
export function foutLichaam(fout: HttpFout | DeskFout, woorden: Woorden): { error: Record<string, unknown> } {
  const waar = fout instanceof DeskFout ? 'desk' : 'web';
  return { error: { code: fout.code, message: woorden.zin(`${waar}.fout.${fout.code}`), ...(fout instanceof DeskFout && fout.extra) } };
}

/** The JSON formatter for restify. Errors go through {@link foutLichaam}; restify's own would send `err.message`. */
export function jsonFormatter(woorden: Woorden) {
  return (_verzoek: unknown, antwoord: { statusCode: number; setHeader(naam: string, waarde: string | number): unknown }, lichaam: unknown): string => {
    let uit = lichaam;
    if (lichaam instanceof Error) {
      const fout = alsHttpFout(lichaam);
      antwoord.statusCode = fout.statusCode;
      if (fout.retryAfter !== undefined) antwoord.setHeader('Retry-After', fout.retryAfter);
      uit = foutLichaam(fout, woorden);
    }
    const tekst = JSON.stringify(uit);
    antwoord.setHeader('Content-Length', Buffer.byteLength(tekst));
    antwoord.setHeader('Cache-Control', 'no-store');
    return tekst;
  };
}
