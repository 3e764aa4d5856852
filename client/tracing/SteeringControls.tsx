import type { EntityNodeFragment } from '../api/generated/graphql.ts';
import { ENTITY_KINDS, textIn } from '../exploration/graph.ts';
import { LONGEST_PATH, MOST_VIA } from '../exploration/trace.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { entityNode } from '../guide/graph-answers.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { EntityPicker } from '../search/EntityPicker.tsx';

export function SteeringControls() {
  const t = useMessages();
  const store = useExplorationStore();
  const { steerTrace } = store.actions;
  const language = useLanguage();
  const types = useExploration((state) => state.known.types);
  const { viaIds, excludedIds, excludedTypes, kinds, directed, maxLength } = useExploration((state) => state.exploration.trace);
  const picked = (steer: (id: string) => void) => (entity: EntityNodeFragment) => {
    store.learn({ entities: [entityNode(entity)] });
    steer(entity.id);
  };
  return (
    <div className="steering-controls">
      {viaIds.length < MOST_VIA && <EntityPicker label={t('trace.addVia')} placeholder={t('trace.search')} onPick={picked((id) => steerTrace({ viaIds: [...viaIds, id] }))} />}
      <EntityPicker label={t('trace.addAvoid')} placeholder={t('trace.search')} onPick={picked((id) => steerTrace({ excludedIds: [...excludedIds, id] }))} />
      <label className="check">
        {t('trace.addAvoidType')}
        <select className="select" value="" onChange={({ target: { value } }) => steerTrace({ excludedTypes: [...excludedTypes, value] })}>
          <option value="">{t('trace.chooseType')}</option>
          {[...types.values()]
            .filter(({ name }) => !excludedTypes.includes(name))
            .map(({ name, label }) => (
              <option key={name} value={name}>
                {textIn(label, language)}
              </option>
            ))}
        </select>
      </label>
      <fieldset className="steering-kinds">
        <legend>{t('trace.addKinds')}</legend>
        {ENTITY_KINDS.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target: { checked } }) => steerTrace({ kinds: checked ? [...kinds, kind] : kinds.filter((other) => other !== kind) })}
            />
            {t(KIND_NAMES[kind])}
          </label>
        ))}
      </fieldset>
      <label className="check">
        <input type="checkbox" checked={directed} onChange={({ target: { checked } }) => steerTrace({ directed: checked })} />
        {t('trace.addDirected')}
      </label>
      <label className="check">
        {t('trace.addLongest')}
        <select className="select" value={maxLength} onChange={({ target: { value } }) => steerTrace({ maxLength: Number(value) })}>
          {Array.from({ length: LONGEST_PATH }, (_, index) => index + 1).map((length) => (
            <option key={length} value={length}>
              {t('trace.length', { count: length })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
