/**
 * `npm run bench`: full turns per second over HTTP, with p50, p99 and memory, beside a stateless botbuilder echo on the same restify.
 * Both run in a process of their own and are measured in turns, several rounds each, so that a noisy machine is noisy for both. The ratio is what counts.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GESPREKKEN } from '../fixtures/gesprekken.ts';

const RONDEN = 3;
const SECONDEN = 5;
const TEGELIJK = 16;

interface Meting { beurten: number; seconden: number; ms: number[]; rss: number }
type Klant = (nummer: number) => Promise<() => Promise<void>>;

const zinnen = [...GESPREKKEN['dochter over haar moeder']!.begin, 'ja', 'ja', 'ze kookt nog zelf', 'alleen stof afnemen', 'ik kom elke week', 'het wordt zwaar', 'een schoon huis', 'deze week', '1002 CD 8', 'goed', 'ja graag', 'ja', 'ja'];

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!antwoord.ok) throw new Error(`${antwoord.status} ${await antwoord.text()}`);
  return antwoord.json();
}

/** One resident after another, each in a talk of their own of fourteen turns; a turn is one message posted and taken in. */
const meedenker = (basis: string): Klant => async () => {
  let token = '';
  let conversationId = '';
  let i = 0;
  return async () => {
    if (i % zinnen.length === 0) {
      ({ token } = await post(`${basis}/v3/directline/tokens/generate`, {}) as { token: string });
      ({ conversationId } = await post(`${basis}/v3/directline/conversations`, {}, token) as { conversationId: string });
    }
    await post(`${basis}/v3/directline/conversations/${conversationId}/activities`, { type: 'message', from: { id: 'ik' }, text: zinnen[i % zinnen.length], channelData: { clientActivityID: String(i) } }, token);
    i += 1;
  };
};

/** The echo answers in the response itself (expectReplies), so that no second connection is counted. */
const echo = (basis: string): Klant => async (nummer) => {
  let i = 0;
  return async () => {
    await post(`${basis}/api/messages`, {
      type: 'message', id: String(i), deliveryMode: 'expectReplies', channelId: 'bench', serviceUrl: 'http://127.0.0.1', text: zinnen[i % zinnen.length],
      from: { id: 'ik' }, recipient: { id: 'bot' }, conversation: { id: String(nummer) },
    });
    i += 1;
  };
};

async function meet(klant: Klant, rss: () => Promise<number>): Promise<Meting> {
  const einde = performance.now() + SECONDEN * 1000;
  const ms: number[] = [];
  const begin = performance.now();
  await Promise.all(Array.from({ length: TEGELIJK }, async (_, nummer) => {
    const beurt = await klant(nummer);
    while (performance.now() < einde) {
      const t = performance.now();
      await beurt();
      ms.push(performance.now() - t);
    }
  }));
  return { beurten: ms.length, seconden: (performance.now() - begin) / 1000, ms, rss: await rss() };
}

async function start(soort: string): Promise<{ kind: ChildProcess; basis: string; rss: () => Promise<number> }> {
  const kind = fork(fileURLToPath(new URL('bench-server.ts', import.meta.url)), [soort], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const bericht = () => new Promise<{ basis?: string; rss?: number }>((klaar) => { kind.once('message', (m) => klaar(m as { basis?: string; rss?: number })); });
  const { basis } = await bericht();
  return { kind, basis: basis!, rss: async () => { const m = bericht(); kind.send('rss'); return (await m).rss!; } };
}

const deel = (ms: number[], p: number) => ms.sort((a, b) => a - b)[Math.floor(ms.length * p)]!;
const per = (m: Meting) => m.beurten / m.seconden;

const servers = { meedenker: await start('meedenker'), echo: await start('echo') };
const metingen: Record<'meedenker' | 'echo', Meting[]> = { meedenker: [], echo: [] };
for (let ronde = 0; ronde <= RONDEN; ronde += 1) {
  for (const soort of ['echo', 'meedenker'] as const) {
    const { basis, rss } = servers[soort];
    const meting = await meet((soort === 'echo' ? echo : meedenker)(basis), rss);
    // The first round warms up.
    if (ronde > 0) metingen[soort].push(meting);
  }
}
for (const { kind } of Object.values(servers)) kind.kill();

const midden = (lijst: number[]) => lijst.sort((a, b) => a - b)[Math.floor(lijst.length / 2)]!;
for (const soort of ['echo', 'meedenker'] as const) {
  const m = metingen[soort];
  const alle = m.flatMap((x) => x.ms);
  console.log(`${soort.padEnd(10)} ${midden(m.map(per)).toFixed(0).padStart(6)} turns/s   p50 ${deel(alle, 0.5).toFixed(1)} ms   p99 ${deel(alle, 0.99).toFixed(1)} ms   RSS ${(m.at(-1)!.rss / 2 ** 20).toFixed(0)} MB`);
}
const verhouding = midden(metingen.meedenker.map((m, i) => per(m) / per(metingen.echo[i]!)));
console.log(`ratio ${verhouding.toFixed(2)} (goal >= 0.60)`);
