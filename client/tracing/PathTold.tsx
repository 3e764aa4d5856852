import { Copy } from 'lucide-react';
import { useActions } from '../exploration/use-exploration.ts';
import { announce } from '../guide/announcements.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import type { Path } from './path-question.ts';

/** The path as one paragraph; its numbers lead to the sentences, and it can be taken along with them. */
export function PathTold({ path }: { readonly path: Path }) {
  const t = useMessages();
  const { openPassage } = useActions();
  const { text, citations } = path[useLanguage()];
  const cited = new Map(citations.map(({ number, passage }) => [String(number), passage]));
  const sources = citations.map(({ number, passage: { position } }) => t('trace.source', { number, position }));
  const copy = () => {
    navigator.clipboard.writeText([text, '', ...sources].join('\n')).then(
      () => announce(t('trace.toldCopied', { count: citations.length })),
      () => announce(t('trace.toldCopyFailed')),
    );
  };
  return (
    <section className="path-told" aria-label={t('trace.told')}>
      <p>
        {text.split(/(\[\d+\])/).map((part, index) => {
          const passage = cited.get(/^\[(\d+)\]$/.exec(part)?.[1] ?? '');
          if (passage === undefined) return part;
          return (
            <button key={index} type="button" className="citation" aria-label={t('passage.open', { position: passage.position })} onClick={() => openPassage(passage.id)}>
              {part}
            </button>
          );
        })}
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={copy}>
          <Copy size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('trace.copyTold')}
        </button>
      </p>
    </section>
  );
}
