import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../client/exploration/address.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import { EMPTY_EXPLORATION, type Exploration, type Selection } from '../../../client/exploration/exploration.ts';
import { learn, NOTHING_KNOWN, type KnownGraph } from '../../../client/exploration/known-graph.ts';
import { MOST_ENDS } from '../../../client/exploration/trace.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { checkOf, readView, VIEW_PARTS, writeView } from '../../../client/exploration/view-link.ts';
import { addressed, addressOfView, openAddressedView } from '../../../client/guide/addressed-view.ts';
import { articleGraph } from './article.ts';
import { entity, relationship, TYPES } from './sample-graph.ts';
import { anyExploration } from './walks.ts';

const article = articleGraph();

function opened(fragment: string, known: KnownGraph = article) {
  const read = readView(fragment, known);
  if (read === null) throw new Error(`No view: ${fragment}`);
  return read;
}

/** The exploration as a link can tell it: places to 1 unit; what has no order in the order of arrival. */
function told(exploration: Exploration) {
  const among = (ids: readonly string[]) => exploration.entityIds.filter((id) => ids.includes(id));
  return {
    entityIds: exploration.entityIds,
    addedIds: among(exploration.addedIds),
    expansions: exploration.expansions,
    hiddenIds: among(exploration.hiddenIds),
    pinnedIds: among(exploration.pinnedIds),
    filters: exploration.filters,
  };
}

/** The whole address of an exploration, as the page writes it. */
function addressOf(exploration: Exploration, known: KnownGraph): string {
  return addressOfView(createExplorationStore(exploration, known));
}

/** What is selected in a browser that knows the graph and nothing else, once it has opened the address. */
function selectedThere(address: string, known: KnownGraph): Selection {
  const store = createExplorationStore(EMPTY_EXPLORATION, known);
  const [search = '', fragment = ''] = address.split('#');
  openAddressedView(store, { search, hash: `#${fragment}` });
  return store.getState().exploration.selection;
}

/** Two hundred entities, each placed, half of them brought in by expansions. */
function largeView(): { known: KnownGraph; exploration: Exploration } {
  const relationships = Array.from({ length: 600 }, (_, index) => relationship(`concept:a-name-of-some-length-${String(index % 200)}`, `concept:a-name-of-some-length-${String((index * 7 + 3) % 200)}`, index));
  const known = learn(NOTHING_KNOWN, {
    types: TYPES,
    relationships,
    entities: Array.from({ length: 200 }, (_, index) => entity(`concept:a-name-of-some-length-${String(index)}`, index, relationships)),
  });
  const ids = [...known.entities.keys()];
  let exploration = does.add(EMPTY_EXPLORATION, ids.slice(0, 100));
  for (let from = 0; from < 10; from++) exploration = does.expand(exploration, ids[from] ?? '', ids.filter((_, index) => index % 10 === from));
  exploration = does.place(exploration, Object.fromEntries(ids.map((id, index) => [id, { x: ((index * 7_919) % 4_000) - 2_000 + 0.3, y: ((index * 6_101) % 3_000) - 1_500 - 0.4 }])));
  exploration = does.pin(exploration, Object.fromEntries(ids.filter((_, index) => index % 9 === 0).map((id) => [id, exploration.positions[id] ?? { x: 0, y: 0 }])));
  exploration = does.hide(exploration, ids.filter((_, index) => index % 13 === 0));
  exploration = does.toggleType(does.toggleKind(exploration, 'ACTOR'), 'AIMS_AT');
  exploration = does.moveCamera(does.select(exploration, ids.slice(1, 3)), { x: -123.45, y: 678.9, zoom: 0.4321 });
  return { known, exploration: does.openPanel(does.setTheme(does.setLanguage(exploration, 'en'), 'dark'), 'reading') };
}

