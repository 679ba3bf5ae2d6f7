import type { IncomingMessage } from 'node:http';

const EIGEN_MACHINE = /^(?:127\.|::1$|::ffff:127\.)/;

/** Who sends: an address to count by, and whether it is this machine itself. */
export interface Afzender {
  adres: string;
  eigen: boolean;
}

/**
 * The sender's address. `X-Forwarded-For` is believed only from this machine, where a reverse proxy stands; its last entry is the one that the
 * proxy itself wrote. From anywhere else the header is the sender's own invention.
 */
export function afzenderVan(verzoek: IncomingMessage): Afzender {
  const direct = verzoek.socket.remoteAddress ?? '';
  if (!EIGEN_MACHINE.test(direct)) return { adres: direct, eigen: false };
  const keten = String(verzoek.headers['x-forwarded-for'] ?? '').split(',').map((s) => s.trim()).filter((s) => s !== '');
  const laatste = keten.at(-1);
  return laatste === undefined ? { adres: direct, eigen: true } : { adres: laatste.slice(0, 64), eigen: false };
}
