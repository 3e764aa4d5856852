import { expandingChoices } from '../commands/expanding-choices.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Where an entity leads to what is not on the canvas: one button for each type and direction, with its count. */
export function ExpandByType({ id }: { readonly id: string }) {
  const t = useMessages();
  const store = useExplorationStore();
  useExploration((state) => state.known);
  const choices = expandingChoices({ store, t }, id);
  if (choices.length < 2) return null;
  return (
    <details className="expand-by">
      <summary>{t('details.expandBy')}</summary>
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" className="button" onClick={choice.act}>
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
