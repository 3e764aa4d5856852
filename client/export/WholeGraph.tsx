import type { MessageKey } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';

interface WholeFormat {
  readonly name: string;
  readonly file: string;
  readonly use: MessageKey;
}

const FORMATS: readonly WholeFormat[] = [
  { name: 'GraphML', file: 'graph.graphml', use: 'export.forNetworks' },
  { name: 'GEXF', file: 'graph.gexf', use: 'export.forGephi' },
  { name: 'Cytoscape JSON', file: 'graph.cyjs', use: 'export.forCytoscape' },
  { name: 'CSV: nodes.csv', file: 'nodes.csv', use: 'export.forTables' },
  { name: 'CSV: edges.csv', file: 'edges.csv', use: 'export.forTables' },
  { name: 'Cypher', file: 'graph.cypher', use: 'export.forCypher' },
  { name: 'Web Annotation JSON-LD', file: 'annotations.jsonld', use: 'export.forAnnotations' },
];

/** The files the server writes of the whole graph. */
export function WholeGraph() {
  const t = useMessages();
  const language = useLanguage();
  return (
    <section className="export-part" aria-labelledby="export-whole">
      <h3 id="export-whole">{t('export.whole')}</h3>
      <ul className="export-formats">
        {FORMATS.map(({ name, file, use }) => (
          <li key={file}>
            <a href={`/export/${file}?language=${language}`} download={`mailuo-${file}`}>
              {name}
            </a>
            <span className="tally">{t(use)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
