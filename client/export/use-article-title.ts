import { useStore } from 'zustand';
import { opening } from '../guide/article.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

/** The title of the article, else the name of the explorer. */
export function useArticleTitle(): string {
  const t = useMessages();
  const language = useLanguage();
  const { opening: now } = useStore(opening);
  return (now.state === 'OPEN' ? now.article.documents[0]?.[language] : undefined) ?? t('page.name');
}
