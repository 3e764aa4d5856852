import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { addressOfView } from '../guide/addressed-view.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { copyLink } from './copy-link.ts';

/** How long the button shows that the link was copied, in ms. */
const CONFIRMED_MS = 2_000;

export function CopyViewLink() {
  const t = useMessages();
  const store = useExplorationStore();
  const [copied, setCopied] = useState(0);

  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    if (await copyLink(addressOfView(store), t)) setCopied((count) => count + 1);
  };
  const Icon = copied > 0 ? Check : Link;
  return (
    <button type="button" className="icon-button" aria-label={t('view.copyLink')} title={t('view.copyLink')} onClick={() => void copy()}>
      <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}
