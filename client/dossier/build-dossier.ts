import type { PathStepsQuery } from '../api/generated/graphql.ts';
import { textIn } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { Translate } from '../i18n/messages.ts';
import type { Claim, Cited, Dossier, Evidence } from './dossier.ts';
import type { Subject } from './subject.ts';

export type ToldRelationship = Extract<NonNullable<PathStepsQuery['nodes'][number]>, { readonly __typename: 'Relationship' }>;

/** A paragraph and the passages its numbers stand for. */
export interface ToldPath {
  readonly text: string;
  readonly citations: readonly { readonly number: number; readonly passage: { readonly id: string } }[];
}

export interface Material extends Pick<Dossier, 'languageTag' | 'about' | 'picture' | 'bibliography' | 'address'> {
  readonly language: string;
  readonly title: string;
  readonly subject: Subject;
  readonly known: KnownGraph;
  /** In the order of the subject. */
  readonly told: readonly ToldRelationship[];
  /** Of a path, as the server tells it. */
  readonly paragraph: ToldPath | null;
  /** The sentence attached in this browser, by the passage's fingerprint. */
  readonly originalOf: (fingerprint: string) => string | null;
  readonly t: Translate;
}

/** Passages are numbered in the order of first use, those of the paragraph first. */
export function buildDossier({ subject, known, told, paragraph, originalOf, language, title, t, ...rest }: Material): Dossier {
  const numbers = new Map((paragraph?.citations ?? []).map(({ number, passage }) => [passage.id, number]));
  const evidence = new Map<string, Evidence>();
  for (const { id, position, fingerprint, gist, text, section } of told.flatMap((one) => one.evidence)) {
    const number = numbers.get(id) ?? Math.max(0, ...numbers.values()) + 1;
    numbers.set(id, number);
    evidence.set(id, { number, place: t('passage.place', { section: section.title, position }), gist, original: originalOf(fingerprint) ?? text });
  }
  const cited = ({ statement, evidence: passages }: ToldRelationship): Cited => {
    const own = passages.map(({ id }) => numbers.get(id) ?? 0).sort((a, b) => a - b);
    return { text: `${statement}${language === 'en' ? ' ' : ''}${own.map((number) => `[${String(number)}]`).join('')}`, numbers: own };
  };
  const name = (id: string | undefined) => textIn(known.entities.get(id ?? '')?.name ?? {}, language);
  const claims = told.map((one): Claim => {
    const relationship = known.relationships.get(one.id);
    return {
      start: name(relationship?.startId),
      reading: textIn(known.types.get(relationship?.type ?? '')?.label ?? {}, language),
      end: name(relationship?.endId),
      statement: cited(one),
      quantity: one.quantity?.text ?? null,
      reason: one.basis === 'INFERRED' ? (one.reason ?? '') : null,
    };
  });
  return {
    ...rest,
    heading: headingOf(subject, name, title, t),
    narrative: paragraph === null ? told.map(cited) : [{ text: paragraph.text, numbers: paragraph.citations.map(({ number }) => number) }],
    claims,
    evidence: [...evidence.values()].sort((a, b) => a.number - b.number),
    words: {
      narrative: t('dossier.narrative'),
      claims: t(subject.name === 'path' ? 'dossier.steps' : 'dossier.claims'),
      evidence: t('dossier.evidence'),
      bibliography: t('dossier.bibliography'),
      back: t('dossier.back'),
      inferred: t('dossier.label', { label: t('basis.inferred') }),
      quantity: t('dossier.label', { label: t('relationship.quantity') }),
    },
  };
}

const MOST_NAMED = 3;

function headingOf({ name: subject, entityIds, namedIds, relationshipIds }: Subject, name: (id: string | undefined) => string, title: string, t: Translate): string {
  switch (subject) {
    case 'path':
      return t('dossier.ofPath', { from: name(namedIds[0]), to: name(namedIds[1]) });
    case 'selection':
      return t('dossier.ofSelection', {
        names: namedIds.slice(0, MOST_NAMED).map(name).join(t('list.point')),
        more: Math.max(0, namedIds.length - MOST_NAMED),
      });
    case 'view':
      return t('citation.view', { title, entities: entityIds.length, relationships: relationshipIds.length });
  }
}
