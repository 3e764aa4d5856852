import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { startApiServer, type ApiServer } from '../support/api-server.ts';

export { expect };

/** Words of the interface that the tests look for, by language. */
export const WORDS = {
  zh: { search: '搜索', results: '搜索结果', details: '详情', article: '文章', words: '文字图谱', expand: '展开', collapse: '收起', hide: '隐藏', campaign: '“三万”活动' },
  en: {
    search: 'Search',
    results: 'Search results',
    details: 'Details',
    article: 'Article',
    words: 'In words',
    expand: 'Expand',
    collapse: 'Collapse',
    hide: 'Hide',
    campaign: '"Three ten-thousands" campaign',
  },
} as const;
export type Language = keyof typeof WORDS;

interface WorkerFixtures {
  readonly server: ApiServer;
}

/** Messages of the browser that a test allows, such as a refused connection. */
interface TestFixtures {
  readonly allowed: RegExp[];
  /** Whether the browser has not been shown the tour yet. */
  readonly newcomer: boolean;
}

/** A page that fails its test on any error in the console and on any request to another origin. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await startApiServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  allowed: async ({}, use) => use([]),
  newcomer: [false, { option: true }],
  context: async ({ context, newcomer }, use) => {
    if (!newcomer) await context.addInitScript(() => location.protocol.startsWith('http') && localStorage.setItem('mailuo.tour', 'shown'));
    await use(context);
  },
  page: async ({ page, baseURL, allowed }, use) => {
    const faults: string[] = [];
    const fault = (text: string) => allowed.some((pattern) => pattern.test(text)) || faults.push(text);
    page.on('pageerror', (error) => fault(`uncaught: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && fault(`console: ${message.text()}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) fault(`foreign request: ${request.url()}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** Opens the explorer and waits until the graph is drawn. */
export async function open(page: Page, query = '?language=zh&theme=light'): Promise<void> {
  await page.goto(`/${query}`);
  await expect(graph(page)).toBeVisible();
  await expect(page.locator('.graph-canvas canvas').first()).toBeVisible();
}

export function graph(page: Page): Locator {
  return page.getByRole('application');
}

export async function openTab(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name }).click();
  const panel = page.getByRole('tabpanel', { name });
  await expect(panel).toBeVisible();
  return panel;
}

/** The entity of that name in the graph in words. */
export function word(page: Page, name: string): Locator {
  return page.locator('.word').filter({ has: page.getByRole('button', { name, exact: true }) });
}

export async function searchFor(page: Page, language: Language, text: string): Promise<Locator> {
  const box = page.getByRole('combobox', { name: WORDS[language].search });
  await box.fill(text);
  const results = page.getByRole('listbox', { name: WORDS[language].results });
  await expect(results.locator('.suggestion').first()).toBeVisible();
  return results;
}

export async function selectCampaign(page: Page, language: Language): Promise<void> {
  await searchFor(page, language, '三万');
  await page.getByRole('option', { name: WORDS[language].campaign }).first().click();
  await expect(page.getByRole('heading', { name: WORDS[language].campaign, level: 2 })).toBeVisible();
}

/** What the page tells a screen reader from now on, one after the other. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const region = page.locator('[data-live-announcer]').first();
  await region.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(element, { heard });
    new MutationObserver(() => heard.push(element.textContent)).observe(element, { childList: true });
  });
  return () => region.evaluate((element) => (element as HTMLElement & { heard: string[] }).heard);
}

/** They are meant to be moved sideways by a finger. */
const STRIPS = '.panel-tab-list, .code-part pre, .graphiql-tabs, .monaco-editor';

/** What scrolls sideways: the page itself, or a part of it that scrolls on its own. */
export async function scrollsSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate((strips) => {
    const scrolls = (element: Element) => element === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const isWide = ({ scrollWidth, clientWidth }: Element) => clientWidth > 0 && scrollWidth > clientWidth + 1;
    const wide = [...document.querySelectorAll('*')].filter((element) => isWide(element) && scrolls(element) && element.closest(strips) === null);
    return wide.map((element) => `${element.localName}.${element.classList.value}: ${String(element.scrollWidth)} in ${String(element.clientWidth)}`);
  }, STRIPS);
}

/** Buttons and links that are not wholly within the window. */
export async function outsideWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, a')].map((element) => ({ element, box: element.getBoundingClientRect() }));
    const outside = controls.filter(({ element, box }) => element.checkVisibility() && box.width > 1 && (box.left < 0 || box.right > innerWidth));
    return outside.map(({ element }) => element.getAttribute('aria-label') ?? element.textContent);
  });
}

const TARGETS = 'button, a, summary, input, select, textarea, [role=button], [role=tab], [role=option], [role=menuitem], [role=menuitemradio], [role=radio], [role=slider]';
/** Within a line of running text (WCAG 2.2, 2.5.8). */
const IN_TEXT = 'p .link-button, .citation';
const FINGER_PX = 44;

/** What a finger may miss. A check box is hit by its label as well; what is larger than it looks has its size from `::before` or `::after`. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ targets, inText, least }) => {
      const sizeOf = (element: HTMLElement) => {
        const whole = element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element;
        const { width, height } = whole.getBoundingClientRect();
        const around = ['::before', '::after'].map((part) => getComputedStyle(whole, part)).filter(({ content, position }) => content !== 'none' && position === 'absolute');
        return { width: Math.max(width, ...around.map((part) => parseFloat(part.width))), height: Math.max(height, ...around.map((part) => parseFloat(part.height))) };
      };
      return [...document.querySelectorAll<HTMLElement>(targets)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.matches(inText) && getComputedStyle(element).display !== 'inline')
        .map((element) => ({ element, size: sizeOf(element) }))
        .filter(({ size: { width, height } }) => width > 1 && (width < least - 0.5 || height < least - 0.5))
        .map(({ element, size: { width, height } }) => `${element.getAttribute('aria-label') ?? element.textContent} (${element.className}): ${String(Math.round(width))} x ${String(Math.round(height))}`);
    },
    { targets: TARGETS, inText: IN_TEXT, least: FINGER_PX },
  );
}

/** How many entities the page says are on screen. */
export async function entitiesOnScreen(page: Page): Promise<number> {
  return Number(/[\d,]+/.exec(await page.locator('.view-status p').first().innerText())?.[0].replaceAll(',', ''));
}
