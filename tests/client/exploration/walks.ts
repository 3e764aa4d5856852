import fc from 'fast-check';
import { ARRANGEMENTS, DRAWERS, EMPTY_EXPLORATION, PANELS, THEMES, type Exploration } from '../../../client/exploration/exploration.ts';
import { subkindKey, type Filters } from '../../../client/exploration/filters.ts';
import { BASES, ENTITY_KINDS } from '../../../client/exploration/graph.ts';
import { neighbours, type KnownGraph } from '../../../client/exploration/known-graph.ts';
import { RANKINGS } from '../../../client/exploration/trace.ts';
import * as does from '../../../client/exploration/transitions.ts';

type Step = (exploration: Exploration) => Exploration;

/** Without the negative zero, which JSON does not know (ECMA-262, 25.5.2). */
const coordinate = fc.double({ min: -4_000, max: 4_000, noNaN: true }).map((value) => value + 0);
const point = fc.record({ x: coordinate, y: coordinate });

/** Filters of every sort, each field by itself or with others. */
export function anyFilters(known: KnownGraph): fc.Arbitrary<Partial<Filters>> {
  const subkinds = [...new Set([...known.entities.values()].flatMap(({ kind, subkind }) => (subkind === null ? [] : [subkindKey(kind, subkind)])))];
  const day = fc.option(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));
  return fc.record(
    {
      kinds: fc.subarray([...ENTITY_KINDS]),
      subkinds: fc.subarray(subkinds),
      types: fc.subarray([...known.types.keys()]),
      bases: fc.subarray([...BASES]),
      sections: fc.subarray([...known.sections.keys()]),
      minEvidence: fc.nat(6),
      minDegree: fc.nat(9),
      time: fc.option(fc.record({ from: day, to: day })),
      undated: fc.boolean(),
      hides: fc.boolean(),
    },
    { requiredKeys: [] },
  );
}

/** What a person could have come to in the graph by up to `most` steps of every sort. */
export function anyExploration(known: KnownGraph, most = 30): fc.Arbitrary<Exploration> {
  const id = fc.constantFrom(...known.entities.keys());
  const ids = fc.uniqueArray(id, { maxLength: 8 });
  const relationshipIds = known.relationships.size === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...known.relationships.keys()), { maxLength: 3 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    ids.map((chosen): Step => (at) => does.add(at, chosen)),
    fc.tuple(id, fc.nat(12)).map(([chosen, count]): Step => (at) => does.expand(at, chosen, neighbours(known, chosen).slice(0, count))),
    fc.nat().map((which): Step => (at) => {
      const open = at.expansions[which % Math.max(1, at.expansions.length)];
      return open === undefined ? at : does.collapse(at, open.entityId);
    }),
    ids.map((chosen): Step => (at) => does.remove(at, chosen)),
    ids.map((chosen): Step => (at) => does.hide(at, chosen)),
    fc.constant<Step>((at) => does.showHidden(at)),
    fc.tuple(ids, relationshipIds).map(([chosen, among]): Step => (at) => does.select(at, chosen.filter((one) => at.entityIds.includes(one)), among)),
    fc.array(point, { minLength: 40, maxLength: 40 }).map((points): Step => (at) =>
      does.place(at, Object.fromEntries(at.entityIds.flatMap((one, index) => (points[index] === undefined ? [] : [[one, points[index]]]))))),
    fc.tuple(fc.nat(), point).map(([which, to]): Step => (at) => {
      const one = at.entityIds[which % Math.max(1, at.entityIds.length)];
      return one === undefined ? at : does.pin(at, { [one]: to });
    }),
    fc.tuple(coordinate, coordinate, fc.double({ min: 0.08, max: 3, noNaN: true })).map(([x, y, zoom]): Step => (at) => does.moveCamera(at, { x, y, zoom })),
    fc.constantFrom(...ENTITY_KINDS).map((kind): Step => (at) => does.toggleKind(at, kind)),
    fc.constantFrom(...known.types.keys()).map((type): Step => (at) => does.toggleType(at, type)),
    anyFilters(known).map((changes): Step => (at) => does.filter(at, changes)),
    fc.tuple(ids, ids).map(([from, to]): Step => (at) => does.traceBetween(at, from, to)),
    fc.tuple(ids, ids, fc.boolean(), fc.integer({ min: 1, max: 8 }), fc.subarray([...ENTITY_KINDS]), fc.subarray([...known.types.keys()])).map(
      ([viaIds, excludedIds, directed, maxLength, kinds, excludedTypes]): Step =>
        (at) =>
          does.steerTrace(at, { viaIds, excludedIds, directed, maxLength, kinds, excludedTypes }),
    ),
    fc.constantFrom(...RANKINGS).map((ranking): Step => (at) => does.rankPaths(at, ranking)),
    fc.tuple(ids, relationshipIds, fc.boolean()).map(([passed, followed, alone]): Step => (at) => does.isolatePath(does.openPath(at, passed, followed), alone)),
    fc.constantFrom('zh', 'en').map((language): Step => (at) => does.setLanguage(at, language)),
    fc.constantFrom(...THEMES).map((theme): Step => (at) => does.setTheme(at, theme)),
    fc.constant<Step>((at) => does.readAlong(at, 'p1', at.entityIds, { entityIds: [], relationshipIds: [] })),
    fc.constantFrom(...DRAWERS, null).map((drawer): Step => (at) => does.openDrawer(at, drawer)),
    fc.constantFrom(...PANELS, null).map((panel): Step => (at) => does.openPanel(at, panel)),
    fc.constantFrom('mass-work-2011#1', 'mass-work-2011#12', null).map((passage): Step => (at) => does.openPassage(at, passage)),
    fc.tuple(fc.constantFrom(...ARRANGEMENTS), fc.nat()).map(([arrangement, which]): Step => (at) => does.arrange(at, arrangement, at.entityIds[which % Math.max(1, at.entityIds.length)] ?? null)),
  );
  return fc.array(step, { maxLength: most }).map((steps) => steps.reduce((at, taken) => taken(at), EMPTY_EXPLORATION));
}
