import { useStore } from 'zustand';
import { SharedPassagesDocument } from '../api/generated/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { subkindKey } from '../exploration/filters.ts';
import { textIn, type EntityNode } from '../exploration/graph.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { readingAlong, readRelationship } from '../guide/readings.ts';
import { tellTime } from '../i18n/time.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { compareEntities } from './compare.ts';
import { KnownEntityLink } from './KnownEntityLink.tsx';
import { QueryNotice } from './QueryNotice.tsx';

/** How two entities differ and what they share. */
export function Compare({ ids }: { readonly ids: readonly [string, string] }) {
  const t = useMessages();
  const language = useLanguage();
  const known = useExploration((state) => state.known);
  const { select, add } = useActions();
  const inView = useExploration((state) => state.exploration.entityIds);
  const { direct, common, own } = compareEntities(known, ids);
  const ends = ids.flatMap((id) => known.entities.get(id) ?? []);
  const name = (id: string) => textIn(known.entities.get(id)?.name ?? { [language]: id }, language);
  const absent = common.filter(({ id }) => !inView.includes(id)).map(({ id }) => id);
  const reading = (way: { readonly type: string; readonly outgoing: boolean }) => readingAlong(known, way, language);
  return (
    <section className="compare" aria-label={t('compare.title')}>
      <h3>{t('compare.title')}</h3>
      <div className="compare-sides">
        {ends.map((entity) => (
          <Side key={entity.id} entity={entity} />
        ))}
      </div>
      <h4>{t('compare.direct', { count: direct.length })}</h4>
      <ul>
        {direct.map((relationship) => (
          <li key={relationship.id}>
            <button type="button" className="claim" onClick={() => select([], [relationship.id])}>
              {readRelationship(known, relationship, language)}
            </button>
          </li>
        ))}
      </ul>
      <h4>{t('compare.common', { count: common.length })}</h4>
      {absent.length > 0 && (
        <p className="tally">
          {t('compare.absent', { count: absent.length })}{' '}
          <button type="button" className="link-button" onClick={() => add(absent)}>
            {t('reading.bringIn')}
          </button>
        </p>
      )}
      <ul className="compare-common">
        {common.map(({ id, ways }) => (
            <li key={id}>
              <KnownEntityLink id={id} />
              <p className="tally">{ways.map((some, index) => t('compare.way', { name: name(ids[index] ?? ''), readings: some.map(reading).join(t('list.point')) })).join(t('list.point'))}</p>
            </li>
          ))}
      </ul>
      {own.map((some, index) => (
        <details key={ids[index]} className="expand-by">
          <summary>{t('compare.own', { name: name(ids[index] ?? ''), count: some.length })}</summary>
          <ul>
            {some.map((id) => (
              <li key={id}>
                <KnownEntityLink id={id} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Shared ids={ids} />
    </section>
  );
}

function Side({ entity }: { readonly entity: EntityNode }) {
  const t = useMessages();
  const language = useLanguage();
  const { opening: now } = useStore(opening);
  const subkind = entity.subkind === null || now.state !== 'OPEN' ? undefined : now.article.subkinds.get(subkindKey(entity.kind, entity.subkind));
  const told = [t(KIND_NAMES[entity.kind]), ...(subkind === undefined ? [] : [textIn(subkind, language)]), ...(entity.time === null ? [] : [tellTime(entity.time, language)])];
  return (
    <div className="compare-side">
      <KnownEntityLink id={entity.id} />
      <p className="tally">{told.join(t('list.point'))}</p>
      <p className="tally">{t('details.relationshipCount', { count: entity.degree })}</p>
    </div>
  );
}

/** Passages that speak of both. */
function Shared({ ids }: { readonly ids: readonly [string, string] }) {
  const t = useMessages();
  const language = useLanguage();
  const { openPassage } = useActions();
  const query = useQuery(SharedPassagesDocument, { ids: [...ids], language });
  if (query.data === null) return <QueryNotice query={query} />;
  const { nodes, totalCount } = query.data.sharedPassages;
  return (
    <>
      <h4>{t('compare.passages', { count: totalCount })}</h4>
      {nodes.length < totalCount && <p className="tally">{t('compare.passagesCut', { shown: nodes.length, total: totalCount })}</p>}
      <ol className="compare-passages">
        {nodes.map(({ id, position, gist }) => (
          <li key={id}>
            <button type="button" className="claim" onClick={() => openPassage(id)}>
              <span className="tally">{t('passage.number', { position })}</span> {gist}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
