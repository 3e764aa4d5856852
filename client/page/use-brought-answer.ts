import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useExplorationStore } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { inTab } from '../kept/kept.ts';
import { takeAnswer } from '../query/brought-answer.ts';

/** Draws what GraphiQL has left to be drawn, once the article is open. */
export function useBroughtAnswer(): void {
  const t = useMessages();
  const store = useExplorationStore();
  const open = useStore(opening, ({ opening: { state } }) => state === 'OPEN');
  useEffect(() => {
    if (!open) return;
    const answer = takeAnswer(inTab);
    if (answer !== null) void import('../guide/draw-answer.ts').then(({ drawAnswer }) => drawAnswer(store, answer, t));
  }, [open, store, t]);
}
