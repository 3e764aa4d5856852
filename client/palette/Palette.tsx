import { Search } from 'lucide-react';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { Autocomplete, Dialog, Input, ListBox, ListBoxItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Situation } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { KeyCaps } from '../commands/KeyCaps.tsx';
import { GROUP_NAMES } from '../commands/names.ts';
import { overlay } from '../commands/overlay.ts';
import { Mixed } from '../i18n/Mixed.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { entriesFor, findEntries, type Entry } from './find-entries.ts';
import { termsOf } from './terms.ts';
import '../page/dialog.css';
import '../search/search.css';
import './palette.css';

interface PaletteProps {
  readonly at: Situation;
  readonly onClose: () => void;
}

/** Everything that can be done now, by its name. */
export function Palette({ at, onClose }: PaletteProps) {
  const t = useMessages();
  const text = useStore(overlay, ({ typed }) => typed);
  const entries = useMemo(() => entriesFor(COMMANDS, at, termsOf), [at]);
  const { entries: found, whole } = findEntries(entries, text);
  const field = useRef<HTMLInputElement>(null);
  const choose = ({ act, label }: Entry) => {
    if (act === null) {
      overlay.setState({ typed: `${label.replace(/…+$/, '')} ` });
      return;
    }
    onClose();
    // The focus goes back first to where it was, so that a command may take it further.
    requestAnimationFrame(act);
  };
  // What was typed before the palette was there has marked no entry: Enter then takes the first.
  const takeFirst = () => {
    const [first] = found;
    if (text !== '' && first !== undefined && field.current?.hasAttribute('aria-activedescendant') === false) choose(first);
  };
  // The field would only empty itself.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <ModalOverlay className="dialog-veil" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="dialog-sheet palette-sheet">
        <Dialog className="dialog" aria-label={t('palette.title')}>
          <div className="palette-body" role="presentation" onKeyDownCapture={closeOnEscape}>
            <Autocomplete inputValue={text} onInputChange={(typed) => overlay.setState({ typed })}>
              <SearchField className="search-field palette-field" aria-label={t('palette.label')} autoFocus onSubmit={takeFirst}>
                <Search size={16} strokeWidth={1.5} aria-hidden="true" />
                <Input ref={field} className="search-input" role="combobox" aria-expanded placeholder={t('palette.placeholder')} />
              </SearchField>
              {!whole && found.length > 0 && <p className="palette-nearest">{t('palette.nearest')}</p>}
              <ListBox className="palette-list" aria-label={t('palette.title')} items={found} renderEmptyState={() => <p className="suggestions-none">{t('palette.none')}</p>}>
                {(entry) => (
                  <ListBoxItem id={entry.id} className="suggestion palette-entry" textValue={entry.label} onAction={() => choose(entry)}>
                    <span className="palette-name">
                      <Mixed text={entry.label} />
                    </span>
                    <span className="tally">{t(GROUP_NAMES[entry.group])}</span>
                    {entry.keys !== undefined && <KeyCaps keys={entry.keys} />}
                  </ListBoxItem>
                )}
              </ListBox>
            </Autocomplete>
          </div>
          <p className="unseen" role="status">
            {text.trim() === '' ? '' : `${whole || found.length === 0 ? '' : t('palette.nearest')} ${t('help.count', { count: found.length })}`}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
