import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../support/engines.ts';

export type Files = Readonly<Record<string, string>>;

const ONTOLOGY = `languages: [zh, en]
kinds:
  - { kind: CONCEPT, label: { zh: 概念, en: Concept }, definition: { zh: 想法。, en: An idea. }, subkinds: [{ name: idea, label: { zh: 观念, en: Idea } }] }
  - { kind: ACTOR, label: { zh: 行动者, en: Actor }, definition: { zh: 行动的人。, en: Who acts. }, subkinds: [{ name: group, label: { zh: 人群, en: Group } }] }
  - { kind: GOAL, label: { zh: 目标, en: Goal }, definition: { zh: 所求。, en: What is sought. }, subkinds: [{ name: aim, label: { zh: 目的, en: Aim } }] }
  - { kind: EVENT, label: { zh: 事件, en: Event }, definition: { zh: 所发生。, en: What happens. }, subkinds: [{ name: campaign, label: { zh: 活动, en: Campaign } }] }
groups:
  - { name: does, label: { zh: 行动, en: Acts } }
relationshipTypes:
  - name: AIMS_AT
    group: does
    label: { zh: 旨在, en: aims at }
    inverseLabel: { zh: 是其目的, en: is the aim of }
    definition: { zh: 求某个目标。, en: To seek a goal. }
    startKinds: [EVENT, ACTOR]
    endKinds: [GOAL]
  - name: TAKES_PART_IN
    group: does
    label: { zh: 参加, en: takes part in }
    inverseLabel: { zh: 有其参加, en: is joined by }
    definition: { zh: 参加一个事件。, en: To join an event. }
    startKinds: [ACTOR]
    endKinds: [EVENT]
`;

const DOCUMENT = `id: walk
title: { zh: 散步, en: The walk }
author: 某人
language: zh
source: {zh: 某处 1, en: Nowhere 1}
sections:
  - title: { zh: 开头, en: Opening }
    passages:
      - position: 1
        gist: { zh: 众人出门散步。, en: People go out for a walk. }
        fingerprint: ${'a'.repeat(64)}
      - position: 2
        gist: { zh: 天很好。, en: The weather is fine. }
        fingerprint: ${'b'.repeat(64)}
        uncited: { zh: 只写天气。, en: Only the weather. }
  - title: { zh: 结尾, en: End }
    passages:
      - position: 3
        gist: { zh: 散步为了健康。, en: The walk is for health. }
        fingerprint: ${'c'.repeat(64)}
`;

const ENTITIES = `- id: actor:walkers
  subkind: group
  name: { zh: 众人, en: Walkers }
  aliases: { zh: [大家, 行人], en: [people] }
  description: { zh: 散步的人。, en: Those who walk. }
- id: event:walk
  subkind: campaign
  name: { zh: 散步, en: The walk }
  description: { zh: 一次散步。, en: A walk. }
  time: 2011-03/2011-06
- id: goal:health
  subkind: aim
  name: { zh: 健康, en: Health }
  description: { zh: 身体好。, en: Being well. }
  mentions: [2]
`;

const RELATIONSHIPS = `- type: TAKES_PART_IN
  start: actor:walkers
  end: event:walk
  statement: { zh: 众人参加散步。, en: The walkers take part in the walk. }
  basis: STATED
  passages: [3, 1]
  quantity: { value: 12.5, comparator: MORE_THAN, unit: { zh: 人, en: people }, text: { zh: 十二人多, en: more than twelve } }
- type: AIMS_AT
  start: event:walk
  end: goal:health
  statement: { zh: 散步旨在健康。, en: The walk aims at health. }
  basis: INFERRED
  reason: { zh: 由上下文推得。, en: It follows from the context. }
  passages: [3]
- type: AIMS_AT
  start: event:walk
  end: goal:health
  statement: { zh: 散步还旨在健康。, en: The walk aims at health once more. }
  basis: STATED
  passages: [1]
`;

/** A dataset without a fault, small enough to be read whole: one document, three entities, three relationships. */
export const SMALL: Files = {
  'ontology.yaml': ONTOLOGY,
  'walk/document.yaml': DOCUMENT,
  'walk/entities/all.yaml': ENTITIES,
  'walk/relationships/all.yaml': RELATIONSHIPS,
};

/** The files in a folder of their own, which is removed at the end of the test file. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The files with one replacement in one of them; the text to be replaced must stand there. */
export function changed(files: Files, name: string, from: string, to: string): Files {
  const text = files[name];
  if (text === undefined || !text.includes(from)) throw new Error(`${name} does not hold ${JSON.stringify(from)}`);
  return { ...files, [name]: text.replace(from, () => to) };
}
