import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem, MenuSection, Popover, Separator, Text } from 'react-aria-components';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { ARRANGEMENTS } from '../exploration/exploration.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import { ARRANGEMENT_HINTS, ARRANGEMENT_NAMES } from '../guide/arrangement-names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import './menu.css';

interface ArrangementMenuProps {
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Every way to lay the view out, each with a word on what it shows. */
export function ArrangementMenu({ canvas, triggerRef, onClose }: ArrangementMenuProps) {
  const t = useMessages();
  const now = useExploration(({ exploration }) => exploration.arrangement);
  return (
    <Popover className="menu-popover" triggerRef={triggerRef} isOpen onOpenChange={(open) => open || onClose()} placement="top end">
      <Menu className="menu" aria-label={t('view.arrangements')} autoFocus="first" onClose={onClose}>
        <MenuSection aria-label={t('view.arrangements')} selectionMode="single" disallowEmptySelection selectedKeys={[now]}>
          {ARRANGEMENTS.map((arrangement) => (
            <MenuItem key={arrangement} id={arrangement} className="menu-item menu-choice" textValue={t(ARRANGEMENT_NAMES[arrangement])} onAction={() => canvas.current?.arrange(arrangement)}>
              <Check className="menu-chosen" size={16} strokeWidth={1.5} aria-hidden="true" />
              <Text slot="label">{t(ARRANGEMENT_NAMES[arrangement])}</Text>
              <Text slot="description" className="menu-hint">
                {t(ARRANGEMENT_HINTS[arrangement])}
              </Text>
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className="menu-rule" />
        <MenuItem className="menu-item menu-choice" onAction={() => canvas.current?.arrange()}>
          <Text slot="label">{t('view.arrange')}</Text>
        </MenuItem>
      </Menu>
    </Popover>
  );
}
