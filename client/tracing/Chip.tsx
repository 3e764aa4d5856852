import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  readonly children: ReactNode;
  /** What its button does, in words. */
  readonly removal: string;
  readonly onRemove: () => void;
}

/** One thing that is asked for, which can be taken back. */
export function Chip({ children, removal, onRemove }: ChipProps) {
  return (
    <span className="chip">
      <span className="chip-text">{children}</span>
      <button type="button" className="chip-remove" aria-label={removal} title={removal} onClick={onRemove}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </span>
  );
}
