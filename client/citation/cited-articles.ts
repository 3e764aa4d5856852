import type { CitationQuery } from '../api/generated/graphql.ts';
import { textIn } from '../exploration/graph.ts';
import type { CitedArticle } from './references.ts';

/** Each under its title in its own language; what it is called in the reader's stands in the note. */
export function citedArticles(documents: CitationQuery['documents']): readonly CitedArticle[] {
  return documents.map(({ id, title: called, zh, en, author, source, language }) => {
    const title = textIn({ zh, en }, language);
    return { id, title, author, note: title === called ? source : `${called}. ${source}`, language };
  });
}
