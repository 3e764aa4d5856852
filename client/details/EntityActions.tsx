import { EyeOff, FoldHorizontal, LocateFixed, Plus, UnfoldHorizontal } from 'lucide-react';
import { useActions, useExploration, useExplorationStore, useVisibleGraph } from '../exploration/use-exploration.ts';
import { announce } from '../guide/announcements.ts';
import { centreOn } from '../guide/attention.ts';
import { expandEntity } from '../guide/guide.ts';
import { useMessages } from '../i18n/use-messages.ts';

export function EntityActions({ id }: { readonly id: string }) {
  const t = useMessages();
  const store = useExplorationStore();
  const { add, collapse, hide } = useActions();
  const shown = useVisibleGraph().entities.find(({ entity }) => entity.id === id);
  const expansion = useExploration((state) => state.exploration.expansions.find(({ entityId }) => entityId === id));

  const expand = async () => {
    const expanded = await expandEntity(store, id);
    if (expanded === null) announce(t('told.expandFailed'));
    else if (expanded.left > 0) announce(t('told.expandedPart', { shown: expanded.shown, left: expanded.left }));
  };
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
          <button type="button" className="button" onClick={() => void expand()}>
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
      {shown.notShown > 0 && <p className="tally">{t('details.notShown', { count: shown.notShown })}</p>}
    </>
  );
}
