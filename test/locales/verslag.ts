import { join } from 'node:path';
import type { Bestand, Voorbeeld } from './berichten.ts';
import { leesPakketten, leesTaal, leesVoorbeelden, uitgelegd, vul } from './berichten.ts';
import type { Keuring, Keurmeester, Overtreding, Script } from './gate.ts';
import { GRENZEN, maakKeurmeester } from './gate.ts';
import { leesUitgelegdeWoorden } from './woordenlijsten.ts';
import { woorden, zinnen } from './zinnen.ts';

/** Everything the gate has to say: measures per file and per talk, and all violations. */
export interface Verslag {
  keuringen: readonly Keuring[];
  overtredingen: readonly Overtreding[];
  /** How many texts were looked at one by one. */
  teksten: number;
}

/** Where the texts are, and the talks to judge. */
export interface Bronnen {
  /** Folder with a folder per language. */
  locales: string;
  /** Folder with a folder per municipality. */
  gemeenten: string;
  /** Talks run through the real program; none yet means: texts are pooled per file only. */
  gesprekken: readonly Script[];
}

/**
 * The texts of a file as one script; staff texts are not scored. Labels and bits of a sentence ("uw man") count for hard words only:
 * as sentences of one or two words they would flatter the mean.
 */
function alsScript({ naam, berichten }: Bestand, voorbeelden: ReadonlyMap<string, Voorbeeld>): Script {
  const gevuld = berichten.filter(({ soort }) => soort !== 'personeel').map(({ tekst, soort }) => ({ soort, tekst: vul(tekst, (houder) => voorbeelden.get(houder)?.gewoon ?? houder) }));
  const isTekst = ({ tekst, soort }: { tekst: string; soort: string }): boolean => soort !== 'knop' && soort !== 'rij' && /[.?!…:]["'”’)]*\s*$/u.test(tekst);
  return { naam, berichten: gevuld.filter(isTekst).map(({ tekst }) => tekst), knoppen: gevuld.filter((deel) => !isTekst(deel)).map(({ tekst }) => tekst), los: true };
}

/** Explained terms that woordenlijst.json does not explain. With no such file at all, one violation per term that is used. */
function zonderUitleg(bestanden: readonly Bestand[], uitleg: ReadonlySet<string> | undefined): Overtreding[] {
  const gebruikt = new Set(bestanden.flatMap(({ berichten }) => berichten.flatMap(({ tekst }) => zinnen(tekst).flatMap(woorden))).map((woord) => woord.toLowerCase()));
  return leesUitgelegdeWoorden()
    .filter(({ sleutel, vormen }) => (uitleg === undefined ? vormen.some((vorm) => gebruikt.has(vorm)) : !uitleg.has(sleutel.toLowerCase())))
    .map(({ sleutel }) => ({ waar: 'uitgelegde-woorden.txt', regel: 'term zonder uitleg', wat: `woordenlijst.${sleutel} ontbreekt in locales/nl/woordenlijst.json`, zin: '' }));
}

/** Judges all Dutch texts and the given talks. */
export function keurAlles({ locales, gemeenten, gesprekken }: Bronnen, keurmeester: Keurmeester = maakKeurmeester()): Verslag {
  const voorbeelden = leesVoorbeelden();
  const bestanden = [...leesTaal(locales, 'nl'), ...leesPakketten(gemeenten)];
  const berichten = bestanden.flatMap((bestand) => bestand.berichten);
  const scripts = [...bestanden.map((bestand) => alsScript(bestand, voorbeelden)).filter((script) => script.berichten.length + (script.knoppen?.length ?? 0) > 0), ...gesprekken];
  const keuringen = scripts.map((script) => keurmeester.script(script));
  const overtredingen = [
    ...berichten.flatMap((bericht) => keurmeester.bericht(bericht)),
    ...keuringen.flatMap((keuring) => keuring.overtredingen),
    ...(berichten.length === 0 ? [] : zonderUitleg(bestanden, uitgelegd(locales, 'nl'))),
  ];
  return { keuringen, overtredingen, teksten: berichten.length };
}

/** The folders of this repository, from its root. */
export function bronnen(wortel: string, gesprekken: readonly Script[]): Bronnen {
  return { locales: join(wortel, 'locales'), gemeenten: join(wortel, 'src', 'gemeenten'), gesprekken };
}

/** The report as text: a table of measures with the limits under it, then the violations by place. */
export function alsTekst({ keuringen, overtredingen, teksten }: Verslag): string {
  const breed = Math.max(12, ...keuringen.map(({ naam }) => naam.length));
  const rij = (naam: string, ...cellen: string[]): string => naam.padEnd(breed) + cellen.map((cel) => cel.padStart(10)).join('');
  const getal = (waarde: number): string => (Number.isNaN(waarde) ? '-' : waarde.toFixed(1));
  const maat = ({ naam, maten, overtredingen: fout }: Keuring): string => rij(naam, String(maten.woorden), getal(maten.woordenPerZin), String(maten.langsteZin),
    getal(maten.fleschDouma), getal(maten.brouwer), `${(maten.moeilijk * 100).toFixed(1)}%`, fout.length > 0 ? 'nee' : maten.woorden < GRENZEN.minstensWoorden ? 'te kort' : 'ja');
  return [
    rij('tekst', 'woorden', 'per zin', 'langste', 'Fl.-Douma', 'Brouwer', 'moeilijk', 'goed'),
    ...keuringen.map(maat),
    rij('grens', `${GRENZEN.minstensWoorden}+`, `<= ${GRENZEN.gemiddeldPerZin}`, `<= ${GRENZEN.woordenPerZin}`, `>= ${GRENZEN.fleschDouma}`, `>= ${GRENZEN.brouwer}`, `<= ${GRENZEN.moeilijk * 100}%`, ''),
    '',
    ...overtredingen.map(({ waar, regel, wat, zin }) => `${waar}\n    ${regel}: ${wat}${zin === '' ? '' : `\n    "${zin.replaceAll('\n', ' / ')}"`}`),
    `${teksten} teksten, ${keuringen.length} keer gemeten, ${overtredingen.length} overtredingen`,
  ].join('\n');
}
