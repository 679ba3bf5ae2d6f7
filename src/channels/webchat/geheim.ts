import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAAM = 'token.geheim';

/**
 * The secret that signs tokens: the one that was set, else one that is made once and kept beside the database (readable for the owner only), so that
 * a restart does not shut people out of their talk. Where nothing can be kept – a store in memory, a folder that may not be written – it lives as long
 * as the process.
 */
export function laadGeheim(ingesteld: string | undefined, storeFile: string): string {
  if (ingesteld !== undefined) return ingesteld;
  const nieuw = randomBytes(32).toString('base64url');
  if (storeFile === ':memory:') return nieuw;
  const bestand = join(dirname(storeFile), NAAM);
  try {
    // 'wx': of two processes that start at once, one makes it and the other reads it.
    writeFileSync(bestand, nieuw, { flag: 'wx', mode: 0o600 });
    return nieuw;
  } catch {
    return lees(bestand) ?? nieuw;
  }
}

function lees(bestand: string): string | undefined {
  try {
    const geheim = readFileSync(bestand, 'utf8').trim();
    return geheim.length >= 32 ? geheim : undefined;
  } catch {
    return undefined;
  }
}
