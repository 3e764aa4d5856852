import { describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { learn, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { countVisible, neighboursNotShown, visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { entity, graphOf, relationship, TYPES } from './sample-graph.ts';

const known = graphOf('a-b a-c b-c c-d d-d e');
const view = does.add(EMPTY_EXPLORATION, ['a', 'b', 'c', 'd', 'unknown']);

describe('the visible graph', () => {
  it('holds the known entities of the view in the order of arrival and every relationship among them, once', () => {
    const graph = visibleGraph(known, does.add(EMPTY_EXPLORATION, ['c', 'a', 'unknown', 'b']));
    expect(graph.entities.map(({ entity: { id } }) => id)).toEqual(['c', 'a', 'b']);
    expect(graph.relationships.map(({ relationship: { startId, endId } }) => `${startId}-${endId}`).sort()).toEqual(['a-b', 'a-c', 'b-c']);
  });

  it('says how many relationships of an entity it does not show, self-loops apart', () => {
    const notShown = (exploration = view) => Object.fromEntries(visibleGraph(known, exploration).entities.map((visible) => [visible.entity.id, visible.notShown]));
    expect(notShown()).toEqual({ a: 0, b: 0, c: 0, d: 0 });
    expect(notShown(does.hide(view, ['c']))).toEqual({ a: 1, b: 1, d: 1 });
  });

  it('counts relationships that are not known yet as not shown', () => {
    const hub = learn(NOTHING_KNOWN, { types: TYPES, entities: [entity('hub', 0, [], { degree: 500 })] });
    expect(visibleGraph(hub, does.add(EMPTY_EXPLORATION, ['hub'])).entities[0]?.notShown).toBe(500);
  });

  it('greys what a filter names, and relationships with a greyed end', () => {
    const graph = visibleGraph(known, does.toggleKind(view, 'CONCEPT'));
    expect(graph.entities.filter(({ greyed }) => greyed).map(({ entity: { id } }) => id)).toEqual(['a']);
    expect(graph.relationships.filter(({ greyed }) => greyed)).toHaveLength(2);
    expect(visibleGraph(known, does.toggleType(view, 'DECIDES')).relationships.every(({ greyed }) => greyed)).toBe(true);
  });

  it('keeps what a filter leaves as it is the very same, so that only the rest is drawn anew', () => {
    const before = visibleGraph(known, view);
    const after = visibleGraph(known, does.toggleKind(view, 'CONCEPT'));
    expect(after.entities.filter((visible, index) => visible !== before.entities[index]).map(({ entity: { id } }) => id)).toEqual(['a']);
    expect(after.relationships.filter((visible) => !before.relationships.includes(visible)).every(({ greyed }) => greyed)).toBe(true);
    expect(visibleGraph(known, view).entities).toEqual(before.entities);
  });
});

describe('neighboursNotShown', () => {
  it('gives what expanding would show, hidden neighbours included', () => {
    expect(neighboursNotShown(known, does.hide(does.add(EMPTY_EXPLORATION, ['a', 'b']), ['b']), 'a')).toEqual(['b', 'c']);
  });
});

describe('countVisible', () => {
  it('counts what is clear to see against what is known, by kind and by type', () => {
    const counts = countVisible(known, does.hide(does.toggleKind(view, 'CONCEPT'), ['d']));
    expect(counts.entities).toEqual({ visible: 2, total: 5 });
    expect(counts.relationships).toEqual({ visible: 1, total: 5 });
    expect(counts.kinds).toEqual({ CONCEPT: { visible: 0, total: 2 }, ACTOR: { visible: 1, total: 1 }, GOAL: { visible: 1, total: 1 }, EVENT: { visible: 0, total: 1 } });
    expect(counts.types.get('DECIDES')).toEqual({ visible: 1, total: 5 });
    expect(counts).toMatchObject({ hidden: 1, filtered: { entities: 1, relationships: 2 } });
  });
});

describe('countVisible where a part is loaded', () => {
  const whole = {
    entities: 700, relationships: 2_000, undated: 540,
    kinds: new Map([['CONCEPT', 300], ['ACTOR', 100], ['GOAL', 200], ['EVENT', 100]] as const),
    subkinds: new Map([['CONCEPT/idea', 290], ['CONCEPT/problem', 10]]),
    types: new Map([['DECIDES', 60]]),
    bases: new Map([['STATED', 1_500], ['INFERRED', 500]] as const),
  };

  it('counts against the whole graph', () => {
    const counts = countVisible(learn(known, { whole }), view);
    expect(counts.entities).toEqual({ visible: 4, total: 700 });
    expect(counts.relationships.total).toBe(2_000);
    expect(counts.kinds.GOAL).toEqual({ visible: 1, total: 200 });
    expect(counts.subkinds.get('CONCEPT/problem')).toEqual({ visible: 0, total: 10 });
    expect(counts.types.get('DECIDES')?.total).toBe(60);
    expect(counts.bases.INFERRED.total).toBe(500);
    expect(counts.undated.total).toBe(540);
  });

  it('counts what has become known since it was counted', () => {
    expect(countVisible(learn(known, { whole: { ...whole, entities: 2, undated: 0 } }), view).entities.total).toBe(5);
  });
});

describe('learn', () => {
  it('replaces what is known by the newer and keeps the rest', () => {
    const more = learn(known, { entities: [entity('a', 0, [], { name: { en: 'renamed' } })], relationships: [relationship('e', 'a', 9)] });
    expect(more.entities.get('a')?.name).toEqual({ en: 'renamed' });
    expect(more.entities.size).toBe(5);
    expect(more.incident.get('a')).toHaveLength(3);
    expect(known.incident.get('a')).toHaveLength(2);
  });
});
