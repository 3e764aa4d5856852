import { ConnectionsDocument } from '../api/generated/graphql.ts';
import { request, RequestError } from '../api/request.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { Translate } from '../i18n/messages.ts';
import { announce } from './announcements.ts';
import { entityNode, relationshipLine } from './graph-answers.ts';
import { unjoinedGroups } from './unjoined-groups.ts';

/** Draws a small set of relationships that joins the entities, selects it, and tells how far they could be joined; what could not be joined stands in a notice. */
export async function connectAndTell(store: ExplorationStore, entityIds: readonly string[], t: Translate): Promise<void> {
  try {
    const { language } = store.getState().exploration;
    const { connections } = await request(ConnectionsDocument, { ids: [...entityIds] }, { language });
    const { nodes, relationships, groups, truncated } = connections;
    store.learn({ entities: nodes.map(entityNode), relationships: relationships.map(relationshipLine) });
    store.actions.showPaths(nodes.map(({ id }) => id));
    store.actions.select(entityIds, relationships.map(({ id }) => id));
    unjoinedGroups.setState({ found: groups.length === 1 ? null : { groups: groups.map((group) => group.map(({ id }) => id)), truncated } });
    const told = t('told.connected', { count: relationships.length, between: nodes.length - entityIds.length });
    if (groups.length === 1) announce(told);
    else announce(`${relationships.length > 0 ? `${told} ` : ''}${t(truncated ? 'told.connectedCut' : 'told.connectedPart', { groups: groups.length })}`);
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
    announce(t('told.connectFailed'));
  }
}
