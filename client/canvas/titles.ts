import type { Exploration, Point } from '../exploration/exploration.ts';
import type { FirstPicture } from '../exploration/first-picture.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';
import type { CanvasWords } from './canvas-words.ts';
import type { Band } from './layout/bands.ts';
import { freeSpot, type Taken } from './layout/free-spot.ts';
import { groupedInput } from './layout/grouped-view.ts';
import { bandsOf, type Grouping } from './layout/grouped.ts';
import { extentOf } from './layout/in-band.ts';
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

/** What the arrangement's parts are called, where they stand now. The scale is that of labels: the farther away, the larger in the graph. */
export function titlesOf(view: TitledView, words: CanvasWords, scale: number): readonly Title[] {
  const { arrangement } = view.exploration;
  switch (arrangement) {
    case 'connections':
    case 'layers':
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
  return bands.flatMap((band): Title[] => {
    const text = textOf(grouping, band, words);
    const extent = extentOf(band.members.filter((id) => !pinned.has(id)), places, roomFor);
    if (text === '' || extent === null) return [];
    const { width, height } = labelExtent(text, LABEL_FONT * TITLE_FONT * scale);
    const room = { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
    const wish = grouping === 'concentric' ? ringTop(band, bands, places) : { x: extent.left + width / 2 + GAP, y: extent.top - height / 2 - GAP };
    const at = grouping === 'concentric' ? freeSpot(wish, room, taken) : wish;
    taken.push({ at, room });
    return [{ id: band.id, text, at, room }];
  });
}

/** Where the inner edge of a ring passes above the middle. */
function ringTop({ members }: Band, bands: readonly Band[], places: ReadonlyMap<string, Point>): Point {
  const middle = places.get(bands[0]?.members[0] ?? '') ?? { x: 0, y: 0 };
  const away = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []).map(({ x, y }) => ({ x: Math.abs(x - middle.x), y: Math.abs(y - middle.y) }));
  const all = away(bands.flatMap((band) => band.members));
  const stretch = all.reduce((sum, { x }) => sum + x, 0) / Math.max(1, all.reduce((sum, { y }) => sum + y, 0));
  return { x: middle.x, y: middle.y - Math.min(...away(members).map(({ x, y }) => Math.hypot(x / Math.max(0.1, stretch), y))) };
}

function textOf(grouping: Grouping, { id, members }: Band, words: CanvasWords): string {
  if (id === 'apart') return grouping === 'time' ? words.undated(members.length) : words.apart(members.length);
  if (grouping === 'time') return words.time(id);
  if (grouping === 'sections') return words.section(id);
  const distance = Number(id.replace('ring ', ''));
  return distance === 0 ? '' : words.ring(distance, members.length);
}
