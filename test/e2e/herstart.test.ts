import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { projectMap } from '../../src/project-map.ts';
import { hervat, laatste, openTalk } from './directline.ts';
import { mislukteStart, startProces, type Proces } from './proces.ts';

const processen: Proces[] = [];
const start = async (env: Record<string, string>) => {
  const proces = await startProces(env);
  processen.push(proces);
  return proces;
};
afterEach(async () => {
  for (const p of processen.splice(0)) {
    p.kind.kill('SIGKILL');
    await p.klaar;
  }
});
const map = () => mkdtempSync(join(tmpdir(), 'meedenker-'));

describe('kill -9 midden in een gesprek', () => {
  it('het volgende bericht gaat verder waar het was; niets kwijt, niets dubbel', async () => {
    const STORE_FILE = join(map(), 'm.sqlite');
    let proces = await start({ STORE_FILE });
    const talk = await openTalk(proces.basis);
    const zinnen = ['mn moeder van 84 krijgt haar huis niet meer schoon kan daar hulp voor komen', 'ja', 'ja', 'ze kookt nog zelf', 'alleen stof afnemen', 'ik kom elke week'];
    let gezien = (await talk.lees()).activities.length;
    for (const [i, zin] of zinnen.entries()) {
      expect(await hervat(proces.basis, talk.id, talk.token).zeg(zin, `b${i}`)).toBe(200);
      proces.kind.kill('SIGKILL');
      await proces.klaar;
      proces = await start({ STORE_FILE });
      const weer = hervat(proces.basis, talk.id, talk.token);
      // The same message once more, as a phone does that saw no answer: no second answer.
      const voor = await weer.lees();
      expect(await weer.zeg(zin, `b${i}`)).toBe(200);
      const na = await weer.lees();
      expect(na.activities.length).toBe(voor.activities.length);
      expect(voor.activities.length).toBeGreaterThan(gezien);
      gezien = na.activities.length;
    }
    const set = await hervat(proces.basis, talk.id, talk.token).lees();
    const gezegd = set.activities.filter((a) => a.from.role === 'user').map((a) => a.text);
    // A typed word that is a choice stands in the log as the label that was seen.
    expect(gezegd).toEqual(zinnen.map((z, i) => (z === 'ja' ? gezegd[i] : z)));
    expect(laatste(set).text).toMatch(/helpen/);
  }, 90_000);

  it('een bericht onderweg tijdens de klap is er helemaal of helemaal niet', async () => {
    const STORE_FILE = join(map(), 'm.sqlite');
    const proces = await start({ STORE_FILE });
    const talk = await openTalk(proces.basis);
    const onderweg = talk.zeg('voor mezelf', 'x').catch(() => 0);
    proces.kind.kill('SIGKILL');
    const status = await onderweg;
    await proces.klaar;
    const weer = hervat((await start({ STORE_FILE })).basis, talk.id, talk.token);
    const set = await weer.lees();
    const binnen = set.activities.filter((a) => a.from.role === 'user').length;
    if (status === 200) expect(binnen).toBe(1);
    expect(await weer.zeg('voor mezelf', 'x')).toBe(200);
    expect((await weer.lees()).activities.filter((a) => a.from.role === 'user')).toHaveLength(1);
  }, 60_000);
});

describe('wat niet kan, stopt de start en zegt wat te doen', () => {
  it.each([
    ['PORT', { PORT: 'tachtig' }],
    ['PORT', { PORT: '70000' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'veel' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'lindeveld' }],
    ['TOKEN_SECRET', { TOKEN_SECRET: 'kort' }],
    ['GEMEENTE_PAKKET', { GEMEENTE_PAKKET: '/nergens/pakket.json' }],
    ['DESK_MEDEWERKERS', { DESK_MEDEWERKERS: '/nergens/medewerkers.json' }],
    ['STORE_FILE', { STORE_FILE: '/proc/nergens/m.sqlite' }],
  ])('%s: %j', async (naam, env) => {
    const { code, uitvoer } = await mislukteStart({ STORE_FILE: join(map(), 'm.sqlite'), ...env });
    expect(code).toBe(1);
    expect(uitvoer).toContain(naam);
    expect(uitvoer).not.toMatch(/^\s+at /m);
  });

  it('een pakket met een fout noemt de plek van de fout', async () => {
    const bestand = join(map(), 'pakket.json');
    writeFileSync(bestand, JSON.stringify({ ...JSON.parse(readFileSync(projectMap('src', 'gemeenten', 'demo', 'pakket.json'), 'utf8')), crisis: 'bestaat-niet' }));
    const { code, uitvoer } = await mislukteStart({ GEMEENTE_PAKKET: bestand, STORE_FILE: join(map(), 'm.sqlite') });
    expect(code).toBe(1);
    expect(uitvoer).toMatch(/crisis/);
  });

  it('een poort die bezet is', async () => {
    const bezet = createServer();
    await new Promise<void>((klaar) => { bezet.listen(0, '127.0.0.1', klaar); });
    const { port } = bezet.address() as { port: number };
    const { code, uitvoer } = await mislukteStart({ PORT: String(port), STORE_FILE: join(map(), 'm.sqlite') });
    bezet.close();
    expect(code).toBe(1);
    expect(uitvoer).toMatch(new RegExp(`Poort ${port} is al in gebruik.*PORT`));
  });

  it('een database die een ander proces gebruikt', async () => {
    const STORE_FILE = join(map(), 'm.sqlite');
    await start({ STORE_FILE });
    const { code, uitvoer } = await mislukteStart({ STORE_FILE });
    expect(code).toBe(1);
    expect(uitvoer).toMatch(/ander proces.*STORE_FILE/);
  });

  it('met een eigen pakket is er geen demo-account', async () => {
    const bestand = join(map(), 'pakket.json');
    writeFileSync(bestand, readFileSync(projectMap('src', 'gemeenten', 'demo', 'pakket.json')));
    const proces = await start({ GEMEENTE_PAKKET: bestand, STORE_FILE: join(map(), 'm.sqlite') });
    expect(proces.uitvoer()).not.toMatch(/Wachtwoord/);
    const antwoord = await fetch(`${proces.basis}/desk/api/inloggen`, { method: 'POST', headers: { 'content-type': 'application/json', origin: proces.basis }, body: JSON.stringify({ gebruiker: 'sanne', wachtwoord: 'lindeveld-demo' }) });
    expect(antwoord.status).toBeGreaterThanOrEqual(400);
  });
});

describe('het logboek', () => {
  it('bevat nooit tekst, naam of nummer van een inwoner', async () => {
    const proces = await start({ STORE_FILE: join(map(), 'm.sqlite'), LOG_LEVEL: 'debug' });
    const talk = await openTalk(proces.basis);
    for (const zin of ['ik krijg het huis niet meer schoon', 'ik wil iemand spreken', 'bel mij', 'ja', '06-00000004', 'Geheimhouder', 'ochtend']) await talk.zeg(zin);
    proces.kind.kill('SIGTERM');
    await proces.klaar;
    expect(proces.uitvoer()).toMatch(/directline/);
    expect(proces.uitvoer()).not.toMatch(/schoon|Geheimhouder|0600000004|06-00000004|spreken/);
    expect(proces.uitvoer()).not.toContain(talk.id);
    expect(proces.uitvoer()).not.toContain(talk.token);
  });
});