describe('a link to a view', () => {
  it('brings back what was gathered, opened, hidden, pinned and filtered', () => {
    fc.assert(
      fc.property(anyExploration(article), (exploration) => {
        const { view, gone, goneNames, damaged } = opened(writeView(exploration, article));
        expect({ gone, goneNames, damaged }).toEqual({ gone: 0, goneNames: [], damaged: [] });
        expect(told({ ...exploration, ...view })).toEqual(told(exploration));
        expect(Object.keys(view.positions).sort()).toEqual(Object.keys(exploration.positions).sort());
        for (const [id, at] of Object.entries(exploration.positions)) {
          expect(Math.abs((view.positions[id]?.x ?? NaN) - at.x)).toBeLessThanOrEqual(0.5);
          expect(Math.abs((view.positions[id]?.y ?? NaN) - at.y)).toBeLessThanOrEqual(0.5);
        }
        if (exploration.camera === null) expect(view.camera).toBeNull();
        else {
          expect(view.camera?.x).toBeCloseTo(exploration.camera.x, 0);
          expect(view.camera?.y).toBeCloseTo(exploration.camera.y, 0);
          expect(view.camera?.zoom).toBeCloseTo(exploration.camera.zoom, 3);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same again when it is written from what was read', () => {
    fc.assert(
      fc.property(anyExploration(article), (exploration) => {
        const link = writeView(exploration, article);
        expect(writeView(opened(link).view, article)).toBe(link);
      }),
      { numRuns: 300 },
    );
  });

  it('collapses after it is opened as it would have before', () => {
    fc.assert(
      fc.property(anyExploration(article), (exploration) => {
        const there = { ...EMPTY_EXPLORATION, ...opened(writeView(exploration, article)).view };
        for (const { entityId } of exploration.expansions) {
          expect(does.collapse(there, entityId).entityIds).toEqual(does.collapse(exploration, entityId).entityIds);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has room for 200 entities with their places in 2,000 characters', () => {
    const { known, exploration } = largeView();
    const address = `http://localhost:4000/${writeAddress(exploration)}#${writeView(exploration, known)}`;
    expect(exploration.entityIds).toHaveLength(200);
    expect(Object.keys(exploration.positions)).toHaveLength(200);
    expect(address.length).toBeLessThan(2_000);
    expect(opened(address.slice(address.indexOf('#') + 1), known).view.entityIds).toEqual(exploration.entityIds);
    const ids = exploration.entityIds;
    for (const order of [ids, ids.map((_, index) => ids[(index * 77) % ids.length] ?? '')]) {
      const all = does.select(exploration, order);
      expect(all.selection.entityIds).toHaveLength(200);
      const whole = `http://localhost:4000/${addressOf(all, known)}`;
      expect(whole.length).toBeLessThan(2_000);
      expect(selectedThere(whole.slice(whole.indexOf('?')), known).entityIds).toEqual(ids);
    }
  });

  it('spells out entities that an opening may not have loaded, and any that share a mark', () => {
    const relationships = [relationship('e0', 'e1', 0)];
    const many = learn(NOTHING_KNOWN, { relationships, entities: Array.from({ length: 5_000 }, (_, index) => entity(`e${String(index)}`, index, relationships)) });
    const exploration = does.add(EMPTY_EXPLORATION, ['e0', 'e4999', 'e1', '群众']);
    const link = writeView(exploration, many);
    const few = learn(NOTHING_KNOWN, { entities: ['e0', 'e1'].map((id, index) => entity(id, index, relationships)) });
    expect(opened(link, few)).toMatchObject({ gone: 0, view: { entityIds: ['e0', 'e4999', 'e1', '群众'] } });
  });

  it('brings back what is selected, however much, with what is not in the view, and its order where a question can be asked of it', () => {
    const entityIds = [...article.entities.keys()];
    const relationshipIds = [...article.relationships.keys()];
    const selection = fc.record({
      entityIds: fc.oneof(fc.shuffledSubarray(entityIds), fc.shuffledSubarray(entityIds, { maxLength: MOST_ENDS })),
      relationshipIds: fc.oneof(fc.shuffledSubarray(relationshipIds), fc.shuffledSubarray(relationshipIds, { maxLength: 8 })),
    });
    const few = fc.record({ entityIds: fc.shuffledSubarray(entityIds, { maxLength: 8 }), relationshipIds: fc.shuffledSubarray(relationshipIds, { maxLength: 8 }) });
    fc.assert(
      fc.property(anyExploration(article), fc.oneof(selection, few), fc.boolean(), (walked, chosen, wholeInView) => {
        const exploration = does.select(wholeInView ? does.add(walked, entityIds) : walked, chosen.entityIds, chosen.relationshipIds);
        const there = selectedThere(addressOf(exploration, article), article);
        expect(there.relationshipIds).toEqual(exploration.selection.relationshipIds);
        expect([...there.entityIds].sort()).toEqual([...exploration.selection.entityIds].sort());
        if (wholeInView && chosen.entityIds.length <= MOST_ENDS) expect(there).toEqual(exploration.selection);
      }),
      { numRuns: 400 },
    );
  });

  it('names up to twelve that are selected, and what another browser may not know however many there are', () => {
    const relationships = [relationship('e0', 'e1', 0), relationship('e0', 'e4999', 1)];
    const many = learn(NOTHING_KNOWN, { relationships, entities: Array.from({ length: 5_000 }, (_, index) => entity(`e${String(index)}`, index, [])) });
    const ids = [...many.entities.keys()];
    const exploration = does.add(EMPTY_EXPLORATION, ids.slice(-20));
    const twelve = does.select(exploration, exploration.entityIds.slice(0, 12));
    expect(readAddress(addressOf(twelve, many).split('#')[0] ?? '').selection).toEqual(twelve.selection);
    const more = does.select(exploration, [...exploration.entityIds, 'e3'], relationships.map(({ id }) => id));
    const address = addressOf(more, many);
    expect(readAddress(address.split('#')[0] ?? '').selection).toEqual({ entityIds: ['e3'], relationshipIds: ['e0/R/e4999~1'] });
    const few = learn(NOTHING_KNOWN, { relationships: relationships.slice(0, 1), entities: ['e0', 'e1'].map((id, index) => entity(id, index, relationships)) });
    const there = selectedThere(address, few);
    expect([...there.entityIds].sort()).toEqual([...more.selection.entityIds].sort());
    expect([...there.relationshipIds].sort()).toEqual([...more.selection.relationshipIds].sort());
  });

  it('opens where all that is selected is named in the query, as it was until a link could hold it', () => {
    const exploration = does.add(EMPTY_EXPLORATION, [...article.entities.keys()]);
    const all = does.select(exploration, exploration.entityIds, [...article.relationships.keys()]);
    expect(selectedThere(`${writeAddress(all)}#${writeView(exploration, article)}`, article)).toEqual(all.selection);
  });

  it('outlasts a change of the data: what is gone is counted and the rest stays where it was', () => {
    fc.assert(
      fc.property(anyExploration(article), fc.uniqueArray(fc.constantFrom(...article.entities.keys()), { maxLength: 40 }), (exploration, dropped) => {
        const relationships = [...article.relationships.values()].filter(({ startId, endId }) => !dropped.includes(startId) && !dropped.includes(endId));
        const newer = learn(NOTHING_KNOWN, {
          types: [...article.types.values()],
          relationships,
          entities: [...[...article.entities.values()].filter(({ id }) => !dropped.includes(id)), entity('concept:new', 0, []), entity('event:newer', 1, [])],
        });
        const { view, gone, damaged } = opened(writeView(exploration, article), newer);
        const left = exploration.entityIds.filter((id) => !dropped.includes(id));
        expect(damaged).toEqual([]);
        expect(view.entityIds).toEqual(left);
        expect(gone).toBe(exploration.entityIds.length - left.length);
        const everything = does.select(does.add(exploration, [...article.entities.keys()]), [...article.entities.keys()], [...article.relationships.keys()]);
        const still = opened(writeView(everything, article), newer);
        expect([...still.view.selection.entityIds].sort()).toEqual([...article.entities.keys()].filter((id) => !dropped.includes(id)).sort());
        expect(still.view.selection.relationshipIds).toEqual([...article.relationships.keys()].filter((id) => newer.relationships.has(id)));
        expect(still.gone).toBe(article.entities.size + article.relationships.size - still.view.selection.entityIds.length - still.view.selection.relationshipIds.length);
        for (const id of left) expect(view.positions[id]?.x).toBe(opened(writeView(exploration, article)).view.positions[id]?.x);
        expect(view.hiddenIds.every((id) => left.includes(id)) && view.pinnedIds.every((id) => left.includes(id))).toBe(true);
        expect([...view.addedIds, ...view.expansions.flatMap(({ led }) => led)].sort()).toEqual(expect.arrayContaining([...left].sort()));
      }),
      { numRuns: 300 },
    );
  });

  it('names the types that are gone from the ontology', () => {
    const link = writeView(does.toggleType(EMPTY_EXPLORATION, 'LONG_GONE'), article);
    expect(opened(link)).toMatchObject({ goneNames: ['LONG_GONE'], damaged: [], view: { filters: { types: [] } } });
  });
});

describe('an address that was damaged or made up', () => {
  const { known, exploration } = largeView();
  const link = writeView(does.select(exploration, exploration.entityIds.slice(20, 120), [...known.relationships.keys()].slice(0, 30)), known);

  function isWhole(read: NonNullable<ReturnType<typeof readView>>): void {
    const inView = new Set(read.view.entityIds);
    const held = new Set([...read.view.addedIds, ...read.view.expansions.flatMap(({ led }) => led)]);
    expect(inView.size).toBe(read.view.entityIds.length);
    expect([...held].filter((id) => !inView.has(id))).toEqual([]);
    expect(read.view.entityIds.filter((id) => !held.has(id))).toEqual([]);
    for (const id of [...read.view.hiddenIds, ...read.view.pinnedIds, ...read.view.selection.entityIds, ...Object.keys(read.view.positions), ...read.view.expansions.map(({ entityId }) => entityId)]) {
      expect(inView.has(id)).toBe(true);
    }
    for (const { x, y } of Object.values(read.view.positions)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(read.damaged.every((part) => VIEW_PARTS.includes(part))).toBe(true);
  }

  it('never throws, whatever it says, and leaves a view that is whole', () => {
    const text = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }), fc.base64String({ maxLength: 400 }));
    fc.assert(
      fc.property(text, text, text, text, (entities, sources, places, camera) => {
        isWhole(opened(`view=1&entities=${entities}&selected=${sources}&sources=${sources}&places=${places}&camera=${camera}`, known));
        expect(opened(`view=${entities}`, known).damaged.length).toBeGreaterThan(0);
        expect(readView(entities, known) === null || entities.startsWith('view=')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws where a part was forged with the right check', () => {
    const forged = (name: string, fragment: string, text: string) => fragment.replace(new RegExp(`${name}=[^&]*`), `${name}=${text}`);
    fc.assert(
      fc.property(fc.constantFrom('entities', 'selected', 'sources', 'places'), fc.stringMatching(/^[A-Za-z0-9_-]{0,200}$/), (name, body) => {
        isWhole(opened(forged(name, link, `${checkOf(body)}${body}`), known));
      }),
      { numRuns: 500 },
    );
  });

  it('names the part in which a character was changed, and opens the others as they were', () => {
    const parts = ['entities', 'selected', 'sources', 'places'] as const;
    const whole = opened(link, known).view;
    let caught = 0;
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.nat(), fc.constantFrom(...'ABCdef012-_'), (name, where, character) => {
        const start = link.indexOf(`${name}=`) + name.length + 1;
        const end = link.indexOf('&', start);
        const at = start + (where % (end - start));
        fc.pre(link[at] !== character);
        const read = opened(`${link.slice(0, at)}${character}${link.slice(at + 1)}`, known);
        isWhole(read);
        tried++;
        if (read.damaged.includes(name)) caught++;
        expect(read.damaged.every((part) => part === name)).toBe(true);
        expect(read.view.camera).toEqual(whole.camera);
        if (name !== 'entities') expect(read.view.entityIds).toEqual(whole.entityIds);
        if (name === 'sources') expect(read.view.positions).toEqual(whole.positions);
      }),
      { numRuns: 500 },
    );
    expect(caught / tried).toBeGreaterThan(0.98);
  });

  it('opens what is left of one that was cut short', () => {
    for (let length = 'view=1'.length; length < link.length; length += 7) {
      const read = opened(link.slice(0, length), known);
      isWhole(read);
      expect(read.view.entityIds).toEqual(opened(link, known).view.entityIds.slice(0, read.view.entityIds.length));
      expect(read.damaged.length).toBeGreaterThan(0);
    }
  });

  it('says which version and which camera it cannot read', () => {
    expect(opened(link.replace('view=1', 'view=2'), known)).toMatchObject({ damaged: ['version'], view: { entityIds: [] } });
    for (const camera of ['', '1,2', '1,2,0', '1,2,-1', '1,2,0.01', '1,2,3.5', 'NaN,0,1', '1e9,0,1', '99999999999,0,1', '0,500000000,1', '1,2,3,4']) {
      expect(opened(link.replace(/camera=[^&]*/, `camera=${camera}`), known)).toMatchObject({ damaged: ['camera'], view: { camera: null } });
    }
    expect(opened(`view=1&${'x'.repeat(70_000)}`, known).damaged).toEqual(['length']);
    expect(readView('', known)).toBeNull();
  });

  it('is told of where what follows the # is no view, and not where nothing does', () => {
    const unread = (hash: string) => {
      openAddressedView(createExplorationStore(EMPTY_EXPLORATION, known), { search: '?language=en&theme=purple', hash });
      return addressed.getState().unread;
    };
    expect(unread('#%%%abc')).toEqual(['theme', 'fragment']);
    expect(['', '#', `#${link}`].map(unread)).toEqual([['theme'], ['theme'], ['theme']]);
  });

  it('reads the words of an address beside the link', () => {
    const query = writeAddress(exploration);
    expect(query).toBe('?language=en&theme=dark&panel=reading&entity=concept:a-name-of-some-length-1&entity=concept:a-name-of-some-length-2');
    expect(readAddress(query)).toMatchObject({ language: 'en', theme: 'dark', panel: 'reading', selection: exploration.selection });
  });
});
