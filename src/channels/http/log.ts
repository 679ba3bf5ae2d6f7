import type { Logger } from 'pino';

/** All that the log may hold of a request: no address, no path with a reference in it, no text. */
export interface VerzoekRegel {
  methode: string;
  /** The pattern of the route (`/v3/directline/conversations/:id`), never the path itself: paths hold ids and the socket's hold tokens. */
  route: string;
  status: number;
  /** Milliseconds from first byte to answer. */
  ms: number;
  /** Code of the refusal. */
  fout?: string;
}

/** The log of the HTTP side. Fields are allow-listed by these two methods; leaving fields out afterwards is what leaks. */
export interface Logboek {
  verzoek(regel: VerzoekRegel): void;
  /** A defect: name, code and place of the error. Its message is left out, for it may quote what somebody wrote. */
  defect(waar: string, fout: unknown): void;
}

/** The frames of a stack without the message above them. */
function plek(stack: string | undefined): string[] {
  return (stack ?? '').split('\n').filter((regel) => /^ {4}at /.test(regel)).slice(0, 8).map((regel) => regel.trim());
}

export function maakLogboek(log: Logger): Logboek {
  return {
    verzoek: ({ methode, route, status, ms, fout }) => log.info({ methode, route, status, ms, ...(fout !== undefined && { fout }) }),
    defect(waar, fout) {
      const e = fout instanceof Error ? fout : undefined;
      const code = e !== undefined && 'code' in e && typeof e.code === 'string' ? e.code : undefined;
      log.error({ waar, soort: e?.name ?? typeof fout, ...(code !== undefined && { code }), plek: plek(e?.stack) });
    },
  };
}
