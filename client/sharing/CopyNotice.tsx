import { Check, CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { sharing } from './sharing.ts';
import './copy-notice.css';

/** How long it stands, in ms. */
const SHOWN_MS = 4_000;

/** Shows for a moment what came of copying a link; those who do not see it have been told. */
export function CopyNotice() {
  const { copying } = useStore(sharing);
  useEffect(() => {
    const timer = setTimeout(() => sharing.setState({ copying: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copying]);
  if (copying === null) return null;
  const Icon = copying.done ? Check : CircleAlert;
  return (
    <p className="copy-notice" aria-hidden="true">
      <Icon size={16} strokeWidth={1.5} />
      {copying.text}
    </p>
  );
}
