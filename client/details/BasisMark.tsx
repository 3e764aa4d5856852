import type { Basis } from '../api/generated/graphql.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Solid where the text states it, dashed where a reader infers it, as on the canvas. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const t = useMessages();
  return <span className={`basis basis-${basis.toLowerCase()}`}>{t(basis === 'STATED' ? 'basis.stated' : 'basis.inferred')}</span>;
}
