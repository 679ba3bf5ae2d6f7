import type { Bericht, Voorbeeld } from './berichten.ts';
import { leesVoorbeelden, plaatshouders, vul } from './berichten.ts';
import type { Maten } from './maten.ts';
import { meet } from './maten.ts';
import type { Vondst } from './regels.ts';
import { afkortingen, dubbeleOntkenning, langeWoorden, lijdend, linksMidden, telwoorden, toon } from './regels.ts';
import type { Speller } from './spelling.ts';
import { maakSpeller } from './spelling.ts';
import { leesEigenSpelling, leesGewoneWoorden, leesUitgelegdeWoorden, leesVerboden } from './woordenlijsten.ts';
import { links, woorden, zinnen } from './zinnen.ts';

/** The limits of the language gate: design "Plain Dutch", table Gate; the WhatsApp ones are those of the WhatsApp Cloud API. */
export const GRENZEN = {
  woordenPerZin: 12,
  woordenPerZinPersoneel: 15,
  zinnenPerBericht: 3,
  gemiddeldPerZin: 8,
  fleschDouma: 80,
  brouwer: 75,
  moeilijk: 0.04,
  /** A script of fewer words is measured but not scored: the formulas are made for a text, not for a bubble. */
  minstensWoorden: 50,
  /** In UTF-16 units, as JavaScript counts: a pictogram is 2 or more, so no label is refused by a stricter counter. */
  tekens: { knop: 20, rij: 24, beschrijving: 72, bericht: 1024 },
} as const;

/** A talk as a resident reads it: the assistant's messages in order, filled in; `knoppen` count for hard words only. */
export interface Script {
  naam: string;
  berichten: readonly string[];
  knoppen?: readonly string[];
  /** Loose texts pooled by file, not in the order of a talk: what follows what says nothing. */
  los?: boolean;
}

/** A rule broken: where (key or script), which rule, by which words, in which sentence. */
export interface Overtreding {
  waar: string;
  regel: string;
  wat: string;
  zin: string;
}

/** What was measured over a script and what is wrong with it. */
export interface Keuring {
  naam: string;
  maten: Maten & { /** Share of words (0–1) neither common nor explained nor a name. */ moeilijk: number; moeilijkeWoorden: readonly string[] };
  overtredingen: readonly Overtreding[];
}

/** Judges texts by the language gate. Make one and keep it: the dictionary takes half a second to load. */
export interface Keurmeester {
  /** Every rule that holds for one message by itself. */
  bericht(bericht: Bericht): Overtreding[];
  /** The measures over a pooled script, and links in the middle of it. */
  script(script: Script): Keuring;
}

