import { Check, Download, Pencil, Trash2, type LucideIcon } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { LONGEST_NAME, type NamedView } from '../exploration/view-file.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

interface SavedViewRowProps {
  readonly view: NamedView;
  readonly taken: (name: string) => boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

export function SavedViewRow({ view: { name, savedAt, view }, taken, onOpen, onRename, onExport, onDelete }: SavedViewRowProps) {
  const t = useMessages();
  const language = useLanguage();
  const [newName, setNewName] = useState<string | null>(null);
  const wanted = newName?.trim() ?? '';
  const fault = taken(wanted);
  const rename = (event: SyntheticEvent) => {
    event.preventDefault();
    if (wanted === '' || fault) return;
    setNewName(null);
    if (wanted !== name) onRename(wanted);
  };
  const shown = view.entityIds.length - view.hiddenIds.length;
  const date = new Intl.DateTimeFormat(LANGUAGES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(savedAt));
  return (
    <li className="saved-view">
      {newName === null ? (
        <button type="button" className="saved-view-name" onClick={onOpen} aria-label={t('views.openOne', { name })}>
          <span>{name}</span>
          <span className="tally">{t('views.about', { count: shown, date })}</span>
        </button>
      ) : (
        <form className="saved-view-form" onSubmit={rename}>
          <input
            className="sharing-input"
            aria-label={t('views.newName', { name })}
            aria-invalid={fault}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button that asked for it stood
            autoFocus
            maxLength={LONGEST_NAME}
            value={newName}
            onChange={(event) => setNewName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
              event.stopPropagation();
              setNewName(null);
            }}
          />
          <button type="submit" className="icon-button" disabled={wanted === '' || fault} aria-label={t('views.keepName')} title={t('views.keepName')}>
            <Check size={16} strokeWidth={1.5} aria-hidden="true" />
          </button>
          {fault && <p className="sharing-fault">{t('views.taken')}</p>}
        </form>
      )}
      {newName === null && (
        <>
          <RowButton Icon={Pencil} label={t('views.rename', { name })} onPress={() => setNewName(name)} />
          <RowButton Icon={Download} label={t('views.exportOne', { name })} onPress={onExport} />
          <RowButton Icon={Trash2} label={t('views.delete', { name })} onPress={onDelete} />
        </>
      )}
    </li>
  );
}

function RowButton({ Icon, label, onPress }: { readonly Icon: LucideIcon; readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}
