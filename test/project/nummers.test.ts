import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectMap } from '../../src/project-map.ts';
import { bekendeNummers } from '../../src/safety/hulplijnen.ts';
import { vindNummers } from '../../src/safety/nummers.ts';

/** Every string in the JSON of a folder, keys and values, with the file it stands in. */
function teksten(map: string): { bestand: string; tekst: string }[] {
  const diep = (waarde: unknown): string[] =>
    typeof waarde === 'object' && waarde !== null ? Object.entries(waarde).flatMap(([sleutel, w]) => [sleutel, ...diep(w)]) : [String(waarde)];
  return readdirSync(projectMap(map), { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.json')).flatMap((naam) => {
    const bestand = join(map, naam);
    return diep(JSON.parse(readFileSync(projectMap(bestand), 'utf8'))).map((tekst) => ({ bestand, tekst }));
  });
}

const hulplijnen = bekendeNummers();
/** Area code 099 does not exist: these numbers reach nobody. */
const verzonnen = (nummer: string) => nummer === '140999' || /^099\d{7}$/.test(nummer);
const vreemd = (tekst: string) => vindNummers(tekst).filter((nummer) => !hulplijnen.has(nummer) && !verzonnen(nummer));

describe('telephone numbers in what people read', () => {
  it.each(['locales', 'src/gemeenten'])('%s holds no other than helplines and fictional ones', (map) => {
    const alle = teksten(map);
    expect(alle.length).toBeGreaterThan(100);
    expect(alle.flatMap(({ bestand, tekst }) => vreemd(tekst).map((nummer) => `${bestand}: ${nummer} in "${tekst}"`))).toEqual([]);
  });

  it('reads the numbers of the packs at all', () => {
    const gezien = new Set(teksten('src/gemeenten').flatMap(({ tekst }) => vindNummers(tekst)));
    expect(gezien).toContain('140999');
    expect([...gezien].filter((n) => n.startsWith('099')).length).toBeGreaterThan(15);
  });

  it.each(['Bel 06-12345678.', 'Bel 020 123 45 67', 'bel (0541) 12 34 56', '+31 6 12 34 56 78', 'Bel 0800-1234', '14 020', 'Bel 144'])('would see "%s"', (tekst) => {
    expect(vreemd(tekst)).toHaveLength(1);
  });

  it.each(['Bel 112.', 'Bel 0800-0113 of 113', 'Bel 099-000 10 01', '14 0999', 'Een maaltijd kost 5 euro.', 'Open van 9.00 tot 17.00 uur', '1001 AB 12', 'op 24-11-2026'])('lets "%s" be', (tekst) => {
    expect(vreemd(tekst)).toEqual([]);
  });
});
