import { useRef, type RefObject } from 'react';
import { Keyboard, Menu, MenuItem, Popover, Text } from 'react-aria-components';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { COMMANDS } from '../commands/commands.ts';
import { isMac, keyCaps } from '../commands/keys.ts';
import { situationOf } from '../commands/situation.ts';
import { closeMenu, type MenuRequest } from '../guide/attention.ts';
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
  const at = situationOf(target, store, canvas.current, t);
  const offered = COMMANDS.filter(({ menus = [], possible }) => menus.includes(target.on) && possible(at));
  return (
    <>
      <span ref={point} className="menu-point" style={{ left: position.clientX, top: position.clientY }} />
      <Popover className="menu-popover" triggerRef={point} isOpen onOpenChange={(open) => open || closeMenu()} placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={t('menu.target')} autoFocus="first" onClose={closeMenu}>
          {offered.map((command) => {
            const label = command.label?.(at) ?? t(command.name);
            const [keys] = command.keys ?? [];
            return (
              <MenuItem key={command.id} className="menu-item" textValue={label} onAction={() => command.act?.(at)}>
                <Text slot="label">{label}</Text>
                {keys !== undefined && <Keyboard className="menu-keys">{keyCaps(keys, isMac()).join(' ')}</Keyboard>}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </>
  );
}
