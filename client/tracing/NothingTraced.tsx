import { exampleTrace } from '../exploration/example-trace.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ExampleButton } from './ExampleButton.tsx';

/** How to trace, with an example to press. */
export function NothingTraced() {
  const t = useMessages();
  const known = useExploration((state) => state.known);
  const example = exampleTrace(known);
  return (
    <>
      <p className="tracing-hint">{t('trace.hint')}</p>
      {example !== null && (
        <>
          <p className="tracing-hint">{t('trace.example')}</p>
          <ExampleButton example={example} />
        </>
      )}
    </>
  );
}
