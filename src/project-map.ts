import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder: the nearest one above this file with a package.json. The same from source and from `dist/`. */
const top = (() => {
  let map = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(map, 'package.json'))) {
    const boven = dirname(map);
    if (boven === map) throw new Error('package.json not found above the program');
    map = boven;
  }
  return map;
})();

/** A path inside the project. */
export function projectMap(...delen: string[]): string {
  return join(top, ...delen);
}
