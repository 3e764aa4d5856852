import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { inTab } from '../kept/kept.ts';
import { keptView } from '../page/kept-view.ts';
import { takeOperation } from '../query/open-in-graphiql.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { notingFetcher } from './answered.ts';
import { exampleTabs, WELCOME } from './examples.ts';
import { keptLanguage } from './kept-language.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const language = keptLanguage(keptView, navigator.language);
document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
document.title = `GraphiQL · ${language === 'zh' ? '脉络' : 'Mailuo'}`;

const fetcher = notingFetcher({
  url: new URL('../graphql', location.href).href,
  headers: { 'accept-language': language },
});

const brought = takeOperation(inTab);
const tabs = [...(brought === null ? [] : [brought]), ...exampleTabs(language)];

createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={WELCOME}
      defaultTabs={tabs}
      {...(brought === null ? {} : { initialQuery: brought.query, initialVariables: brought.variables })}
    >
      <GraphiQL.Logo>
        <a className="explorer-link" href="../">
          <span lang="zh-Hans">脉络</span> Mailuo
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerBar language={language} />
      </GraphiQL.Footer>
    </GraphiQL>
  </StrictMode>,
);
