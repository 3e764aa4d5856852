import { memo } from 'react';
import type { EntityKind } from '../exploration/graph.ts';
import { KIND_CLASSES, kindIcon } from './kinds.ts';
import './kinds.css';

interface KindMarkProps {
  readonly kind: EntityKind;
  readonly subkind?: string | null;
  /** In CSS pixels; 20 unless given. */
  readonly size?: number;
}

/** Shape, icon and colour of a kind. Always stands beside words that name it, so it is silent itself. */
export const KindMark = memo(function KindMark({ kind, subkind = null, size = 20 }: KindMarkProps) {
  const Icon = kindIcon(kind, subkind);
  return (
    <svg className={`kind-mark ${KIND_CLASSES[kind]}`} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <KindShape kind={kind} />
      <Icon x={8} y={8} width={16} height={16} strokeWidth={2} />
    </svg>
  );
});

function KindShape({ kind }: { readonly kind: EntityKind }) {
  switch (kind) {
    case 'CONCEPT':
      return <circle cx="16" cy="16" r="14.5" />;
    case 'ACTOR':
      return <rect x="2" y="3.5" width="28" height="25" rx="6" />;
    case 'GOAL':
      return <rect x="5" y="5" width="22" height="22" rx="4.5" transform="rotate(45 16 16)" />;
    case 'EVENT':
      return <path d="M9.9 3h12.2a2.5 2.5 0 0 1 2.15 1.23l6 10.5a2.5 2.5 0 0 1 0 2.54l-6 10.5A2.5 2.5 0 0 1 22.1 29H9.9a2.5 2.5 0 0 1-2.15-1.23l-6-10.5a2.5 2.5 0 0 1 0-2.54l6-10.5A2.5 2.5 0 0 1 9.9 3z" />;
  }
}
