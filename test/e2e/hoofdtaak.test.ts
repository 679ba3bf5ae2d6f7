import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { startApp, type App } from '../../src/app.ts';
import { leesConfig } from '../../src/config.ts';
import { DEMO_WACHTWOORD } from '../../src/desk/demo.ts';
import type { Overdracht } from '../../src/handover/overdracht.ts';
import { GESPREKKEN } from '../fixtures/gesprekken.ts';
import { describeBrowser, openChat, SCHERM, startBrowser, TELEFOON, toegankelijk } from './browser.ts';
import { vraag } from './directline.ts';

let app: App;
let browser: Browser;

/** Where screenshots go, when somebody wants to look: a folder in SCHERMAFDRUKKEN. */
const foto = process.env.SCHERMAFDRUKKEN;

/** What the desk has, by its API, logged in as a colleague. */
async function opDeBalie(kenmerk: string): Promise<Overdracht> {
  const login = await vraag(app.url, '/desk/api/inloggen', { body: { gebruiker: 'sanne', wachtwoord: DEMO_WACHTWOORD }, koppen: { origin: app.url } });
  expect(login.status).toBe(200);
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!;
  const antwoord = await vraag(app.url, `/desk/api/overdrachten/${kenmerk}`, { koppen: { cookie } });
  expect(antwoord.status, kenmerk).toBe(200);
  return (await antwoord.json() as { inhoud: Overdracht }).inhoud;
}

/** The reference that the resident gets to hold. */
function kenmerkIn(gezegd: string): string {
  const kenmerk = /kenmerk is ([A-Z0-9]{3}-[A-Z0-9]{3})/.exec(gezegd)?.[1];
  expect(kenmerk, gezegd).toBeDefined();
  return kenmerk!;
}

describeBrowser('een heel gesprek in de browser, van vraag tot kaart op de balie', () => {
  beforeAll(async () => {
    app = await startApp(leesConfig({ PORT: '0', STORE_FILE: join(mkdtempSync(join(tmpdir(), 'meedenker-')), 'm.sqlite'), LOG_LEVEL: 'silent' }));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('respijtzorg, alleen door te tikken', async () => {
    const chat = await openChat(browser, app.url, TELEFOON);
    const gezegd = await chat.waitForBot();
    expect(gezegd.join('\n')).toMatch(/computer/);
    expect(gezegd.join('\n')).toMatch(/30 dagen/);
    expect(await toegankelijk(chat.page)).toEqual([]);
    const tikken = [
      'Voor iemand anders', 'Kies een onderwerp', '🤝 Zorg voor iemand', '🌿 Even vrij, oppas', 'Mijn partner', '65 jaar of meer', 'Ja, samen', 'Wat betekent dit?', 'Nee',
      'Een week of meer', 'Thuis', 'Bijna alles', 'Een paar weken', 'Familie', 'Slapen en rusten', 'Noord', 'Goed', 'Ja, graag', 'Ja, klopt', 'Ja, dat mag', 'Ja, melden', 'Ik kom langs', 'Iemand van familie',
    ];
    let alles = '';
    for (const [i, label] of tikken.entries()) {
      const knop = (await chat.keuzes()).find((k) => k.replace(/^\P{L}+/u, '') === label.replace(/^\P{L}+/u, ''));
      expect(knop, `${label} in ${(await chat.keuzes()).join(' | ')}`).toBeDefined();
      await chat.tap(knop!);
      alles += `\n${(await chat.waitForBot()).join('\n')}`;
      if (foto && i % 4 === 0) await chat.page.screenshot({ path: join(foto, `tikken-${i}.png`) });
      if (i % 6 === 0) expect(await toegankelijk(chat.page)).toEqual([]);
    }
    // Every part of the summary stands on the screen once.
    const samenvatting = chat.page.locator('.bel--samenvatting').first();
    expect(await samenvatting.locator('p').count()).toBe(1);
    expect(await samenvatting.locator('dt').count()).toBeGreaterThan(8);
    const kenmerk = kenmerkIn(alles);
    expect(alles).toMatch(/mantelzorgsteunpunt/);
    const kaart = await opDeBalie(kenmerk);
    expect(kaart.kop).toMatchObject({ onderwerp: 'respijtzorg', urgentie: 'week' });
    expect(kaart.contact.hoe).toBe('langs');
    expect(kaart.ondersteuning).toBe(true);
    expect(kaart.melding).not.toBeNull();
    if (foto) await chat.page.screenshot({ path: join(foto, 'tikken-eind.png'), fullPage: true });
    await chat.close();
  }, 90_000);

  it('respijtzorg, door te typen, en een herlaad van de pagina verliest niets', async () => {
    const chat = await openChat(browser, app.url, SCHERM);
    await chat.waitForBot();
    const { begin, antwoorden } = GESPREKKEN['mantelzorger die typt']!;
    await chat.type(begin[0]!);
    let alles = (await chat.waitForBot()).join('\n');
    for (const veld of ['controle', 'samen', 'wlz', 'waar', 'kan', 'volhouden', 'helpers']) {
      await chat.type(antwoorden[veld]!);
      alles += `\n${(await chat.waitForBot()).join('\n')}`;
    }
    const voor = await chat.bellen();
    await chat.page.reload();
    await chat.page.waitForFunction((n) => document.querySelectorAll('.log .bel').length >= n, voor.length);
    expect((await chat.bellen()).map((b) => b.tekst)).toEqual(voor.map((b) => b.tekst));
    for (const veld of ['resultaat', 'plaats', 'akkoord', 'ondersteuning', 'klopt', 'toestemming', 'melding', 'contact', 'telefoon', 'naam', 'wanneer', 'erbij']) {
      await chat.type(antwoorden[veld]!);
      alles += `\n${(await chat.waitForBot()).join('\n')}`;
    }
    expect(await toegankelijk(chat.page)).toEqual([]);
    const kaart = await opDeBalie(kenmerkIn(alles));
    expect(kaart.woorden[0]).toBe(begin[0]);
    expect(kaart.contact).toMatchObject({ hoe: 'bel', telefoon: '0600000001', naam: 'Annie' });
    if (foto) await chat.page.screenshot({ path: join(foto, 'typen-eind.png') });
    await chat.close();
  }, 90_000);
});
