import { EyeOff, FoldHorizontal, LocateFixed, Plus, UnfoldHorizontal } from 'lucide-react';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { visibleGraph } from '../exploration/visible-graph.ts';
import { centreOn } from '../guide/attention.ts';
import { expandAndTell } from '../guide/expand-and-tell.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ExpandByType } from './ExpandByType.tsx';

export function EntityActions({ id }: { readonly id: string }) {
  const t = useMessages();
  const store = useExplorationStore();
  const { add, collapse, hide } = useActions();
  const shown = useExploration(({ known, exploration }) => visibleGraph(known, exploration).entities.find(({ entity }) => entity.id === id));
  const expansion = useExploration((state) => state.exploration.expansions.find(({ entityId }) => entityId === id));
  if (shown === undefined) {
    return (
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            add([id]);
            centreOn(id);
          }}
        >
          <Plus size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('action.add')}
        </button>
      </p>
    );
  }
  return (
    <>
      <p className="actions">
        {shown.notShown > 0 && (
          <button type="button" className="button" onClick={() => void expandAndTell(store, id, t)}>
            <UnfoldHorizontal size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('action.expand')}
          </button>
        )}
        {expansion !== undefined && (
          <button type="button" className="button" onClick={() => collapse(id)}>
            <FoldHorizontal size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('action.collapse')}
          </button>
        )}
        <button type="button" className="button" onClick={() => centreOn(id)}>
          <LocateFixed size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('action.centre')}
        </button>
        <button type="button" className="button" onClick={() => hide([id])}>
          <EyeOff size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('action.hide')}
        </button>
      </p>
      {shown.notShown > 0 && (
        <div>
          <p className="tally">{t('details.notShown', { count: shown.notShown })}</p>
          <ExpandByType id={id} />
        </div>
      )}
    </>
  );
}
