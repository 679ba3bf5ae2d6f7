import { describe, expect, it } from 'vitest';
import { leesAntwoord, leesVeilig } from '../../src/safety/vervolg.ts';

const ZELFMOORD: Record<'ja' | 'nee' | 'onduidelijk', string[]> = {
  ja: ['ja', 'Ja.', 'jaa', 'JA', 'ja soms', 'ja eigenlijk wel', 'soms', 'een beetje', 'af en toe', 'elke dag', 'klopt', 'inderdaad', 'helaas wel', 'ja ik wil dood', 'eerlijk gezegd wel', 'tja, soms', 'jawel', 'nee of ja eigenlijk wel', 'ja maar ik doe het niet', 'ik denk er elke nacht aan om het te doen', 'ik wil er niet meer zijn', 'yes', 'evet', 'tak', 'oui'],
  nee: ['nee', 'Nee hoor', 'nee!', 'neeee', 'neen', 'nee natuurlijk niet', 'absoluut niet', 'nee ik denk niet aan zelfmoord', 'nee joh', 'welnee', 'nooit', 'nee, ik wil graag blijven leven', 'niet hoor', 'nee gelukkig niet', 'zeker niet', 'no', 'nein', 'hayır'],
  onduidelijk: ['weet niet', 'ik weet het niet', 'misschien', 'nee niet echt maar het wordt me te veel', 'nee maar ik ben zo moe', 'nee nu niet', 'nog niet', 'nee niet meer', 'hoezo?', 'waarom vraagt u dat', 'wat bedoelt u', 'ja nee', 'ik ben moe', '...', '😢', 'liever niet zeggen', 'nee, vroeger wel', 'geen idee', 'nee ik kan gewoon niet meer', ''],
};
const VEILIG: Record<'ja' | 'nee' | 'onduidelijk', string[]> = {
  ja: ['ja', 'ja hoor', 'ik ben alleen', 'hij is er niet', 'hij is werken', 'ja ik ben alleen thuis', 'hij slaapt', 'ze is boodschappen doen', 'dat kan', 'ok', 'mijn man is niet thuis', 'ik ben bij mijn zus'],
  nee: ['nee', 'nee hij zit naast me', 'hij is thuis', 'hij kijkt mee', 'hij komt zo thuis', 'niet echt', 'kan niet praten', 'ik ben niet alleen', 'snel', 'niet veilig', 'hij leest mee', 'mijn man is beneden'],
  onduidelijk: ['even', 'nu nog wel', 'ja maar hij komt zo', 'misschien', 'weet ik niet', 'ja even', 'zolang hij slaapt', 'een beetje', 'hallo', ''],
};

const rijen = (tabel: Record<string, string[]>) => Object.entries(tabel).flatMap(([verwacht, lijst]) => lijst.map((tekst) => [tekst, verwacht] as const));

describe('leesAntwoord: "Denkt u aan zelfmoord?"', () => {
  it.each(rijen(ZELFMOORD))('%s → %s', (tekst, verwacht) => {
    expect(leesAntwoord(tekst)).toBe(verwacht);
  });
});

describe('leesVeilig: "Kunt u nu veilig typen?"', () => {
  it.each(rijen(VEILIG))('%s → %s', (tekst, verwacht) => {
    expect(leesVeilig(tekst)).toBe(verwacht);
  });
});
