import { vindPlaats, wijkVan } from '../../guidance/plaats.ts';
import type { Pakket } from '../../gemeenten/pakket.ts';
import { kaal } from './keuze.ts';

/**
 * The teams that a message calls by name: "het wmo loket", "wijkteam noord". Where several bear the name ("het wijkteam"), the one of the wijk that is
 * named or known; without a wijk all of them, so that nobody is sent to the wrong one.
 */
export function lokettenInTekst(tekst: string, pakket: Pakket, plaats: string | undefined): string[] {
  const gezegd = ` ${kaal(tekst)} `;
  const namen = pakket.teams.map((team) => ({ team, naam: kaal(team.naam).replace(/^(het|de) /, '') }));
  const heel = namen.filter((n) => gezegd.includes(` ${n.naam} `)).sort((a, b) => b.naam.length - a.naam.length)[0];
  if (heel) return [heel.team.id];
  const deels = namen.filter(({ naam }) => naam.split(' ')[0]!.length > 6 && gezegd.includes(` ${naam.split(' ')[0]!} `)).map((n) => n.team);
  const wijk = vindPlaats(pakket, tekst)?.wijk ?? wijkVan(pakket, plaats)?.id;
  const vanWijk = wijk === undefined ? [] : deels.filter((t) => t.wijken?.includes(wijk));
  return (vanWijk.length > 0 ? vanWijk : deels).map((t) => t.id).slice(0, 4);
}

/** A few words that name a team and a wish: "adres wmo loket?". */
export function vraagtLoket(tekst: string, pakket: Pakket): 'nummer' | 'adres' | 'open' | undefined {
  const woorden = kaal(tekst).split(' ');
  if (woorden.length > 7 || lokettenInTekst(tekst, pakket, undefined).length === 0) return undefined;
  if (woorden.some((w) => ['adres', 'waar'].includes(w))) return 'adres';
  if (woorden.some((w) => ['open', 'openingstijden', 'wanneer'].includes(w))) return 'open';
  return woorden.some((w) => ['nummer', 'telefoonnummer', 'telefoon', 'tel', 'bellen', 'contact'].includes(w)) ? 'nummer' : undefined;
}
