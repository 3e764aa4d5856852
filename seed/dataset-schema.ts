import { z } from 'zod';
import { ENTITY_KINDS } from '../server/graph/model.ts';

/** The keys of the dataset's YAML files: what each means, its form and its bounds. The JSON Schemas for editors are generated from this. */

const text = (meaning: string, longest: number) =>
  z
    .object({
      zh: z.string().trim().min(1).max(longest).describe('In Chinese.'),
      en: z.string().trim().min(1).max(longest).describe('In English.'),
    })
    .strict()
    .describe(meaning);

const texts = (meaning: string) =>
  z
    .object({
      zh: z.array(z.string().trim().min(1).max(120)).max(20).default([]).describe('In Chinese.'),
      en: z.array(z.string().trim().min(1).max(120)).max(20).default([]).describe('In English.'),
    })
    .strict()
    .describe(meaning);

const kind = z.enum(ENTITY_KINDS);
const entityId = z
  .string()
  .regex(/^(concept|actor|goal|event):[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .describe('Kind, colon, slug of lower-case ASCII letters, digits and hyphens, such as event:san-wan-campaign.');
const typeName = z
  .string()
  .regex(/^[A-Z]+(_[A-Z]+)*$/)
  .max(40)
  .describe('Relationship type, an upper snake case verb, such as AIMS_AT.');
const passageNumbers = z.array(z.int().min(1).max(100_000)).max(200);

/** `seed/ontology.yaml`: what kinds of things and relationships there are. */
export const ontologySchema = z
  .object({
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1).describe('Languages every text is given in, the first is shown first.'),
    kinds: z
      .array(
        z
          .object({
            kind,
            label: text('Name of the kind.', 40),
            definition: text('What belongs to the kind.', 400),
            subkinds: z
              .array(z.object({ name: z.string().regex(/^[a-z]+(-[a-z]+)*$/).max(40), label: text('Name of the subkind.', 40) }).strict())
              .min(1)
              .describe('Finer sorts within the kind.'),
          })
          .strict(),
      )
      .length(ENTITY_KINDS.length)
      .describe('The four kinds, in the order of the legend.'),
    groups: z
      .array(z.object({ name: z.string().regex(/^[a-z]+(-[a-z]+)*$/).max(40), label: text('Name of the group.', 40) }).strict())
      .min(1)
      .describe('Groups of relationship types in the legend.'),
    relationshipTypes: z
      .array(
        z
          .object({
            name: typeName,
            group: z.string().describe('One of the groups.'),
            label: text('Reading from start to end: "start LABEL end" makes a sentence.', 60),
            inverseLabel: text('Reading from end to start: "end INVERSE LABEL start" makes a sentence.', 60),
            definition: text('What it says of its two ends, told to a reader, and what sets it apart from its neighbours.', 500),
            startKinds: z.array(kind).min(1).describe('Kinds allowed at the start.'),
            endKinds: z.array(kind).min(1).describe('Kinds allowed at the end.'),
          })
          .strict(),
      )
      .min(1),
  })
  .strict();

/** `seed/<document>/document.yaml`: the article, its sections and its sentences, without their wording. */
export const documentSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60).describe('Slug; also the name of the folder.'),
    title: text('Title.', 200),
    author: z.string().min(1).max(200).describe('As printed.'),
    language: z.string().regex(/^[a-z]{2,3}$/).describe('Language the document is written in.'),
    source: text('Where it was published, for a bibliography.', 500),
    sections: z
      .array(
        z
          .object({
            title: text('Heading; for what comes before the first heading, a word for it.', 200),
            passages: z
              .array(
                z
                  .object({
                    position: z.int().min(1).max(100_000).describe('Number of the sentence in the document, from 1, without gaps.'),
                    gist: text('What the sentence says, in our own words.', 400),
                    fingerprint: z
                      .string()
                      .regex(/^[0-9a-f]{64}$/)
                      .describe('SHA-256 of the sentence in NFKC without white space and punctuation, in lower-case hexadecimal.'),
                    length: z
                      .int()
                      .min(1)
                      .max(100_000)
                      .describe(
                        'Number of characters (Unicode code points) of the sentence in the form its fingerprint is taken of. Where all sentences have it, exports say from where to where each stands.',
                      )
                      .optional(),
                    uncited: text('Why no relationship cites it; only where none does.', 400).optional(),
                  })
                  .strict(),
              )
              .min(1),
          })
          .strict(),
      )
      .min(1),
  })
  .strict();

/** `seed/<document>/entities/*.yaml`: what the document speaks of; one list per file. */
export const entitiesSchema = z.array(
  z
    .object({
      id: entityId,
      subkind: z.string().max(40).describe('One of the subkinds of its kind.'),
      name: text('Name, as short as a reader would say it.', 60),
      aliases: texts('Other names under which a reader would look for it.').prefault({}),
      description: text('What it is in this document.', 600),
      time: z.string().max(60).optional().describe('EDTF (ISO 8601-2), events only, such as 2011-03/2011-06.'),
      mentions: passageNumbers.default([]).describe('Sentences that mention it beside those its relationships cite.'),
    })
    .strict(),
);

/** `seed/<document>/relationships/*.yaml`: what the document says of them; one list per file. */
export const relationshipsSchema = z.array(
  z
    .object({
      type: typeName,
      start: entityId,
      end: entityId,
      statement: text('One sentence in our own words that says the relationship from start to end and reads as a step of an argument.', 400),
      basis: z.enum(['STATED', 'INFERRED']).describe('STATED by the cited sentences, or INFERRED from them by a reader.'),
      reason: text('Why a reader infers it; required where INFERRED, absent where STATED.', 400).optional(),
      passages: passageNumbers.min(1).describe('Numbers of the sentences that support it.'),
      quantity: z
        .object({
          value: z.number().describe('The figure itself: 18,700 for "1.87 ten-thousands".'),
          comparator: z.enum(['EQUAL', 'MORE_THAN', 'LESS_THAN', 'ABOUT']),
          unit: text('What is counted.', 40),
          text: text('The figure as a reader would say it.', 80),
        })
        .strict()
        .optional()
        .describe('The figure the text gives, if it gives one.'),
    })
    .strict(),
);

export type OntologyFile = z.infer<typeof ontologySchema>;
export type DocumentFile = z.infer<typeof documentSchema>;
