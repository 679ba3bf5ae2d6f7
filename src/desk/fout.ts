/** What can be wrong with a request to the desk, with its HTTP status. The words stand in `locales/`, under `desk.fout.<code>`. */
export const DESK_FOUTEN = {
  DeskClosed: 403,
  NotLoggedIn: 401,
  WrongLogin: 401,
  TooManyLogins: 429,
  BadOrigin: 403,
  BadCsrf: 403,
  BadArgument: 400,
  HandoverNotFound: 404,
  StatusConflict: 409,
  StepNotPossible: 400,
} as const;
export type DeskFoutCode = keyof typeof DESK_FOUTEN;

/** A request to the desk that is refused. `extra` is what the colleague needs to know besides, such as who was first. */
export class DeskFout extends Error {
  readonly code: DeskFoutCode;
  readonly statusCode: number;
  readonly extra: Readonly<Record<string, unknown>>;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: DeskFoutCode, extra: Readonly<Record<string, unknown>> = {}, retryAfter?: number) {
    super(code);
    this.name = 'DeskFout';
    this.code = code;
    this.statusCode = DESK_FOUTEN[code];
    this.extra = extra;
    this.retryAfter = retryAfter;
  }
}
