import { FileText } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { AttachablePassagesQuery } from '../api/generated/graphql.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { attachToDocument } from './attach-document.ts';
import { FileUnreadable, type FileProblem } from './file-unreadable.ts';
import { MOST_LETTERS, readFile } from './read-file.ts';

const PROBLEMS = {
  TOO_LARGE: 'attach.tooLarge',
  PDF: 'attach.pdf',
  OLD_WORD: 'attach.oldWord',
  NOT_TEXT: 'attach.notText',
  DAMAGED: 'attach.damaged',
} as const satisfies Record<FileProblem, MessageKey>;

interface AttachFormProps {
  readonly documentId: string;
  readonly document: NonNullable<AttachablePassagesQuery['document']>;
}

export function AttachForm({ documentId, document }: AttachFormProps) {
  const t = useMessages();
  const fieldId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const look = async (name: string | null, read: () => Promise<string>) => {
    setBusy(true);
    setFault(null);
    try {
      const text = await read();
      if (text.length > MOST_LETTERS) throw new FileUnreadable('TOO_LARGE');
      const found = await attachToDocument(documentId, document, text, name);
      if (found === 0) setFault(t('attach.noneFound'));
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      setFault(t(PROBLEMS[error.problem], { name: name ?? '' }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="attach-form"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void look(null, () => Promise.resolve(pasted));
      }}
    >
      <p>
        <button type="button" className="button" disabled={busy} onClick={() => input.current?.click()}>
          <FileText size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('attach.choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,.md,.markdown,.html,.htm,.docx,text/plain,text/markdown,text/html"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void look(file.name, () => readFile(file));
            currentTarget.value = '';
          }}
        />
      </p>
      <label htmlFor={fieldId}>{t('attach.paste')}</label>
      <textarea id={fieldId} className="attach-field" rows={7} value={pasted} onChange={({ currentTarget }) => setPasted(currentTarget.value)} />
      <div role="alert">{fault !== null && <p className="attach-fault">{fault}</p>}</div>
      <button type="submit" className="button button-strong" disabled={busy || pasted.trim() === ''}>
        {busy ? t('attach.looking') : t('attach.look')}
      </button>
    </form>
  );
}
