import { useMemo } from 'react';
import { CitationDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { QueryNotice } from '../details/QueryNotice.tsx';
import { useCounts, useExplorationStore } from '../exploration/use-exploration.ts';
import { fileName } from '../export/download.ts';
import { useArticleTitle } from '../export/use-article-title.ts';
import { addressOfView } from '../guide/addressed-view.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { CodePart } from '../sharing/CodePart.tsx';
import { SharingDialog } from '../sharing/SharingDialog.tsx';
import { bibtex } from './bibtex.ts';
import { citedArticles } from './cited-articles.ts';
import { cslJson } from './csl-json.ts';
import { references } from './references.ts';
import { ris } from './ris.ts';

/** How to cite the view and the article, in the formats that programs for references read. */
export function CitationDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const title = useArticleTitle();
  const { entities, relationships } = useCounts();
  const query = useQuery(CitationDocument, { language });
  const { data } = query;
  const cited = useMemo(() => {
    if (data === null) return null;
    const view = {
      title: t('citation.view', { title, entities: entities.visible, relationships: relationships.visible }),
      publisher: t('page.name'),
      revision: data.statistics.revision,
      address: `${location.origin}${location.pathname}${addressOfView(store)}`,
      language: LANGUAGES[language],
      now: new Date(),
      versionInWords: (version: string, accessed: string) => t('citation.version', { version, accessed }),
    };
    return references(view, citedArticles(data.documents));
  }, [data, t, title, entities.visible, relationships.visible, store, language]);
  return (
    <SharingDialog title={t('citation.title')} onClose={onClose}>
      <p>{t('citation.hint')}</p>
      <QueryNotice query={query} />
      {cited !== null && (
        <>
          <CodePart label="BibTeX" text={bibtex(cited)} file={{ name: fileName(title, 'bib'), type: 'application/x-bibtex' }} />
          <CodePart label="RIS" text={ris(cited)} file={{ name: fileName(title, 'ris'), type: 'application/x-research-info-systems' }} />
          <CodePart label="CSL-JSON" text={cslJson(cited)} file={{ name: fileName(title, 'json'), type: 'application/vnd.citationstyles.csl+json' }} />
        </>
      )}
    </SharingDialog>
  );
}
