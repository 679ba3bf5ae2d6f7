/** Text without the marks that turn the reading direction: with those a text can look like what it is not (Unicode TR 36, "bidi"). */
export function schoon(tekst: string): string {
  return tekst.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A piece of text, with a number to call when it is one. */
export interface Stuk {
  tekst: string;
  bel?: string;
}

/**
 * Cuts out telephone numbers, but only those that are known beforehand (the register of helplines and the municipality's pack): a number that a resident
 * wrote and that the bot quotes never becomes a link.
 */
export function knipNummers(tekst: string, nummers: readonly string[]): Stuk[] {
  if (nummers.length === 0) return [{ tekst }];
  const keus = [...nummers].sort((a, b) => b.length - a.length).map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Not inside a longer number or a name of a website (113.nl), and below: no amount. What stands before is captured: older phones cannot look back.
  const zoek = new RegExp(`(^|[^\\d\\w€-])(${keus.join('|')})(?![\\d\\w-]|[.,]\\w)`, 'g');
  const stukken: Stuk[] = [];
  let vanaf = 0;
  for (const raak of tekst.matchAll(zoek)) {
    const [heel, voor = '', nummer = ''] = raak;
    const begin = raak.index + voor.length;
    if (/€\s?$/.test(tekst.slice(0, begin))) continue;
    if (begin > vanaf) stukken.push({ tekst: tekst.slice(vanaf, begin) });
    stukken.push({ tekst: nummer, bel: `tel:${nummer.replace(/\D/g, '')}` });
    vanaf = raak.index + heel.length;
  }
  if (vanaf < tekst.length) stukken.push({ tekst: tekst.slice(vanaf) });
  return stukken;
}
