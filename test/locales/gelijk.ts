import type { Bestand } from './berichten.ts';
import { plaatshouders } from './berichten.ts';

/** Files that only staff and operators read. Staff work in Dutch, whatever language the talk was in, so these exist in Dutch alone. */
const ALLEEN_NEDERLANDS = new Set(['desk', 'operator', 'overdracht']);
const voorInwoners = ({ naam }: Bestand): boolean => !ALLEEN_NEDERLANDS.has(naam.replace(/^[^/]+\//u, ''));

/** Texts by key without language and variant number, with the placeholders of all variants together. */
function perSleutel(bestanden: readonly Bestand[]): Map<string, string> {
  const uit = new Map<string, string[]>();
  for (const { sleutel, tekst } of bestanden.filter(voorInwoners).flatMap(({ berichten }) => berichten)) {
    const kaal = sleutel.replace(/^[^/]+\//u, '').replace(/\.\d+(?=\.|$)/gu, '');
    uit.set(kaal, [...(uit.get(kaal) ?? []), ...plaatshouders(tekst)]);
  }
  return new Map([...uit].map(([sleutel, namen]) => [sleutel, [...new Set(namen)].sort().join(',')]));
}

/** Where two languages differ in keys or placeholders, one line each; languages may have different numbers of variants. Files for staff are left out. */
export function verschillen(een: readonly Bestand[], ander: readonly Bestand[]): string[] {
  const links = perSleutel(een);
  const rechts = perSleutel(ander);
  return [...new Set([...links.keys(), ...rechts.keys()])].sort().flatMap((sleutel) => {
    const a = links.get(sleutel);
    const b = rechts.get(sleutel);
    if (a === undefined) return [`${sleutel}: alleen in de tweede taal`];
    if (b === undefined) return [`${sleutel}: alleen in de eerste taal`];
    return a === b ? [] : [`${sleutel}: plaatshouders {${a}} en {${b}}`];
  });
}
