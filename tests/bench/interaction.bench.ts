import type { Locator, Page } from '@playwright/test';
import { startApiServer } from '../support/api-server.ts';
import type { Bench, Measured, Pair } from './bench.ts';
import { openBrowser } from './browser.ts';

/** A phone of the middling sort beside the machine that this runs on. */
const SLOWDOWN = 4;
const AT_ONCE_MS = 100;
const TEXTS = ['三万', '群众', 'sanwan', 'hubei', '干部'];

/** It is written once all that stands before it is. */
const LAST_WORD = '.words > section:last-child .word:last-child';

/** A frame has ended once a timer set in it is served, or the next one begins, which may come before. */
const END_OF_FRAME = `
  const request = requestAnimationFrame.bind(globalThis);
  let waiting = [];
  const serve = () => waiting.splice(0).forEach((act) => act());
  globalThis.requestAnimationFrame = (act) => request((time) => {
    if (time !== globalThis.frameTime) serve();
    globalThis.frameTime = time;
    act(time);
  });
  globalThis.atEndOfFrame = (act) => {
    waiting.push(act);
    setTimeout(serve);
  };
`;

interface Watch {
  /** The event whose time stamp starts the clock. */
  readonly event: string;
  /** The clock stops at the frame that shows something of this selector, holding the text where one is given. */
  readonly selector: string;
  readonly text?: string;
}

export async function open(): Promise<Bench> {
  const server = await startApiServer();
  const { browser, facts } = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await page.addInitScript(END_OF_FRAME);
  await page.goto(`${server.url}/?language=zh&theme=light`);
  await page.locator('.graph-canvas canvas').first().waitFor();
  await page.getByRole('combobox', { name: '搜索' }).fill('三万');
  await page.locator('.suggestion').first().click();
  await page.locator('.relationship-row').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

  const search = page.getByRole('combobox', { name: '搜索' });
  const kinds = page.locator('.legend .legend-row');
  let turn = 0;
  const nextKind = (): Locator => kinds.nth(turn++ % 4);
  const suggestions = async (): Promise<Measured> => {
    const text = TEXTS[turn++ % TEXTS.length] ?? '';
    await search.fill('');
    await page.locator('.suggestion').first().waitFor({ state: 'detached' });
    await search.focus();
    return clocked(page, { event: 'input', selector: '.suggestion' }, () => page.keyboard.insertText(text));
  };
  const details = async (): Promise<Measured> => {
    const measured = await clocked(page, { event: 'click', selector: 'h2.statement' }, () => page.locator('.relationship-row').first().click());
    await page.locator('.entity-link').first().click();
    await page.locator('.relationship-row').first().waitFor();
    return measured;
  };
  const grey = async (): Promise<Measured> => {
    const kind = nextKind();
    const pressed = (await kind.getAttribute('aria-pressed')) === 'true';
    const id = `bench-${String(turn)}`;
    await kind.evaluate((element, given) => element.setAttribute('id', given), id);
    return clocked(page, { event: 'click', selector: `#${id}[aria-pressed=${String(!pressed)}]` }, () => kind.click());
  };
  const greyOnCanvas = (): Promise<Measured> => clockedOnCanvas(page, () => nextKind().click());
  const words = async (shown: string): Promise<Measured> => {
    await page.getByRole('button', { name: /^全部/ }).click();
    await page.getByRole('tab', { name: '详情' }).click();
    await page.locator('.word').first().waitFor({ state: 'detached' });
    await page.locator('.graph-canvas-drawing').focus();
    return clocked(page, { event: 'keydown', selector: shown }, () => page.keyboard.press('w'));
  };
  const greyInWords = async (): Promise<Measured> => {
    await page.locator(LAST_WORD).waitFor({ state: 'attached' });
    const clear = page.locator('.words-summary').getByRole('button', { name: '取消筛选' });
    if (await clear.isVisible()) await clockedOnCanvas(page, () => clear.click());
    return clocked(page, { event: 'click', selector: '.word[data-greyed]' }, () => kinds.first().click());
  };
  const within = (name: string, measure: () => Promise<Measured>): Pair => ({
    name,
    unit: 'ms',
    a: { name: `${String(SLOWDOWN)} times slower`, measure },
    b: { name: 'at once', value: AT_ONCE_MS },
    goal: 1,
  });
  return {
    question: 'How long after a key or a click does the explorer show what was asked for, on a slow processor?',
    settings: { dataset: 'the article', slowdown: SLOWDOWN, texts: TEXTS, viewport: '1440 x 900', ...facts },
    pairs: [
      within('from a typed character to its suggestions', suggestions),
      within('from a click to the details', details),
      within('from a click to what is greyed in the lists', grey),
      within('from a click to what is greyed on the canvas', greyOnCanvas),
      within('from a key to the whole graph in words, as far as a screen goes', () => words('.word')),
      { ...within('from a key to the whole graph in words, to its last entity', () => words(LAST_WORD)), goal: null },
      within('from a click to what is greyed in the whole graph in words', greyInWords),
    ],
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** From the event that the action causes to the end of the first frame that shows the result, in ms of the page's own clock. */
async function clocked(page: Page, watch: Watch, act: () => Promise<void>): Promise<Measured> {
  await page.evaluate(
    `(({ event, selector, text }) => {
      globalThis.clocked = new Promise((resolve) => {
        addEventListener(event, ({ timeStamp }) => {
          const shown = () => [...document.querySelectorAll(selector)].some((element) => text === undefined || element.textContent.includes(text));
          const look = () => requestAnimationFrame(() => (shown() ? atEndOfFrame(() => resolve(performance.now() - timeStamp)) : look()));
          look();
        }, { capture: true, once: true });
      });
    })(${JSON.stringify(watch)})`,
  );
  await act();
  return { value: Number(await page.evaluate('globalThis.clocked')) };
}

/** The same for the canvas: to the end of the first frame drawn with more or fewer entities greyed, as Cytoscape itself tells. */
async function clockedOnCanvas(page: Page, act: () => Promise<void>): Promise<Measured> {
  await page.evaluate(
    `(() => {
      const { cy } = document.querySelector('.graph-canvas-drawing')._cyreg;
      const before = cy.nodes('.greyed').length;
      globalThis.clocked = new Promise((resolve) => {
        addEventListener('click', ({ timeStamp }) => {
          const look = () => {
            if (cy.nodes('.greyed').length === before) return;
            cy.off('render', look);
            atEndOfFrame(() => resolve(performance.now() - timeStamp));
          };
          cy.on('render', look);
        }, { capture: true, once: true });
      });
    })()`,
  );
  await act();
  return { value: Number(await page.evaluate('globalThis.clocked')) };
}
