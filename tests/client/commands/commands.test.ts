import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../client/commands/commands.ts';
import { situationNow } from '../../../client/commands/situation.ts';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { createExplorationStore } from '../../../client/exploration/exploration-store.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { entity, relationship, TYPES } from '../exploration/sample-graph.ts';
import { isPressed, keyCaps, type PressedKeys } from '../../../client/commands/keys.ts';

describe('commands', () => {
  it('have each an id of their own', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });

  it('have each a name of their own', () => {
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
  });

  it.each(['page', 'graph'])('share no keys on the %s', (place) => {
    const keys = COMMANDS.filter(({ keysOn = 'page' }) => keysOn === place).flatMap((command) => command.keys ?? []);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('leave letters alone to the graph, save the one that leads to it', () => {
    const letters = COMMANDS.filter(({ keysOn }) => keysOn !== 'graph').flatMap(({ keys = [] }) => keys.filter((key) => /^[a-z]$/i.test(key)));
    expect(letters).toEqual(['g']);
  });
});

describe('tracing by a command', () => {
  const selected = ['actor:a', 'event:b', 'goal:d'];

  it.each([
    ['trace', { fromIds: ['actor:a'], toIds: ['event:b', 'goal:d'] }],
    ['traceFrom', { fromIds: selected, toIds: [] }],
    ['traceTo', { fromIds: [], toIds: selected }],
  ])('%s leaves out nothing of what is selected', (id, ends) => {
    const store = createExplorationStore(does.select(does.add(EMPTY_EXPLORATION, selected), selected, []));
    const situation = situationNow(store, null, (key) => key);
    const command = COMMANDS.find((one) => one.id === id);
    expect(command?.possible(situation)).toBe(true);
    command?.act?.(situation);
    expect(store.getState().exploration.trace).toMatchObject(ends);
  });
});

describe('expanding by a command', () => {
  it.each([
    [25, true, 0],
    [26, true, 25],
    [26, false, 25],
  ])('says of %i neighbours, all known: %s, that it brings %i at first', (count, loaded, first) => {
    const relationships = Array.from({ length: count }, (_, index) => relationship('hub', `n${String(index)}`, index));
    const entities = ['hub', ...relationships.map(({ endId }) => endId)].map((id, index) => entity(id, index, relationships));
    const store = createExplorationStore(does.select(does.add(EMPTY_EXPLORATION, ['hub']), ['hub'], []));
    store.learn(loaded ? { types: TYPES, entities, relationships } : { entities: entities.slice(0, 1) });
    const command = COMMANDS.find(({ id }) => id === 'expand');
    expect(command?.label?.(situationNow(store, null, (key, values) => `${key} ${JSON.stringify(values)}`))).toBe(`action.expandCount ${JSON.stringify({ count, first })}`);
  });
});

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('isPressed', () => {
  it.each<[string, PressedKeys, boolean]>([
    ['h', { ...NONE, key: 'h' }, true],
    ['h', { ...NONE, key: 'H', shiftKey: true }, false],
    ['Shift+H', { ...NONE, key: 'H', shiftKey: true }, true],
    ['h', { ...NONE, key: 'H' }, true],
    ['h', { ...NONE, key: 'h', ctrlKey: true }, false],
    ['h', { ...NONE, key: 'h', altKey: true }, false],
    ['?', { ...NONE, key: '?', shiftKey: true }, true],
    ['+', { ...NONE, key: '+' }, true],
    ['+', { ...NONE, key: '+', ctrlKey: true }, false],
    ['Mod+Z', { ...NONE, key: 'z', ctrlKey: true }, true],
    ['Mod+Z', { ...NONE, key: 'z', metaKey: true }, true],
    ['Mod+Z', { ...NONE, key: 'Z', ctrlKey: true, shiftKey: true }, false],
    ['Mod+Shift+Z', { ...NONE, key: 'Z', ctrlKey: true, shiftKey: true }, true],
    ['Delete', { ...NONE, key: 'Delete' }, true],
    ['Delete', { ...NONE, key: 'Delete', shiftKey: true }, false],
  ])('of %s by %o is %s', (keys, event, expected) => {
    expect(isPressed(keys, event)).toBe(expected);
  });
});

describe('keyCaps', () => {
  it('tells the keys as they stand on the keyboard', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyCaps('+', false)).toEqual(['+']);
    expect(keyCaps('Delete', false)).toEqual(['Delete']);
  });
});
