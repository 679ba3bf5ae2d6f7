import { existsSync } from 'node:fs';
import axeCore from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { describe } from 'vitest';

const PAD = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
const VLAGGEN = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** A `describe` for tests in a real browser: skipped with one visible line where there is no Chromium, but never in CI. */
export const describeBrowser: typeof describe | typeof describe.skip = (() => {
  if (existsSync(PAD) || process.env.CI) return describe;
  console.warn(`Browsertests overgeslagen: geen Chromium op ${PAD} (zet CHROMIUM_PATH).`);
  return describe.skip;
})();

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PAD, args: VLAGGEN });
}

/** Sizes that the pages are made for. */
export const TELEFOON = { width: 360, height: 740 };
export const SCHERM = { width: 1280, height: 800 };

/** One chat in a tab of its own, with what a resident can do. */
export interface Chat {
  page: Page;
  /** Taps the button with exactly this label. */
  tap(label: string): Promise<void>;
  /** Types and sends with Enter. */
  type(tekst: string): Promise<void>;
  /** Waits for the answer to the last tap or text; gives the new messages of the bot, lines parted by `\n`. The first call gives the welcome. */
  waitForBot(): Promise<string[]>;
  /** All messages on screen. */
  bellen(): Promise<{ van: 'ik' | 'bot'; tekst: string }[]>;
  /** Labels of the buttons that can be tapped now. */
  keuzes(): Promise<string[]>;
  close(): Promise<void>;
}

const BOT = '.log .bel:not(.bel--ik)';

/** Opens the chat in a fresh browser profile. Errors on the page's console fail the next wait. */
export async function openChat(browser: Browser, url: string, viewport = TELEFOON): Promise<Chat> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  const fouten: string[] = [];
  page.on('pageerror', (e) => fouten.push(e.message));
  page.on('console', (m) => { if (m.type() === 'error' && !/Failed to load resource|ERR_/.test(m.text())) fouten.push(m.text()); });
  await page.goto(url);
  return chatOp(page, fouten);
}

/** The same for a page that already is a chat; `gezien` is how many messages of the bot were read before. */
export function chatOp(page: Page, fouten: string[] = [], gezien = 0): Chat {
  const bellen = () => page.$$eval('.log .bel', (lijst) => lijst.map((bel) => ({
    van: bel.classList.contains('bel--ik') ? 'ik' as const : 'bot' as const,
    tekst: Array.from(bel.querySelectorAll('p:not(.bel-melding), dt, dd')).map((p) => p.textContent).join('\n'),
  })));
  return {
    page,
    bellen,
    async tap(label) {
      await page.locator('.keuzes').getByRole('button', { name: label, exact: true }).click();
    },
    async type(tekst) {
      await page.locator('#bericht').fill(tekst);
      await page.locator('#bericht').press('Enter');
    },
    async waitForBot() {
      await page.waitForFunction(([keus, aantal]) =>
        document.querySelectorAll(keus).length > aantal && !document.querySelector('.bel--onderweg') && !document.querySelector('.typt'), [BOT, gezien] as const);
      if (fouten.length > 0) throw new Error(`page: ${fouten.join(' | ')}`);
      const bot = (await bellen()).filter(({ van }) => van === 'bot').map(({ tekst }) => tekst);
      const nieuw = bot.slice(gezien);
      gezien = bot.length;
      return nieuw;
    },
    keuzes: () => page.$$eval('.keuzes button', (knoppen) => knoppen.map((k) => k.textContent ?? '')),
    close: () => page.context().close(),
  };
}

/** What axe-core finds wrong on this page, WCAG 2.2 A and AA and its best practices: rule and where. Empty is good. */
export async function toegankelijk(page: Page): Promise<string[]> {
  // By the page's own policy no script can be added to it; axe comes in through the debugger.
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof axeCore }).axe;
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  });
}
