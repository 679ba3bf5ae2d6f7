import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leesTaal } from './berichten.ts';
import { gesprekScripts } from './gesprekken.ts';
import { verschillen } from './gelijk.ts';
import { alsTekst, bronnen, keurAlles } from './verslag.ts';

/** The gate of `npm run leesbaar` on the texts of this repository. */
const bron = bronnen(fileURLToPath(new URL('../..', import.meta.url)), await gesprekScripts());

describe('the texts in locales/', () => {
  it('are plain Dutch', () => {
    const verslag = keurAlles(bron);
    expect(verslag.teksten).toBeGreaterThan(0);
    expect(verslag.overtredingen, `\n${alsTekst(verslag)}\n`).toHaveLength(0);
  });

  // With no English texts there is nothing to compare; the comparison itself is tested in gate.test.ts.
  it.skipIf(leesTaal(bron.locales, 'en').length === 0)('have the same keys and placeholders in English', () => {
    expect(verschillen(leesTaal(bron.locales, 'nl'), leesTaal(bron.locales, 'en'))).toEqual([]);
  });
});
