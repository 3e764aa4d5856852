import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Footprints, Search } from 'lucide-react';
import { COMMAND_GROUPS, type CommandGroup } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { GROUP_NAMES } from '../commands/names.ts';
import { KeyCaps } from '../commands/KeyCaps.tsx';
import { Mixed } from '../i18n/Mixed.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { startTour } from '../tour/tour.ts';
import { GESTURES } from './gestures.ts';
import { LetterKeys } from './LetterKeys.tsx';
import '../search/search.css';
import './help.css';

interface HelpProps {
  readonly onClose: () => void;
}

interface Line {
  readonly name: string;
  readonly keys: readonly string[];
  readonly byHand: string;
}

/** Everything that can be done, by key, by mouse and by finger. */
export function Help({ onClose }: HelpProps) {
  const t = useMessages();
  const [text, setText] = useState('');
  const line = ({ name, keys = [], byHand }: (typeof COMMANDS)[number] | (typeof GESTURES)[number]): Line => ({ name: t(name), keys, byHand: t(byHand) });
  const groups = COMMAND_GROUPS.map((group) => {
    const lines = [...GESTURES, ...COMMANDS].filter((entry) => entry.group === group).map(line);
    return { group, lines: lines.filter((one) => isAbout(one, t(GROUP_NAMES[group]), text)) };
  }).filter(({ lines }) => lines.length > 0);
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <PageDialog title={t('help.title')} onClose={onClose}>
      <div className="help-head">
        <SearchField className="search-field help-search" aria-label={t('help.search')} value={text} onChange={setText} autoFocus>
          <Search size={16} strokeWidth={1.5} aria-hidden="true" />
          <Input className="search-input" placeholder={t('help.search')} />
        </SearchField>
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            // The focus goes back first to where it was, so that the tour may take it.
            requestAnimationFrame(startTour);
          }}
        >
          <Footprints size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('tour.title')}
        </button>
      </div>
      <p className="unseen" role="status">
        {text.trim() === '' ? '' : t('help.count', { count })}
      </p>
      <div className="dialog-body">
        {groups.length === 0 && <p className="help-none">{t('help.none')}</p>}
        {groups.map(({ group, lines }) => (
          <HelpGroup key={group} group={group} lines={lines} />
        ))}
        <LetterKeys />
      </div>
    </PageDialog>
  );
}

function HelpGroup({ group, lines }: { readonly group: CommandGroup; readonly lines: readonly Line[] }) {
  const t = useMessages();
  return (
    <section className="help-group" aria-labelledby={`help-${group}`}>
      <h3 id={`help-${group}`}>{t(GROUP_NAMES[group])}</h3>
      <dl>
        {lines.map(({ name, keys, byHand }) => (
          <div key={name} className="help-line">
            <dt>
              <Mixed text={name} />
            </dt>
            <dd className="help-keys">
              {keys.map((key) => (
                <KeyCaps key={key} keys={key} />
              ))}
            </dd>
            <dd className="help-hand">
              <Mixed text={byHand} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function isAbout({ name, keys, byHand }: Line, group: string, text: string): boolean {
  const said = [name, ...keys, byHand, group].join(' ').toLowerCase();
  return text.toLowerCase().split(/\s+/).every((word) => said.includes(word));
}
