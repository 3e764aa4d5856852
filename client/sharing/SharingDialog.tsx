import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../i18n/use-messages.ts';
import './sharing-dialog.css';

interface SharingDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page, closed by its button, by Escape and by a press beside it. */
export function SharingDialog({ title, onClose, children }: SharingDialogProps) {
  const t = useMessages();
  return (
    <ModalOverlay className="sharing-overlay" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="sharing-modal">
        <Dialog className="sharing-dialog">
          <header className="sharing-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="icon-button" aria-label={t('share.close')} title={t('share.close')} onClick={onClose}>
              <X size={20} strokeWidth={1.5} aria-hidden="true" />
            </button>
          </header>
          <div className="sharing-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
