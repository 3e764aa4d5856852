import { useStore } from 'zustand';
import { useActions } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { attached, detach, type AttachedText } from './attached.ts';

interface AttachReportProps {
  readonly documentId: string;
  readonly text: AttachedText;
  readonly onClose: () => void;
}

/** Which sentences of the article the text holds, and for each that it does not, what of it comes nearest. */
export function AttachReport({ documentId, text: { name, originals, missing }, onClose }: AttachReportProps) {
  const t = useMessages();
  const { openPassage, openPanel } = useActions();
  const { kept } = useStore(attached);
  const found = Object.keys(originals).length;
  return (
    <div className="attach-report">
      <p className="attach-found">{t('attach.found', { found, total: found + missing.length, named: String(name !== null), name: name ?? '' })}</p>
      {!kept && <p className="attach-fault">{t('attach.notKept')}</p>}
      {missing.length > 0 && (
        <>
          <h3>{t('attach.missing', { count: missing.length })}</h3>
          <ul className="attach-missing">
            {missing.map(({ passageId, position, nearest }) => (
              <li key={passageId}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    openPassage(passageId);
                    onClose();
                  }}
                >
                  {t('passage.number', { position })}
                </button>{' '}
                {nearest === null ? t('attach.nothingNear') : t('attach.nearest', { sentence: nearest })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="attach-actions">
        <button
          type="button"
          className="button button-strong"
          onClick={() => {
            openPanel('reading');
            onClose();
          }}
        >
          {t('attach.read')}
        </button>
        <button type="button" className="button" onClick={() => detach(documentId)}>
          {t('attach.detach')}
        </button>
      </p>
    </div>
  );
}
