import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A path for a database in a folder of its own. */
export function temporaryFile(): { folder: string; file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'meedenker-store-'));
  return { folder, file: join(folder, 'meedenker.db'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
