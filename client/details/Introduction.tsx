import { useStore } from 'zustand';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { textIn } from '../exploration/graph.ts';
import { exampleTrace } from '../exploration/example-trace.ts';
import { firstPicture } from '../exploration/first-picture.ts';
import { opening } from '../guide/article.ts';
import { revealKnown } from '../guide/guide.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { focusSearch } from '../search/focus-search.ts';
import { ExampleButton } from '../tracing/ExampleButton.tsx';
import { Byline } from './Byline.tsx';

export function Introduction() {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const { openPanel } = useActions();
  const { opening: now } = useStore(opening);
  const known = useExploration((state) => state.known);
  if (now.state !== 'OPEN') return <p className="query-notice">{t('details.nothing')}</p>;
  const { documents, totalNodes, totalRelationships } = now.article;
  const picture = firstPicture(known);
  const { centreId } = picture;
  const example = exampleTrace(known, picture);
  const centre = centreId === null ? undefined : known.entities.get(centreId);

  return (
    <article className="introduction">
      {documents.map((document) => (
        <header key={document.id}>
          <h2 className="serif-title">{document[language]}</h2>
          <Byline author={document.author} language={document.language} />
          <p className="tally">{language === 'zh' ? document.sourceZh : document.sourceEn}</p>
          <p>{t('introduction.figures', { entities: totalNodes, relationships: totalRelationships, passages: document.passageCount, cited: document.citedPassageCount, all: String(document.citedPassageCount === document.passageCount) })}</p>
        </header>
      ))}
      <h3>{t('introduction.begin')}</h3>
      <ul className="introduction-steps">
        {centre !== undefined && (
          <li>
            <button type="button" className="button button-wrapping" onClick={() => revealKnown(store, centre.id)}>
              {t('introduction.centre', { name: textIn(centre.name, language) })}
            </button>
            <p>{t('introduction.centreHint')}</p>
          </li>
        )}
        {example !== null && (
          <li>
            <ExampleButton example={example} />
            <p>{t('introduction.traceHint')}</p>
          </li>
        )}
        <li>
          <button type="button" className="button button-wrapping" onClick={() => openPanel('reading')}>
            {t('introduction.reading')}
          </button>
          <p>{t('introduction.readingHint')}</p>
        </li>
        <li>
          <button type="button" className="button button-wrapping" onClick={focusSearch}>
            {t('introduction.search')}
          </button>
          <p>{t('introduction.searchHint')}</p>
        </li>
      </ul>
    </article>
  );
}
