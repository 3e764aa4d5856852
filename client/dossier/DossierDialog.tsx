import { FileCode, FileText } from 'lucide-react';
import { useState } from 'react';
import { RequestError } from '../api/request.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { download, fileName } from '../export/download.ts';
import { useIcons } from '../export/use-icons.tsx';
import { announce } from '../guide/announcements.ts';
import { otherLanguage, type InterfaceLanguage, type MessageKey } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { SharingDialog } from '../sharing/SharingDialog.tsx';
import { Choice } from './Choice.tsx';
import { gatherDossier } from './gather-dossier.ts';
import { dossierHtml } from './html.ts';
import { dossierMarkdown } from './markdown.ts';
import { subjectsOf, type SubjectName } from './subject.ts';

const SUBJECT_NAMES = { path: 'dossier.path', selection: 'dossier.selection', view: 'dossier.view' } as const satisfies Record<SubjectName, MessageKey>;
const LANGUAGE_NAMES = { zh: 'dossier.inChinese', en: 'dossier.inEnglish', both: 'dossier.inBoth' } as const satisfies Record<InterfaceLanguage | 'both', MessageKey>;

const WRITERS = {
  html: { write: dossierHtml, type: 'text/html' },
  md: { write: dossierMarkdown, type: 'text/markdown' },
} as const;

/** A path, a selection or the view told in a file of its own, with a sentence under everything that is said. */
export function DossierDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const { holder, icon } = useIcons();
  const [subjects] = useState(() => subjectsOf(store.getState()));
  const [chosen, setChosen] = useState(subjects[0]);
  const [languages, setLanguages] = useState<InterfaceLanguage | 'both'>(language);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  const save = async (format: keyof typeof WRITERS) => {
    if (chosen === undefined || busy) return;
    setBusy(true);
    setFault('');
    try {
      const now = new Date();
      const wanted = languages === 'both' ? [language, otherLanguage(language)] : [languages];
      const dossiers = await Promise.all(wanted.map((each) => gatherDossier(store, chosen, each, icon, now)));
      const name = fileName(dossiers[0]?.heading ?? '', format);
      const { write, type } = WRITERS[format];
      download(name, new Blob([write(dossiers)], { type: `${type};charset=utf-8` }));
      announce(t('export.saved', { file: name }));
    } catch (reason) {
      if (!(reason instanceof RequestError)) throw reason;
      setFault(t('query.failed', { code: reason.code }));
    } finally {
      setBusy(false);
    }
  };

  return (
    <SharingDialog title={t('dossier.title')} onClose={onClose}>
      {holder}
      <p>{t('dossier.hint')}</p>
      {chosen === undefined ? (
        <p>{t('words.empty')}</p>
      ) : (
        <>
          <Choice
            label={t('dossier.subject')}
            options={subjects.map(({ name, entityIds, relationshipIds }) => ({ value: name, label: t(SUBJECT_NAMES[name], { entities: entityIds.length, relationships: relationshipIds.length }) }))}
            chosen={chosen.name}
            onChoose={(name) => setChosen(subjects.find((subject) => subject.name === name))}
          />
          <Choice label={t('dossier.language')} options={(['zh', 'en', 'both'] as const).map((value) => ({ value, label: t(LANGUAGE_NAMES[value]) }))} chosen={languages} onChoose={setLanguages} />
          <div role="alert">{fault !== '' && <p className="sharing-fault">{fault}</p>}</div>
          <div className="sharing-row">
            <button type="button" className="button button-strong" aria-disabled={busy} onClick={() => void save('html')}>
              <FileCode size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('dossier.html')}
            </button>
            <button type="button" className="button" aria-disabled={busy} onClick={() => void save('md')}>
              <FileText size={16} strokeWidth={1.5} aria-hidden="true" />
              {t('dossier.markdown')}
            </button>
          </div>
        </>
      )}
    </SharingDialog>
  );
}
