import type { Core, NodeSingular } from 'cytoscape';
import { isWithin, type Box } from './box-grid.ts';
import type { LabelBox } from './canvas-handle.ts';
import { badgeOf, drawnData, going, setClass, shapeBox } from './drawn-nodes.ts';
import { labelsWithRoom, type LabelClaim } from './label-density.ts';
import { boundsAround, labelPlaces } from './label-places.ts';
import { LABEL_SIDES, sideClass, sideOf, USUAL_SIDES } from './label-sides.ts';
import { placeReadings } from './place-readings.ts';
import type { BadgeSize } from './reading-size.ts';
import { briefLabels, entityFont, HUB_DEGREE, labelExtent, TITLE_FONT, UNCROWDED } from './sizes.ts';
import { labelStyle } from './stylesheet.ts';

/** Names of paths and of what is joined to the selected come before all others; then, where nothing but the selection has changed, those that stand. */
const STAYING_RANK = 10_000;
const FULL_RANK = 20_000;
const PATH_RANK = 40_000;
/** The names of so many on lit paths, of so many selected, and of the so many largest hubs, are written whatever they cover. */
const MOST_ON_PATH = 8;
const MOST_CHOSEN = 8;
const MOST_HUBS = 12;
const NO_HUBS: ReadonlySet<string> = new Set();

/** What the screen shows of the graph, and what of it lies under controls. */
export interface Screen {
  readonly bounds: Box;
  readonly covered: readonly Box[];
}

/**
 * Draws the labels there is room for at a size in units of the graph, each on the side where it has room; those of the selected, of its neighbours and of
 * paths before all others, shortened where that is needed; where none of these is, those of the largest hubs always. Where the screen is known, none stands under its
 * controls that has room elsewhere. Where they are to stay, what is written keeps its side, so that nothing moves from under a finger.
 * Gives how many of what is selected and its neighbours found no room.
 */
export function chooseLabels(cy: Core, font: number, badges: BadgeSize, near: boolean, staying: boolean, screen: Screen | null): number {
  const nodes = cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[];
  const shapes = nodes.map((node) => shapeBox(node));
  const numbers = nodes.flatMap((node) => badgeOf(node, badges) ?? []);
  const titles = (cy.nodes('.title').not('.ring').toArray() as NodeSingular[]).map((node) => titleBox(node, font));
  const onPath = cy.nodes('.path').length;
  const around = { font, near, few: nodes.length <= UNCROWDED, path: onPath > 0, pathWhole: onPath <= MOST_ON_PATH, chosenWhole: cy.nodes('.chosen').length <= MOST_CHOSEN, hubs: onPath === 0 && cy.nodes('.full').empty() ? largestHubs(nodes) : NO_HUBS };
  const claims = nodes.map((node) => claimOf(node, { ...around, staying: staying && !node.hasClass('unlabelled') }));
  const whole = screen !== null && shapes.every((shape) => isWithin(shape, screen.bounds));
  const bounds = whole ? screen.bounds : boundsAround(shapes, font, screen?.bounds);
  const controls = screen?.covered ?? [];
  // Where the graph reaches out of sight, a person moves what lies under a control as well. Beside a path the others are named only where that covers nothing.
  const drawn = labelsWithRoom(claims, shapes, { numbers, bounds, taken: whole ? [...titles, ...controls] : titles, covered: whole ? [] : controls, ...(around.path ? { landmarks: 0 } : {}) });
  cy.batch(() => {
    for (const node of nodes) {
      const place = drawn.get(node.id());
      setClass(node, 'unlabelled', place === undefined);
      write(node, place?.label, near);
      for (const side of LABEL_SIDES) setClass(node, sideClass(side), side === place?.side);
    }
  });
  placeReadings(cy, font);
  return nodes.filter((node) => node.hasClass('full') && !drawn.has(node.id())).length;
}

