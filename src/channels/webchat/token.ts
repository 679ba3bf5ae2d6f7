import { createHmac, timingSafeEqual } from 'node:crypto';
import { HttpFout } from '../http/fout.ts';

/** How long a token opens its talk: long enough to fetch a letter, to sleep on it, and to come back to the same tab. */
export const TOKEN_MS = 12 * 3_600_000;

/** Makes and checks the tokens of Direct Line: each opens exactly one talk, until its end. */
export interface Tokens {
  /** @param nu epoch milliseconds */
  maak(gesprekId: string, nu: number): string;
  /** The talk that this token opens. @throws {HttpFout} InvalidToken, TokenExpired */
  lees(token: string, nu: number): { gesprekId: string; verloopt: number };
}

/**
 * `base64url(gesprekId) . verloopt . HMAC-SHA256`, all that the server needs to know is in it. There is nothing to look up and nothing to keep.
 * @param geheim at least 32 characters
 */
export function maakTokens(geheim: string): Tokens {
  const teken = (inhoud: string) => createHmac('sha256', geheim).update(`meedenker.token.1.${inhoud}`).digest();
  return {
    maak(gesprekId, nu) {
      const inhoud = `${Buffer.from(gesprekId).toString('base64url')}.${(nu + TOKEN_MS).toString(36)}`;
      return `${inhoud}.${teken(inhoud).toString('base64url')}`;
    },
    lees(token, nu) {
      const [id = '', einde = '', teken64 = '', ...meer] = token.split('.');
      const gegeven = Buffer.from(teken64, 'base64url');
      const echt = teken(`${id}.${einde}`);
      if (meer.length > 0 || gegeven.length !== echt.length || !timingSafeEqual(gegeven, echt)) throw new HttpFout('InvalidToken');
      const verloopt = parseInt(einde, 36);
      if (nu >= verloopt) throw new HttpFout('TokenExpired');
      return { gesprekId: Buffer.from(id, 'base64url').toString(), verloopt };
    },
  };
}

/** The token of an `Authorization: Bearer` header. @throws {HttpFout} MissingToken */
export function bearer(kop: string | undefined): string {
  const token = /^Bearer\s+(\S+)$/i.exec(kop?.trim() ?? '')?.[1];
  if (token === undefined) throw new HttpFout('MissingToken');
  return token;
}
