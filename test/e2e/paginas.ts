import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectMap } from '../../src/project-map.ts';

/** Builds the pages as they are now into a folder of its own; gives that folder, for `webMap`. */
export async function bouwPaginas(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'mee-web-'));
  await build({ configFile: projectMap('src', 'web', 'vite.config.ts'), build: { outDir, emptyOutDir: true } });
  return outDir;
}
