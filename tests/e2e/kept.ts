import type { Page } from '@playwright/test';
import type { Exploration } from '../../client/exploration/exploration.ts';

/** The view this browser has saved of itself; null before any is. */
export function kept(page: Page): Promise<Exploration | null> {
  return page.evaluate(() => (JSON.parse(localStorage.getItem('mailuo.exploration') ?? '{}') as { exploration?: Exploration }).exploration ?? null);
}
