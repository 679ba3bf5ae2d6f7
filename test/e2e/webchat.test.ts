import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestserver } from '../fixtures/testserver.ts';
import type { Testserver } from '../fixtures/testserver.ts';
import { chatOp, describeBrowser, openChat, SCHERM, startBrowser, TELEFOON, toegankelijk } from './browser.ts';
import type { Chat } from './browser.ts';
import { bouwPaginas } from './paginas.ts';

describeBrowser('the chat page', () => {
  let browser: Browser;
  let webMap: string;
  let s: Testserver;
  let chat: Chat;
  const open = async (maat = TELEFOON) => {
    chat = await openChat(browser, s.url, maat);
    expect(await chat.waitForBot()).toEqual(['Hallo. Ik ben Meedenker, een computer.', 'Wat is uw vraag?']);
    return chat;
  };
  beforeAll(async () => {
    webMap = await bouwPaginas();
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => { s = await startTestserver({ webMap, snelWeg: 'about:blank' }); });
  afterEach(async () => {
    await chat?.close();
    await s.stop();
  });
  const opslag = () => chat.page.evaluate(() => sessionStorage.getItem('meedenker'));

  it('weighs less than 40 kB of script on the line', () => {
    const script = readdirSync(join(webMap, 'assets')).filter((naam) => naam.endsWith('.js') && !naam.startsWith('desk'));
    const gewicht = script.reduce((som, naam) => som + gzipSync(readFileSync(join(webMap, 'assets', naam)), { level: 9 }).length, 0);
    expect(script.length).toBeGreaterThan(0);
    expect(gewicht).toBeLessThan(40 * 1024);
  });

  it('takes typed words and taps, says whose chat it is, and puts each line on its own', async () => {
    await open();
    expect(await chat.page.locator('h1').textContent()).toBe('Gemeente Lindeveld');
    await chat.type('ik zoek hulp');
    expect(await chat.waitForBot()).toEqual(['U zei: ik zoek hulp', 'Klopt dat?\nU mag ook typen.']);
    expect(await chat.keuzes()).toEqual(['Ja', 'Nee', 'Weet ik niet', 'Iemand spreken']);
    await chat.tap('Weet ik niet');
    expect(await chat.waitForBot()).toEqual(['U koos: weetniet', 'Klopt dat?\nU mag ook typen.']);
    expect((await chat.bellen()).filter(({ van }) => van === 'ik').map(({ tekst }) => tekst)).toEqual(['ik zoek hulp', 'Weet ik niet']);
    // The tapped button is gone; the focus stays in the talk and opens no keyboard.
    expect(await chat.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('log');
  });

  it.each([['telephone', TELEFOON], ['screen', SCHERM], ['screen at 200%', { width: 640, height: 400 }]])('is accessible and fits on a %s', async (_naam, maat) => {
    await open(maat);
    for (const tekst of ['hallo', 'nood', 'samenvatting']) {
      await chat.type(tekst);
      await chat.waitForBot();
      expect(await toegankelijk(chat.page)).toEqual([]);
    }
    const maten = await chat.page.evaluate(() => ({
      breed: document.documentElement.scrollWidth <= innerWidth,
      klein: Array.from(document.querySelectorAll('button, textarea, .bel--nood a')).map((el) => el.getBoundingClientRect()).filter((r) => r.height < 44 || r.width < 44).length,
    }));
    expect(maten).toEqual({ breed: true, klein: 0 });
  });

  it('makes only known numbers of the bot into links, and no text of a resident into anything', async () => {
    await open();
    await chat.type('<img src=x onerror=alert(1)> bel 113 \u202Egnp.exe');
    expect((await chat.waitForBot())[0]).toBe('U zei: <img src=x onerror=alert(1)> bel 113 gnp.exe');
    expect(await chat.page.locator('.bel--ik a, .log img').count()).toBe(0);
    await chat.type('nood');
    await chat.waitForBot();
    expect(await chat.page.$$eval('.bel--nood a', (links) => links.map((a) => [a.textContent, a.getAttribute('href')]))).toEqual([['113', 'tel:113'], ['0800-0113', 'tel:08000113']]);
    await chat.type('samenvatting');
    await chat.waitForBot();
    expect(await chat.page.locator('.bel--samenvatting a').count()).toBe(0);
    expect(await chat.page.$$eval('.bel--samenvatting dl > div', (rijen) => rijen.map((r) => Array.from(r.children).map((c) => c.textContent)))).toEqual([
      ['Uw woorden', 'bel mij op 113 of 06-00000001'], ['Leeftijd', '78 jaar'],
    ]);
  });

  it('gives the summary as a file to keep', async () => {
    await open();
    await chat.type('samenvatting');
    await chat.waitForBot();
    const [bestand] = await Promise.all([chat.page.waitForEvent('download'), chat.page.getByRole('button', { name: 'Bewaar dit' }).click()]);
    expect(bestand.suggestedFilename()).toBe('mijn-verhaal.txt');
    expect(await readFile(await bestand.path(), 'utf8')).toBe('\ufeffDit heb ik van u gehoord.\r\n\r\nUw woorden: bel mij op 113 of 06-00000001\r\nLeeftijd: 78 jaar\r\n');
  });

  it('is still there after a reload, with the text that was not sent yet', async () => {
    await open();
    await chat.type('onthoud mij');
    await chat.waitForBot();
    await chat.page.locator('#bericht').fill('half af');
    const voor = await chat.bellen();
    await chat.page.reload();
    const weer = chatOp(chat.page);
    await weer.waitForBot();
    expect(await weer.bellen()).toEqual(voor);
    expect(await chat.page.locator('#bericht').inputValue()).toBe('half af');
    await chat.page.locator('#bericht').press('Enter');
    expect((await weer.waitForBot())[0]).toBe('U zei: half af');
  });

  it('keeps what was said while the line is down, says so calmly, and sends it once when it is back', async () => {
    await open();
    await chat.page.context().setOffline(true);
    await chat.type('hoort u mij?');
    await chat.page.getByText('De verbinding is even weg. Uw tekst blijft staan.').waitFor();
    await chat.page.getByText('Ik stuur dit zodra het weer kan.').waitFor();
    await chat.type('ben u daar nog');
    await chat.page.context().setOffline(false);
    await chat.page.waitForFunction(() => document.body.textContent?.includes('U zei: ben u daar nog'));
    await chat.page.waitForFunction(() => !document.body.textContent?.includes('even weg'));
    expect((await chat.bellen()).filter(({ van }) => van === 'ik').map(({ tekst }) => tekst)).toEqual(['hoort u mij?', 'ben u daar nog']);
  });

  it('finds the talk back when the server was away, and misses nothing that was said meanwhile', async () => {
    await open();
    const poort = Number(new URL(s.url).port);
    await s.server.stop();
    await chat.page.getByText('De verbinding is even weg').waitFor();
    const { id } = JSON.parse((await opslag())!).toegang as { id: string };
    await s.store.runTurn({ gesprekId: id, kanaal: 'webchat', berichtId: 'later', nu: Date.now() }, () => ({
      envelop: {}, bewarenTot: Date.now() + 1e6, uit: [{ id: 'later.0', inhoud: { tekst: 'Ik ben er weer.', soort: 'tekst' } }],
    }));
    const weer = await startTestserver({ webMap }, undefined, { store: s.store, poort });
    expect(await chat.waitForBot()).toEqual(['Ik ben er weer.']);
    await chat.type('fijn');
    expect((await chat.waitForBot())[0]).toBe('U zei: fijn');
    await weer.server.stop();
  });

  it('works where sockets are blocked', async () => {
    const context = await browser.newContext({ viewport: TELEFOON });
    const page = await context.newPage();
    await page.routeWebSocket(/stream/, (ws) => ws.close());
    await page.goto(s.url);
    chat = chatOp(page);
    await chat.waitForBot();
    await chat.type('zonder socket');
    expect((await chat.waitForBot())[0]).toBe('U zei: zonder socket');
  });

  it('says that a message is too long, and goes on', async () => {
    await open();
    await chat.type('x'.repeat(100_000));
    await chat.page.getByText('Dit bericht is te lang. Maak het korter.').waitFor();
    await chat.page.locator('#bericht').fill('korter dan');
    await chat.page.locator('#bericht').press('Enter');
    await chat.page.waitForFunction(() => document.body.textContent?.includes('U zei: korter dan'));
  });

  it('gives up on a message over which the server stumbles each time, says so, and goes on', async () => {
    await open();
    await chat.type('struikel');
    await chat.page.getByText('Dit bericht kwam niet aan. Probeer het opnieuw.').waitFor();
    await chat.type('en verder');
    await chat.page.waitForFunction(() => document.body.textContent?.includes('U zei: en verder'));
  });

  it('offers a new start when the talk is gone', async () => {
    await open();
    await s.store.erase((JSON.parse((await opslag())!).toegang as { id: string }).id);
    await chat.type('hallo?');
    await chat.page.getByText('Dit gesprek is voorbij.').waitFor();
    await chat.page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await chat.page.waitForLoadState();
    expect(await chatOp(chat.page).waitForBot()).toHaveLength(2);
  });

  it.each([['the button', async (c: Chat) => c.page.getByRole('button', { name: 'Snel weg' }).click()], ['Escape twice', async (c: Chat) => { await c.page.keyboard.press('Escape'); await c.page.keyboard.press('Escape'); }]])(
    'leaves at once by %s: no text, no key, no way back', async (_naam, doe) => {
      await open();
      await chat.type('hij slaat mij');
      await chat.waitForBot();
      const lengte = await chat.page.evaluate(() => history.length);
      await doe(chat);
      await chat.page.waitForURL('about:blank');
      expect(await chat.page.evaluate(() => history.length)).toBe(lengte);
      await chat.page.goto(s.url);
      expect(await chatOp(chat.page).waitForBot()).toHaveLength(2);
      expect(await chat.page.textContent('body')).not.toContain('slaat');
    });

  it('does not leave for one Escape', async () => {
    await open();
    await chat.page.keyboard.press('Escape');
    await chat.page.waitForTimeout(1700);
    await chat.page.keyboard.press('Escape');
    expect(await chat.bellen()).toHaveLength(2);
  });

  it('empties screen and storage at the sign to do so', async () => {
    await open();
    await chat.type('dit mag niemand zien');
    await chat.waitForBot();
    await chat.type('wis');
    await chat.page.getByText('Het scherm is leeg.').waitFor();
    expect(await chat.page.textContent('#app')).not.toContain('niemand');
    expect(await opslag()).toBeNull();
    expect(await chat.page.title()).toBe('Nieuw venster');
    expect(await toegankelijk(chat.page)).toEqual([]);
  });
});