/** Words in a script that stand for a name: a capital inside a sentence. */
const isNaam = (woord: string, plek: number): boolean => plek > 0 && /^\p{Lu}/u.test(woord);
/** Text between double quotes are the resident's own words, said back. */
const zonderCitaat = (tekst: string): string => tekst.replace(/["“„][^"”“]*["”“]/gu, ' ');

/** The words of a sentence that are not common, explained, numbers or names. */
function moeilijk(zin: string, makkelijk: ReadonlySet<string>): string[] {
  return woorden(zonderCitaat(zin)).filter((woord, i) => {
    const klein = woord.toLowerCase();
    return !/^[\d.:]+$/u.test(woord) && !isNaam(woord, i) && !makkelijk.has(klein) && !klein.split('-').every((deel) => makkelijk.has(deel));
  });
}

/** Spelling mistakes. A capital inside a sentence is forgiven as a name where `namen` says so. */
function spelfouten(zin: string, speller: Speller, namen: boolean): Vondst[] {
  return woorden(zin).filter((woord, i) => !speller(woord) && !(namen && isNaam(woord, i))).map((wat) => ({ regel: 'spelling', wat }));
}

/** Loads the lists of this folder and makes a gate. */
export function maakKeurmeester(voorbeelden: ReadonlyMap<string, Voorbeeld> = leesVoorbeelden()): Keurmeester {
  const eigen = leesEigenSpelling();
  const termen = leesUitgelegdeWoorden().flatMap((term) => term.vormen);
  const uitzonderingen = new Set([...termen, ...eigen.map((woord) => woord.toLowerCase())]);
  const ruimer = [...voorbeelden.values()].flatMap(({ gewoon }) => woorden(gewoon)).map((woord) => woord.toLowerCase());
  const makkelijk = new Set([...leesGewoneWoorden().vormen, ...uitzonderingen, ...ruimer]);
  // Spelling of a term does not depend on its capital: "Respijtzorg" may start a sentence.
  const speller = maakSpeller([...eigen, ...termen]);
  const verboden = leesVerboden();
  const bekend = new Set([...uitzonderingen, 'wc', 'tv']);

  const vulAls = (tekst: string, maat: keyof Voorbeeld): string => vul(tekst, (naam) => voorbeelden.get(naam)?.[maat] ?? naam);
  const blok = (zin: string): Vondst[] => verboden.flatMap(({ patroon, liever }) => {
    const wat = patroon.exec(zin)?.[0];
    return wat === undefined ? [] : [{ regel: 'vermijd dit woord', wat: `${wat} (liever: ${liever})` }];
  });

  return {
    bericht({ sleutel, tekst, soort }) {
      const gevuld = vulAls(tekst, 'gewoon');
      const personeel = soort === 'personeel';
      const uit: Overtreding[] = [];
      const meld = (vondsten: readonly Vondst[], zin: string): void => { uit.push(...vondsten.map(({ regel, wat }) => ({ waar: sleutel, regel, wat, zin }))); };
      const alle = zinnen(gevuld);
      const grens = personeel ? GRENZEN.woordenPerZinPersoneel : GRENZEN.woordenPerZin;
      for (const zin of alle) {
        const lengte = woorden(zin).length;
        if (lengte > grens) meld([{ regel: 'lange zin', wat: `${lengte} woorden, hoogstens ${grens}` }], zin);
        meld(lijdend(zin), zin);
        if (personeel) continue;
        meld([...dubbeleOntkenning(zin), ...langeWoorden(zin), ...afkortingen(zin, bekend), ...telwoorden(zin), ...blok(zin)], zin);
      }
      for (const zin of zinnen(vul(tekst, () => ' 0 '))) meld(spelfouten(zin, speller, sleutel.startsWith('pakket/')), zin);
      const onbekend = plaatshouders(tekst).filter((naam) => !voorbeelden.has(naam));
      meld(onbekend.map((wat) => ({ regel: 'plaatshouder zonder voorbeeld', wat: `${wat}: zet een voorbeeld in voorbeelden.json` })), tekst);
      // i18next nesting would hide words from every rule above.
      if (tekst.includes('$t(')) meld([{ regel: 'geneste tekst', wat: '$t(…)' }], tekst);
      if (personeel) return uit;
      meld(toon(gevuld), gevuld);
      meld(linksMidden([gevuld]), gevuld);
      if (/[:.]vraag(?:\.\d+)?$/u.test(sleutel)) meld(links(gevuld).map((wat) => ({ regel: 'link midden in het gesprek', wat })), gevuld);
      if (soort === 'bericht' && alle.length > GRENZEN.zinnenPerBericht) meld([{ regel: 'te veel zinnen', wat: `${alle.length} zinnen, hoogstens ${GRENZEN.zinnenPerBericht}` }], gevuld);
      const tekens = vulAls(tekst, 'langst').length;
      if (tekens > GRENZEN.tekens[soort]) meld([{ regel: `te lang voor WhatsApp (${soort})`, wat: `${tekens} tekens, hoogstens ${GRENZEN.tekens[soort]}` }], gevuld);
      return uit;
    },
    script({ naam, berichten, knoppen = [], los = false }) {
      const maten = meet(berichten);
      const gelezen = [...berichten, ...knoppen].flatMap(zinnen);
      const moeilijkeWoorden = gelezen.flatMap((zin) => moeilijk(zin, makkelijk));
      const totaal = gelezen.flatMap((zin) => woorden(zonderCitaat(zin))).length;
      const aandeel = totaal === 0 ? 0 : moeilijkeWoorden.length / totaal;
      const geteld = maten.woorden >= GRENZEN.minstensWoorden;
      const fout = (regel: string, waarde: string, kapot: boolean): Overtreding[] => (geteld && kapot ? [{ waar: naam, regel, wat: waarde, zin: '' }] : []);
      return {
        naam,
        maten: { ...maten, moeilijk: aandeel, moeilijkeWoorden },
        overtredingen: [
          ...fout('gemiddelde zin te lang', `${maten.woordenPerZin.toFixed(1)}, hoogstens ${GRENZEN.gemiddeldPerZin}`, maten.woordenPerZin > GRENZEN.gemiddeldPerZin),
          ...fout('Flesch-Douma te laag', `${maten.fleschDouma.toFixed(1)}, minstens ${GRENZEN.fleschDouma}`, maten.fleschDouma < GRENZEN.fleschDouma),
          ...fout('Brouwer te laag', `${maten.brouwer.toFixed(1)}, minstens ${GRENZEN.brouwer}`, maten.brouwer < GRENZEN.brouwer),
          ...fout('te veel moeilijke woorden', `${(aandeel * 100).toFixed(1)}%: ${[...new Set(moeilijkeWoorden)].join(', ')}`, aandeel > GRENZEN.moeilijk),
          ...(los ? [] : linksMidden(berichten)).map(({ regel, wat }) => ({ waar: naam, regel, wat, zin: '' })),
        ],
      };
    },
  };
}

let gedeeld: Keurmeester | undefined;

/** Judges one pooled script with a shared gate. */
export function keur(script: Script): Keuring {
  gedeeld ??= maakKeurmeester();
  return gedeeld.script(script);
}
