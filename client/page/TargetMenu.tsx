import { useRef, type RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { closeMenu, type MenuRequest } from '../guide/attention.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { offersFor } from './offers.ts';
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
  return (
    <>
      <span ref={point} className="menu-point" style={{ left: position.clientX, top: position.clientY }} />
      <Popover className="menu-popover" triggerRef={point} isOpen onOpenChange={(open) => open || closeMenu()} placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={t('menu.target')} autoFocus="first" onClose={closeMenu}>
          {offersFor(target, store, canvas.current, t).map(({ label, act }) => (
            <MenuItem key={label} className="menu-item" onAction={act}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
