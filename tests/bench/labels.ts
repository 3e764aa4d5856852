import type { Page } from '@playwright/test';
import { startApiServer } from '../support/api-server.ts';
import { drawnLabels, type DrawnLabels } from '../support/drawn-labels.ts';
import { openBrowser } from './browser.ts';

/** Prints how the labels of the article stand on the screen: how many entities are named, how much the labels cover each other, how small they are. */

const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;
const WORDS = {
  zh: { all: /^全部 \d/, more: '更多', arrangement: /^排列方式/, time: '时间' },
  en: { all: /^All \d/, more: 'More', arrangement: /^Arrangement/, time: 'Time' },
} as const;
/** Labels that are the same for so long stand still, in ms. */
const STILL_MS = 600;

type Screen = keyof typeof SCREENS;
type Language = keyof typeof WORDS;

const server = await startApiServer();
const { browser } = await openBrowser();
try {
  for (const screen of Object.keys(SCREENS) as Screen[]) for (const language of Object.keys(WORDS) as Language[]) await printView(screen, language);
} finally {
  await browser.close();
  await server.stop();
}

async function printView(screen: Screen, language: Language): Promise<void> {
  // What is waited for is looked up by a text, which the page's own policy forbids to run.
  const page = await browser.newPage({ viewport: SCREENS[screen], bypassCSP: true });
  await page.addInitScript("localStorage.setItem('mailuo.tour', 'shown')");
  await page.goto(`${server.url}/?language=${language}&theme=light`);
  await page.locator('.graph-canvas canvas').first().waitFor();
  await print(page, `${language}, ${screen}, first picture`);
  const { all, more, arrangement, time } = WORDS[language];
  if (screen === 'phone') {
    await page.getByRole('button', { name: more }).click();
    await page.getByRole('menuitem', { name: all }).click();
  } else await page.getByRole('button', { name: all }).click();
  await page.waitForURL(/arrangement=connections/);
  await print(page, `${language}, ${screen}, everything`);
  if (screen === 'phone') {
    await page.getByRole('button', { name: more }).click();
    await page.getByRole('menuitem', { name: arrangement }).click();
  } else await page.getByRole('button', { name: arrangement }).click();
  await page.getByRole('menuitemradio', { name: time }).click();
  await page.waitForURL(/arrangement=time/);
  await print(page, `${language}, ${screen}, everything by time`);
  await page.close();
}

async function print(page: Page, view: string): Promise<void> {
  await page.waitForFunction(`(() => {
    const { entityIds, positions } = JSON.parse(localStorage.getItem('mailuo.exploration') ?? '{"exploration":{}}').exploration;
    return entityIds !== undefined && entityIds.length > 0 && entityIds.every((id) => positions[id] !== undefined);
  })()`);
  const { named, overlap, smallestFont } = await atRest(page);
  const [count] = /\d+/.exec(await page.locator('.view-status p').first().innerText()) ?? ['?'];
  console.log(`${view.padEnd(38)}${String(named).padStart(4)} of ${count.padStart(3)} named${overlap.toFixed(2).padStart(8)} % overlapping${smallestFont.toFixed(1).padStart(7)} px the smallest`);
}

async function atRest(page: Page): Promise<DrawnLabels> {
  for (let former = await drawnLabels(page); ; ) {
    await page.waitForTimeout(STILL_MS);
    const now = await drawnLabels(page);
    if (JSON.stringify(now) === JSON.stringify(former)) return now;
    former = now;
  }
}
