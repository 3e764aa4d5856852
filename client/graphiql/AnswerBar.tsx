import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { inTab } from '../kept/kept.ts';
import { leaveAnswer } from '../query/brought-answer.ts';
import { answered } from './answered.ts';

const WORDS = {
  zh: {
    found: (count: number) => `答案里有 ${String(count)} 个 id`,
    none: '答案里没有 id：在要画的实体或关系上加 id 字段',
    add: '画到图中',
    instead: '只画这些',
    fault: '浏览器不让网页保存任何内容，答案带不过去。',
  },
  en: {
    found: (count: number) => `The answer names ${String(count)} ${count === 1 ? 'id' : 'ids'}`,
    none: 'The answer names no ids: ask for the field id of what is to be drawn',
    add: 'Add to the graph',
    instead: 'Draw these alone',
    fault: 'The browser lets this page keep nothing, so the answer cannot be taken along.',
  },
} as const;

/** Leads from the answer of the operation in the open tab to the explorer, which draws it. */
export function AnswerBar({ language }: { readonly language: keyof typeof WORDS }) {
  const words = WORDS[language];
  const query = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query ?? '');
  const ids = useStore(answered, (answers) => answers[query]);
  const [fault, setFault] = useState(false);
  if (ids === undefined) return null;
  const draw = (instead: boolean) => {
    if (leaveAnswer(inTab, { ids, instead })) location.assign('../');
    else setFault(true);
  };
  return (
    <div className="answer-bar" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      <p role="status">{fault ? words.fault : ids.length === 0 ? words.none : words.found(ids.length)}</p>
      {ids.length > 0 && (
        <>
          <button type="button" className="graphiql-button" onClick={() => draw(false)}>
            {words.add}
          </button>
          <button type="button" className="graphiql-button" onClick={() => draw(true)}>
            {words.instead}
          </button>
        </>
      )}
    </div>
  );
}
