import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpFout } from './fout.ts';
import type { Afzender } from './afzender.ts';

/** So many in so many seconds. */
export interface Maat {
  aantal: number;
  seconden: number;
}

/** How often something may be done. */
export interface Limieten {
  /** Talks opened, per address. Wide: a library or a hospital shares one address. */
  beginnen: Maat;
  /** Messages, per talk: more than anybody types. */
  berichten: Maat;
}

export const LIMIETEN: Limieten = {
  beginnen: { aantal: 120, seconden: 60 },
  berichten: { aantal: 40, seconden: 10 },
};

/**
 * Counts and refuses. By throwing: a restify async handler that answers 429 and returns lets the chain go on, into a second answer.
 * This machine itself (no proxy in between) is not counted, so that a load test measures the program and not its limits.
 */
export interface Limiet {
  /** @throws {HttpFout} TooManyRequests with the seconds to wait */
  tel(sleutel: string, afzender: Afzender): Promise<void>;
}

export function maakLimiet(naam: string, { aantal, seconden }: Maat): Limiet {
  const teller = new RateLimiterMemory({ keyPrefix: naam, points: aantal, duration: seconden });
  return {
    async tel(sleutel, afzender) {
      if (afzender.eigen) return;
      try {
        await teller.consume(sleutel);
      } catch (fout) {
        if (fout instanceof RateLimiterRes) throw new HttpFout('TooManyRequests', Math.max(1, Math.ceil(fout.msBeforeNext / 1000)));
        throw fout;
      }
    },
  };
}