/** Shortened, or whole where others are shortened, a label differs from what its like have at this distance. */
function write(node: NodeSingular, text: string | undefined, near: boolean): void {
  const { label, fullLabel, written } = drawnData(node);
  const wanted = text === (near ? fullLabel : label) ? undefined : text;
  if (wanted === written) return;
  if (wanted === undefined) node.removeData('written');
  else node.data('written', wanted);
}

/** Sets the size of the labels that are drawn, in units of the graph, and leaves everything else as it is styled. */
export function sizeLabels(cy: Core, font: number): void {
  cy.batch(() => {
    for (const node of cy.nodes().not('.unlabelled').not('.title').toArray() as NodeSingular[]) node.style(labelStyle(font, drawnData(node).degree, sideOf(node.classes())));
  });
}

/** The boxes of the labels that are drawn, as Cytoscape measured them. */
export function drawnLabelBoxes(cy: Core): readonly LabelBox[] {
  return (cy.nodes().not('.unlabelled').not('.ring').toArray() as NodeSingular[]).map((node) => {
    const box = node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false });
    const font = parseFloat(String(node.renderedStyle('font-size')));
    return { id: node.id(), left: box.x1, top: box.y1, width: box.w, height: box.h, font, ofEntity: !node.hasClass('title') };
  });
}

interface Claiming {
  readonly font: number;
  readonly near: boolean;
  /** Whether there are so few that all may be named. */
  readonly few: boolean;
  /** Whether a path stands out. */
  readonly path: boolean;
  /** Whether everything on it is named, whatever that covers. */
  readonly pathWhole: boolean;
  /** Whether everything that is selected is named, whatever that covers. */
  readonly chosenWhole: boolean;
  /** What is named, whatever that covers: it tells where one is while nothing else stands out. */
  readonly hubs: ReadonlySet<string>;
  /** Whether what is written keeps its side. */
  readonly staying: boolean;
}

function largestHubs(nodes: readonly NodeSingular[]): ReadonlySet<string> {
  const hubs = nodes.map((node) => drawnData(node)).filter(({ degree }) => degree >= HUB_DEGREE);
  return new Set(hubs.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, MOST_HUBS).map(({ id }) => id));
}

function claimOf(node: NodeSingular, { font, near, few, path, pathWhole, chosenWhole, hubs, staying }: Claiming): LabelClaim {
  const { name, degree, width, height, label, fullLabel } = drawnData(node);
  const [full, onPath] = [node.hasClass('full'), node.hasClass('path')];
  const asking = full || onPath || (few && !path);
  const always = (chosenWhole && node.hasClass('chosen')) || (onPath && pathWhole) || hubs.has(node.id());
  const standing = (text: string) => labelPlaces(text, entityFont(degree, font), font, going(node), { width: width / 2, height: height / 2 });
  const sideNow = sideOf(node.classes());
  const [usual, ...others] = standing(near || asking ? fullLabel : label);
  const brief = asking && !always ? briefLabels(name).map(standing) : [];
  const briefest = brief.at(-1);
  const all = [usual, ...others, ...(asking ? standing(label) : []), ...brief.flat()];
  const [here = usual, ...shorter] = all.filter(({ side }) => side === sideNow);
  return {
    id: node.id(),
    places: asking ? (staying ? [here, ...shorter, ...all] : [usual, ...all]) : staying ? [here] : [usual, ...others.slice(0, USUAL_SIDES - 1)],
    rank: degree + (onPath ? PATH_RANK : 0) + (full ? FULL_RANK : 0) + (staying ? STAYING_RANK : 0),
    always,
    ...(briefest !== undefined && (onPath || !path) ? { least: staying ? briefest.toSorted((a, b) => Number(b.side === sideNow) - Number(a.side === sideNow)) : briefest } : {}),
  };
}

function titleBox(node: NodeSingular, font: number) {
  const { x, y } = node.position();
  const { width, height } = labelExtent(String(node.data('label')), font * TITLE_FONT);
  return { id: node.id(), left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
