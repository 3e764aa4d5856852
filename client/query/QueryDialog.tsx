import { SquareTerminal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useExploration, useVisibleGraph } from '../exploration/use-exploration.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { inTab } from '../kept/kept.ts';
import { CodePart } from '../sharing/CodePart.tsx';
import { SharingDialog } from '../sharing/SharingDialog.tsx';
import { leaveOperation } from './open-in-graphiql.ts';
import { viewOperation, type ViewOperation } from './view-operation.ts';

/** The operation that answers with exactly what is on screen. */
export function QueryDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  const graph = useVisibleGraph();
  const operation = useMemo(() => viewOperation(graph, known, language), [graph, known, language]);
  const entities = graph.entities.filter(({ greyed }) => !greyed).length;
  const relationships = graph.relationships.filter(({ greyed }) => !greyed).length;
  return (
    <SharingDialog title={t('query.title')} onClose={onClose}>
      {operation === null ? <p>{t('query.tooMuch', { entities, relationships })}</p> : <Operation operation={operation} told={t('query.told', { entities, relationships })} />}
    </SharingDialog>
  );
}

function Operation({ operation, told }: { readonly operation: ViewOperation; readonly told: string }) {
  const t = useMessages();
  const [fault, setFault] = useState(false);
  const variables = JSON.stringify(operation.variables, null, 2);
  const open = () => {
    if (leaveOperation(inTab, operation)) location.assign('/graphiql/');
    else setFault(true);
  };
  return (
    <>
      <p>{told}</p>
      <CodePart label={t('query.operation')} text={operation.query} />
      <CodePart label={t('query.variables')} text={variables} />
      <div role="alert">{fault && <p className="sharing-fault">{t('query.notOpened')}</p>}</div>
      <div className="sharing-row">
        <button type="button" className="button button-strong" onClick={open}>
          <SquareTerminal size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('query.open')}
        </button>
      </div>
    </>
  );
}
