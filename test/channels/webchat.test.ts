import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directLine, luister, weigering } from '../fixtures/directline.ts';
import { startTestserver } from '../fixtures/testserver.ts';
import type { Testserver } from '../fixtures/testserver.ts';

let s: Testserver;
let dl: ReturnType<typeof directLine>;
beforeEach(async () => {
  s = await startTestserver();
  dl = directLine(s.url);
});
afterEach(() => s.stop());

const teksten = (lijst: { text?: string }[]) => lijst.map(({ text }) => text);

describe('Direct Line: a talk', () => {
  it('opens with 201, a token, a stream and the welcome already in the log; a second start gives the same talk with 200', async () => {
    const g = await dl.begin();
    expect(g).toMatchObject({ conversationId: expect.stringMatching(/^[\w-]{22}$/), expires_in: 43_200 });
    expect(g.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.*[?&]t=/);
    const set = await dl.lees(g);
    expect(teksten(set.activities)).toEqual(['Hallo. Ik ben Meedenker, een computer.', 'Wat is uw vraag?']);
    expect(set.watermark).toBe('2');
    const weer = await dl.roep('POST', '/conversations', g.token);
    expect(weer.status).toBe(200);
    expect((await dl.lees(g)).activities).toHaveLength(2);
  });

  it('gives choices as suggested actions and whole in channelData, and text as plain text', async () => {
    const g = await dl.begin();
    const vraag = (await dl.lees(g)).activities[1]!;
    expect(vraag).toMatchObject({ type: 'message', textFormat: 'plain', from: { role: 'bot' }, channelData: { soort: 'vraag' } });
    expect(vraag.suggestedActions?.actions[0]).toEqual({ type: 'imBack', title: 'Ja', value: 'Ja' });
    expect(vraag.channelData?.keuzes?.at(-1)).toEqual({ id: 'persoon', label: 'Iemand spreken', overal: true });
  });

  it('takes a choice in each way that clients send one, and logs the label that was on the button', async () => {
    const g = await dl.begin();
    // An `imBack` comes as the words of its label, which the talk itself reads as the choice; the others name the choice.
    await dl.stuur(g, { type: 'message', value: 'weetniet', channelData: { clientActivityID: 'postback' } });
    await dl.stuur(g, { type: 'message', text: 'Weet ik niet', value: { keuze: 'weetniet' }, channelData: null });
    await dl.stuur(g, { type: 'message', text: 'Weet ik niet', channelData: { keuze: 'weetniet' } });
    const { activities } = await dl.lees(g, '2');
    expect(activities.filter((a) => a.from.role === 'user').map((a) => [a.text, a.channelData?.keuze])).toEqual(Array(3).fill(['Weet ik niet', 'weetniet']));
    expect(activities.filter((a) => a.text === 'U koos: weetniet')).toHaveLength(3);
  });

  it('passes on emoji, an empty text and nearly 64 kB, refuses 100 kB with 413 and leaves the talk as it was', async () => {
    const g = await dl.begin();
    for (const tekst of ['👩‍👩‍👧 🙂', '', 'x'.repeat(60_000)]) expect((await dl.zeg(g, tekst)).status).toBe(200);
    const na = await dl.lees(g);
    const groot = await dl.zeg(g, 'x'.repeat(100_000));
    expect([groot.status, await groot.json()]).toEqual([413, { error: { code: 'MessageTooLarge', message: 'Dit bericht is te lang. Maak het korter.' } }]);
    expect(await dl.lees(g)).toEqual(na);
  });

  it('counts the same message once, by clientActivityID or by its own id, also when both arrive at once', async () => {
    const g = await dl.begin();
    const ids = await Promise.all([1, 2, 3].map(async () => (await (await dl.zeg(g, 'hallo', 'zelfde')).json() as { id: string }).id));
    expect(new Set(ids).size).toBe(1);
    await dl.stuur(g, { type: 'message', text: 'nog eens', id: 'eigen' });
    await dl.stuur(g, { type: 'message', text: 'nog eens', id: 'eigen' });
    const van = (await dl.lees(g)).activities.filter((a) => a.from.role === 'user');
    expect(van.map((a) => [a.text, a.channelData?.clientActivityID])).toEqual([['hallo', 'zelfde'], ['nog eens', 'eigen']]);
    expect(van[0]!.id).toBe(ids[0]);
  });

  it('lets no client id pass for an id of the house', async () => {
    const g = await dl.begin();
    for (const id of ['open', '1.0', '1.1', 'c:open']) expect((await dl.zeg(g, `met ${id}`, id)).status).toBe(200);
    expect((await dl.lees(g)).activities.filter((a) => a.text?.startsWith('U zei: met'))).toHaveLength(4);
  });

  it('takes messages that are sent at once in the order in which they came in', async () => {
    const g = await dl.begin();
    const gestuurd = Array.from({ length: 12 }, (_, i) => `nummer ${i}`);
    await Promise.all(gestuurd.map((tekst) => dl.zeg(g, tekst)));
    const { activities } = await dl.lees(g, '2');
    const in_ = activities.filter((a) => a.from.role === 'user').map((a) => a.text);
    expect([...in_].sort()).toEqual([...gestuurd].sort());
    // Each is answered before the next is taken.
    expect(activities.map((a) => a.text)).toEqual(in_.flatMap((t) => [t, `U zei: ${t}`, 'Klopt dat?\nU mag ook typen.']));
  });

  it('opens by conversationUpdate or webchat/join without saying the welcome twice, and lets typing pass', async () => {
    const g = await dl.begin();
    for (const a of [{ type: 'conversationUpdate', membersAdded: [] }, { type: 'event', name: 'webchat/join' }, { type: 'typing' }, { type: 'event', name: 'iets' }]) {
      const antwoord = await dl.stuur(g, a);
      expect([antwoord.status, await antwoord.json()]).toEqual([200, { id: expect.any(String) }]);
    }
    expect((await dl.lees(g)).activities).toHaveLength(2);
  });

  it.each([['no object', '[]'], ['no type', '{"text":"x"}'], ['a text that is no text', '{"type":"message","text":5}'], ['an id of 300 characters', JSON.stringify({ type: 'message', id: 'x'.repeat(300) })]])(
    'refuses %s with 400', async (_naam, lichaam) => {
      const g = await dl.begin();
      const antwoord = await dl.stuur(g, lichaam);
      expect([antwoord.status, await antwoord.json()]).toMatchObject([400, { error: { code: 'BadArgument' } }]);
    });
});

