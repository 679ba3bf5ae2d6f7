import type { IncomingMessage } from 'node:http';
import { HttpFout } from './fout.ts';

/** The largest body that is read, in bytes. */
export const MAX_LICHAAM = 64 * 1024;
/** What is still swallowed of a body that is too large, so that the sender can read the refusal; past this the line is cut. */
const MAX_SLIK = 4 * 1024 * 1024;

/**
 * The raw bytes of a request. Compressed bodies are refused: their size is unknown until they are unpacked.
 * @throws {HttpFout} MessageTooLarge, UnsupportedMediaType
 */
export async function leesBytes(verzoek: IncomingMessage, max = MAX_LICHAAM): Promise<Buffer> {
  const codering = verzoek.headers['content-encoding'];
  if (codering !== undefined && codering !== 'identity') throw new HttpFout('UnsupportedMediaType');
  const delen: Buffer[] = [];
  let lengte = 0;
  try {
    for await (const deel of verzoek as AsyncIterable<Buffer>) {
      lengte += deel.length;
      if (lengte <= max) delen.push(deel);
      else if (lengte > MAX_SLIK) break;
    }
  } catch (fout) {
    // The sender went away half way: nobody is left to answer, and it is no defect of ours.
    throw new HttpFout('BadArgument', undefined, { cause: fout });
  }
  if (lengte > max) throw new HttpFout('MessageTooLarge');
  return Buffer.concat(delen);
}

/**
 * A JSON body; an empty one counts as `{}`. Invalid UTF-8 is refused as bad JSON, not repaired.
 * @throws {HttpFout} MessageTooLarge, UnsupportedMediaType, BadJson
 */
export async function leesJson(verzoek: IncomingMessage): Promise<unknown> {
  const bytes = await leesBytes(verzoek);
  if (bytes.length === 0) return {};
  const soort = verzoek.headers['content-type'] ?? '';
  // A page of another site can send text/plain without asking first; JSON needs its permission (CORS preflight).
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(soort)) throw new HttpFout('UnsupportedMediaType');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (fout) {
    throw new HttpFout('BadJson', undefined, { cause: fout });
  }
}
