import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import type { CypherQuery, GraphStore } from '../../server/graph/graph-store.ts';
import { loadArticle, serveApi, type Api } from '../support/api.ts';
import { openEmbeddedStore, openNeo4jStore } from '../support/engines.ts';
import { cannotReadForeignGraphs, readForeignGraph } from '../support/foreign-graph.ts';
import { draw, type SmallGraph } from '../support/graphs.ts';
import { webAnnotationContext } from '../support/web-annotation-context.ts';
import { writeGraph } from '../support/write-graph.ts';

const FILES = ['graph.graphml', 'graph.gexf', 'nodes.csv', 'edges.csv', 'graph.cypher', 'graph.cyjs', 'annotations.jsonld'];
const NAMES = {
  markup: '<script>alert("1")</script> &amp; ]]> <!--',
  formula: '=HYPERLINK("http://example.org";"x")',
  plus: '+1+cmd|\' /C calc\'!A0',
  apostrophe: "'=1+1",
  wide: '＝1+1',
  control: 'a\u0001b\u0007c\ufffed',
  leftwards: '\u202Eabc\u2066 عربي',
  lines: ' one\ntwo\tthree\rfour ',
  cypher: "\\u0041\\'}) DETACH DELETE n; //",
  beyond: '😀𠀀',
};
// eslint-disable-next-line no-control-regex -- these are the characters meant
const NOT_XML = /[\u0001\u0007\ufffe]/g;

const hostile = draw(
  `markup -AIMS_AT-> formula
   markup -AIMS_AT-> formula
   plus -LEADS_TO-> plus
   apostrophe -PART_OF-> wide
   control -PART_OF-> leftwards
   lines -LEADS_TO-> cypher
   beyond`,
  Object.fromEntries(Object.entries(NAMES).map(([slug, name]) => [`concept:${slug}`, { name, aliases: [name, 'b'] }])),
);

/** By the original where there is one, by the position up to the sentence that nobody counted, by the id behind it. */
const SELECTED_IN_HOSTILE = [
  ['first:p01', 'original first:p01'],
  ['first:p02', [10, 30]],
  ['first:p03', [30, 60]],
  ['first:p04', 'first:p04'],
  ['first:p05', 'first:p05'],
  ['second:p01', 'original second:p01'],
  ['second:p02', [10, 30]],
];

let store: GraphStore;
let api: Api;

async function exported(file: string, from: Api = api, query = '?language=zh'): Promise<string> {
  const response = await fetch(`${from.url}/export/${file}${query}`, { signal: AbortSignal.timeout(30_000) });
  expect([file, response.status]).toEqual([file, 200]);
  return response.text();
}

async function statusOf(address: string, headers: Record<string, string> = {}): Promise<readonly [number, any]> {
  const response = await fetch(`${api.url}${address}`, { headers, signal: AbortSignal.timeout(30_000) });
  const text = await response.text();
  return [response.status, text.startsWith('{"errors"') ? JSON.parse(text).errors[0] : text];
}

