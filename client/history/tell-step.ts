import { useMemo } from 'react';
import { ARRANGEMENTS } from '../exploration/exploration.ts';
import type { Filters } from '../exploration/filters.ts';
import { ENTITY_KINDS, textIn } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { StepLabel, StepName } from '../exploration/step-labels.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { ARRANGEMENT_NAMES } from '../guide/arrangement-names.ts';
import { readingAlong } from '../guide/readings.ts';
import type { InterfaceLanguage, MessageKey, Translate } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { FILTER_NAMES } from '../filters/filter-names.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';

const STEP_MESSAGES = {
  add: 'step.add',
  expand: 'step.expand',
  collapse: 'step.collapse',
  remove: 'step.remove',
  hide: 'step.hide',
  hideOthers: 'step.hideOthers',
  showHidden: 'step.showHidden',
  showFirstPicture: 'step.showFirstPicture',
  showAll: 'step.showAll',
  openView: 'step.openView',
  arrange: 'step.arrange',
  move: 'step.move',
  pin: 'step.pin',
  unpin: 'step.unpin',
  greyKind: 'step.grey',
  restoreKind: 'step.restore',
  greyType: 'step.grey',
  restoreType: 'step.restore',
  filter: 'step.filter',
  clearFilters: 'step.clearFilters',
  trace: 'step.trace',
  steerTrace: 'step.steerTrace',
  showPath: 'step.showPath',
  clearTrace: 'step.clearTrace',
  readAlong: 'step.readAlong',
} as const satisfies Record<StepName, MessageKey>;

export function useTellStep(): (label: StepLabel) => string {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  return useMemo(() => (label) => tellStep(label, known, language, t), [known, language, t]);
}

/** What a step was, in the words of the language. */
export function tellStep({ name, about, count, along, to }: StepLabel, known: KnownGraph, language: InterfaceLanguage, t: Translate): string {
  const named = about === null ? '' : name === 'openView' ? about : name === 'arrange' ? arrangementName(about, t) : nameOf(about, known, language, t);
  if (along !== undefined) return t('step.expandAlong', { name: named, reading: readingAlong(known, along, language) });
  if (to !== undefined) return t('step.traceTo', { name: named, count, to: nameOf(to.about, known, language, t), toCount: to.count });
  return t(STEP_MESSAGES[name], { name: named, named: String(about !== null), count });
}

function arrangementName(id: string, t: Translate): string {
  const arrangement = ARRANGEMENTS.find((one) => one === id);
  return arrangement === undefined ? id : t(ARRANGEMENT_NAMES[arrangement]);
}

/** The id itself where it names nothing that is known. */
function nameOf(id: string, known: KnownGraph, language: InterfaceLanguage, t: Translate): string {
  const filter = FILTER_NAMES[id as keyof Filters] as MessageKey | undefined;
  if (filter !== undefined) return t(filter);
  const kind = ENTITY_KINDS.find((one) => one === id);
  if (kind !== undefined) return t(KIND_NAMES[kind]);
  const text = known.entities.get(id)?.name ?? known.types.get(id)?.label;
  return text === undefined ? id : textIn(text, language);
}
