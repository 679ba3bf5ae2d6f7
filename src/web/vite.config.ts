import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const hier = fileURLToPath(new URL('.', import.meta.url));
const TOKENS = 'utrecht-tokens.css';

/** Names of all custom properties that a text uses. */
const gebruikt = (css: string): string[] => [...css.matchAll(/var\(\s*(--utrecht-[\w-]+)/g)].map(([, naam]) => naam!);

/**
 * Gives `@import`ing code the tokens of the NL Design System theme of Utrecht, but only those that our own style sheets use, and what these refer to:
 * the whole set is 88 kB, and residents are on phones.
 */
function utrechtTokens(): Plugin {
  const bron = readFileSync(createRequire(import.meta.url).resolve('@utrecht/design-tokens/dist/root.css'), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const alle = new Map([...bron.matchAll(/(--utrecht-[\w-]+):\s*([^;]+);/g)].map(([, naam, waarde]) => [naam!, waarde!.trim()]));
  return {
    name: 'utrecht-tokens',
    resolveId: (id) => (id === `virtual:${TOKENS}` ? `\0${TOKENS}` : null),
    load(id) {
      if (id !== `\0${TOKENS}`) return null;
      const eigen = readdirSync(hier, { recursive: true, encoding: 'utf8' }).filter((naam) => extname(naam) === '.css').map((naam) => readFileSync(join(hier, naam), 'utf8')).join('\n');
      const zelf = new Set([...eigen.matchAll(/(--utrecht-[\w-]+)\s*:/g)].map(([, naam]) => naam!));
      const nodig = new Map<string, string>();
      const wacht = gebruikt(eigen);
      for (let naam = wacht.pop(); naam !== undefined; naam = wacht.pop()) {
        if (nodig.has(naam) || zelf.has(naam)) continue;
        const waarde = alle.get(naam);
        if (waarde === undefined) throw new Error(`No such Utrecht token: ${naam}`);
        nodig.set(naam, waarde);
        wacht.push(...gebruikt(waarde));
      }
      return `:root{${[...nodig].map(([naam, waarde]) => `${naam}:${waarde}`).join(';')}}`;
    },
  };
}

export default defineConfig({
  root: hier,
  base: '/',
  logLevel: 'warn',
  plugins: [utrechtTokens()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    outDir: join(hier, '../../dist/web'),
    emptyOutDir: true,
    target: ['es2020', 'safari14'],
    // The content policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { chat: join(hier, 'chat/index.html'), desk: join(hier, 'desk/index.html') } },
  },
});
