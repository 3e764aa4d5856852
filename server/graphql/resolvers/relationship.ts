import type { QuantityResolvers, RelationshipResolvers } from '../generated/resolvers.ts';
import { entityReference } from '../ids.ts';
import { ownLanguage, textIn } from '../texts.ts';

export const relationshipFields: RelationshipResolvers = {
  type: ({ type }) => ({ name: type }),
  startNode: ({ startId }) => entityReference(startId),
  endNode: ({ endId }) => entityReference(endId),
  statement: ({ statement }, { language }, context) => textIn(statement, language, () => ownLanguage(context)),
  reason: ({ reason }, { language }, context) => (reason === null ? null : textIn(reason, language, () => ownLanguage(context))),
  evidenceCount: ({ passageIds }) => passageIds.length,
  evidence: ({ passageIds }) => passageIds.map((id) => ({ id })),
};

export const quantityFields: QuantityResolvers = {
  unit: ({ unit }, { language }, context) => textIn(unit, language, () => ownLanguage(context)),
  text: ({ text }, { language }, context) => textIn(text, language, () => ownLanguage(context)),
};
