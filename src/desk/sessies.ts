import { createHash, randomBytes } from 'node:crypto';

/** One colleague. `hash` comes from `hashWachtwoord`. */
export interface Medewerker {
  /** As colleagues see it. */
  naam: string;
  /** Login, and the name under which the store keeps who did what. */
  gebruiker: string;
  hash: string;
}

/** A login that is open. */
export interface Sessie {
  gebruiker: string;
  naam: string;
  /** Goes along with every change (`X-CSRF-Token`). */
  csrf: string;
  begonnen: number;
  laatst: number;
}

/** A login ends after an hour of nothing, and after a working day anyway (OWASP ASVS 5.0, 7.3). */
const STIL_MS = 60 * 60_000;
const TOTAAL_MS = 10 * 3_600_000;

/** Open logins, in memory: after a restart people log in again. Only a digest of the cookie is kept. */
export interface Sessies {
  /** Opens a session; gives the value for the cookie. */
  open(medewerker: Pick<Medewerker, 'gebruiker' | 'naam'>, nu: number): { cookie: string; sessie: Sessie };
  /** The session of a cookie, its clock wound again; undefined when it ended. */
  zoek(cookie: string | undefined, nu: number): Sessie | undefined;
  /** Whether this session is still open; does not wind its clock. */
  geldig(sessie: Sessie, nu: number): boolean;
  sluit(cookie: string | undefined): void;
}

export function maakSessies(): Sessies {
  const sessies = new Map<string, Sessie>();
  const kort = (cookie: string) => createHash('sha256').update(cookie).digest('base64url');
  const voorbij = (s: Sessie, nu: number) => nu - s.laatst > STIL_MS || nu - s.begonnen > TOTAAL_MS;
  return {
    open({ gebruiker, naam }, nu) {
      for (const [id, s] of sessies) if (voorbij(s, nu)) sessies.delete(id);
      const cookie = randomBytes(32).toString('base64url');
      const sessie: Sessie = { gebruiker, naam, csrf: randomBytes(24).toString('base64url'), begonnen: nu, laatst: nu };
      sessies.set(kort(cookie), sessie);
      return { cookie, sessie };
    },
    zoek(cookie, nu) {
      const sessie = cookie === undefined ? undefined : sessies.get(kort(cookie));
      if (!sessie || voorbij(sessie, nu)) return undefined;
      sessie.laatst = nu;
      return sessie;
    },
    geldig: (sessie, nu) => !voorbij(sessie, nu) && [...sessies.values()].includes(sessie),
    sluit(cookie) {
      if (cookie !== undefined) sessies.delete(kort(cookie));
    },
  };
}
