/**
 * The statecharts of `dialogs/` as Mermaid text in `dialogs/README.md`: `npm run diagram` writes it, a test keeps it fresh.
 * Made from the machine itself, so it cannot say something else than what runs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StateNode } from 'xstate';
import { gesprek } from '../../dialogs/gesprek.ts';

const BESTAND = fileURLToPath(new URL('../../dialogs/README.md', import.meta.url));
const BEGIN = '<!-- diagram: begin -->';
const EIND = '<!-- diagram: eind -->';

type Knoop = StateNode<never, never>;
const naam = (knoop: Knoop) => knoop.path.join('_') || 'gesprek';

function guardNaam(guard: unknown): string {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return `[${guard}]`;
  const { type, params = {} } = guard as { type: string; params?: Record<string, string> };
  return `[${[type, ...Object.values(params)].join(' ')}]`;
}

function pijlen(knoop: Knoop): string[] {
  const alle = [...knoop.transitions.values()].flat().concat((knoop.always ?? []) as never[]);
  return alle.flatMap((t) => (t.target ?? []).map((doel) => {
    const gebeurtenis = String(t.eventType);
    const tekst = [gebeurtenis, guardNaam(t.guard)].filter((d) => d !== '').join(' ');
    return `  ${naam(knoop)} --> ${naam(doel as unknown as Knoop)}${tekst ? ` : ${tekst}` : ''}`;
  }));
}

function blad(knoop: Knoop): string[] {
  const kinderen = Object.values(knoop.states) as unknown as Knoop[];
  const vraag = (knoop.meta as { vraag?: string } | undefined)?.vraag;
  return [
    ...(vraag && vraag !== knoop.key ? [`  ${naam(knoop)} : vraagt ${vraag}`] : []),
    ...pijlen(knoop),
    ...kinderen.flatMap(blad),
  ];
}

/** One chart per talk, and one of what can be said at any moment. */
export function diagrammen(): string {
  const top = gesprek.root as unknown as Knoop;
  const kinderen = Object.values(top.states) as unknown as Knoop[];
  const kaart = (titel: string, regels: string[]) => `### ${titel}\n\n\`\`\`mermaid\nstateDiagram-v2\n${[...new Set(regels)].join('\n')}\n\`\`\`\n`;
  return [
    kaart('Op elk moment', pijlen(top)),
    ...kinderen.map((k) => kaart(k.key, [...(k.initial?.target?.[0] ? [`  [*] --> ${naam(k.initial.target[0] as unknown as Knoop)}`] : []), ...blad(k)])),
  ].join('\n');
}

/** The text between the marks in `dialogs/README.md`. */
export function diagramInLeesmij(): string {
  const tekst = readFileSync(BESTAND, 'utf8');
  return tekst.slice(tekst.indexOf(BEGIN) + BEGIN.length, tekst.indexOf(EIND)).trim();
}

if (process.argv.includes('--schrijf')) {
  const tekst = readFileSync(BESTAND, 'utf8');
  writeFileSync(BESTAND, `${tekst.slice(0, tekst.indexOf(BEGIN))}${BEGIN}\n\n${diagrammen()}\n${tekst.slice(tekst.indexOf(EIND))}`);
}
