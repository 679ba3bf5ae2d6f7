import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { projectMap } from '../../src/project-map.ts';

/** One import: the file that imports, and what: a path inside the project ('src/store/store.ts') or a package ('zod', 'node:fs'). */
export interface Invoer {
  van: string;
  naar: string;
}

/** All TypeScript of a folder of the project, by path from the project's top. */
export function bronbestanden(...mappen: string[]): Map<string, string> {
  const top = projectMap();
  return new Map(mappen.flatMap((map) => readdirSync(join(top, map), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.[cm]?tsx?$/.test(e.name))
    .map((e) => relative(top, join(e.parentPath, e.name)))
    .map((pad): [string, string] => [pad, readFileSync(join(top, pad), 'utf8')])));
}

/** Every import of a file, static or not, of types or of values, and every re-export. */
export function invoerVan(van: string, tekst: string): Invoer[] {
  return ts.preProcessFile(tekst, true, true).importedFiles
    .map(({ fileName }) => ({ van, naar: fileName.startsWith('.') ? normalize(join(dirname(van), fileName)) : fileName }));
}

/** The room that a path lies in: 'dialogs', 'store', 'web', …; a file beside the rooms is its own ('src/config.ts'); a package has none. */
export function kamerVan(pad: string): string | undefined {
  const [top, kamer, ...rest] = pad.split('/');
  if (top === 'dialogs') return 'dialogs';
  if (top !== 'src' || kamer === undefined) return undefined;
  return rest.length > 0 ? kamer : pad;
}

/** Where the program is put together: these may reach every room. */
const START = new Set(['src/main.ts', 'src/app.ts', 'src/channels/terminal/main.ts']);
/** Files that every room of `src` may lean on: where the project stands, its settings, the loader of words, the shape of a message. */
const GEDEELD = new Set(['src/project-map.ts', 'src/config.ts', 'src/conversation/woorden.ts', 'src/conversation/bericht.ts']);

/**
 * Which room may lean on which: channels → conversation → dialogs; conversation → understanding, safety, guidance, store;
 * handover, desk, aftercare → store. The packs of municipalities are data that any of them may read.
 */
const PIJLEN: Readonly<Record<string, readonly string[]>> = {
  dialogs: [],
  gemeenten: ['dialogs'],
  leren: [],
  woordkennis: [],
  safety: ['leren', 'woordkennis'],
  privacy: [],
  store: ['privacy'],
  understanding: ['dialogs', 'leren', 'safety', 'woordkennis'],
  guidance: ['dialogs', 'gemeenten'],
  insight: ['dialogs', 'store'],
  handover: ['dialogs', 'gemeenten', 'guidance', 'privacy', 'store'],
  conversation: ['dialogs', 'gemeenten', 'guidance', 'handover', 'privacy', 'safety', 'store', 'understanding', 'woordkennis'],
  desk: ['dialogs', 'gemeenten', 'guidance', 'handover', 'insight', 'privacy', 'store'],
  aftercare: ['dialogs', 'gemeenten', 'guidance', 'handover', 'insight', 'privacy', 'store'],
  // The desk is reached over the same HTTP server as the chat; only that server knows it.
  channels: ['conversation', 'desk', 'gemeenten', 'handover', 'privacy', 'safety', 'store'],
  // Browser code: shapes only, checked by its own tsconfig.
  web: ['conversation', 'desk', 'dialogs', 'handover'],
  'src/config.ts': ['gemeenten'],
  'src/project-map.ts': [],
};

function fout({ van, naar }: Invoer): string | undefined {
  const kamer = kamerVan(van)!;
  const doel = kamerVan(naar);
  if (/^(?:botbuilder|botframework)/.test(naar) && kamer !== 'channels') return 'botbuilder outside channels';
  if (kamer === 'dialogs' && doel === undefined && naar !== 'xstate') return 'dialogs are pure: xstate and nothing else';
  if (doel === undefined) return naar.startsWith('test/') ? 'the program leans on its tests' : undefined;
  if (doel === kamer || START.has(van)) return undefined;
  if (kamer === 'dialogs') return 'dialogs lean on src';
  if (doel === 'channels') return 'nobody imports channels';
  if (GEDEELD.has(naar)) return undefined;
  const mag = PIJLEN[kamer];
  if (mag === undefined) return `a room that the house does not know: ${kamer}`;
  return mag.includes(doel) ? undefined : `no arrow from ${kamer} to ${doel}`;
}

/** Every import that goes against the arrows, one line each: 'why: from → to'. */
export function verkeerdePijlen(bestanden: ReadonlyMap<string, string>): string[] {
  return [...bestanden].flatMap(([pad, tekst]) => invoerVan(pad, tekst)).flatMap((invoer) => {
    const waarom = fout(invoer);
    return waarom === undefined ? [] : [`${waarom}: ${invoer.van} → ${invoer.naar}`];
  });
}
