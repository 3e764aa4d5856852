import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { download } from '../export/download.ts';
import { announce } from '../guide/announcements.ts';
import { Mixed } from '../i18n/Mixed.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { copyText } from './copy-link.ts';
import './code-part.css';

interface CodePartProps {
  readonly label: string;
  readonly text: string;
  /** Under which it can be saved, too. */
  readonly file?: { readonly name: string; readonly type: string };
}

/** A text for programs, to copy and perhaps to save. */
export function CodePart({ label, text, file }: CodePartProps) {
  const t = useMessages();
  const [copied, setCopied] = useState('');
  const copy = async () => {
    const done = await copyText(text);
    announce(t(done ? 'query.copied' : 'query.notCopied'));
    if (done) setCopied(text);
  };
  const Icon = copied === text ? Check : Copy;
  return (
    <section className="code-part" aria-label={label}>
      <header>
        <h3>{label}</h3>
        <div className="sharing-row">
          <button type="button" className="button" aria-label={t('query.copyPart', { part: label })} onClick={() => void copy()}>
            <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('query.copy')}
          </button>
          {file !== undefined && (
            <button type="button" className="button" aria-label={t('citation.savePart', { part: label })} onClick={() => download(file.name, new Blob([text], { type: file.type }))}>
              <Download size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('citation.save')}
            </button>
          )}
        </div>
      </header>
      {/* What scrolls is reached by the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label={label} lang="en" translate="no">
        <Mixed text={text} within="en" />
      </pre>
    </section>
  );
}
