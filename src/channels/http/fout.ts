/**
 * Everything that can be wrong with a request, with the HTTP status that says so. The words stand in `locales/`, under `web.fout.<code>`.
 * Names follow the Direct Line 3.0 errors where those exist.
 */
export const FOUTEN = {
  MissingToken: 401,
  InvalidToken: 403,
  TokenExpired: 403,
  WrongConversation: 403,
  ConversationNotFound: 404,
  NotFound: 404,
  MethodNotAllowed: 405,
  BadArgument: 400,
  BadJson: 400,
  UnsupportedMediaType: 415,
  MessageTooLarge: 413,
  UpgradeRequired: 426,
  TooManyRequests: 429,
  ServiceError: 500,
  Unavailable: 503,
} as const;
export type FoutCode = keyof typeof FOUTEN;

/** A request that is refused. Never carries a sentence or anything the sender wrote: the formatter puts words to the code. */
export class HttpFout extends Error {
  readonly code: FoutCode;
  readonly statusCode: number;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: FoutCode, retryAfter?: number, options?: ErrorOptions) {
    super(code, options);
    this.name = 'HttpFout';
    this.code = code;
    this.statusCode = FOUTEN[code];
    this.retryAfter = retryAfter;
  }
}

/** Why the server could not start; the remedy in words stands in `operator.fout.<code>`. */
export class ServerFout extends Error {
  readonly code: 'POORT_BEZET' | 'POORT_VERBODEN' | 'ADRES_ONBEKEND' | 'WEB_NIET_GEBOUWD';
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ServerFout['code'], params: ServerFout['params'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ServerFout';
    this.code = code;
    this.params = params;
  }
}

/** The error that Node gives when a server cannot listen, as one that an operator can act on; any other comes back unchanged. */
export function luisterFout(fout: NodeJS.ErrnoException, port: number, host: string): Error {
  if (fout.code === 'EADDRINUSE') return new ServerFout('POORT_BEZET', { port, host }, { cause: fout });
  if (fout.code === 'EACCES') return new ServerFout('POORT_VERBODEN', { port, host }, { cause: fout });
  if (fout.code === 'EADDRNOTAVAIL' || fout.code === 'ENOTFOUND') return new ServerFout('ADRES_ONBEKEND', { port, host }, { cause: fout });
  return fout;
}
