import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../seed/dataset.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore } from '../support/engines.ts';

let api: Api;
let article: Dataset;

beforeAll(async () => {
  article = await openDataset(DATASET_FOLDER);
  const store = await openEmbeddedStore();
  await loadArticle(store);
  api = await serveApi(store);
});

const data = async (query: string, variables?: object): Promise<any> => {
  const answer = await api.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

const idOfRelationship = async (index: number): Promise<string> =>
  (await data('{ relationships(first: 100) { nodes { id } } }')).relationships.nodes[index].id;

describe('statistics and ontology', () => {
  it('count what the dataset holds', async () => {
    const { statistics } = await data('{ statistics { entities relationships passages citedPassages documents engine revision } }');
    const passages = article.documents.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
    const cited = new Set(article.relationships.flatMap(({ passageIds }) => passageIds));
    expect(statistics).toMatchObject({
      entities: article.entities.length,
      relationships: article.relationships.length,
      passages: passages.length,
      citedPassages: cited.size,
      documents: article.documents.length,
    });
    expect(statistics.engine).toMatch(/^Grafeo \d/);
    expect(statistics.revision).toMatch(/^[0-9a-f]{64}$/);
  });

  it('name every kind, subkind, group and type with its number', async () => {
    const { ontology } = await data(`{ ontology { languages
      kinds { kind label(language: "en") definition(language: "zh") count subkinds { name label(language: "zh") count } }
      groups { name count relationshipTypes { name } }
      relationshipTypes { name group label(language: "en") inverseLabel(language: "zh") definition(language: "en") startKinds endKinds count } } }`);
    expect(ontology.languages).toEqual(article.ontology.languages);
    expect(ontology.kinds.map(({ kind, label, count }: any) => [kind, label, count])).toEqual(
      article.ontology.kinds.map(({ kind, label }) => [kind, label['en'], article.entities.filter((entity) => entity.kind === kind).length]),
    );
    for (const { kind, subkinds, count } of ontology.kinds) {
      expect(subkinds.map(({ name }: any) => name)).toEqual(article.ontology.subkinds.filter((one) => one.kind === kind).map(({ name }) => name));
      expect(subkinds.reduce((sum: number, subkind: any) => sum + subkind.count, 0)).toBe(count);
    }
    expect(ontology.relationshipTypes.map(({ name, group, label, inverseLabel, count }: any) => [name, group, label, inverseLabel, count])).toEqual(
      article.ontology.relationshipTypes.map(({ name, group, label, inverseLabel }) => [
        name,
        group,
        label['en'],
        inverseLabel['zh'],
        article.relationships.filter(({ type }) => type === name).length,
      ]),
    );
    expect(ontology.groups.reduce((sum: number, group: any) => sum + group.count, 0)).toBe(article.relationships.length);
    expect(ontology.groups.flatMap(({ relationshipTypes }: any) => relationshipTypes.map(({ name }: any) => name)).sort()).toEqual(
      article.ontology.relationshipTypes.map(({ name }) => name).sort(),
    );
  });
});

describe('node and nodes', () => {
  it('find entities of each kind, relationships, documents, sections and passages by id', async () => {
    const relationshipId = await idOfRelationship(0);
    const document = article.documents[0]!;
    const section = document.sections[0]!;
    const ids = [...new Set(article.entities.map(({ kind }) => kind))].map((kind) => article.entities.find((entity) => entity.kind === kind)!.id);
    const all = [...ids, relationshipId, document.id, section.id, section.passages[0]!.id];
    const types = ['Concept', 'Actor', 'Goal', 'Event', 'Relationship', 'Document', 'Section', 'Passage'];
    const { nodes } = await data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: all });
    expect(nodes.map(({ id }: any) => id)).toEqual(all);
    expect(nodes.map(({ __typename }: any) => __typename).sort()).toEqual(types.sort());
    for (const node of nodes) expect((await data('query ($id: ID!) { node(id: $id) { __typename id } }', { id: node.id })).node).toEqual(node);
  });

  it('answer null in the place of what is not there, and the same id twice twice', async () => {
    const { id } = article.entities[0]!;
    const unknown = ['actor:nobody', 'nothing', 'a:p1', 'a:s1', 'actor:a/KNOWS/actor:b', '', ':', '/', 'constructor', '__proto__', '𠮷'];
    const { nodes } = await data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id, ...unknown, id] });
    expect(nodes).toEqual([{ id }, ...unknown.map(() => null), { id }]);
  });

  it('answer null where one thing is asked for that is not there', async () => {
    const query = '{ node(id: "x:y") { id } entity(id: "x") { id } relationship(id: "x") { id } document(id: "x") { id } passage(id: "x") { id } }';
    expect(await data(query)).toEqual({ node: null, entity: null, relationship: null, document: null, passage: null });
  });
});

