import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectMap } from '../../src/project-map.ts';
import { bronbestanden, invoerVan, kamerVan, verkeerdePijlen } from './kamers.ts';

const bestanden = bronbestanden('src', 'dialogs');

describe('the arrows between the rooms', () => {
  it('are kept by every file', () => {
    expect(verkeerdePijlen(bestanden)).toEqual([]);
  });

  it('are looked for in every room, and every import of a file of our own leads to a file', () => {
    expect([...new Set([...bestanden.keys()].map(kamerVan))]).toEqual(expect.arrayContaining(['dialogs', 'conversation', 'understanding', 'safety', 'guidance', 'gemeenten', 'store']));
    const invoer = [...bestanden].flatMap(([pad, tekst]) => invoerVan(pad, tekst));
    expect(invoer.length).toBeGreaterThan(100);
    expect(invoer.filter(({ naar }) => kamerVan(naar) !== undefined && !existsSync(projectMap(naar)))).toEqual([]);
  });

  it('keep botbuilder out of all tests but those of the channels', () => {
    const fout = [...bronbestanden('test')].filter(([pad]) => !/^test\/(?:channels|e2e|load)\//.test(pad))
      .flatMap(([pad, tekst]) => invoerVan(pad, tekst)).filter(({ naar }) => /^(?:botbuilder|botframework)/.test(naar));
    expect(fout).toEqual([]);
  });
});

describe('the guard itself', () => {
  it.each([
    ['src/conversation/x.ts', "import { y } from '../channels/webchat/y.ts';", /nobody imports channels/],
    ['src/desk/x.ts', "import type { y } from '../channels/y.ts';", /nobody imports channels/],
    ['src/handover/x.ts', "const y = await import('../channels/y.ts');", /nobody imports channels/],
    ['dialogs/x.ts', "import type { y } from '../src/store/store.ts';", /dialogs lean on src/],
    ['dialogs/x.ts', "export { y } from '../src/conversation/bericht.ts';", /dialogs lean on src/],
    ['dialogs/x.ts', "import { readFileSync } from 'node:fs';", /dialogs are pure/],
    ['src/conversation/x.ts', "import { ActivityTypes } from 'botbuilder';", /botbuilder outside channels/],
    ['src/main.ts', "import { CloudAdapter } from 'botbuilder';", /botbuilder outside channels/],
    ['src/store/x.ts', "import { y } from '../conversation/stap.ts';", /no arrow from store to conversation/],
    ['src/handover/x.ts', "import { y } from '../conversation/stap.ts';", /no arrow from handover to conversation/],
    ['src/understanding/x.ts', "export * from '../store/store.ts';", /no arrow from understanding to store/],
    ['src/kelder/x.ts', "import { y } from '../store/store.ts';", /does not know: kelder/],
    ['src/store/x.ts', "import { y } from '../../test/store/builders.ts';", /leans on its tests/],
  ])('sees that %s may not: %s', (pad, tekst, waarom) => {
    expect(verkeerdePijlen(new Map([[pad, tekst]]))).toEqual([expect.stringMatching(waarom)]);
  });

  it.each([
    ['src/main.ts', "import { y } from './channels/webchat/y.ts';"],
    ['src/app.ts', "import { y } from './channels/webchat/y.ts';"],
    ['src/channels/webchat/x.ts', "import { y } from '../y.ts';\nimport { z } from 'botbuilder';\nimport { w } from '../../conversation/w.ts';"],
    ['src/desk/x.ts', "import type { Woorden } from '../conversation/woorden.ts';\nimport type { Store } from '../store/store.ts';"],
    ['dialogs/x.ts', "import { setup } from 'xstate';\nimport { y } from './y.ts';"],
    ['src/conversation/x.ts', "// import { y } from '../channels/y.ts'\nconst s = \"import('../channels/y.ts')\";\nexport { s };"],
  ])('lets %s', (pad, tekst) => {
    expect(verkeerdePijlen(new Map([[pad, tekst]]))).toEqual([]);
  });
});
