import type { Request, Response } from 'restify';
import { alsHttpFout } from './formatter.ts';
import type { Logboek } from './log.ts';

/** Wraps a route: errors become refusals, and a defect is written down where it happened. */
export type Pakker = (doe: (req: Request, res: Response) => Promise<void>) => (req: Request, res: Response) => Promise<void>;

/** restify takes an async handler of two arguments only; a callback handler that throws would end the process. */
export function maakPakker(logboek: Logboek): Pakker {
  return (doe) => async (req, res) => {
    try {
      await doe(req, res);
    } catch (fout) {
      const bekend = alsHttpFout(fout);
      if (bekend.statusCode >= 500) logboek.defect((req as { route?: { path?: string } }).route?.path ?? '-', fout);
      throw bekend;
    }
  };
}
