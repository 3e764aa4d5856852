import { ArrowLeft, ArrowRight } from 'lucide-react';
import { memo } from 'react';
import type { EntityDetailsQuery } from '../api/generated/graphql.ts';
import type { Sieve } from '../exploration/filters.ts';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { useSieve } from '../exploration/use-sieve.ts';
import { entityNode, relationshipLine } from '../guide/graph-answers.ts';
import { revealRelationship } from '../guide/guide.ts';
import { readingAlong } from '../guide/readings.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { BasisMark } from './BasisMark.tsx';

type Line = NonNullable<EntityDetailsQuery['entity']>['relationships']['nodes'][number];

interface RelationshipGroupsProps {
  readonly entityId: string;
  readonly relationships: readonly Line[];
  readonly total: number;
}

/** The relationships of an entity, by type and direction, read from where it stands. */
export function RelationshipGroups({ entityId, relationships, total }: RelationshipGroupsProps) {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  const sieve = useSieve();
  const groups = new Map<string, { readonly type: string; readonly outgoing: boolean; readonly lines: Line[] }>();
  for (const line of relationships) {
    const outgoing = line.startNode.id === entityId;
    const key = `${line.type.name} ${String(outgoing)}`;
    const group = groups.get(key) ?? { type: line.type.name, outgoing, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  const order = [...known.types.keys()];
  const sorted = [...groups].sort(([, a], [, b]) => order.indexOf(a.type) - order.indexOf(b.type) || Number(b.outgoing) - Number(a.outgoing));

  return (
    <section className="relationship-groups" aria-label={t('details.relationships')}>
      <h3>{t('details.relationshipCount', { count: total })}</h3>
      {sorted.map(([key, { type, outgoing, lines }]) => {
        const reading = readingAlong(known, { type, outgoing }, language);
        const Arrow = outgoing ? ArrowRight : ArrowLeft;
        return (
          <div key={key} className="relationship-group">
            <h4>
              <Arrow size={16} strokeWidth={1.5} aria-hidden="true" />
              <span>{reading}</span>
              <span className="tally">{lines.length}</span>
            </h4>
            <ul>
              {lines.map((line) => (
                <li key={line.id}>
                  <RelationshipRow line={line} outgoing={outgoing} greyed={sieve !== null && !passes(line, sieve)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {relationships.length < total && <p className="tally">{t('details.moreRelationships', { shown: relationships.length, total })}</p>}
    </section>
  );
}

/** Whether the filters and the time lens let it and both its ends through, loaded or not. */
function passes(line: Line, sieve: Sieve): boolean {
  return [line.startNode, line.endNode].every((end) => sieve.entity(entityNode(end))) && sieve.relationship(relationshipLine(line));
}

/** Written anew only where it has itself changed: a hub has many. */
const RelationshipRow = memo(function RelationshipRow({ line, outgoing, greyed }: { readonly line: Line; readonly outgoing: boolean; readonly greyed: boolean }) {
  const t = useMessages();
  const language = useLanguage();
  const store = useExplorationStore();
  const other = outgoing ? line.endNode : line.startNode;
  return (
    <button type="button" className="relationship-row" data-greyed={greyed || undefined} onClick={() => revealRelationship(store, line)}>
      <KindMark kind={other.kind} subkind={other.subkind} size={20} />
      <span className="relationship-row-text">
        <span className="relationship-row-name">{other[language]}</span>
        <span className="relationship-row-statement">{line.statement}</span>
      </span>
      <span className="relationship-row-side">
        {line.basis === 'INFERRED' && <BasisMark basis={line.basis} />}
        <span className="tally">{t('evidence.count', { count: line.evidenceCount })}</span>
        {/* Always there: what comes or goes has the panel searched for what takes the keyboard. */}
        <span className="tally" hidden={!greyed}>
          {t('words.greyed')}
        </span>
      </span>
    </button>
  );
});
