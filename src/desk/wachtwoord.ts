import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt parameters after OWASP Password Storage (2^15, 8, 3): about 0.1 s and 32 MB for each try. */
const N = 32_768;
const R = 8;
const P = 3;
const LENGTE = 32;

function sleutel(wachtwoord: string, zout: Buffer, n: number, r: number, p: number, lengte: number): Promise<Buffer> {
  return new Promise((klaar, fout) => {
    // NFKC: an é typed on a telephone and on a keyboard are the same password.
    scrypt(wachtwoord.normalize('NFKC'), zout, lengte, { N: n, r, p, maxmem: 256 * n * r }, (e, uit) => (e ? fout(e) : klaar(uit)));
  });
}

const inRegel = (n: number, zout: Buffer, hash: Buffer) => ['scrypt', n, R, P, zout.toString('base64url'), hash.toString('base64url')].join('$');

/** A hash that no password fits, as costly to try as a real one. */
export const NIEMANDS_HASH = inRegel(N, Buffer.alloc(16), Buffer.alloc(LENGTE));

/**
 * A password as it is kept: `scrypt$N$r$p$salt$key`, salt and key in base64url.
 * @param n cost; lower than the default only for tests
 */
export async function hashWachtwoord(wachtwoord: string, n = N): Promise<string> {
  const zout = randomBytes(16);
  return inRegel(n, zout, await sleutel(wachtwoord, zout, n, R, P, LENGTE));
}

/** Whether this is the password of that hash; false for a hash that cannot be read. Takes the same time either way. */
export async function wachtwoordKlopt(wachtwoord: string, hash: string): Promise<boolean> {
  const [soort, n, r, p, zout = '', verwacht = ''] = hash.split('$');
  const maten = [n, r, p].map(Number);
  const doel = Buffer.from(verwacht, 'base64url');
  if (soort !== 'scrypt' || doel.length < 16 || maten.some((m) => !Number.isInteger(m) || m < 1 || m > 2 ** 20)) return false;
  const [nn, rr, pp] = maten as [number, number, number];
  try {
    return timingSafeEqual(await sleutel(wachtwoord, Buffer.from(zout, 'base64url'), nn, rr, pp, doel.length), doel);
  } catch {
    return false;
  }
}