describe('an export over HTTP', () => {
  beforeAll(async () => {
    store = await openEmbeddedStore();
    await loadArticle(store);
    api = await serveApi(store);
  });

  it.each(FILES)('%s is a file to save, streamed, and not sent again where it has not changed', async (file) => {
    const response = await fetch(`${api.url}/export/${file}?language=en`, { signal: AbortSignal.timeout(30_000) });
    await response.arrayBuffer();
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="mailuo-${file}"`);
    expect(response.headers.get('content-length')).toBeNull();
    const etag = response.headers.get('etag') ?? '';
    expect(await statusOf(`/export/${file}?language=en`, { 'if-none-match': etag })).toEqual([304, '']);
    expect((await statusOf(`/export/${file}?language=zh`, { 'if-none-match': etag }))[0]).toBe(200);
  });

  it('holds only the entities asked for and what is among them', async () => {
    const { elements } = JSON.parse(await exported('graph.cyjs', api, '?entity=event:san-wan-campaign&entity=goal:improve-mass-work'));
    expect(elements.nodes.map(({ data }: any) => data.id)).toEqual(['event:san-wan-campaign', 'goal:improve-mass-work']);
    const whole = JSON.parse(await exported('graph.cyjs')).elements.edges.map(({ data }: any) => data);
    const ids = new Set(['event:san-wan-campaign', 'goal:improve-mass-work']);
    expect(elements.edges.map(({ data }: any) => data.id)).toEqual(whole.filter(({ source, target }: any) => ids.has(source) && ids.has(target)).map(({ id }: any) => id));
  });

  it.each([
    ['a language the data has not', 'graph.gexf?language=fr', 'language', /zh, en/],
    ['an entity that is not there', 'graph.gexf?entity=concept:not-there', 'entity', /concept:not-there/],
    ['a part of what is whole', 'graph.cypher?entity=event:san-wan-campaign', 'entity', /whole graph/],
    ['more entities than an address holds', `nodes.csv?${'entity=a&'.repeat(501)}`, 'entity', /at most 500/],
  ])('refuses %s and says what to do', async (_name, address, argument, words) => {
    const [status, error] = await statusOf(`/export/${address}`);
    expect([status, error.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', argument }]);
    expect(error.message).toMatch(words);
    expect((await statusOf(`/export/${address}`, { 'accept-language': 'zh' }))[1].message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('says so where no data has been loaded', async () => {
    const empty = await serveApi(await openEmbeddedStore());
    const response = await fetch(`${empty.url}/export/nodes.csv`, { signal: AbortSignal.timeout(30_000) });
    expect(response.status).toBe(503);
    expect(((await response.json()) as any).errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE');
  });

  it('is broken off where the data is replaced while it is read', async () => {
    const replaced = await openEmbeddedStore();
    await writeGraph(replaced, hostile);
    let questions = 0;
    const changing: GraphStore = Object.assign(Object.create(replaced) as GraphStore, {
      read: async <Row>(query: CypherQuery<Row>) => {
        if (++questions === 4) await writeGraph(replaced, draw('a -AIMS_AT-> b'));
        return replaced.read(query);
      },
    });
    const { url } = await serveApi(changing);
    const response = await fetch(`${url}/export/nodes.csv`, { signal: AbortSignal.timeout(30_000) });
    await expect(response.text()).rejects.toThrow();
  });
});

describe('what foreign programs read', () => {
  const graphs: [string, SmallGraph | null][] = [['the article', null], ['hostile names', hostile]];

  describe.each(graphs)('of %s', (_name, graph) => {
    let nodes: readonly any[];
    let relationships: readonly any[];

    beforeAll(async () => {
      store = await openEmbeddedStore();
      await (graph === null ? loadArticle(store) : writeGraph(store, graph));
      api = await serveApi(store);
      const { data, errors } = await api.ask(`{ graph(limit: 500) {
        nodes { id kind degree name(language: "zh") en: name(language: "en") aliases(language: "en") }
        relationships { id startNode { id } endNode { id } basis evidence { id text } statement(language: "zh") en: statement(language: "en") quantity { value } } } }`);
      expect(errors).toBeUndefined();
      [nodes, relationships] = [data.graph.nodes, data.graph.relationships];
      expect(nodes.length).toBeGreaterThan(9);
    });

    const sortedIds = (them: readonly { readonly id: string | number | undefined }[]) => them.map(({ id }) => String(id)).sort();

    describe.skipIf(cannotReadForeignGraphs).each(['graphml', 'gexf'] as const)('%s by networkx and libxml2', (format) => {
      it('are the same nodes and relationships; what XML cannot hold is named', async () => {
        const read = readForeignGraph(format, await exported(`graph.${format}`));
        expect(Object.keys(read.nodes).sort()).toEqual(sortedIds(nodes));
        for (const { id, kind, degree, name, en, aliases } of nodes) {
          const node = read.nodes[id] ?? {};
          expect(node).toMatchObject({ kind, degree, nameZh: name.replace(NOT_XML, ''), nameEn: en.replace(NOT_XML, ''), label: name.replace(NOT_XML, '') });
          // In a JSON array control characters are escaped, and so nothing of an alias is lost but what is none.
          expect(JSON.parse(String(node['aliasesEn'] ?? '[]'))).toEqual(aliases.map((alias: string) => alias.replace('\ufffe', '')));
          if (name === NAMES.control) expect(node['droppedCharacters']).toMatch(/nameZh: U\+0001 U\+0007 U\+FFFE; nameEn: .*; aliasesEn: U\+FFFE; /);
          else expect(node).not.toHaveProperty('droppedCharacters');
        }
        expect(sortedIds(read.edges.map(({ data }) => ({ id: data['id'] })))).toEqual(sortedIds(relationships));
        for (const { start, end, data } of read.edges) {
          const relationship = relationships.find(({ id }) => id === data['id']);
          expect([start, end, data['basis'], data['statementZh'], data['evidenceCount'], data['quantityValue'] ?? null]).toEqual([
            relationship.startNode.id,
            relationship.endNode.id,
            relationship.basis,
            relationship.statement,
            relationship.evidence.length,
            relationship.quantity?.value ?? null,
          ]);
          expect(JSON.parse(String(data['passages']))).toEqual(relationship.evidence.map(({ id }: any) => id));
        }
      });
    });

    it('CSV by a reader of CSV: every name, and nothing that a spreadsheet would run', async () => {
      const raw = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
      const meant = (cell: string) => cell.replace(/^'/, '');
      const [nodeRows, edgeRows] = [raw(await exported('nodes.csv')), raw(await exported('edges.csv'))];
      expect(nodeRows.map(({ id, nameZh = '', nameEn = '' }) => [id, meant(nameZh), meant(nameEn)]).sort()).toEqual(nodes.map(({ id, name, en }) => [id, name, en]).sort());
      expect(edgeRows.map(({ id, source, target, statementEn = '' }) => [id, source, target, meant(statementEn)]).sort()).toEqual(
        relationships.map(({ id, startNode, endNode, en }) => [id, startNode.id, endNode.id, en]).sort(),
      );
      for (const cell of [...nodeRows, ...edgeRows].flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    });

    it('Cytoscape JSON by Cytoscape', async () => {
      const { elements, data } = JSON.parse(await exported('graph.cyjs', api, '?language=en'));
      const drawn = cytoscape({ headless: true, elements, data });
      expect(drawn.nodes().map((node) => [node.id(), node.data('name'), node.data('nameZh')]).sort()).toEqual(nodes.map(({ id, name, en }) => [id, en, name]).sort());
      expect(drawn.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id()]).sort()).toEqual(relationships.map(({ id, startNode, endNode }) => [id, startNode.id, endNode.id]).sort());
      drawn.destroy();
    });

    it('Web Annotations by a processor of JSON-LD: each relationship on its passages', async () => {
      const text = await exported('annotations.jsonld');
      const options: any = { documentLoader: webAnnotationContext };
      const processor: any = jsonld;
      const [collection]: any[] = await processor.expand(JSON.parse(text), options);
      const AS = 'https://www.w3.org/ns/activitystreams#';
      const OA = 'http://www.w3.org/ns/oa#';
      expect(collection['@type']).toEqual([`${AS}OrderedCollection`]);
      expect(collection[`${AS}totalItems`][0]['@value']).toBe(relationships.length);
      const items: any[] = collection[`${AS}first`][0][`${AS}items`][0]['@list'];
      const read = items.map((item) => ({
        id: new URL(item['@id']).searchParams.get('relationship'),
        bodies: item[`${OA}hasBody`].map((body: any) => body['http://www.w3.org/1999/02/22-rdf-syntax-ns#value'][0]['@value']),
        targets: item[`${OA}hasTarget`].map((target: any) => ({ passage: new URL(target['@id']).searchParams.get('passage'), selector: target[`${OA}hasSelector`][0] })),
      }));
      expect(sortedIds(read as any)).toEqual(sortedIds(relationships));
      const selected = new Map<string, unknown>();
      for (const { id, bodies, targets } of read) {
        const { statement, en, evidence } = relationships.find((relationship) => relationship.id === id);
        expect(bodies).toEqual(expect.arrayContaining([statement, en]));
        expect(targets.map(({ passage }: any) => passage)).toEqual(evidence.map((passage: any) => passage.id));
        for (const { passage, selector } of targets) {
          const value = (property: string) => selector[property][0]['@value'];
          if (selector['@type'][0] === `${OA}TextQuoteSelector`) selected.set(passage, value(`${OA}exact`));
          else if (selector['@type'][0] === `${OA}TextPositionSelector`) selected.set(passage, [value(`${OA}start`), value(`${OA}end`)]);
          else selected.set(passage, value('http://www.w3.org/1999/02/22-rdf-syntax-ns#value'));
        }
      }
      expect([...selected].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(graph === null ? await positionsInTheArticle() : SELECTED_IN_HOSTILE);
      expect(await processor.toRDF(JSON.parse(text), { ...options, format: 'application/n-quads' })).toContain(`<${OA}TextualBody>`);
    });

    async function positionsInTheArticle() {
      const passages = (await openDataset(DATASET_FOLDER)).documents.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
      let end = 0;
      return passages.map(({ id, length }) => [id, [end, (end += Number(length))]]);
    }

    async function replayed(into: GraphStore): Promise<void> {
      const script = await exported('graph.cypher');
      for (const statement of script.split('\n').filter((line) => line !== '' && !line.startsWith('//'))) {
        expect(statement.endsWith(';')).toBe(true);
        await into.write({ text: statement.slice(0, -1), parameters: {}, decode: () => null });
      }
      const lines = (text: string) => text.split('\n').sort();
      expect(lines(await exported('graph.cypher', await serveApi(into)))).toEqual(lines(script));
    }

    it('the Cypher script, run on an empty embedded database, builds an equal graph', async () => {
      await replayed(await openEmbeddedStore());
    });

    it.skipIf(!inject('neo4j'))('the Cypher script, run on an empty Neo4j, builds an equal graph', async () => {
      await replayed(await openNeo4jStore());
    });
  });
});