describe('entities', () => {
  it('tell what the dataset says of each', async () => {
    const query = `query ($id: ID!) { entity(id: $id) { __typename id kind subkind degree zh: name(language: "zh") en: name(language: "en") aliases(language: "en")
      description(language: "zh") ... on Event { time place { id name(language: "en") } } } }`;
    for (const expected of article.entities.filter((_, index) => index % 10 === 0)) {
      const { entity } = await data(query, { id: expected.id });
      const others = article.relationships.filter(({ startId, endId }) => startId !== endId && [startId, endId].includes(expected.id));
      expect(entity).toMatchObject({
        id: expected.id,
        kind: expected.kind,
        subkind: expected.subkind,
        degree: others.length,
        zh: expected.name['zh'],
        en: expected.name['en'],
        aliases: expected.aliases['en'] ?? [],
        description: expected.description['zh'],
      });
      if (expected.kind === 'EVENT') expect(entity.time).toBe(expected.time);
    }
  });

  it('say where an event took place', async () => {
    const placed = article.relationships.find(({ type }) => type === 'TAKES_PLACE_IN')!;
    const { entity } = await data('query ($id: ID!) { entity(id: $id) { ... on Event { place { id name(language: "zh") } } } }', { id: placed.startId });
    const places = article.relationships.filter(({ type, startId }) => type === 'TAKES_PLACE_IN' && startId === placed.startId).map(({ endId }) => endId);
    expect(places).toContain(entity.place.id);
    expect(entity.place.name).toBe(article.entities.find(({ id }) => id === entity.place.id)!.name['zh']);
  });

  it.each([
    ['kinds', { kinds: ['GOAL', 'EVENT'] }, (entity: any) => ['GOAL', 'EVENT'].includes(entity.kind)],
    ['subkinds', { subkinds: ['person'] }, (entity: any) => entity.subkind === 'person'],
    ['no kinds', { kinds: [] }, () => false],
    ['an unknown document', { document: 'nothing' }, () => false],
    ['time without undated', { time: { from: '1900', includeUndated: false } }, (entity: any) => entity.time !== null],
  ])('are filtered by %s', async (_name, filter, passes) => {
    const query = 'query ($filter: EntityFilter) { entities(filter: $filter, first: 100) { totalCount nodes { id } } }';
    const { entities } = await data(query, { filter });
    const expected = article.entities.filter(passes).map(({ id }) => id);
    expect(entities.totalCount).toBe(expected.length);
    expect(entities.nodes.every(({ id }: any) => expected.includes(id))).toBe(true);
  });
});

