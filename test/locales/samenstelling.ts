/**
 * Dutch compounds by the dictionary's own flags. nspell reads the word list but not Hunspell's COMPOUNDBEGIN, COMPOUNDMIDDLE and
 * COMPOUNDEND, on which this dictionary leans for ordinary words ("supermarkt" is super + markt), so they are read here.
 */
interface Achtervoegsel {
  af: string;
  erbij: string;
  als: RegExp;
  vlaggen: ReadonlySet<string>;
}

const BEGIN = 'Ca';
const MIDDEN = 'Cb';
const EINDE = 'Cc';
/** The dictionary writes ij as one character. */
const ij = (tekst: string): string => tekst.replace(/ĳ/gu, 'ij').replace(/Ĳ/gu, 'IJ');

/** "CaCbZb" → Ca, Cb, Zb (FLAG long). */
const vlaggen = (tekst: string | undefined): string[] => (tekst ?? '').match(/../gu) ?? [];

/** SFX rows of the affix file by flag; rows that end in a hyphen make parts for hyphenated words and are left out. */
function achtervoegsels(aff: string): Map<string, Achtervoegsel[]> {
  const uit = new Map<string, Achtervoegsel[]>();
  for (const regel of aff.split('\n')) {
    const [soort, vlag, af, vorm, als] = regel.split(/\s+/u);
    if (soort !== 'SFX' || vlag === undefined || vorm === undefined || /^\d+$/u.test(vorm)) continue;
    const [erbij = '', verder] = vorm.split('/');
    if (erbij.endsWith('-')) continue;
    const rij = { af: af === '0' ? '' : ij(af ?? ''), erbij: erbij === '0' ? '' : ij(erbij), als: new RegExp(`(?:${als ?? '.'})$`, 'u'), vlaggen: new Set(vlaggen(verder)) };
    uit.set(vlag, [...(uit.get(vlag) ?? []), rij]);
  }
  return uit;
}

/** Says whether a lower-case word is a compound of two or three dictionary words, with the linking letters that those words take. */
export type Samensteller = (woord: string) => boolean;

/** Reads affix and word list (Hunspell format). The sets are made at the first question, as most texts hardly need them. */
export function maakSamensteller(aff: string, dic: string): Samensteller {
  const begin = new Set<string>();
  const midden = new Set<string>();
  const einde = new Set<string>();
  const vul = (): void => {
    const regels = achtervoegsels(aff);
    for (const regel of dic.split('\n').slice(1)) {
      const [woord = '', code] = ij(regel.split(/[\t ]/u)[0] ?? '').split('/');
      if (!/^\p{Ll}{3,}$/u.test(woord)) continue;
      const eigen = vlaggen(code);
      if (eigen.includes(BEGIN)) begin.add(woord);
      if (eigen.includes(MIDDEN)) midden.add(woord);
      const sluit = eigen.includes(EINDE);
      if (sluit) einde.add(woord);
      for (const rij of eigen.flatMap((vlag) => regels.get(vlag) ?? [])) {
        if (!woord.endsWith(rij.af) || !rij.als.test(woord)) continue;
        const vorm = woord.slice(0, woord.length - rij.af.length) + rij.erbij;
        if (rij.vlaggen.has(BEGIN)) begin.add(vorm);
        if (rij.vlaggen.has(MIDDEN)) midden.add(vorm);
        if (sluit) einde.add(vorm);
      }
    }
  };
  // A last part under four letters would let typing errors through ("belangrij" as belang + rij).
  const KORTSTE = { kop: 3, staart: 4 };
  const past = (woord: string, koppen: ReadonlySet<string>, diepte: number): boolean => {
    for (let i = KORTSTE.kop; i <= woord.length - KORTSTE.staart; i += 1) {
      if (!koppen.has(woord.slice(0, i))) continue;
      const rest = woord.slice(i);
      if (einde.has(rest) || (diepte > 1 && past(rest, midden, diepte - 1))) return true;
    }
    return false;
  };
  return (woord) => {
    if (begin.size === 0) vul();
    return past(woord, begin, 2);
  };
}
