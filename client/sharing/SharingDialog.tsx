import type { ReactNode } from 'react';
import { PageDialog } from '../page/PageDialog.tsx';
import './sharing-dialog.css';

interface SharingDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks for little: small on a desktop, at the lower edge of a phone. */
export function SharingDialog({ title, onClose, children }: SharingDialogProps) {
  return (
    <PageDialog title={title} onClose={onClose} small>
      <div className="dialog-body sharing-body">{children}</div>
    </PageDialog>
  );
}
