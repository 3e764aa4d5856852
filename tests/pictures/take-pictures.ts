import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import playwright from '../../playwright.config.ts';
import { startApiServer } from '../support/api-server.ts';
import { PICTURES, type Picture } from './pictures.ts';

/** Takes the pictures of the docs anew from the explorer as it is: all, or those named on the command line. */

const folder = path.join(import.meta.dirname, '../../docs/pictures');
const EXIT_USAGE = 64;
/** Motion has come to rest, and what loads on demand is there. */
const REST_MS = 1_200;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) {
  console.error(`There is no picture ${unknown.join(', ')}. The pictures are ${PICTURES.map(({ name }) => name).join(', ')}; without a name all are taken.`);
  process.exit(EXIT_USAGE);
}

const server = await startApiServer();
const browser = await chromium.launch(playwright.use?.launchOptions ?? {});
try {
  for (const picture of PICTURES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    await take(picture);
    console.log(`${picture.name}.png`);
  }
} finally {
  await browser.close();
  await server.stop();
}

async function take({ name, language, theme, phone, query = '', act }: Picture): Promise<void> {
  const size = phone === true ? { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true } : { viewport: { width: 1440, height: 900 } };
  const context = await browser.newContext({ ...size, locale: language === 'zh' ? 'zh-CN' : 'en-GB' });
  try {
    await context.addInitScript("localStorage.setItem('mailuo.tour', 'shown')");
    const page = await context.newPage();
    await page.goto(`${server.url}/?language=${language}&theme=${theme}${query}`);
    await page.locator('.graph-canvas canvas').first().waitFor();
    await rest(page);
    await act?.(page);
    await rest(page);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  } finally {
    await context.close();
  }
}

async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS);
}
