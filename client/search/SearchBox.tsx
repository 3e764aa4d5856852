import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Autocomplete, Button, Input, SearchField } from 'react-aria-components';
import { useActions, useExplorationStore } from '../exploration/use-exploration.ts';
import { announce } from '../guide/announcements.ts';
import { centreOn } from '../guide/attention.ts';
import { revealEntity, revealRelationship } from '../guide/guide.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { SEARCH_INPUT_ID, searchChoices, wantedText } from './focus-search.ts';
import { hitGroups, type Hit } from './search-hits.ts';
import { Suggestions } from './Suggestions.tsx';
import { useSearch } from './use-search.ts';
import './search.css';

interface SearchBoxProps {
  readonly takesFocus: boolean;
  readonly onLeave: () => void;
  readonly onAccepted: () => void;
}

/** Searches while one types, except on a composition that is not finished. */
export function SearchBox({ takesFocus, onLeave, onAccepted }: SearchBoxProps) {
  const t = useMessages();
  const store = useExplorationStore();
  const { openPassage, select } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [composing, setComposing] = useState(false);
  const [settled, setSettled] = useState('');
  const [open, setOpen] = useState(false);
  const acceptsFirst = useRef(false);
  const text = composing ? settled : typed;
  const search = useSearch(text);
  const groups = search.found === null ? [] : hitGroups(search.found);
  const fresh = search.text === text.trim();

  const accept = (hit: Hit) => {
    acceptsFirst.current = false;
    setOpen(false);
    if (hit.sort === 'entity') {
      revealEntity(store, hit.entity);
      centreOn(hit.entity.id);
    } else if (hit.sort === 'relationship') {
      revealRelationship(store, hit.relationship);
      centreOn(hit.relationship.startNode.id);
    } else {
      select([], hit.passage.relationships.map(({ id }) => id));
      openPassage(hit.passage.id);
    }
    searchChoices.setState(({ made }) => ({ made: made + 1 }));
    onAccepted();
  };

  useEffect(() => {
    if (takesFocus) document.getElementById(SEARCH_INPUT_ID)?.focus();
  }, [takesFocus]);

  useEffect(() => {
    const take = () => {
      const { text: wanted } = wantedText.getState();
      if (wanted === null) return;
      wantedText.setState({ text: null });
      setTyped(wanted);
      setOpen(true);
    };
    take();
    return wantedText.subscribe(take);
  }, []);

  useEffect(() => {
    if (!open || !fresh || text.trim() === '' || search.found === null) return;
    const { totalCount, leftOut } = search.found;
    announce([t('search.count', { count: totalCount }), ...(leftOut > 0 ? [t('search.leftOut', { count: leftOut })] : [])].join(' '));
    const [first] = hitGroups(search.found)[0]?.hits ?? [];
    if (acceptsFirst.current && first !== undefined) accept(first);
    acceptsFirst.current = false;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each answer
  }, [search.found]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setOpen(false);
      if (typed === '') onLeave();
    } else if (event.key === 'ArrowDown' && !open) setOpen(true);
    else if (event.key === 'Enter' && (!fresh || !open)) {
      event.stopPropagation();
      acceptsFirst.current = !fresh;
      setOpen(true);
    } else if (event.key === 'Enter' && document.getElementById(SEARCH_INPUT_ID)?.hasAttribute('aria-activedescendant') === false) {
      // What was put into the field by something else than typing has marked no suggestion.
      const [first] = groups[0]?.hits ?? [];
      if (first === undefined) return;
      event.stopPropagation();
      accept(first);
    }
  };
  return (
    <div
      className="search-box"
      ref={box}
      onBlur={(event) => {
        if (box.current?.contains(event.relatedTarget) !== true) setOpen(false);
      }}
      onKeyDownCapture={press}
    >
      <Autocomplete
        inputValue={typed}
        onInputChange={(value) => {
          setTyped(value);
          setOpen(value.trim() !== '');
        }}
      >
        <SearchField className="search-field" aria-label={t('search.label')}>
          <Search size={16} strokeWidth={1.5} aria-hidden="true" />
          <Input
            id={SEARCH_INPUT_ID}
            className="search-input"
            role="combobox"
            aria-expanded={open && text.trim() !== ''}
            placeholder={t('search.placeholder')}
            aria-keyshortcuts="/"
            onCompositionStart={() => {
              setSettled(typed);
              setComposing(true);
            }}
            onCompositionEnd={() => setComposing(false)}
            onFocus={() => setOpen(typed.trim() !== '')}
          />
          {typed === '' ? <kbd aria-hidden="true">/</kbd> : null}
          <Button className="icon-button search-clear" aria-label={t('search.clear')} onPress={typed === '' ? onLeave : () => setTyped('')}>
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
          </Button>
        </SearchField>
        {open && text.trim() !== '' && <Suggestions groups={groups} total={search.found?.totalCount ?? 0} leftOut={search.found?.leftOut ?? 0} stale={!fresh} error={search.error} onAccept={accept} />}
      </Autocomplete>
    </div>
  );
}
