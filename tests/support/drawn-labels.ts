import type { Page } from '@playwright/test';
import type { LabelBox } from '../../client/canvas/canvas-handle.ts';

interface Canvas {
  readonly graphCanvas: { labelBoxes(): readonly LabelBox[] };
}

export interface DrawnLabels {
  /** Entities that are named. */
  readonly named: number;
  /** Share of the labels' area that is covered twice, in per cent; titles of parts of the drawing are labels too. */
  readonly overlap: number;
  /** Size of the smallest letters on the screen, in CSS pixels. */
  readonly smallestFont: number;
}

/** The labels as the page has drawn them. */
export async function drawnLabels(page: Page): Promise<DrawnLabels> {
  const boxes = await page.locator('.graph-canvas-drawing').evaluate((canvas) => (canvas as unknown as Canvas).graphCanvas.labelBoxes());
  let twice = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
      const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
      if (across > 0 && down > 0) twice += across * down;
    }
  }
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  return { named: boxes.filter(({ ofEntity }) => ofEntity).length, overlap: (100 * twice) / area, smallestFont: Math.min(...boxes.map(({ font }) => font)) };
}
