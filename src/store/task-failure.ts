/**
 * What a handler of a task throws when it knows more than "it failed". Any other error means: try again later.
 */
export class TaskFailure extends Error {
  /** A code, never a text: letters, digits and `_ . : -`, at most 64. */
  readonly code: string;
  /** Trying again will not help: a wrong number, a refused message. */
  readonly permanent: boolean;
  /** The other side said when to come back (HTTP 429 or 503 with Retry-After). */
  readonly retryAfterMs: number | undefined;

  constructor(code: string, { permanent = false, retryAfterMs, cause }: { permanent?: boolean; retryAfterMs?: number; cause?: unknown } = {}) {
    super(code, { cause });
    this.name = 'TaskFailure';
    this.code = code;
    this.permanent = permanent;
    this.retryAfterMs = retryAfterMs;
  }
}

const CODE = /^[A-Za-z0-9_.:-]{1,64}$/;

/** The code to write down for an error: its `code` (ECONNREFUSED, STORE_FULL), else its class. Its message may hold what a resident wrote, so never that. */
export function reasonOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return [code, name].find((part): part is string => typeof part === 'string' && CODE.test(part)) ?? 'UNKNOWN';
}
