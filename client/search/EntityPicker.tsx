import { Search } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { EntityNodeFragment } from '../api/generated/graphql.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { useSearch } from './use-search.ts';
import './search.css';
import './entity-picker.css';

const MOST_OFFERED = 12;

interface EntityPickerProps {
  readonly label: string;
  /** Where the label need not be seen. */
  readonly labelUnseen?: boolean;
  readonly placeholder: string;
  readonly takesFocus?: boolean;
  readonly onPick: (entity: EntityNodeFragment) => void;
}

/** Finds one entity while one types, except on a composition that is not finished. */
export function EntityPicker({ label, labelUnseen = false, placeholder, takesFocus = false, onPick }: EntityPickerProps) {
  const t = useMessages();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [composing, setComposing] = useState(false);
  const [settled, setSettled] = useState('');
  const text = composing ? settled : typed;
  const search = useSearch(text, MOST_OFFERED);
  const box = useRef<HTMLDivElement>(null);
  // What was found before would open the list of an emptied box again.
  const found = text.trim() === '' ? [] : (search.found?.entities.map(({ entity }) => entity) ?? []);
  const leftOut = search.found?.leftOut ?? 0;
  const none = search.error !== null ? t('query.away') : search.text === text.trim() ? t('search.none') : t('search.searching');
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const pick = (picked: EntityNodeFragment | undefined) => {
    if (picked === undefined) return;
    setTyped('');
    onPick(picked);
  };
  // Where no entry is marked, the box would only empty itself at Enter; at Escape it would keep its text, and open again.
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing && typed !== '') {
      event.stopPropagation();
      setTyped('');
      return;
    }
    const marked = box.current?.querySelector('input')?.hasAttribute('aria-activedescendant') === true;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || marked || text.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (search.text === text.trim()) pick(found[0]);
  };
  return (
    <div ref={box} role="presentation" onKeyDownCapture={press}>
      <ComboBox
        className="entity-picker"
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(key) => pick(found.find(({ id }) => id === key))}
        allowsEmptyCollection={text.trim() !== ''}
        menuTrigger="input"
      >
        <Label className={labelUnseen ? 'unseen' : 'entity-picker-label'}>{label}</Label>
        <div className="search-field">
          <Search size={16} strokeWidth={1.5} aria-hidden="true" />
          <Input
            className="search-input"
            placeholder={placeholder}
            onCompositionStart={() => {
              setSettled(typed);
              setComposing(true);
            }}
            onCompositionEnd={() => setComposing(false)}
          />
        </div>
        <Popover className="entity-picker-popover" offset={6}>
          <ListBox<EntityNodeFragment> className="suggestions-list" renderEmptyState={() => <p className="suggestions-none">{none}</p>}>
            {(entity) => (
              <ListBoxItem id={entity.id} textValue={entity[language]} className="suggestion">
                <KindMark kind={entity.kind} subkind={entity.subkind} />
                <span className="suggestion-text">
                  <span className="suggestion-name">{entity[language]}</span>
                  <span className="suggestion-how">{t(KIND_NAMES[entity.kind])}</span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
          {leftOut > 0 && <p className="suggestions-count">{t('search.leftOut', { count: leftOut })}</p>}
        </Popover>
      </ComboBox>
    </div>
  );
}
