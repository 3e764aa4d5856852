import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { inTab } from '../kept/kept.ts';
import { takeOperation } from '../query/open-in-graphiql.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { notingFetcher } from './answered.ts';
import { exampleTabs, WELCOME } from './examples.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const fetcher = notingFetcher({
  url: new URL('../graphql', location.href).href,
  headers: { 'accept-language': navigator.language },
});

const brought = takeOperation(inTab);
const tabs = [...(brought === null ? [] : [brought]), ...exampleTabs(navigator.language)];

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
        <AnswerBar language={navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'} />
      </GraphiQL.Footer>
    </GraphiQL>
  </StrictMode>,
);
