import { useStore } from 'zustand';
import { AttachablePassagesDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { QueryNotice } from '../details/QueryNotice.tsx';
import { opening, type Document } from '../guide/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { attached } from './attached.ts';
import { AttachForm } from './AttachForm.tsx';
import { AttachReport } from './AttachReport.tsx';
import './attach.css';

/** Brings the text of the article into this browser, tells what of it was found, and takes it away again. */
export function AttachDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const { opening: now } = useStore(opening);
  const [document] = now.state === 'OPEN' ? now.article.documents : [];
  return (
    <PageDialog title={t('attach.title')} onClose={onClose}>
      <div className="dialog-body attach">{document === undefined ? <p>{t('details.nothing')}</p> : <OfDocument document={document} onClose={onClose} />}</div>
    </PageDialog>
  );
}

function OfDocument({ document: { id, language }, onClose }: { readonly document: Document; readonly onClose: () => void }) {
  const t = useMessages();
  const query = useQuery(AttachablePassagesDocument, { id, language });
  const text = useStore(attached, ({ documents }) => documents[id]);
  const document = query.data?.document;
  return (
    <>
      <p className="attach-promise">{t('attach.promise')}</p>
      <div role="status">{text !== undefined && <AttachReport documentId={id} text={text} onClose={onClose} />}</div>
      {text === undefined && (document == null ? <QueryNotice query={query} /> : <AttachForm documentId={id} document={document} />)}
    </>
  );
}
