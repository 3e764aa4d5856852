import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.ts';
import './drawer-sheet.css';

interface DrawerSheetProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** On a phone the timeline or the table, over all but the top of the graph. */
export function DrawerSheet({ name, onClose, children }: DrawerSheetProps) {
  const t = useMessages();
  return (
    <ModalOverlay className="drawer-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="drawer-sheet">
        <Dialog className="drawer-dialog">
          <div className="drawer-bar">
            <Heading slot="title">{name}</Heading>
            <button type="button" className="icon-button drawer-close" aria-label={t('drawer.close')} onClick={onClose}>
              <X size={20} strokeWidth={1.5} aria-hidden="true" />
            </button>
          </div>
          <div className="drawer-content">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
