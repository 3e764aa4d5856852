import type { Page } from '@playwright/test';

/** One picture of the docs: which view it shows, and what a person does until it stands there. */
export interface Picture {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  /** 360 x 740 at twice the pixels; else 1440 x 900. */
  readonly phone?: true;
  /** What the address names beside language and theme, from an ampersand on. */
  readonly query?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const CAMPAIGN_AND_COMMITTEE = '&entity=event:san-wan-campaign&entity=actor:hubei-party-committee';
const COMMITTEE_TO_TIES = '&panel=trace&from=actor:hubei-party-committee&to=goal:flesh-and-blood-ties';

export const PICTURES: readonly Picture[] = [
  { name: 'first-picture-zh', language: 'zh', theme: 'light' },
  { name: 'first-picture-en', language: 'en', theme: 'light' },
  { name: 'first-picture-zh-dark', language: 'zh', theme: 'dark' },
  { name: 'phone-zh', language: 'zh', theme: 'light', phone: true },
  {
    name: 'evidence-en',
    language: 'en',
    theme: 'light',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).fill('provincial committee');
      await page.getByRole('option', { name: 'Hubei Provincial Party Committee' }).first().click();
      await page.getByRole('tabpanel').getByRole('button', { name: /decided to launch/ }).first().click();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'path-en',
    language: 'en',
    theme: 'light',
    query: COMMITTEE_TO_TIES,
    act: async (page) => {
      await page.locator('.path-head').nth(1).click();
      await page.locator('.path-head').nth(1).evaluate((head) => head.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'path-phone-en-dark',
    language: 'en',
    theme: 'dark',
    phone: true,
    query: COMMITTEE_TO_TIES,
    act: async (page) => {
      await page.locator('.path-head').nth(1).tap();
      await page.locator('.path-head').nth(1).evaluate((head) => head.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'everything-zh',
    language: 'zh',
    theme: 'light',
    act: async (page) => {
      await page.getByRole('button', { name: /^全部/ }).click();
      await page.waitForTimeout(3_000);
    },
  },
  {
    name: 'filters-zh-dark',
    language: 'zh',
    theme: 'dark',
    act: async (page) => {
      await page.getByRole('button', { name: '筛选' }).click();
      await page.getByRole('slider', { name: '佐证句数' }).fill('2');
    },
  },
  {
    name: 'timeline-zh',
    language: 'zh',
    theme: 'light',
    act: (page) => page.getByRole('button', { name: '时间线' }).click(),
  },
  {
    name: 'table-en',
    language: 'en',
    theme: 'light',
    act: (page) => page.getByRole('button', { name: 'Table' }).click(),
  },
  { name: 'compare-en-dark', language: 'en', theme: 'dark', query: CAMPAIGN_AND_COMMITTEE },
  {
    name: 'read-along-zh',
    language: 'zh',
    theme: 'light',
    act: async (page) => {
      await page.getByRole('tab', { name: '文章' }).click();
      await page.getByRole('button', { name: '跟着读' }).click();
      for (let sentence = 0; sentence < 3; sentence += 1) await page.getByRole('button', { name: '下一句' }).click();
    },
  },
  {
    name: 'words-en-dark',
    language: 'en',
    theme: 'dark',
    act: (page) => page.getByRole('tab', { name: 'In words' }).click(),
  },
  {
    name: 'help-en',
    language: 'en',
    theme: 'light',
    act: (page) => page.getByRole('button', { name: 'Help' }).click(),
  },
];
