/** What http://www.w3.org/ns/anno.jsonld says of the words that annotations here use (Web Annotation Vocabulary, W3C Recommendation, 2017). */
const CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'https://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  FragmentSelector: 'oa:FragmentSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  describing: 'oa:describing',
  commenting: 'oa:commenting',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  value: 'rdf:value',
  label: 'rdfs:label',
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
  format: 'dc:format',
  language: 'dc:language',
  first: { '@type': '@id', '@id': 'as:first' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
  total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
};

/** For jsonld: knows this one context and reaches for nothing over the network. */
export function webAnnotationContext(url: string): Promise<{ documentUrl: string; document: object }> {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') return Promise.reject(new Error(`Not a context of these tests: ${url}`));
  return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
}
