import type { Dataset, DatasetEntity, DatasetRelationship } from '../../seed/dataset.ts';
import { passageId, sectionId } from '../../seed/dataset.ts';
import { ENTITY_KINDS, type EntityKind, type Ontology } from '../../server/graph/model.ts';

export interface GeneratedSize {
  readonly entities: number;
  readonly relationships: number;
  readonly seed: number;
}

const WORDS: readonly (readonly [zh: string, en: string])[] = [
  ['农田', 'farmland'], ['水利', 'irrigation'], ['道路', 'road'], ['学校', 'school'], ['医疗', 'health care'], ['供电', 'power supply'],
  ['山村', 'mountain village'], ['乡镇', 'township'], ['茶园', 'tea garden'], ['渔业', 'fishery'], ['林场', 'forestry farm'], ['合作社', 'cooperative'],
  ['培训', 'training'], ['规划', 'planning'], ['调解', 'mediation'], ['走访', 'visiting'], ['讨论', 'discussion'], ['修缮', 'repair'],
  ['秋收', 'autumn harvest'], ['春耕', 'spring ploughing'], ['防汛', 'flood defence'], ['抗旱', 'drought relief'], ['账目', 'accounts'], ['会议', 'meeting'],
];
const PASSAGES = 400;
const SECTIONS = 10;
/** How fast the weight of an entity falls with its place: about the share that hubs have in networks of concepts. */
const FALL = 0.65;

/** Equal sizes and seeds give equal datasets: degrees by a power law, no self-loops, ends of the kinds that the ontology allows. */
export function generateDataset(ontology: Ontology, { entities: count, relationships: wanted, seed }: GeneratedSize): Dataset {
  const random = randomFrom(seed);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const entities = Array.from({ length: count }, (_, index) => entity(index, oneOf(ENTITY_KINDS), ontology));
  const byKind = new Map(ENTITY_KINDS.map((kind) => [kind, weighted(entities.flatMap((one, index) => (one.kind === kind ? [index] : [])))]));
  const anyOf = (kinds: readonly EntityKind[]): DatasetEntity | undefined => {
    const ends = byKind.get(oneOf(kinds));
    return ends === undefined || ends.total === 0 ? undefined : entities[ends.at(random())];
  };

  const relationships: DatasetRelationship[] = [];
  for (let tries = 0; relationships.length < wanted && tries < 20 * wanted; tries += 1) {
    const { name, startKinds, endKinds } = oneOf(ontology.relationshipTypes);
    const [start, end] = [anyOf(startKinds), anyOf(endKinds)];
    if (start === undefined || end === undefined || start === end) continue;
    const first = Math.floor(random() * (PASSAGES - 2));
    const inferred = random() < 0.2;
    relationships.push({
      type: name,
      startId: start.id,
      endId: end.id,
      statement: { zh: `${start.name['zh'] ?? ''}关系到${end.name['zh'] ?? ''}。`, en: `${start.name['en'] ?? ''} bears on ${end.name['en'] ?? ''}.` },
      basis: inferred ? 'INFERRED' : 'STATED',
      reason: inferred ? { zh: '两者相关。', en: 'The two belong together.' } : null,
      quantity: null,
      passageIds: Array.from({ length: 1 + Math.floor(random() ** 3 * 3) }, (_, offset) => passageId('generated', first + offset + 1)),
    });
  }
  return { ontology, documents: [DOCUMENT], entities, relationships };
}

const DOCUMENT = {
  id: 'generated',
  title: { zh: '生成的图', en: 'A generated graph' },
  author: 'generated-dataset.ts',
  language: 'zh',
  source: { zh: '生成', en: 'generated' },
  sections: Array.from({ length: SECTIONS }, (_, section) => ({
    id: sectionId('generated', section),
    title: { zh: `第${String(section)}节`, en: `Section ${String(section)}` },
    passages: Array.from({ length: PASSAGES / SECTIONS }, (_, index) => {
      const position = (section * PASSAGES) / SECTIONS + index + 1;
      return {
        id: passageId('generated', position),
        position,
        gist: { zh: `第${String(position)}句的大意。`, en: `What sentence ${String(position)} says.` },
        fingerprint: String(position).padStart(64, '0'),
        length: 20,
        text: null,
      };
    }),
  })),
};

function entity(index: number, kind: EntityKind, ontology: Ontology): DatasetEntity {
  const words = [index, Math.floor(index / WORDS.length), Math.floor(index / WORDS.length ** 2)].map((place) => WORDS[place % WORDS.length]);
  const zh = words.map((word) => word?.[0]).join('');
  const en = words.map((word) => word?.[1]).join(' ');
  return {
    id: `${kind.toLowerCase()}:n${String(index)}`,
    kind,
    subkind: ontology.subkinds.find((subkind) => subkind.kind === kind)?.name ?? 'other',
    name: { zh, en },
    aliases: { zh: [], en: [] },
    description: { zh: `${zh}在这里的含义。`, en: `What ${en} is here.` },
    time: kind === 'EVENT' ? `20${String(index % 20).padStart(2, '0')}-0${String((index % 9) + 1)}` : null,
    mentionIds: [],
  };
}

/** Picks by weight: `at` takes a number from 0 to 1. */
function weighted(items: readonly number[]): { readonly total: number; at(share: number): number } {
  let total = 0;
  const ends = items.map((_, place) => (total += (place + 1) ** -FALL));
  return {
    total,
    at(share) {
      let [low, high] = [0, ends.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < share * total) low = middle + 1;
        else high = middle;
      }
      return items[low] ?? 0;
    },
  };
}

/** Mulberry32: numbers from 0 to 1, the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
