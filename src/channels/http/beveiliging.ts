import helmet from 'helmet';

/**
 * Security headers for every answer. Nothing inline, nothing from elsewhere, nobody frames us.
 * @param publicUrl where people find us; https adds HSTS, and names the socket for browsers whose `'self'` does not cover `wss:`
 */
export function beveiliging(publicUrl: string | undefined) {
  const https = publicUrl?.startsWith('https:') ?? false;
  const stroom = publicUrl === undefined ? [] : [new URL(publicUrl).origin.replace(/^http/, 'ws')];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'", ...stroom],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Origins of other sites that may use the chat; none unless they are named. Gives the headers for an answer to `origin`. */
export function corsKoppen(origin: string | undefined, toegestaan: readonly string[]): Record<string, string> {
  if (origin === undefined || !toegestaan.includes(origin)) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Requested-With, X-Ms-Bot-Agent',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
  };
}
