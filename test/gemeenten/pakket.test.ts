import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPakketBestand, laadPakket, PakketError, teamVan } from '../../src/gemeenten/pakket.ts';

type Vorm = Record<string, unknown> & Record<'wijken' | 'teams' | 'voorzieningen', Record<string, unknown>[]> & Record<'deuren', Record<string, string[]>>;

let map: string;
beforeAll(() => { map = mkdtempSync(join(tmpdir(), 'pakket-')); });
afterAll(() => { rmSync(map, { recursive: true }); });

/** Writes a file and gives the error that loading it throws; fails when it loads. */
function foutVan(inhoud: string | undefined): PakketError {
  const bestand = join(map, inhoud === undefined ? 'bestaat-niet.json' : 'pakket.json');
  if (inhoud !== undefined) writeFileSync(bestand, inhoud);
  try {
    laadPakket(bestand);
  } catch (fout) {
    expect(fout).toBeInstanceOf(PakketError);
    expect((fout as PakketError).params.bestand).toBe(bestand);
    return fout as PakketError;
  }
  throw new Error('the pack was accepted');
}

/** The demo pack with one thing changed. */
function anders(verander: (pakket: Vorm) => void): string {
  const pakket = JSON.parse(readFileSync(demoPakketBestand(), 'utf8')) as Vorm;
  verander(pakket);
  return JSON.stringify(pakket);
}

describe('loading a pack', () => {
  it('takes the demo pack, from a path or a file address', () => {
    expect(laadPakket(demoPakketBestand())).toMatchObject({ slug: 'lindeveld', naam: 'Lindeveld' });
    writeFileSync(join(map, 'goed.json'), anders(() => undefined));
    expect(laadPakket(new URL(`file://${join(map, 'goed.json')}`))).toEqual(laadPakket(demoPakketBestand()));
  });

  it('says PAKKET_ONLEESBAAR when there is no file, and when it holds no JSON', () => {
    expect(foutVan(undefined)).toMatchObject({ code: 'PAKKET_ONLEESBAAR' });
    expect(foutVan('{ "slug": "lindeveld", ')).toMatchObject({ code: 'PAKKET_ONLEESBAAR' });
    expect(foutVan('')).toMatchObject({ code: 'PAKKET_ONLEESBAAR' });
  });

  it.each<[string, (p: Vorm) => void, RegExp]>([
    ['an unknown team behind a door', (p) => { p.deuren.huishouden = ['wmo-loket', 'wmo-balie']; }, /geen team "wmo-balie"[\s\S]*deuren\.huishouden\[1\]/],
    ['an unknown team as klantcontactcentrum', (p) => { p.kcc = 'balie'; }, /geen team "balie"[\s\S]*kcc/],
    ['an unknown team to walk in', (p) => { p.inloop = 'balie'; }, /geen team "balie"[\s\S]*inloop/],
    ['an unknown team for danger', (p) => { p.crisis = 'balie'; }, /geen team "balie"[\s\S]*crisis/],
    ['an unknown wijk at a team', (p) => { p.teams[3]!.wijken = ['noord', 'noorderveld']; }, /geen wijk "noorderveld"[\s\S]*teams\[3\]\.wijken/],
    ['an unknown wijk at a voorziening', (p) => { p.voorzieningen[0]!.wijken = ['noorderveld']; }, /geen wijk "noorderveld"[\s\S]*voorzieningen\[0\]\.wijken/],
    ['an unknown topic as a door', (p) => { p.deuren.paspoort = ['kcc']; }, /paspoort/],
    ['a door with no team', (p) => { p.deuren.huishouden = []; }, /deuren\.huishouden/],
    ['an unknown topic at a voorziening', (p) => { p.voorzieningen[0]!.onderwerpen = ['koffie']; }, /voorzieningen\[0\]\.onderwerpen/],
    ['a voorziening for no topic, which nobody would ever see', (p) => { p.voorzieningen[0]!.onderwerpen = []; }, /voorzieningen\[0\]\.onderwerpen/],
    ['hours that are no hours', (p) => { p.teams[0]!.open = { ma: '9-17' }; }, /teams\[0\]\.open\.ma/],
    ['an hour that does not exist', (p) => { p.teams[0]!.open = { ma: '09:00-25:00' }; }, /teams\[0\]\.open\.ma/],
    ['a minute that does not exist', (p) => { p.teams[0]!.open = { ma: '09:00-17:60' }; }, /teams\[0\]\.open\.ma/],
    ['closing before opening', (p) => { p.teams[0]!.open = { ma: '17:00-09:00' }; }, /teams\[0\]\.open\.ma/],
    ['closing at once', (p) => { p.teams[0]!.open = { ma: '09:00-09:00' }; }, /teams\[0\]\.open\.ma/],
    ['a day that does not exist', (p) => { p.teams[0]!.open = { maandag: '09:00-17:00' }; }, /teams\[0\]\.open/],
    ['bad hours on holidays', (p) => { p.teams[0]!.feestdagen = 'altijd'; }, /teams\[0\]\.feestdagen/],
    ['a postcode with letters', (p) => { p.wijken[0]!.postcodes = ['1001AB']; }, /wijken\[0\]\.postcodes/],
    ['two teams of one id, of which one would never be found', (p) => { p.teams[1]!.id = 'kcc'; }, /"kcc" staat er twee keer/],
    ['two wijken of one id', (p) => { p.wijken[1]!.id = 'noord'; }, /"noord" staat er twee keer/],
    ['two voorzieningen of one id', (p) => { p.voorzieningen[1]!.id = p.voorzieningen[0]!.id; }, /staat er twee keer/],
    ['an id with a space, which a place fact would cut in two', (p) => { p.wijken[0]!.id = 'oud noord'; }, /wijken\[0\]\.id/],
    ['a wijk by the id that means: outside', (p) => { p.wijken[0]!.id = 'buiten'; }, /wijken\[0\]\.id/],
    ['no wijken', (p) => { p.wijken = []; }, /wijken/],
    ['a field that the schema does not know', (p) => { p.teams[0]!.fax = '099-000 10 99'; }, /fax/],
    ['a field that is missing', (p) => { delete p.teams[0]!.medewerker; }, /teams\[0\]\.medewerker/],
    ['a talk that is kept for ever', (p) => { p.bewaarDagen = 3650; }, /bewaarDagen/],
  ])('refuses %s, and says where', (_, verander, reden) => {
    const fout = foutVan(anders(verander));
    expect(fout.code).toBe('PAKKET_FOUT');
    expect(fout.params.reden).toMatch(reden);
    expect(fout.message).toContain('PAKKET_FOUT');
  });

  it('refuses JSON that is no pack at all', () => {
    for (const inhoud of ['null', '[]', '"lindeveld"', '{}']) expect(foutVan(inhoud).code).toBe('PAKKET_FOUT');
  });

  it('takes a team that is open round the clock', () => {
    writeFileSync(join(map, 'rond.json'), anders((p) => { p.teams[0]!.open = { ma: '00:00-24:00' }; }));
    expect(laadPakket(join(map, 'rond.json')).teams[0]!.open).toEqual({ ma: '00:00-24:00' });
  });
});

it('finds a team by id; a team that has left the pack becomes the klantcontactcentrum', () => {
  const pakket = laadPakket(demoPakketBestand());
  expect(teamVan(pakket, 'wmo-loket').naam).toBe('het Wmo-loket');
  expect(teamVan(pakket, 'opgeheven').id).toBe(pakket.kcc);
});
