import type { Exploration, Point } from '../exploration/exploration.ts';
import type { FirstPicture } from '../exploration/first-picture.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';
import type { CanvasWords } from './canvas-words.ts';
import { labelLines } from './label-lines.ts';
import type { Band } from './layout/bands.ts';
import { freeSpot, type Taken } from './layout/free-spot.ts';
import { groupedInput } from './layout/grouped-view.ts';
import { bandsOf, type Grouping } from './layout/grouped.ts';
import { extentOf, type Extent } from './layout/in-band.ts';
import { ringEdges, type RingEdge } from './layout/ring-edges.ts';
import { sectorTitles, TITLE_ROOM } from './layout/sector-titles.ts';
import { LABEL_FONT, labelExtent, roomOf, scaled, TITLE_FONT, type Room } from './sizes.ts';

/** Words on the canvas that are no entity's, such as the name of a sector. */
export interface Title {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  readonly room: Room;
}

export interface TitledView {
  readonly graph: VisibleGraph;
  readonly known: KnownGraph;
  readonly exploration: Pick<Exploration, 'arrangement' | 'aroundId' | 'positions' | 'pinnedIds'>;
  readonly picture: FirstPicture;
}

const GAP = 6;
const MOST_LINES = 3;
const NARROWEST_EM = 5.4;

/** What the arrangement's parts are called, where they stand now. The scale is that of labels: the farther away, the larger in the graph. */
export function titlesOf(view: TitledView, words: CanvasWords, scale: number): readonly Title[] {
  const { arrangement } = view.exploration;
  switch (arrangement) {
    case 'connections':
      return [];
    case 'argument':
      return titlesOfSectors(view, words, scale);
    default:
      return titlesOfBands(arrangement, view, words, scale);
  }
}

function titlesOfSectors({ picture, graph, known, exploration }: TitledView, words: CanvasWords, scale: number): readonly Title[] {
  const visible = new Set(graph.entities.map(({ entity }) => entity.id));
  const shown = Object.fromEntries(Object.entries(exploration.positions).filter(([id]) => visible.has(id)));
  const roomFor = (id: string) => {
    const entity = known.entities.get(id);
    return entity === undefined ? TITLE_ROOM : roomOf(entity);
  };
  const room = scaled(TITLE_ROOM, scale);
  return [...sectorTitles(picture, shown, roomFor, room)].map(([sector, at]) => ({ id: sector, text: words.sectors[sector], at, room }));
}

function titlesOfBands(grouping: Grouping, view: TitledView, words: CanvasWords, scale: number): readonly Title[] {
  const { graph, exploration } = view;
  const rooms = new Map(graph.entities.map(({ entity }) => [entity.id, roomOf(entity)]));
  const roomFor = (id: string) => rooms.get(id) ?? TITLE_ROOM;
  const places = new Map(Object.entries(exploration.positions));
  const pinned = new Set(exploration.pinnedIds);
  const taken: Taken[] = [...rooms].flatMap(([id, room]) => {
    const at = places.get(id);
    return at === undefined ? [] : [{ at, room }];
  });
  const bands = bandsOf(groupedInput(grouping, { ...view, aspect: 1 }, roomFor));
  const edges = grouping === 'concentric' ? ringEdges(bands, places, pinned) : [];
  const layers = bands.filter(({ id }) => id !== 'apart');
  const font = LABEL_FONT * TITLE_FONT * scale;
  const extents = bands.map(({ members }) => extentOf(members.filter((id) => !pinned.has(id)), places, roomFor));
  return bands.flatMap((band, index): Title[] => {
    const name = textOf(grouping, band, bands, words);
    const extent = extents[index] ?? null;
    if (name === '' || extent === null) return [];
    const text = labelLines(name, Math.max(NARROWEST_EM, widthFor(extent, extents) / font), MOST_LINES).join('\n');
    const { width, height } = labelExtent(text, font);
    const room = { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
    const edge = edges.find(({ id }) => id === band.id);
    const below = grouping === 'layers' && band === layers.at(-1) && isDownwards(layers, places);
    const wish = edge === undefined ? { x: extent.left + width / 2 + GAP, y: below ? extent.bottom + height / 2 + GAP : extent.top - height / 2 - GAP } : { x: edge.at.x, y: edge.at.y - edge.halfHeight - height / 2 };
    const at = grouping === 'concentric' || grouping === 'layers' ? freeSpot(wish, room, taken) : wish;
    taken.push({ at, room });
    return [{ id: band.id, text, at, room }];
  });
}

/** As far as a title over a band may go: to the next one on its right, else as wide as all of them are. */
function widthFor(extent: Extent, extents: readonly (Extent | null)[]): number {
  const standing = extents.flatMap((other) => other ?? []);
  const beside = standing.filter((other) => other.left >= extent.right && other.top < extent.bottom && extent.top < other.bottom);
  if (beside.length > 0) return Math.min(...beside.map(({ left }) => left)) - extent.left;
  return Math.max(...standing.map(({ right }) => right)) - Math.min(...standing.map(({ left }) => left));
}

/** Whether the layers follow one another from top to bottom rather than from left to right. */
function isDownwards(layers: readonly Band[], places: ReadonlyMap<string, Point>): boolean {
  const middle = (band: Band | undefined) => extentOf(band?.members ?? [], places, () => ({ left: 0, right: 0, top: 0, bottom: 0 }));
  const [first, last] = [middle(layers[0]), middle(layers.at(-1))];
  if (first === null || last === null) return false;
  return Math.abs(last.top + last.bottom - first.top - first.bottom) > Math.abs(last.left + last.right - first.left - first.right);
}

function textOf(grouping: Grouping, band: Band, bands: readonly Band[], words: CanvasWords): string {
  const { id, members } = band;
  if (grouping === 'layers' && id !== 'apart') return textOfLayer(band, bands.filter((other) => other.id !== 'apart'), words);
  if (id === 'apart') return grouping === 'time' ? words.undated(members.length) : words.apart(members.length);
  if (grouping === 'time') return words.time(id);
  if (grouping === 'sections') return words.section(id);
  const distance = Number(id.replace('ring ', ''));
  return distance === 0 ? '' : words.ring(distance, members.length);
}

function textOfLayer(layer: Band, layers: readonly Band[], words: CanvasWords): string {
  if (layers.length < 2) return '';
  if (layer === layers[0]) return words.layers.first;
  return layer === layers.at(-1) ? words.layers.last : '';
}

/** The lines between rings, where the view is arranged in rings. */
export function ringsOf({ graph, known, exploration }: Omit<TitledView, 'picture'>): readonly RingEdge[] {
  if (exploration.arrangement !== 'concentric') return [];
  const bands = bandsOf(groupedInput('concentric', { graph, known, exploration, aspect: 1 }, () => TITLE_ROOM));
  // The middle stands alone; no line is needed around it.
  return ringEdges(bands, new Map(Object.entries(exploration.positions)), new Set(exploration.pinnedIds)).slice(1);
}
