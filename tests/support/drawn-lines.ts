import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface DrawnNode {
  id(): string;
  position(): Point;
  width(): number;
  height(): number;
}

interface DrawnEdge {
  id(): string;
  source(): DrawnNode;
  target(): DrawnNode;
  sourceEndpoint(): Point;
  targetEndpoint(): Point;
  controlPoints(): readonly Point[] | undefined;
}

interface Canvas {
  readonly _cyreg: { readonly cy: { nodes(selector: string): { toArray(): DrawnNode[] }; edges(): { toArray(): DrawnEdge[] } } };
}

/** Relationships whose line runs behind an entity that they do not join, as Cytoscape has drawn them. */
export function linesBehindEntities(page: Page): Promise<readonly string[]> {
  return page.locator('.graph-canvas-drawing').evaluate((drawing) => {
    const { cy } = (drawing as unknown as Canvas)._cyreg;
    const nodes = cy.nodes('[kind]').toArray();
    const runsBehind = (edge: DrawnEdge) => {
      const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
      const control = edge.controlPoints()?.[0] ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const points = Array.from({ length: 101 }, (_, index) => {
        const [before, between, after] = [(1 - index / 100) ** 2, 2 * (index / 100) * (1 - index / 100), (index / 100) ** 2];
        return { x: before * from.x + between * control.x + after * to.x, y: before * from.y + between * control.y + after * to.y };
      });
      const foreign = nodes.filter((node) => node.id() !== edge.source().id() && node.id() !== edge.target().id());
      return foreign.some((node) => points.some(({ x, y }) => ((x - node.position().x) / (node.width() / 2)) ** 2 + ((y - node.position().y) / (node.height() / 2)) ** 2 < 1));
    };
    const joining = cy.edges().toArray().filter((edge) => edge.source().id() !== edge.target().id());
    return joining.filter(runsBehind).map((edge) => edge.id());
  });
}
