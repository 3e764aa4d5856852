import { useStore } from 'zustand';
import { letterKeys, setLetterKeys } from '../commands/letter-keys.ts';
import { Mixed } from '../i18n/Mixed.tsx';
import { useMessages } from '../i18n/use-messages.ts';

export function LetterKeys() {
  const t = useMessages();
  const { on } = useStore(letterKeys);
  return (
    <p className="help-letters">
      <label>
        <input type="checkbox" checked={on} onChange={(event) => setLetterKeys(event.currentTarget.checked)} />
        {t('help.letters')}
      </label>
      <span>
        <Mixed text={t('help.lettersHint')} />
      </span>
    </p>
  );
}
