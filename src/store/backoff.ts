/** How long to wait between attempts. Times in milliseconds. */
export interface Backoff {
  /** Before the second attempt. */
  firstMs: number;
  /** Never longer than this. */
  maxMs: number;
}

/** Twelve attempts with these take about two and a half hours. */
export const DEFAULT_BACKOFF: Backoff = { firstMs: 5_000, maxMs: 3_600_000 };

/**
 * The wait after failed attempt number `poging` (from 1): doubles each time, up to `maxMs`; then between half and the whole of that by lot,
 * so that all that failed together does not come back together.
 * @param random a number in [0, 1)
 */
export function backoffMs(poging: number, random: number, { firstMs, maxMs }: Backoff = DEFAULT_BACKOFF): number {
  const whole = Math.min(maxMs, firstMs * 2 ** (poging - 1));
  return Math.round(whole / 2 + (whole / 2) * random);
}
