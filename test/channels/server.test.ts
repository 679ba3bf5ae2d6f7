import { request } from 'node:http';
import { connect } from 'node:net';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from '../../src/channels/server.ts';
import type { ServerOpties } from '../../src/channels/server.ts';
import { maakWoorden } from '../../src/conversation/woorden.ts';
import { directLine, luister } from '../fixtures/directline.ts';
import { maakEchogesprek } from '../fixtures/echogesprek.ts';
import { startTestserver } from '../fixtures/testserver.ts';
import type { Testserver } from '../fixtures/testserver.ts';

let s: Testserver;
const start = async (anders: Partial<ServerOpties> = {}) => {
  await s?.stop();
  s = await startTestserver(anders);
  return s;
};
beforeEach(async () => { s = await startTestserver(); });
afterEach(() => s.stop());

const post = (pad: string, lichaam: string | Uint8Array<ArrayBuffer>, koppen: Record<string, string> = { 'Content-Type': 'application/json' }) => fetch(s.url + pad, { method: 'POST', body: lichaam, headers: koppen });
const code = async (antwoord: Response) => [antwoord.status, (await antwoord.json() as { error: { code: string } }).error.code];

describe('the server', () => {
  it('sends the security headers with every answer, refusals too, and says nothing of what it is made with', async () => {
    for (const pad of ['/health/live', '/bestaat/niet', '/v3/directline/conversations/x/activities']) {
      const { headers } = await fetch(s.url + pad);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none';script-src 'self';style-src 'self'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
    }
  });

  it('asks for https from then on when it is found by https, and lets the page reach its own socket', async () => {
    await start({ publicUrl: 'https://chat.lindeveld.example' });
    const { headers } = await fetch(`${s.url}/health/live`);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' wss://chat.lindeveld.example");
    expect((await directLine(s.url).begin()).streamUrl).toMatch(/^wss:\/\/chat\.lindeveld\.example\/v3\//);
  });

  it('refuses what it cannot use with a code: unknown path, method, bad JSON, bad UTF-8, other types, compression', async () => {
    expect(await code(await fetch(`${s.url}/nergens`))).toEqual([404, 'NotFound']);
    expect(await code(await fetch(`${s.url}/v3/directline/tokens/generate`))).toEqual([405, 'MethodNotAllowed']);
    expect(await code(await post('/v3/directline/tokens/generate', '{"a":'))).toEqual([400, 'BadJson']);
    expect(await code(await post('/v3/directline/tokens/generate', new Uint8Array([0x22, 0xff, 0x22])))).toEqual([400, 'BadJson']);
    expect(await code(await post('/v3/directline/tokens/generate', '{}', { 'Content-Type': 'text/plain' }))).toEqual([415, 'UnsupportedMediaType']);
    expect(await code(await post('/v3/directline/tokens/generate', '{}', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }))).toEqual([415, 'UnsupportedMediaType']);
  });

  it('shows no message of an error to anyone and writes none in the log', async () => {
    await start({ gesprek: { open: () => Promise.reject(new Error('mijn geheime verhaal')), neem: () => Promise.reject(new Error('mijn geheime verhaal')) } });
    const { token } = await (await fetch(`${s.url}/v3/directline/tokens/generate`, { method: 'POST' })).json() as { token: string };
    const antwoord = await fetch(`${s.url}/v3/directline/conversations`, { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
    const tekst = await antwoord.text();
    expect([antwoord.status, JSON.parse(tekst)]).toMatchObject([500, { error: { code: 'ServiceError' } }]);
    expect(tekst).not.toContain('geheim');
    expect(s.log.join('')).not.toContain('geheim');
    expect(s.log.join('')).toMatch(/"level":50.*server\.test/);
  });

  it('says 503 and when to come back while the store cannot write', async () => {
    const g = await directLine(s.url).begin();
    await s.store.close();
    const antwoord = await directLine(s.url).zeg(g, 'hallo');
    expect(antwoord.headers.get('retry-after')).toBe('5');
    expect(await code(antwoord)).toEqual([503, 'Unavailable']);
    expect((await fetch(`${s.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${s.url}/health/live`)).status).toBe(200);
  });

  it('logs method, route, status and time, and nothing of the talk or its keys', async () => {
    const dl = directLine(s.url);
    const g = await dl.begin();
    const lijn = await luister(g.streamUrl);
    await dl.zeg(g, 'ik heet Wilhelmina en ik drink', 'mijn-id');
    await lijn.sluit();
    const log = s.log.join('');
    for (const persoonlijk of ['Wilhelmina', 'drink', g.conversationId, g.token, 'mijn-id', '127.0.0.1']) expect(log).not.toContain(persoonlijk);
    expect(s.log.map((regel) => Object.keys(JSON.parse(regel) as object).filter((k) => !['level', 'time', 'pid', 'hostname'].includes(k)))).toContainEqual(['methode', 'route', 'status', 'ms']);
    expect(log).toContain('"route":"/v3/directline/conversations/:id/activities"');
  });

  it('lets other sites in only when they are named', async () => {
    const vraag = (origin: string, methode = 'POST') => fetch(`${s.url}/v3/directline/tokens/generate`, { method: methode, headers: { Origin: origin } });
    expect((await vraag('https://www.lindeveld.example')).headers.get('access-control-allow-origin')).toBeNull();
    await start({ corsOrigins: ['https://www.lindeveld.example'] });
    for (const methode of ['OPTIONS', 'POST']) {
      expect((await vraag('https://www.lindeveld.example', methode)).headers.get('access-control-allow-origin')).toBe('https://www.lindeveld.example');
      expect((await vraag('https://elders.example', methode)).headers.get('access-control-allow-origin')).toBeNull();
    }
    const geweigerd = await fetch(`${s.url}/v3/directline/conversations`, { method: 'POST', headers: { Origin: 'https://www.lindeveld.example' } });
    expect([geweigerd.status, geweigerd.headers.get('access-control-allow-origin')]).toEqual([401, 'https://www.lindeveld.example']);
  });

  it('slows down who opens talks or sends messages too fast, by the address that the proxy gives, and lives on', async () => {
    await start({ limieten: { beginnen: { aantal: 4, seconden: 60 }, berichten: { aantal: 3, seconden: 60 } } });
    const van = (adres: string) => directLine(s.url, { 'X-Forwarded-For': `onzin, ${adres}` });
    const een = van('203.0.113.7');
    const g = await een.begin();
    const eerste = await Promise.all([1, 2, 3, 4, 5].map((i) => een.zeg(g, `bericht ${i}`)));
    expect(eerste.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    await een.begin();
    const teveel = await een.roep('POST', '/tokens/generate');
    expect(Number(teveel.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await code(teveel)).toEqual([429, 'TooManyRequests']);
    expect((await van('203.0.113.8').roep('POST', '/tokens/generate')).status).toBe(200);
    expect((await fetch(`${s.url}/health/live`)).status).toBe(200);
  });

  it('survives an upgrade on any path, a cut request and plain nonsense', async () => {
    const poort = Number(new URL(s.url).port);
    for (const pad of ['/', '/health/live', '/desk/api/stroom', '/nergens', '/v3/directline/conversations/x/stream']) {
      const status = await new Promise<number>((klaar, fout) => {
        const r = request({ port: poort, path: pad, headers: { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version': '13' } });
        r.on('response', (a) => { a.resume(); klaar(a.statusCode ?? 0); }).on('upgrade', () => klaar(101)).on('error', fout).end();
      });
      expect([pad, status]).not.toEqual([pad, 101]);
    }
    for (const tekst of ['POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\nContent-Type: application/json\r\n\r\n{"a"', 'NONSENS\r\n\r\n']) {
      await new Promise<void>((klaar) => {
        const lijn = connect(poort, '127.0.0.1', () => { lijn.write(tekst); setTimeout(() => lijn.destroy(), 30); });
        lijn.on('close', () => klaar()).on('error', () => undefined);
      });
    }
    expect((await fetch(`${s.url}/health/ready`)).status).toBe(200);
  });

  it('gives a port in use a code with the port', async () => {
    const poort = Number(new URL(s.url).port);
    const tweede = createServer({ ...kaal(), webMap: null });
    await expect(tweede.luister(poort, '127.0.0.1')).rejects.toMatchObject({ code: 'POORT_BEZET', params: { port: poort } });
    await expect(tweede.luister(0, '192.0.2.1')).rejects.toMatchObject({ code: 'ADRES_ONBEKEND', params: { host: '192.0.2.1' } });
    await tweede.stop();
  });

  it('says that the pages must be built when they are not there', () => {
    expect(() => createServer({ ...kaal(), webMap: '/bestaat/niet' })).toThrow(expect.objectContaining({ code: 'WEB_NIET_GEBOUWD' }));
  });

  it('stops: finishes what is under way, closes lines with 1001, takes nothing new', async () => {
    let binnen: () => void;
    let verder: () => void;
    const isBinnen = new Promise<void>((klaar) => { binnen = klaar; });
    const magVerder = new Promise<void>((klaar) => { verder = klaar; });
    const store = s.store;
    const echt = maakEchogesprek(store, Date.now);
    const server = createServer({ ...kaal(), webMap: null, gesprek: { open: echt.open, neem: async (b) => { binnen(); await magVerder; return echt.neem(b); } } });
    const { url } = await server.luister(0, '127.0.0.1');
    const dl = directLine(url);
    const g = await dl.begin();
    const lijn = await luister(g.streamUrl);
    const onderweg = dl.zeg(g, 'nog even');
    await isBinnen;
    const gestopt = server.stop();
    expect(await lijn.gesloten).toBe(1001);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    verder!();
    expect((await onderweg).status).toBe(200);
    await gestopt;
    expect((await store.messages(g.conversationId, 0)).length).toBe(5);
  });
});

function kaal(): ServerOpties {
  return {
    gesprek: { open: () => Promise.reject(new Error()), neem: () => Promise.reject(new Error()) }, store: s.store, woorden: maakWoorden('nl'), clock: Date.now, log: pino({ level: 'silent' }),
    gemeente: { naam: 'Lindeveld', telefoonnummers: [], telefoon: '14 0999' }, desk: { medewerkers: [] }, tokenGeheim: 'x'.repeat(32),
  };
}