describe('texts', () => {
  it('come in the language asked for, whatever its region or script', async () => {
    const { id, name } = article.entities[0]!;
    const query = 'query ($id: ID!) { entity(id: $id) { a: name(language: "zh-Hans-CN") b: name(language: "EN-us") } }';
    expect((await data(query, { id })).entity).toEqual({ a: name['zh'], b: name['en'] });
  });

  it('come in the language of the document where there is none in the language asked for, or none is asked for', async () => {
    const document = article.documents[0]!;
    const { id, name } = article.entities[0]!;
    const relationshipId = await idOfRelationship(3);
    const query = `query ($id: ID!, $relationship: ID!, $passage: ID!) {
      entity(id: $id) { a: name b: name(language: "fr") aliases }
      relationship(id: $relationship) { a: statement b: statement(language: "fr") zh: statement(language: "zh") }
      passage(id: $passage) { a: gist b: gist(language: "sw") section { title(language: "fr") document: passages { id } } document { title language } } }`;
    const answer = await data(query, { id, relationship: relationshipId, passage: document.sections[0]!.passages[0]!.id });
    const own = document.language;
    expect(answer.entity).toMatchObject({ a: name[own], b: name[own] });
    expect(answer.relationship.a).toBe(answer.relationship.zh);
    expect(answer.relationship.b).toBe(answer.relationship.zh);
    expect(answer.passage).toMatchObject({ a: document.sections[0]!.passages[0]!.gist[own], b: document.sections[0]!.passages[0]!.gist[own] });
    expect(answer.passage.section.title).toBe(document.sections[0]!.title[own]);
    expect(answer.passage.document).toEqual({ title: document.title[own], language: own });
  });
});

describe('relationships', () => {
  it('come with ends, type, basis, quantity and evidence', async () => {
    const query = `query ($id: ID!) { entity(id: $id) { relationships(direction: OUTGOING, first: 100) { totalCount nodes {
      type { name } startNode { id } endNode { id } statement(language: "en") basis reason(language: "en") evidenceCount
      quantity { value comparator unit(language: "en") text(language: "zh") } evidence { id } } } } }`;
    const starts = [...new Set(article.relationships.filter(({ quantity, reason }) => quantity !== null || reason !== null).map(({ startId }) => startId))];
    for (const id of starts.slice(0, 12)) {
      const { entity } = await data(query, { id });
      const expected = article.relationships
        .filter(({ startId }) => startId === id)
        .map(({ type, endId, statement, basis, reason, quantity, passageIds }) => ({
          type: { name: type },
          startNode: { id },
          endNode: { id: endId },
          statement: statement['en'],
          basis,
          reason: reason?.['en'] ?? null,
          evidenceCount: passageIds.length,
          quantity: quantity && { value: quantity.value, comparator: quantity.comparator, unit: quantity.unit['en'], text: quantity.text['zh'] },
          evidence: passageIds.map((passageId) => ({ id: passageId })),
        }));
      expect(entity.relationships.totalCount).toBe(expected.length);
      expect(entity.relationships.nodes).toHaveLength(expected.length);
      expect(entity.relationships.nodes).toEqual(expect.arrayContaining(expected));
    }
  });

  it.each(['OUTGOING', 'INCOMING', 'BOTH'])('of an entity are those that point %s', async (direction) => {
    const query = 'query ($direction: Direction) { entities(first: 5) { nodes { id relationships(direction: $direction, first: 100) { totalCount nodes { startNode { id } endNode { id } } } } } }';
    for (const { id, relationships } of (await data(query, { direction })).entities.nodes) {
      const outgoing = article.relationships.filter(({ startId }) => startId === id).length;
      const incoming = article.relationships.filter(({ endId }) => endId === id).length;
      expect(relationships.totalCount).toBe({ OUTGOING: outgoing, INCOMING: incoming, BOTH: outgoing + incoming }[direction]);
      const own = relationships.nodes.map((one: any) => (direction === 'INCOMING' ? one.endNode.id : one.startNode.id));
      if (direction !== 'BOTH') expect(own.every((end: string) => end === id)).toBe(true);
    }
  });

  it.each([
    ['basis', { basis: 'INFERRED' }, (one: any) => one.basis === 'INFERRED'],
    ['evidence', { minEvidence: 2 }, (one: any) => one.passageIds.length >= 2],
    ['type', { types: ['AIMS_AT', 'HAS_PART'] }, (one: any) => ['AIMS_AT', 'HAS_PART'].includes(one.type)],
    ['an unknown type', { types: ['NO_SUCH_TYPE'] }, () => false],
  ])('are filtered by %s', async (_name, filter, passes) => {
    const { relationships } = await data('query ($filter: RelationshipFilter) { relationships(filter: $filter) { totalCount } }', { filter });
    expect(relationships.totalCount).toBe(article.relationships.filter(passes).length);
  });
});