describe('Direct Line: reading', () => {
  it('gives what came after a watermark, and the same watermark when there is nothing', async () => {
    const g = await dl.begin();
    await dl.zeg(g, 'een');
    expect(teksten((await dl.lees(g, '3')).activities)).toEqual(['U zei: een', 'Klopt dat?\nU mag ook typen.']);
    expect(await dl.lees(g, '5')).toEqual({ activities: [], watermark: '5' });
    for (const vreemd of ['', '-', 'abc', '-3', '1e9']) expect((await dl.lees(g, vreemd)).activities).toHaveLength(5);
  });

  it('streams the welcome, echoes the own message with its clientActivityID before the answer, and keeps count', async () => {
    const g = await dl.begin();
    const lijn = await luister(g.streamUrl);
    await lijn.tot((a) => a.length === 2);
    await dl.zeg(g, 'hoi', 'abc');
    const alle = await lijn.tot((a) => a.length === 5);
    expect(alle[2]).toMatchObject({ text: 'hoi', from: { role: 'user' }, channelData: { clientActivityID: 'abc' } });
    expect(lijn.sets.at(-1)!.watermark).toBe('5');
    await lijn.sluit();
  });

  it('misses and doubles nothing for a reader that comes back with its watermark, however often its line breaks', async () => {
    const g = await dl.begin();
    const gezien: string[] = [];
    let watermark = '0';
    for (let i = 0; i < 6; i += 1) {
      const opnieuw = await (await dl.roep('GET', `/conversations/${g.conversationId}?watermark=${watermark}`, g.token)).json() as typeof g;
      const lijn = await luister(opnieuw.streamUrl);
      const sturen = [dl.zeg(g, `a${i}`), dl.zeg(g, `b${i}`)];
      if (i % 2 === 0) await lijn.tot((a) => a.length > 0);
      lijn.ws.terminate();
      await lijn.gesloten;
      await Promise.all(sturen);
      gezien.push(...lijn.activiteiten().map(({ id }) => id));
      watermark = lijn.sets.at(-1)?.watermark ?? watermark;
    }
    gezien.push(...(await dl.lees(g, watermark)).activities.map(({ id }) => id));
    expect(gezien).toEqual((await dl.lees(g)).activities.map(({ id }) => id));
    expect(gezien).toHaveLength(2 + 12 * 3);
  });

  it('keeps a talk over a restart, when the secret stays', async () => {
    const { mkdtempSync } = await import('node:fs');
    const bestand = `${mkdtempSync(`${(await import('node:os')).tmpdir()}/mee-`)}/m.sqlite`;
    const een = await startTestserver({}, bestand);
    const g = await directLine(een.url).begin();
    await directLine(een.url).zeg(g, 'onthoud dit');
    await een.stop();
    const twee = await startTestserver({}, bestand);
    expect(teksten((await directLine(twee.url).lees(g)).activities)).toContain('onthoud dit');
    await twee.stop();
  });

  it('gives the sign to empty the screen to open lines, to who asks later, and not again to who had it', async () => {
    const g = await dl.begin();
    const lijn = await luister(g.streamUrl);
    await dl.zeg(g, 'wis');
    const alle = await lijn.tot((a) => a.some(({ type }) => type === 'event'));
    expect(alle.at(-1)).toMatchObject({ type: 'event', name: 'wisScherm', from: { role: 'bot' } });
    expect((await dl.lees(g)).activities.at(-1)).toMatchObject({ name: 'wisScherm' });
    expect((await dl.lees(g, '4')).activities).toEqual([]);
    await dl.zeg(g, 'verder');
    await lijn.tot((a) => teksten(a).includes('U zei: verder'));
    expect(lijn.activiteiten().filter(({ type }) => type === 'event')).toHaveLength(1);
    // In its place: after the message it came with, before what was said later.
    expect((await dl.lees(g, '2')).activities.map((a) => a.name ?? a.text)).toEqual(['wis', 'Het scherm gaat leeg.', 'wisScherm', 'verder', 'U zei: verder', 'Klopt dat?\nU mag ook typen.']);
    await lijn.sluit();
  });

  it('sends a message to open lines that no request brought about', async () => {
    const g = await dl.begin();
    const lijn = await luister(g.streamUrl);
    await lijn.tot((a) => a.length === 2);
    await s.store.runTurn({ gesprekId: g.conversationId, kanaal: 'webchat', berichtId: 'later', nu: s.klok.nu }, () => ({
      envelop: {}, bewarenTot: s.klok.nu + 1e6, uit: [{ id: 'later.0', inhoud: { tekst: 'Hoe gaat het nu?', soort: 'vraag' } }],
    }));
    s.server.wekGesprek(g.conversationId);
    expect((await lijn.tot((a) => a.length === 3)).at(-1)).toMatchObject({ text: 'Hoe gaat het nu?' });
    await lijn.sluit();
  });
});

