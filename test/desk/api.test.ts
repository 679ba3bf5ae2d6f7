import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '../../src/desk/sessies.ts';
import { balie, medewerkers } from '../fixtures/balie.ts';
import { directLine } from '../fixtures/directline.ts';
import { maakKaart, zetOverdracht } from '../fixtures/overdrachten.ts';
import { startTestserver } from '../fixtures/testserver.ts';
import type { Testserver } from '../fixtures/testserver.ts';

let wie: Medewerker[];
let s: Testserver;
beforeAll(async () => { wie = await medewerkers(); });
beforeEach(async () => { s = await startTestserver({ desk: { medewerkers: wie } }); });
afterEach(() => s.stop());

async function binnen(gebruiker: string) {
  const b = balie(s.url);
  expect((await b.inloggen(gebruiker)).status).toBe(200);
  return b;
}

describe('the way in', () => {
  it('gives a strict cookie, on https with the __Host- prefix', async () => {
    const antwoord = await balie(s.url).inloggen('joyce');
    expect(antwoord.lichaam).toMatchObject({ naam: 'Joyce Martina', gebruiker: 'joyce', csrf: expect.stringMatching(/^.{32}$/) });
    expect(antwoord.headers.get('set-cookie')).toMatch(/^meedenker=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    await s.stop();
    s = await startTestserver({ desk: { medewerkers: wie }, publicUrl: 'https://mee.lindeveld.example' });
    const veilig = balie(s.url, 'https://mee.lindeveld.example');
    expect((await veilig.inloggen('joyce')).headers.get('set-cookie')).toMatch(/^__Host-meedenker=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect((await veilig.roep('GET', '/overdrachten')).status).toBe(200);
    expect((await balie(s.url).inloggen('joyce')).lichaam.error).toMatchObject({ code: 'BadOrigin' });
  });

  it('says the same for a wrong password and an unknown name', async () => {
    const fout = await balie(s.url).inloggen('joyce', 'iets anders');
    const vreemd = await balie(s.url).inloggen('niemand', 'iets anders');
    expect([fout.status, fout.lichaam]).toEqual([401, vreemd.lichaam]);
    expect(fout.headers.get('set-cookie')).toBeNull();
  });

  it('stops guessing after five tries, for that name from that address only', async () => {
    for (let i = 0; i < 5; i += 1) expect((await balie(s.url).inloggen('joyce', `gok ${i}`)).status).toBe(401);
    const geraden = await balie(s.url).inloggen('joyce');
    expect([geraden.status, geraden.lichaam.error]).toMatchObject([429, { code: 'TooManyLogins' }]);
    expect(Number(geraden.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await balie(s.url).inloggen('henk')).status).toBe(200);
    expect((await balie(s.url).inloggen('joyce', undefined, { 'X-Forwarded-For': '203.0.113.9' })).status).toBe(200);
  });

  it('is shut where there are no accounts', async () => {
    await s.stop();
    s = await startTestserver();
    expect((await balie(s.url).inloggen('joyce')).lichaam.error).toMatchObject({ code: 'DeskClosed', message: expect.stringContaining('DESK_MEDEWERKERS') });
  });

  it('ends after an hour of nothing, after a working day, and on logging out', async () => {
    const b = await binnen('joyce');
    s.klok.nu += 61 * 60_000;
    expect((await b.roep('GET', '/overdrachten')).status).toBe(401);
    await b.inloggen('joyce');
    for (let i = 0; i < 11; i += 1) {
      s.klok.nu += 55 * 60_000;
      expect((await b.roep('GET', '/overdrachten')).status).toBe(i < 10 ? 200 : 401);
    }
    await b.inloggen('joyce');
    const stroom = await b.stroom();
    expect((await b.roep('POST', '/uitloggen')).headers.get('set-cookie')).toMatch(/^meedenker=; .*Max-Age=0$/);
    expect((await b.roep('GET', '/overdrachten')).status).toBe(401);
    // What happens after that is not told to a stream that was left open.
    await zetOverdracht(s.store, maakKaart());
    await s.server.meldOverdracht('LV-2X4K');
    await stroom.klaar;
    expect(stroom.events.map(({ soort }) => soort)).toEqual(['hallo']);
  });
});

describe('every request', () => {
  const alle = [
    ['GET', '/overdrachten'], ['GET', '/overdrachten/LV-2X4K'], ['GET', '/stroom'],
    ['POST', '/overdrachten/LV-2X4K/gelezen'], ['POST', '/overdrachten/LV-2X4K/status'], ['POST', '/aanwezig'], ['POST', '/uitloggen'],
  ] as const;

  it.each(alle)('%s %s needs a login', async (methode, pad) => {
    await zetOverdracht(s.store, maakKaart());
    const antwoord = await balie(s.url).roep(methode, pad);
    expect([antwoord.status, antwoord.lichaam]).toMatchObject([401, { error: { code: 'NotLoggedIn' } }]);
    expect((await balie(s.url).roep('GET', '/ik')).lichaam).toEqual({ ik: null });
  });

  it.each(alle.filter(([methode]) => methode === 'POST'))('%s %s comes from our own page, with its token', async (methode, pad) => {
    await zetOverdracht(s.store, maakKaart());
    const b = await binnen('joyce');
    const lichaam = { van: 'nieuw', naar: 'opgepakt', verbinding: 'x', kenmerk: null };
    for (const koppen of [{ Origin: 'https://elders.example' }, { Origin: 'null' }, { Origin: null }]) expect((await b.roep(methode, pad, lichaam, koppen)).lichaam.error?.code).toBe('BadOrigin');
    for (const koppen of [{ 'X-CSRF-Token': 'x' }, { 'X-CSRF-Token': null }]) expect((await b.roep(methode, pad, lichaam, koppen)).lichaam.error?.code).toBe('BadCsrf');
    expect(await s.store.overdracht('LV-2X4K')).toMatchObject({ status: 'nieuw', gelezenDoor: [] });
    expect((await b.roep(methode, pad, lichaam)).status).toBe(200);
  });
});

describe('the queue', () => {
  it('lists by urgency, then the earliest promised call', async () => {
    const nu = Date.now();
    for (const [kenmerk, urgentie, dagen] of [['A', 'gewoon', 1], ['B', 'week', 3], ['C', 'nu', 9], ['D', 'week', 2], ['E', 'vandaag', 1]] as const) {
      await zetOverdracht(s.store, maakKaart({ kenmerk, terugbellenVoor: nu + dagen * 86_400_000 }), nu, urgentie);
    }
    const b = await binnen('joyce');
    const { overdrachten } = (await b.roep('GET', '/overdrachten')).lichaam as unknown as { overdrachten: { kenmerk: string }[] };
    expect(overdrachten.map(({ kenmerk }) => kenmerk)).toEqual(['C', 'E', 'D', 'B', 'A']);
  });

  it('gives a card whole, with who read it and what happened, by name', async () => {
    await zetOverdracht(s.store, maakKaart());
    const [joyce, henk] = [await binnen('joyce'), await binnen('henk')];
    await joyce.roep('POST', '/overdrachten/LV-2X4K/gelezen');
    await joyce.roep('POST', '/overdrachten/LV-2X4K/gelezen');
    await henk.roep('POST', '/overdrachten/LV-2X4K/status', { van: 'nieuw', naar: 'opgepakt' });
    const { lichaam } = await joyce.roep('GET', '/overdrachten/LV-2X4K');
    expect(lichaam).toMatchObject({
      status: 'opgepakt', medewerker: 'Henk Visser', gelezenDoor: [{ naam: 'Joyce Martina' }], historie: [{ van: 'nieuw', naar: 'opgepakt', naam: 'Henk Visser' }],
      inhoud: { woorden: maakKaart().woorden },
    });
    expect((await joyce.roep('GET', '/overdrachten/BESTAAT-NIET')).lichaam.error?.code).toBe('HandoverNotFound');
    expect((await joyce.roep('POST', '/overdrachten/BESTAAT-NIET/gelezen')).status).toBe(404);
  });

  it('gives a card to one of two who take it at once, and tells the other who was first', async () => {
    await zetOverdracht(s.store, maakKaart());
    const [joyce, henk] = [await binnen('joyce'), await binnen('henk')];
    for (let i = 0; i < 10; i += 1) {
      const uit = await Promise.all([joyce, henk].map((b) => b.roep('POST', '/overdrachten/LV-2X4K/status', { van: 'nieuw', naar: 'opgepakt' })));
      const winnaar = uit.findIndex(({ status }) => status === 200);
      const verliezer = uit[1 - winnaar]!;
      expect(verliezer.lichaam.error).toMatchObject({ code: 'StatusConflict', status: 'opgepakt', medewerker: ['Joyce Martina', 'Henk Visser'][winnaar] });
      expect(verliezer.status).toBe(409);
      await joyce.roep('POST', '/overdrachten/LV-2X4K/status', { van: 'opgepakt', naar: 'nieuw' });
    }
  });

  it('lets only who has a card finish it, and knows no other steps than there are', async () => {
    await zetOverdracht(s.store, maakKaart());
    const [joyce, henk] = [await binnen('joyce'), await binnen('henk')];
    const stap = (b: typeof joyce, van: string, naar: string) => b.roep('POST', '/overdrachten/LV-2X4K/status', { van, naar });
    expect((await stap(joyce, 'nieuw', 'afgerond')).lichaam.error?.code).toBe('StepNotPossible');
    expect((await stap(joyce, 'nieuw', 'weg')).lichaam.error?.code).toBe('BadArgument');
    expect((await stap(joyce, 'nieuw', 'opgepakt')).status).toBe(200);
    expect((await stap(henk, 'opgepakt', 'afgerond')).lichaam.error).toMatchObject({ code: 'StatusConflict', status: 'opgepakt', medewerker: 'Joyce Martina' });
    expect((await stap(joyce, 'opgepakt', 'afgerond')).lichaam).toMatchObject({ status: 'afgerond', medewerker: 'Joyce Martina' });
    expect((await stap(henk, 'afgerond', 'nieuw')).lichaam).toMatchObject({ status: 'nieuw' });
  });
});

describe('the stream', () => {
  it('tells all screens within a second: a new handover out of the chat, who read it, who took it', async () => {
    const [joyce, henk] = [await binnen('joyce'), await binnen('henk')];
    const [a, b] = [await joyce.stroom(), await henk.stroom()];
    expect(a.soort).toBe('text/event-stream');
    const dl = directLine(s.url);
    await dl.zeg(await dl.begin(), 'overdracht LV-NIEUW');
    for (const lijn of [a, b]) expect(await lijn.tot(({ soort }) => soort === 'overdracht', 1000)).toMatchObject({ overdracht: { kenmerk: 'LV-NIEUW', status: 'nieuw' } });
    await joyce.roep('POST', '/overdrachten/LV-NIEUW/gelezen');
    await b.tot(({ data }) => JSON.stringify(data).includes('"gelezenDoor":[{"naam":"Joyce Martina"'), 1000);
    await joyce.roep('POST', '/overdrachten/LV-NIEUW/status', { van: 'nieuw', naar: 'opgepakt' });
    await b.tot(({ data }) => (data.overdracht as { medewerker?: string } | undefined)?.medewerker === 'Joyce Martina', 1000);
    a.sluit();
    b.sluit();
  });

  it('shows within a second who has which card open, until the line is gone', async () => {
    const [joyce, henk] = [await binnen('joyce'), await binnen('henk')];
    const [a, b] = [await joyce.stroom(), await henk.stroom()];
    const nummer = async (lijn: typeof a) => (await lijn.tot(({ soort }) => soort === 'hallo')).verbinding as string;
    const open = (lijn: typeof a) => lijn.events.findLast(({ data }) => data.open !== undefined)?.data.open;
    await joyce.roep('POST', '/aanwezig', { verbinding: await nummer(a), kenmerk: 'LV-2X4K' });
    await henk.roep('POST', '/aanwezig', { verbinding: await nummer(b), kenmerk: 'LV-2X4K' });
    await b.tot(({ data }) => JSON.stringify(data.open) === '{"LV-2X4K":["Joyce Martina","Henk Visser"]}', 1000);
    await a.tot(({ data }) => JSON.stringify(data.open) === '{"LV-2X4K":["Joyce Martina","Henk Visser"]}', 1000);
    // Nobody speaks for the screen of somebody else.
    expect((await henk.roep('POST', '/aanwezig', { verbinding: await nummer(a), kenmerk: null })).lichaam).toEqual({ bekend: false });
    a.sluit();
    await b.tot(({ data }) => JSON.stringify(data.open) === '{"LV-2X4K":["Henk Visser"]}', 1000);
    await henk.roep('POST', '/aanwezig', { verbinding: await nummer(b), kenmerk: null });
    await b.tot(({ data }) => JSON.stringify(data.open) === '{}' && data !== b.events[0]?.data, 1000);
    expect(open(b)).toEqual({});
    b.sluit();
  });

  it('ends when the server stops', async () => {
    const stroom = await (await binnen('joyce')).stroom();
    await s.server.stop();
    await stroom.klaar;
  });
});
