import { Upload } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useStore } from 'zustand';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { viewOf } from '../exploration/history.ts';
import { LONGEST_NAME, writeViewFile, type NamedView } from '../exploration/view-file.ts';
import { download, fileName } from '../export/download.ts';
import { announce } from '../guide/announcements.ts';
import { opening } from '../guide/article.ts';
import { completeExploration } from '../guide/open-article.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { SharingDialog } from '../sharing/SharingDialog.tsx';
import { SavedViewRow } from './SavedViewRow.tsx';
import { readViews } from './read-views.ts';
import { useSavedViews } from './use-saved-views.ts';
import './views.css';

/** Views under names of one's own: to save, open, rename, delete, and take in and out as files. */
export function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const saved = useSavedViews();
  const { views } = saved;
  const open = useStore(opening, (state) => state.opening.state === 'OPEN');
  const [name, setName] = useState('');
  const [fault, setFault] = useState('');
  const taken = views.some((view) => view.name === name.trim());

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setFault('');
    if (name.trim() === '' || taken || !open) return;
    saved.add([{ name: name.trim(), savedAt: new Date().toISOString(), view: viewOf(store.getState().exploration) }]);
    setName('');
    announce(t('views.saved', { name: name.trim() }));
  };
  const openView = (chosen: NamedView) => {
    store.actions.openView(chosen.view, chosen.name);
    void completeExploration(store);
    announce(t('views.opened', { name: chosen.name }));
    onClose();
  };
  const exportViews = (chosen: readonly NamedView[], stem: string) => {
    download(fileName(stem, 'json'), new Blob([writeViewFile(chosen)], { type: 'application/json' }));
  };
  const importFile = async (file: File) => {
    const read = await readViews(file, language, t);
    setFault('fault' in read ? read.fault : '');
    if ('fault' in read) return;
    saved.add(read.views);
    announce(t('views.imported', { count: read.views.length, file: file.name }));
  };

  return (
    <SharingDialog title={t('views.title')} onClose={onClose}>
      <form className="sharing-row" onSubmit={save}>
        <input
          className="sharing-input"
          aria-label={t('views.name')}
          aria-describedby={taken ? 'view-name-taken' : undefined}
          aria-invalid={taken}
          placeholder={t('views.name')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button button-strong" disabled={!open || taken || name.trim() === ''}>
          {t('views.save')}
        </button>
        {taken && (
          <p id="view-name-taken" className="sharing-fault">
            {t('views.taken')}
          </p>
        )}
      </form>
      <div role="alert" className="views-told">
        {!saved.kept && <p className="sharing-fault">{t('views.notKept')}</p>}
        {fault !== '' && <p className="sharing-fault">{fault}</p>}
        {saved.deleted !== null && (
          <p>
            {t('views.deleted', { name: saved.deleted.name })}{' '}
            <button type="button" className="link-button" onClick={() => saved.restore()}>
              {t('views.restore')}
            </button>
          </p>
        )}
      </div>
      {views.length === 0 ? (
        <p className="views-none">{t('views.none')}</p>
      ) : (
        <ul className="views-list" aria-label={t('views.title')}>
          {views.map((view) => (
            <SavedViewRow
              key={view.name}
              view={view}
              taken={(wanted) => views.some((other) => other !== view && other.name === wanted)}
              onOpen={() => openView(view)}
              onRename={(newName) => saved.rename(view.name, newName)}
              onExport={() => exportViews([view], view.name)}
              onDelete={() => saved.remove(view.name)}
            />
          ))}
        </ul>
      )}
      <div className="sharing-row">
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => files?.[0] !== undefined && void importFile(files[0])}>
          <Button className="button">
            <Upload size={16} strokeWidth={1.5} aria-hidden="true" />
            {t('views.import')}
          </Button>
        </FileTrigger>
        <button type="button" className="button" disabled={views.length === 0} onClick={() => exportViews(views, t('views.file'))}>
          {t('views.exportAll')}
        </button>
      </div>
    </SharingDialog>
  );
}
