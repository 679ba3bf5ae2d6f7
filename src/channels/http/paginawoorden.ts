import { readFileSync } from 'node:fs';
import { projectMap } from '../../project-map.ts';
import type { Woorden } from '../../conversation/woorden.ts';

/** Words as a page gets them: one flat list, `{{placeholders}}` still open. */
export type PaginaWoorden = Record<string, string>;

function bladeren(waarde: unknown, pad: readonly string[] = []): [string, string][] {
  if (typeof waarde === 'string') return [[pad.join('.'), waarde]];
  return Object.entries(waarde as Record<string, unknown>).flatMap(([naam, deel]) => bladeren(deel, [...pad, naam]));
}

/**
 * The words of one file of `locales/`, each through {@link Woorden}, so that a municipality's overlay goes before it.
 * @param bestand `web` or `desk`
 */
export function paginaWoorden(woorden: Woorden, bestand: 'web' | 'desk'): PaginaWoorden {
  const bron: unknown = JSON.parse(readFileSync(projectMap('locales', woorden.taal, `${bestand}.json`), 'utf8'));
  return Object.fromEntries(bladeren(bron).map(([sleutel, tekst]) => {
    const open = Object.fromEntries([...tekst.matchAll(/\{\{(\w+)\}\}/g)].map(([heel, naam]) => [naam, heel]));
    return [sleutel, woorden.zin(`${bestand}.${sleutel}`, open)];
  }));
}