describe('Direct Line: a token opens one talk, on every verb', () => {
  /** Each way to touch a talk, given an id and a token. */
  const wegen = (id: string) => [['GET', `/conversations/${id}`], ['GET', `/conversations/${id}/activities`], ['POST', `/conversations/${id}/activities`]] as const;

  it('refuses no token with 401 and a bad one with 403, with the reason in words', async () => {
    const g = await dl.begin();
    const alle = [...wegen(g.conversationId), ['POST', '/conversations'], ['POST', '/tokens/refresh']] as const;
    for (const [methode, pad] of alle) {
      const zonder = await dl.roep(methode, pad, undefined, methode === 'POST' ? { type: 'message', text: 'x' } : undefined);
      expect([pad, zonder.status, (await zonder.json() as { error: { code: string } }).error.code]).toEqual([pad, 401, 'MissingToken']);
      const vals = await dl.roep(methode, pad, `${g.token.slice(0, -2)}xx`, methode === 'POST' ? { type: 'message', text: 'x' } : undefined);
      expect([pad, vals.status, await vals.json()]).toEqual([pad, 403, { error: { code: 'InvalidToken', message: 'Deze toegangscode klopt niet.' } }]);
    }
    expect((await dl.lees(g)).activities).toHaveLength(2);
  });

  it('refuses the token of another talk everywhere, the socket too', async () => {
    const [mijn, ander] = [await dl.begin(), await dl.begin()];
    for (const [methode, pad] of wegen(ander.conversationId)) {
      const antwoord = await dl.roep(methode, pad, mijn.token, methode === 'POST' ? { type: 'message', text: 'x' } : undefined);
      expect([pad, antwoord.status, (await antwoord.json() as { error: { code: string } }).error.code]).toEqual([pad, 403, 'WrongConversation']);
    }
    const geruild = ander.streamUrl.replace(/t=.*/, `t=${mijn.token}`);
    expect(await weigering(geruild)).toMatchObject({ status: 403, lichaam: { error: { code: 'WrongConversation' } } });
    expect(await weigering(ander.streamUrl.replace(/[?&]t=.*/, ''))).toMatchObject({ status: 401, lichaam: { error: { code: 'MissingToken' } } });
    expect(await weigering(`${ander.streamUrl}x`)).toMatchObject({ status: 403, lichaam: { error: { code: 'InvalidToken' } } });
    expect((await dl.lees(ander)).activities).toHaveLength(2);
  });

  it('lets a token be renewed as long as it lives, for the same talk, and not after', async () => {
    const g = await dl.begin();
    s.klok.nu += 11 * 3_600_000;
    const nieuw = await (await dl.roep('POST', '/tokens/refresh', g.token)).json() as typeof g;
    expect(nieuw).toMatchObject({ conversationId: g.conversationId, expires_in: 43_200 });
    s.klok.nu += 2 * 3_600_000;
    for (const [methode, pad] of [...wegen(g.conversationId), ['POST', '/tokens/refresh'] as const]) {
      const antwoord = await dl.roep(methode, pad, g.token);
      expect([pad, antwoord.status, (await antwoord.json() as { error: { code: string } }).error.code]).toEqual([pad, 403, 'TokenExpired']);
    }
    expect(await weigering(g.streamUrl)).toMatchObject({ status: 403, lichaam: { error: { code: 'TokenExpired' } } });
    expect((await dl.lees({ ...g, token: nieuw.token })).activities).toHaveLength(2);
  });

  it('says 404 for a talk that never began or was erased', async () => {
    const { token, conversationId } = await (await dl.roep('POST', '/tokens/generate')).json() as { token: string; conversationId: string };
    const nooit = await dl.roep('GET', `/conversations/${conversationId}/activities`, token);
    expect([nooit.status, await nooit.json()]).toMatchObject([404, { error: { code: 'ConversationNotFound' } }]);
    const g = await dl.begin();
    await s.store.erase(g.conversationId);
    expect((await dl.zeg(g, 'hallo')).status).toBe(404);
    expect(await weigering(g.streamUrl)).toMatchObject({ status: 404 });
  });

  it('answers a plain GET on the stream with 426', async () => {
    const g = await dl.begin();
    expect((await fetch(g.streamUrl.replace('ws:', 'http:'))).status).toBe(426);
  });
});
