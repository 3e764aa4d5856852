import { useRef, type ReactNode } from 'react';
import type { IconMarkup } from '../canvas/entity-picture.ts';
import { KindIcons, readIcons } from '../canvas/KindIcons.tsx';

/** The icons of entities for a picture; `holder` stands somewhere in the page meanwhile. */
export function useIcons(): { readonly holder: ReactNode; readonly icon: IconMarkup } {
  const element = useRef<HTMLDivElement>(null);
  return {
    holder: (
      <div ref={element} hidden>
        <KindIcons />
      </div>
    ),
    icon: (kind, subkind) => (element.current === null ? '' : readIcons(element.current)(kind, subkind)),
  };
}
