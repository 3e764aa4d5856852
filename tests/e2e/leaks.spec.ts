import type { Page } from '@playwright/test';
import { expect, open, test } from './explorer.ts';

const MOST_GROWTH_MB = 20;
const MOST_NODES_LEFT = 100;

interface Held {
  readonly megabytes: number;
  /** Nodes of the document and those that are detached from it and still held. */
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once everything that nobody holds any more has been collected. */
async function openMeter(page: Page): Promise<() => Promise<Held>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  return async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { megabytes: read('JSHeapUsedSize') / 1e6, nodes: read('Nodes'), listeners: read('JSEventListeners') };
  };
}

/** Opens the details of what is selected, expands it, collapses it, and closes the panel, that many times; the page presses its own buttons, which is quicker. */
async function exploreOverAndOver(page: Page, times: number): Promise<void> {
  await page.evaluate(async (rounds) => {
    const button = (name: string) => [...document.querySelectorAll<HTMLElement>('aside button')].find((element) => (element.getAttribute('aria-label') ?? element.textContent) === name);
    const press = async (name: string) => {
      while (button(name) === undefined) await new Promise((resolve) => setTimeout(resolve));
      button(name)?.click();
    };
    for (let round = 0; round < rounds; round += 1) for (const name of ['打开面板', '展开', '收起', '收起面板']) await press(name);
  }, times);
}

/** Opens and closes the help, the palette and the export, that many times each. */
async function lookOverAndOver(page: Page, times: number): Promise<void> {
  await page.evaluate(async (rounds) => {
    const DIALOG = '.dialog';
    const until = async (selector: string, there: boolean) => {
      while ((document.querySelector(selector) !== null) !== there) await new Promise(requestAnimationFrame);
    };
    const key = (target: EventTarget, init: KeyboardEventInit) => target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    const close = async () => {
      await until(DIALOG, true);
      key(document.querySelector(DIALOG) ?? document, { key: 'Escape' });
      await until(DIALOG, false);
    };
    for (let round = 0; round < rounds; round += 1) {
      key(document.body, { key: '?' });
      await close();
      key(document.body, { key: 'k', ctrlKey: true });
      await close();
      document.querySelector<HTMLElement>('[aria-label="分享与保存"]')?.click();
      await until('[role=menu]', true);
      [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(({ textContent }) => textContent.startsWith('导出视图'))?.click();
      await close();
    }
  }, times);
}

test.setTimeout(120_000);

test('holds no more after opening, expanding and closing 300 times, and after dozens of dialogs', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?language=zh&theme=light&entity=concept:hubei');
  await page.getByRole('button', { name: '收起面板' }).click();
  const measure = await openMeter(page);
  await exploreOverAndOver(page, 30);
  await lookOverAndOver(page, 3);
  const before = await measure();
  await exploreOverAndOver(page, 300);
  await lookOverAndOver(page, 24);
  const after = await measure();
  expect(after.megabytes - before.megabytes).toBeLessThan(MOST_GROWTH_MB);
  expect(after.nodes - before.nodes).toBeLessThan(MOST_NODES_LEFT);
  expect(after.listeners - before.listeners).toBeLessThan(MOST_NODES_LEFT);
});
