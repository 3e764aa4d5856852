import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.ts';
import './dialog.css';

interface PageDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page: closed by its button, by Escape and by pressing beside it; the focus goes back to where it was. */
export function PageDialog({ title, onClose, small = false, children }: PageDialogProps) {
  const t = useMessages();
  return (
    <ModalOverlay className={small ? 'dialog-veil small' : 'dialog-veil'} isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="dialog-sheet">
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="icon-button" aria-label={t('dialog.close')} title={t('dialog.close')} onClick={onClose}>
              <X size={20} strokeWidth={1.5} aria-hidden="true" />
            </button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
