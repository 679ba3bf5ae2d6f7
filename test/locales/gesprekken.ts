import { GESPREKKEN } from '../fixtures/gesprekken.ts';
import { praatAls } from '../fixtures/praten.ts';
import type { Script } from './gate.ts';

/** What Meedenker says in each of the example talks, by running the program. The summary is the resident's own text and is left out. */
export async function gesprekScripts(): Promise<Script[]> {
  const scripts: Script[] = [];
  for (const [naam, persoon] of Object.entries(GESPREKKEN)) {
    const { uit } = await praatAls(persoon);
    scripts.push({
      naam: `gesprek: ${naam}`,
      berichten: uit.filter((b) => b.soort !== 'samenvatting').map((b) => b.tekst),
      knoppen: uit.flatMap((b) => b.keuzes ?? []).map((k) => k.label),
    });
  }
  return scripts;
}
