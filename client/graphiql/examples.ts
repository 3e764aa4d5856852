/** What GraphiQL opens with: one question for each thing the graph is good at, with names and comments in both languages. */

export const WELCOME = `# 脉络的图，可以这样问。
# This is how the graph can be asked.
#
# Ctrl+Enter   运行 run
# Ctrl+Space   补全 complete
# 左侧书本图标：模式说明
# The book on the left explains the schema.

`;

interface Example {
  readonly zh: string;
  readonly en: string;
  readonly operation: string;
  readonly variables?: object;
}

const EXAMPLES: readonly Example[] = [
  {
    zh: '这张图里有什么：各类实体与关系各有多少。',
    en: 'What is in the graph: how many entities and relationships of each sort.',
    operation: `query WhatIsThere($language: LanguageTag) {
  statistics {
    entities
    relationships
    passages
    citedPassages
    engine
  }
  ontology {
    kinds {
      kind
      label(language: $language)
      count
    }
    relationshipTypes {
      name
      label(language: $language)
      count
    }
  }
}`,
  },
  {
    zh: '搜索：简体、繁体、拼音、首字母、英文都可以。',
    en: 'Search: in Chinese, pinyin, initials or English.',
    operation: `query Search($text: String!, $language: LanguageTag) {
  search(text: $text, first: 5) {
    totalCount
    entities {
      entity {
        id
        name(language: $language)
      }
      matched
      by
    }
    passages {
      passage {
        position
        gist(language: $language)
      }
      matched
    }
  }
}`,
    variables: { text: 'sanwan' },
  },
  {
    zh: '联系最多的实体，以及说明每条关系的句子。',
    en: 'The most connected entities, and the sentences that support each relationship.',
    operation: `query MostConnected($language: LanguageTag) {
  entities(orderBy: DEGREE, first: 3) {
    totalCount
    nodes {
      id
      kind
      name(language: $language)
      degree
      relationships(first: 5) {
        totalCount
        nodes {
          statement(language: $language)
          basis
          evidence {
            position
            gist(language: $language)
          }
        }
      }
    }
  }
}`,
  },
  {
    zh: '两个实体之间的全部路径，最短的在前，读起来是一段论证。',
    en: 'All paths between two entities, the shortest first, told as an argument.',
    operation: `query Paths($from: ID!, $to: ID!, $language: LanguageTag) {
  paths(from: $from, to: $to, maxLength: 4, first: 5) {
    totalCount
    nodes {
      length
      evidenceCount
      narrative(language: $language)
      nodes {
        id
      }
      relationships {
        id
      }
    }
    relaxations {
      change
      pathCount
    }
  }
}`,
    variables: { from: 'event:san-wan-campaign', to: 'goal:social-harmony' },
  },
];

export interface ExampleTab {
  readonly query: string;
  readonly variables: string;
}

/** The examples with answers in that language. */
export function exampleTabs(language: 'zh' | 'en'): ExampleTab[] {
  return EXAMPLES.map(({ zh, en, operation, variables }, index) => ({
    query: `${index === 0 ? WELCOME : ''}# ${zh}\n# ${en}\n${operation}\n`,
    variables: JSON.stringify({ ...variables, language }, null, 2),
  }));
}
