import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { Keyboard, Menu, MenuItem, Popover, SubmenuTrigger, Text } from 'react-aria-components';
import { RequestError } from '../api/request.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import type { Command, Situation } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { isMac, keyCaps } from '../commands/keys.ts';
import { situationOf } from '../commands/situation.ts';
import { closeMenu, type MenuRequest } from '../guide/attention.ts';
import { learnNeighbours } from '../guide/guide.ts';
import { useMessages } from '../i18n/use-messages.ts';
import './menu.css';

interface TargetMenuProps {
  readonly request: MenuRequest;
  readonly canvas: RefObject<CanvasHandle | null>;
}

/** What can be done with what was pointed at, where it was pointed at. */
export function TargetMenu({ request: { target, position }, canvas }: TargetMenuProps) {
  const t = useMessages();
  const store = useExplorationStore();
  const point = useRef<HTMLSpanElement>(null);
  const offered = useOffered(situationOf(target, store, canvas.current, t));
  return (
    <>
      <span ref={point} className="menu-point" style={{ left: position.clientX, top: position.clientY }} />
      <Popover className="menu-popover" triggerRef={point} isOpen onOpenChange={(open) => open || closeMenu()} placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={t('menu.target')} autoFocus="first" onClose={closeMenu}>
          {offered.map(({ command, at }) => (command.choices === undefined ? <Action key={command.id} command={command} at={at} /> : <Choices key={command.id} command={command} at={at} />))}
        </Menu>
      </Popover>
    </>
  );
}

interface Offer {
  readonly command: Command;
  readonly at: Situation;
}

/** Where an entity's neighbours are not all known, they are fetched, and what is offered counts them once they are here. */
function useOffered(at: Situation): readonly Offer[] {
  const { store, target } = at;
  useExploration((state) => state.known);
  const entityId = target.on === 'entity' ? target.id : null;
  useEffect(() => {
    if (entityId === null) return;
    learnNeighbours(store, entityId).catch((reason: unknown) => {
      // The counts stay those of what is known; expanding tells that the server is away.
      if (!(reason instanceof RequestError)) throw reason;
    });
  }, [store, entityId]);
  return COMMANDS.filter(({ menus = [], possible }) => menus.includes(target.on) && possible(at)).map((command) => ({ command, at }));
}

function Action({ command, at }: Offer) {
  const label = command.label?.(at) ?? at.t(command.name);
  const [keys] = command.keys ?? [];
  return (
    <MenuItem className="menu-item" textValue={label} onAction={() => command.act?.(at)}>
      <Text slot="label">{label}</Text>
      {keys !== undefined && <Keyboard className="menu-keys" lang="en">{keyCaps(keys, isMac()).join(' ')}</Keyboard>}
    </MenuItem>
  );
}

function Choices({ command, at }: Offer) {
  const label = command.label?.(at) ?? at.t(command.name);
  return (
    <SubmenuTrigger>
      <MenuItem className="menu-item" textValue={label}>
        <Text slot="label">{label}</Text>
        <ChevronRight className="menu-more" size={16} strokeWidth={1.5} aria-hidden="true" />
      </MenuItem>
      <Popover className="menu-popover">
        <Menu className="menu" aria-label={label} onClose={closeMenu}>
          {(command.choices?.(at) ?? []).map((choice) => (
            <MenuItem key={choice.id} className="menu-item" onAction={choice.act}>
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}