describe('documents', () => {
  it('hold their sections and passages in order, each with what it mentions and what cites it', async () => {
    const document = article.documents[0]!;
    const query = `query ($id: ID!) { document(id: $id) { id title(language: "en") author language source passageCount citedPassageCount sections { id position
      title(language: "en") passages { id position gist(language: "en") fingerprint text section { id } document { id } entities { id } relationships { id evidence { id } } } } } documents { id } }`;
    const answer = await data(query, { id: document.id });
    expect(answer.documents).toEqual(article.documents.map(({ id }) => ({ id })));
    expect(answer.document).toMatchObject({ id: document.id, title: document.title['en'], author: document.author, language: document.language });
    expect(answer.document.sections.map(({ id, position, title }: any) => [id, position, title])).toEqual(
      document.sections.map(({ id, title }, position) => [id, position, title['en']]),
    );
    for (const [index, section] of document.sections.entries()) {
      const { passages } = answer.document.sections[index];
      expect(passages).toEqual(
        section.passages.map((passage) =>
          expect.objectContaining({
            id: passage.id,
            position: passage.position,
            gist: passage.gist['en'],
            fingerprint: passage.fingerprint,
            text: null,
            section: { id: section.id },
            document: { id: document.id },
          }),
        ),
      );
      for (const passage of passages) {
        const citing = article.relationships.filter(({ passageIds }) => passageIds.includes(passage.id));
        expect(passage.relationships).toHaveLength(citing.length);
        for (const { evidence } of passage.relationships) expect(evidence).toContainEqual({ id: passage.id });
        const mentioned = new Set([
          ...citing.flatMap(({ startId, endId }) => [startId, endId]),
          ...article.entities.filter(({ mentionIds }) => mentionIds.includes(passage.id)).map(({ id }) => id),
        ]);
        expect(new Set(passage.entities.map(({ id }: any) => id))).toEqual(mentioned);
      }
    }
  });
});

describe('search', () => {
  it('finds entities, relationships and passages, and says what matched', async () => {
    const query = `query ($text: String!) { search(text: $text, first: 5) { totalCount
      entities { entity { id name(language: "zh") } matched value field by score }
      relationships { relationship { id statement(language: "zh") } matched field by score }
      passages { passage { id position } matched field by score } } }`;
    for (const text of ['三万', '三萬', 'sanwan', 'three ten-thousands']) {
      const { search } = await data(query, { text });
      expect(search.entities[0].entity.id).toBe('event:san-wan-campaign');
      expect(search.entities[0].value).toContain(search.entities[0].matched);
    }
    const { search } = await data(query, { text: '群众' });
    expect(search.relationships.length).toBeGreaterThan(0);
    expect(search.passages.length).toBeGreaterThan(0);
  });

  it('finds nothing by nothing, and stays whole whatever is typed', async () => {
    const query = 'query ($text: String!) { search(text: $text) { totalCount } }';
    for (const text of ['', '   ']) expect((await data(query, { text })).search.totalCount).toBe(0);
    const odd = ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', '(a+)+$', "' OR 1=1 //", '}) DETACH DELETE n //', '😀', '\u202e', '\u0000', 'x'.repeat(200)];
    for (const text of odd) expect((await data(query, { text })).search.totalCount).toBeGreaterThanOrEqual(0);
  });

  it('keeps to the kinds asked for', async () => {
    const { search } = await data('{ search(text: "群众", kinds: [GOAL], first: 100) { entities { entity { kind } } } }');
    expect(search.entities.length).toBeGreaterThan(0);
    expect(new Set(search.entities.map(({ entity }: any) => entity.kind))).toEqual(new Set(['GOAL']));
  });
});
