import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { SHARING_COMMANDS } from '../commands/sharing-commands.ts';
import { situationOf } from '../commands/situation.ts';
import { opening } from '../guide/article.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import '../page/menu.css';

interface ShareMenuProps {
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

export function ShareMenu({ canvas, triggerRef, onClose }: ShareMenuProps) {
  const t = useMessages();
  const store = useExplorationStore();
  useStore(opening);
  const at = situationOf({ on: 'canvas' }, store, canvas.current, t);
  return (
    <Popover className="menu-popover" triggerRef={triggerRef} isOpen onOpenChange={(open) => open || onClose()} placement="bottom end">
      <Menu className="menu" aria-label={t('share.label')} autoFocus="first" onClose={onClose}>
        {SHARING_COMMANDS.map((command) => (
          <MenuItem key={command.id} className="menu-item" isDisabled={!command.possible(at)} onAction={() => command.act?.(at)}>
            {t(command.name)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
