import { memo } from 'react';
import { ENTITY_KINDS, type EntityKind } from '../exploration/graph.ts';
import { kindIcon } from '../kinds/kinds.ts';
import type { IconMarkup } from './entity-picture.ts';

/** Subkinds whose icon may differ from that of their kind. */
const SUBKINDS = ['person', 'organization', 'group', 'principle', 'slogan', 'metaphor', 'problem', 'condition', 'quality', 'method', 'measure', 'place', 'document', 'meeting', 'anniversary'];

/** The icons of the lists, kept in the page so that the canvas can draw the very same. */
export const KindIcons = memo(function KindIcons() {
  return ENTITY_KINDS.flatMap((kind) =>
    [null, ...SUBKINDS].map((subkind) => {
      const Icon = kindIcon(kind, subkind);
      return <Icon key={`${kind} ${subkind ?? ''}`} data-kind={kind} data-subkind={subkind ?? ''} />;
    }),
  );
});

export function readIcons(container: HTMLElement): IconMarkup {
  const markup = new Map([...container.querySelectorAll('svg')].map((icon) => [`${icon.dataset['kind'] ?? ''} ${icon.dataset['subkind'] ?? ''}`, icon.innerHTML]));
  return (kind: EntityKind, subkind) => markup.get(`${kind} ${subkind ?? ''}`) ?? markup.get(`${kind} `) ?? '';
}
