import { useMemo } from 'react';
import type { CanvasWords } from '../canvas/canvas-words.ts';
import { textIn } from '../exploration/graph.ts';
import type { Sector } from '../exploration/first-picture.ts';
import { useExploration } from '../exploration/use-exploration.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { InterfaceLanguage, MessageKey, Translate } from '../i18n/messages.ts';
import { tellSpan, tellTime } from '../i18n/time.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

const SECTOR_NAMES = {
  why: 'sector.why',
  purpose: 'sector.purpose',
  who: 'sector.who',
  how: 'sector.how',
  outcome: 'sector.outcome',
} as const satisfies Record<Sector, MessageKey>;

/** The same value while the language is the same. */
export function useCanvasWords(): CanvasWords {
  const t = useMessages();
  const language = useLanguage();
  const sections = useExploration(({ known }) => known.sections);
  return useMemo(() => canvasWords(t, language, sections), [t, language, sections]);
}

export function canvasWords(t: Translate, language: InterfaceLanguage, sections: KnownGraph['sections']): CanvasWords {
  const sectors = Object.entries(SECTOR_NAMES).map(([sector, key]) => [sector, t(key)]);
  return {
    sectors: Object.fromEntries(sectors) as Record<Sector, string>,
    layers: { first: t('band.firstLayer'), last: t('band.lastLayer') },
    ring: (distance, count) => t('band.ring', { distance, count }),
    apart: (count) => t('band.apart', { count }),
    section: (id) => textIn(sections.get(id)?.title ?? {}, language),
    time: (edtf) => (edtf.endsWith('/..') ? tellSpan({ from: edtf.slice(0, -3), to: null }, language) : tellTime(edtf, language)),
    undated: (count) => t('band.undated', { count }),
  };
}
