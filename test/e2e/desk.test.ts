import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Medewerker } from '../../src/desk/sessies.ts';
import { medewerkers, WACHTWOORD } from '../fixtures/balie.ts';
import { directLine } from '../fixtures/directline.ts';
import { maakKaart, zetOverdracht } from '../fixtures/overdrachten.ts';
import { startTestserver } from '../fixtures/testserver.ts';
import type { Testserver } from '../fixtures/testserver.ts';
import { describeBrowser, SCHERM, startBrowser, TELEFOON, toegankelijk } from './browser.ts';
import { bouwPaginas } from './paginas.ts';

describeBrowser('the desk', () => {
  let browser: Browser;
  let webMap: string;
  let wie: Medewerker[];
  let s: Testserver;
  const paginas: Page[] = [];
  beforeAll(async () => {
    [webMap, wie] = await Promise.all([bouwPaginas(), medewerkers()]);
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => { s = await startTestserver({ webMap, desk: { medewerkers: wie } }); });
  afterEach(async () => {
    await Promise.all(paginas.splice(0).map((p) => p.context().close()));
    await s.stop();
  });

  async function binnen(gebruiker: string, maat = SCHERM, hash = ''): Promise<Page> {
    const page = await (await browser.newContext({ viewport: maat, locale: 'nl-NL' })).newPage();
    paginas.push(page);
    await page.goto(`${s.url}/desk${hash}`);
    await page.getByLabel('Gebruikersnaam').fill(gebruiker);
    await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.locator('.balie').waitFor();
    return page;
  }
  const kaart = maakKaart();

  it.each([['telephone', TELEFOON], ['screen', SCHERM]])('is accessible on a %s: way in, list, card', async (_naam, maat) => {
    await zetOverdracht(s.store, maakKaart({ gevaar: [{ soort: 'suicide', niveau: 'onduidelijk', spreker: 'slachtoffer', antwoord: 'ja' }] }));
    const leeg = await (await browser.newContext({ viewport: maat })).newPage();
    paginas.push(leeg);
    await leeg.goto(`${s.url}/desk`);
    await leeg.getByLabel('Wachtwoord').waitFor();
    expect(await toegankelijk(leeg)).toEqual([]);
    const page = await binnen('joyce', maat);
    await page.locator('.regel').waitFor();
    expect(await toegankelijk(page)).toEqual([]);
    await page.locator('.regel').click();
    await page.locator('.kaart').waitFor();
    expect(await toegankelijk(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('says so when name and password do not belong together', async () => {
    const page = await (await browser.newContext()).newPage();
    paginas.push(page);
    await page.goto(`${s.url}/desk`);
    await page.getByLabel('Gebruikersnaam').fill('joyce');
    await page.getByLabel('Wachtwoord').fill('fout');
    await page.getByLabel('Wachtwoord').press('Enter');
    await page.getByText('horen niet bij elkaar').waitFor();
  });

  it('shows a card in the order in which it is read', async () => {
    await zetOverdracht(s.store, maakKaart({ gevaar: [{ soort: 'geweld', niveau: 'duidelijk', spreker: 'slachtoffer' }] }));
    const page = await binnen('joyce', SCHERM, `#${kaart.kenmerk}`);
    await page.locator('.kaart').waitFor();
    expect((await page.locator('.kaart h2').textContent())?.trim()).toBe('Respijtzorg · binnen 1 week bellen');
    expect(await page.locator('.kaart h3').allTextContents()).toEqual(['Let op', 'In eigen woorden', 'Wat we weten', 'Gezegd', 'Niet opnieuw vragen', 'Contact', 'Toestemming']);
    expect(await page.locator('blockquote').textContent()).toBe(`“${kaart.woorden[0]}”`);
    expect(await page.locator('.feiten em').allTextContents()).toEqual(['niet gevraagd']);
    expect(await page.getByRole('link', { name: '06-00000001' }).getAttribute('href')).toBe('tel:0600000001');
    await page.getByText('Gelezen door: Joyce Martina').waitFor();
  });

  it('shows what a resident wrote as text and nothing else', async () => {
    const boos = '<script>document.title="x"</script><b>vet</b> [link](https://elders.example) \u202Eomgekeerd';
    await zetOverdracht(s.store, maakKaart({ woorden: [boos], feiten: [{ veld: 'zelf', label: 'Kan zelf', waarde: boos, eigenWoorden: boos, herkomst: 'gezegd' }], contact: { hoe: 'bel', telefoon: 'javascript:alert(1)', naam: boos } }));
    const page = await binnen('joyce', SCHERM, `#${kaart.kenmerk}`);
    await page.locator('.kaart').waitFor();
    expect(await page.locator('blockquote').textContent()).toBe(`“${boos.replace('\u202E', '')}”`);
    expect(await page.locator('.kaart script, .kaart b, .kaart a:not(.terug)').count()).toBe(0);
  });

  it('shows a new handover by itself, above what is less urgent, and counts it in the title', async () => {
    await zetOverdracht(s.store, kaart);
    const page = await binnen('joyce');
    await page.locator('.regel').waitFor();
    const dl = directLine(s.url);
    await dl.zeg(await dl.begin(), 'overdracht LV-NU');
    await page.locator('.regel >> nth=1').waitFor({ timeout: 2000 });
    expect(await page.$$eval('.regel', (regels) => regels.map((r) => r.getAttribute('href')))).toEqual(['#LV-NU', '#LV-2X4K']);
    expect(await page.title()).toBe('(2) Balie van gemeente Lindeveld');
    await page.getByText('Nieuwe overdracht: Respijtzorg').waitFor({ state: 'attached' });
  });

  it('warns two who open the same card within a second, and one of them takes it', async () => {
    await zetOverdracht(s.store, kaart);
    const joyce = await binnen('joyce', SCHERM, `#${kaart.kenmerk}`);
    const henk = await binnen('henk', SCHERM, `#${kaart.kenmerk}`);
    await henk.locator('.kaart').waitFor();
    await joyce.getByText('Henk Visser heeft deze kaart nu ook open.').waitFor({ timeout: 2000 });
    await henk.getByText('Joyce Martina heeft deze kaart nu ook open.').waitFor({ timeout: 2000 });
    await joyce.getByRole('button', { name: 'Ik bel' }).click();
    await henk.locator('.kaart').getByText('Opgepakt door Joyce Martina').waitFor({ timeout: 2000 });
    expect(await henk.getByRole('button', { name: 'Ik bel' }).count()).toBe(0);
    expect(await henk.getByRole('button', { name: 'Afgerond' }).count()).toBe(1); // the filter of the list only
    await joyce.locator('.kaart').getByRole('button', { name: 'Afgerond' }).click();
    await henk.locator('.kaart').getByText('Afgerond door Joyce Martina').waitFor({ timeout: 2000 });
    await joyce.close();
    await henk.getByText('Joyce Martina heeft deze kaart nu ook open.').waitFor({ state: 'detached', timeout: 2000 });
  });

  it('tells who clicked a moment too late who was first', async () => {
    await zetOverdracht(s.store, kaart);
    const joyce = await binnen('joyce', SCHERM, `#${kaart.kenmerk}`);
    await joyce.getByRole('button', { name: 'Ik bel' }).waitFor();
    await s.store.setStatus(kaart.kenmerk, 'nieuw', 'opgepakt', 'henk', Date.now());
    await joyce.getByRole('button', { name: 'Ik bel' }).click();
    await joyce.getByText('Henk Visser was eerder en belt al.').waitFor();
    await joyce.locator('.kaart').getByText('Opgepakt door Henk Visser').waitFor();
  });

  it('goes from list to card and back on a telephone', async () => {
    await zetOverdracht(s.store, kaart);
    const page = await binnen('joyce', TELEFOON);
    await page.locator('.regel').click();
    await page.locator('.kaart').waitFor();
    await page.locator('.lijst').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
    await page.locator('.lijst').waitFor({ state: 'visible' });
    await page.locator('.kaart').waitFor({ state: 'hidden' });
  });

  it('comes back by itself when the server was away, with what happened meanwhile', async () => {
    const page = await binnen('joyce');
    const poort = Number(new URL(s.url).port);
    await s.server.stop();
    await page.getByText('De verbinding is even weg').waitFor();
    await zetOverdracht(s.store, kaart);
    const weer = await startTestserver({ webMap, desk: { medewerkers: wie } }, undefined, { store: s.store, poort });
    // Sessions do not survive: the way in is shown again.
    await page.getByLabel('Wachtwoord').waitFor({ timeout: 15_000 });
    await page.getByLabel('Gebruikersnaam').fill('joyce');
    await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
    await page.getByLabel('Wachtwoord').press('Enter');
    await page.locator('.regel').waitFor();
    await weer.server.stop();
  });
});
