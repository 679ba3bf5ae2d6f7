import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { DeskFout } from './fout.ts';
import type { Medewerker } from './sessies.ts';
import { NIEMANDS_HASH, wachtwoordKlopt } from './wachtwoord.ts';

const Inlog = z.object({ gebruiker: z.string().min(1).max(100), wachtwoord: z.string().min(1).max(500) });

const KWARTIER = 15 * 60;

/** Checks a login. Wrong tries are counted per login and address, and per address: so nobody is shut out by a stranger, and nobody can go on guessing. */
export function maakInloggen(medewerkers: readonly Medewerker[]) {
  const perGebruiker = new RateLimiterMemory({ keyPrefix: 'inlog-gebruiker', points: 5, duration: KWARTIER });
  const perAdres = new RateLimiterMemory({ keyPrefix: 'inlog-adres', points: 30, duration: KWARTIER });

  /** @throws {DeskFout} DeskClosed, BadArgument, TooManyLogins, WrongLogin */
  return async function inloggen(lichaam: unknown, adres: string): Promise<Medewerker> {
    if (medewerkers.length === 0) throw new DeskFout('DeskClosed');
    const gelezen = Inlog.safeParse(lichaam);
    if (!gelezen.success) throw new DeskFout('BadArgument');
    const { wachtwoord } = gelezen.data;
    const gebruiker = gelezen.data.gebruiker.trim().toLowerCase();
    const sleutel = `${adres}|${gebruiker}`;
    try {
      await perGebruiker.consume(sleutel);
      await perAdres.consume(adres);
    } catch (fout) {
      if (fout instanceof RateLimiterRes) throw new DeskFout('TooManyLogins', {}, Math.ceil(fout.msBeforeNext / 1000));
      throw fout;
    }
    const medewerker = medewerkers.find((m) => m.gebruiker === gebruiker);
    // An unknown login costs as much time as a known one, so that the answer does not tell which logins exist.
    const klopt = await wachtwoordKlopt(wachtwoord, medewerker?.hash ?? NIEMANDS_HASH);
    if (!medewerker || !klopt) throw new DeskFout('WrongLogin');
    await perGebruiker.delete(sleutel);
    await perAdres.reward(adres);
    return medewerker;
  };
}
