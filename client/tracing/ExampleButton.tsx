import { ArrowRight, Route } from 'lucide-react';
import type { ExampleTrace } from '../exploration/example-trace.ts';
import { textIn } from '../exploration/graph.ts';
import { useActions } from '../exploration/use-exploration.ts';
import { useLanguage } from '../i18n/use-messages.ts';

/** Traces between the two of an example. */
export function ExampleButton({ example: { from, to } }: { readonly example: ExampleTrace }) {
  const language = useLanguage();
  const { traceBetween } = useActions();
  return (
    <button type="button" className="button button-wrapping" onClick={() => traceBetween([from.id], [to.id])}>
      <Route size={16} strokeWidth={1.5} aria-hidden="true" />
      {textIn(from.name, language)}
      <ArrowRight size={16} strokeWidth={1.5} aria-hidden="true" />
      {textIn(to.name, language)}
    </button>
  );
}
