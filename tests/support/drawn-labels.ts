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
  /** Entities whose names stand under the buttons or the counts that lie over the canvas. */
  readonly hidden: readonly string[];
  /** Titles that reach out of the canvas. */
  readonly cut: readonly string[];
}

interface Drawn {
  readonly _cyreg: { readonly cy: { nodes(selector: string): { openNeighborhood(selector: string): { map<Value>(value: (node: { id(): string }) => Value): readonly Value[] } } } };
}

/** Ids of the neighbours of what is selected whose names are not written. */
export function unnamedNeighbours(page: Page): Promise<readonly string[]> {
  return page.locator('.graph-canvas-drawing').evaluate((drawing) => {
    const { cy } = (drawing as unknown as Drawn)._cyreg;
    return cy.nodes('.chosen').openNeighborhood('node.unlabelled').map((node) => node.id());
  });
}

/** The labels as the page has drawn them. */
export async function drawnLabels(page: Page): Promise<DrawnLabels> {
  const canvas = page.locator('.graph-canvas-drawing');
  const boxes = await canvas.evaluate((drawing) => (drawing as unknown as Canvas).graphCanvas.labelBoxes());
  const from = await canvas.boundingBox();
  const controls = await Promise.all((await page.locator('.zoom-buttons, .view-status p').all()).map((control) => control.boundingBox()));
  const over = controls.flatMap((box) => (box === null || from === null ? [] : [{ left: box.x - from.x, top: box.y - from.y, width: box.width, height: box.height }]));
  let twice = 0;
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      twice += shared(a, b);
    }
  }
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const hidden = boxes.filter((label) => label.ofEntity && over.some((control) => shared(label, control) > 0)).map(({ id }) => id);
  const reachesOut = ({ left, top, width, height }: Placed) => left < 0 || top < 0 || left + width > (from?.width ?? 0) || top + height > (from?.height ?? 0);
  const cut = boxes.filter((label) => !label.ofEntity && reachesOut(label)).map(({ id }) => id);
  return { hidden, cut, named: boxes.filter(({ ofEntity }) => ofEntity).length, overlap: (100 * twice) / area, smallestFont: Math.min(...boxes.map(({ font }) => font)) };
}

type Placed = Pick<LabelBox, 'left' | 'top' | 'width' | 'height'>;

/** The area of the ground they share, in square CSS pixels. */
function shared(a: Placed, b: Placed): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}
