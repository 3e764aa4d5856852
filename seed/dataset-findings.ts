import type { EntityKind } from '../server/graph/model.ts';
import { show, type Finding, type Words } from './problem.ts';

/** What can be wrong between the parts of a dataset, each of which is well formed. */

export function unknownEntity(id: string, meant: string | null): Finding {
  return unknown({ zh: '数据集里有的实体', en: 'an entity of the dataset' }, id, meant);
}

export function unknownType(name: string, meant: string | null): Finding {
  return unknown({ zh: '本体里有的关系类型', en: 'a relationship type of the ontology' }, name, meant);
}

export function unknownGroup(name: string, meant: string | null): Finding {
  return unknown({ zh: '本体里有的分组', en: 'a group of the ontology' }, name, meant);
}

export function unknownSubkind(kind: EntityKind, subkind: string, subkinds: readonly string[]): Finding {
  return {
    expected: { zh: `${kind} 的子类`, en: `a subkind of ${kind}` },
    found: show(subkind),
    hint: { zh: `${kind} 的子类有：${subkinds.join(', ')}。`, en: `The subkinds of ${kind} are ${subkinds.join(', ')}.` },
  };
}

function unknown(expected: Words, found: string, meant: string | null): Finding {
  return {
    expected,
    found: show(found),
    hint:
      meant === null
        ? { zh: '检查拼写，或先补上它。', en: 'Check the spelling, or add it first.' }
        : { zh: `是否想写 ${meant}？`, en: `Did you mean ${meant}?` },
  };
}

export function kindNotAllowed(type: string, end: 'start' | 'end', id: string, kinds: readonly EntityKind[]): Finding {
  const side = { start: { zh: '起点', en: 'a start' }, end: { zh: '终点', en: 'an end' } }[end];
  const allowed = kinds.join(', ');
  return {
    expected: { zh: `${type} 的${side.zh}所许的种类：${allowed}`, en: `${side.en} of ${type}: ${allowed}` },
    found: show(id),
    hint: { zh: '换一种关系类型，调换两端，或在本体里放宽。', en: 'Choose another type, swap the ends, or widen the type in the ontology.' },
  };
}

export function duplicate(what: Words, value: string, firstAt: string): Finding {
  return {
    expected: { zh: `各不相同的${what.zh}`, en: `${what.en} of its own` },
    found: { zh: ` ${JSON.stringify(value)}，与 ${firstAt} 相同`, en: `${JSON.stringify(value)}, the same as at ${firstAt}` },
    hint: { zh: '合并两处，或改写其一。', en: 'Merge the two, or change one of them.' },
  };
}

export function nearlyEqual(what: Words, value: string, other: string, firstAt: string): Finding {
  return {
    expected: { zh: `一眼能分清的${what.zh}`, en: `${what.en} that a reader can tell from all others` },
    found: { zh: ` ${JSON.stringify(value)}，与 ${firstAt} 的 ${JSON.stringify(other)} 几乎相同`, en: `${JSON.stringify(value)}, nearly ${JSON.stringify(other)} at ${firstAt}` },
    hint: { zh: '若是同一事物请合并，否则改得更分明。', en: 'Merge them where they are one thing; else make them differ more.' },
  };
}

export function noSuchPassage(documentId: string, position: number, last: number): Finding {
  return {
    expected: { zh: `${documentId} 的句号 1 至 ${last}`, en: `a sentence of ${documentId}, 1 to ${last}` },
    found: show(position),
    hint: { zh: '句号见 document.yaml 的 position。', en: 'The numbers are the positions in document.yaml.' },
  };
}

export function gap(expected: number, found: number): Finding {
  return {
    expected: { zh: `句号 ${expected}`, en: `position ${expected}` },
    found: show(found),
    hint: { zh: '句子从 1 起依次编号，跨节连续。', en: 'Sentences are numbered from 1 on through all sections, without gaps.' },
  };
}

export function wrongFolder(folder: string, id: string): Finding {
  return {
    expected: { zh: `文件夹的名字 ${folder}`, en: `the name of the folder, ${folder}` },
    found: show(id),
    hint: { zh: '让 id 与文件夹同名。', en: 'Give the id and the folder the same name.' },
  };
}

export function unknownLanguage(language: string, languages: readonly string[]): Finding {
  return {
    expected: { zh: `文字所用的语言：${languages.join(', ')}`, en: `a language that texts are given in: ${languages.join(', ')}` },
    found: show(language),
    hint: { zh: '新的语言要先加到 seed/dataset-schema.ts。', en: 'A new language is first added to seed/dataset-schema.ts.' },
  };
}

export function missingLanguage(language: string): Finding {
  return {
    expected: { zh: `包含 ${language} 的列表`, en: `a list that holds ${language}` },
    found: { zh: '没有它的列表', en: 'one without it' },
    hint: { zh: '每段文字都有这种语言，请列出。', en: 'Every text is given in it; list it.' },
  };
}

export function reservedType(name: string): Finding {
  return {
    expected: { zh: '未被图结构占用的名字', en: 'a name that the structure of the graph does not use itself' },
    found: show(name),
    hint: { zh: 'MENTIONED_IN、HAS_SECTION、HAS_PASSAGE 已另有用处。', en: 'MENTIONED_IN, HAS_SECTION and HAS_PASSAGE are taken.' },
  };
}

export function timeOfOther(kind: EntityKind): Finding {
  return {
    expected: { zh: '只有 EVENT 才有的 time', en: 'time on an EVENT only' },
    found: { zh: ` ${kind} 的 time`, en: `time on a ${kind}` },
    hint: { zh: '去掉 time，或把它写成事件。', en: 'Remove time, or make an event of it.' },
  };
}

export function notEdtf(time: string): Finding {
  return {
    expected: { zh: 'EDTF（ISO 8601-2）0 级或 1 级的时间，在公元 0000 至 9999 年间', en: 'an EDTF time (ISO 8601-2) of level 0 or 1, in the years 0000 to 9999' },
    found: show(time),
    hint: { zh: '例如 2011、2011-03、2011-03/2011-06、2010-10~。', en: 'Such as 2011, 2011-03, 2011-03/2011-06 or 2010-10~.' },
  };
}

export const reasonMissing: Finding = {
  expected: { zh: 'INFERRED 的 reason', en: 'a reason, as the basis is INFERRED' },
  found: { zh: '没有', en: 'none' },
  hint: { zh: '写明读者何以推得，或改为 STATED。', en: 'Say why a reader infers it, or make it STATED.' },
};

export const reasonOfStated: Finding = {
  expected: { zh: '没有 reason，因为 basis 是 STATED', en: 'no reason, as the basis is STATED' },
  found: { zh: '有 reason', en: 'one' },
  hint: { zh: '去掉 reason，或改为 INFERRED。', en: 'Remove the reason, or make it INFERRED.' },
};

export const selfRelationship: Finding = {
  expected: { zh: '与起点不同的终点', en: 'an end other than the start' },
  found: { zh: '同一个实体', en: 'the same entity' },
  hint: { zh: '写出它与另一实体的关系，或写进 description。', en: 'Relate it to another entity, or say it in its description.' },
};

export const isolated: Finding = {
  expected: { zh: '至少一个与其他实体的关系', en: 'at least one relationship with another entity' },
  found: { zh: '没有', en: 'none' },
  hint: { zh: '补上文章所说的关系，或去掉这个实体。', en: 'Add what the document says of it, or remove it.' },
};

export const uncited: Finding = {
  expected: { zh: '至少一个引用它的关系，或 uncited 说明缘由', en: 'a relationship that cites the sentence, or uncited with the reason' },
  found: { zh: '都没有', en: 'neither' },
  hint: { zh: '补上这句话所说的关系；确无可写时填 uncited。', en: 'Add what the sentence says; where it says nothing to relate, fill in uncited.' },
};

export const citedAfterAll: Finding = {
  expected: { zh: '没有 uncited，因为有关系引用它', en: 'no uncited, as relationships cite the sentence' },
  found: { zh: '有 uncited', en: 'one' },
  hint: { zh: '去掉 uncited。', en: 'Remove it.' },
};
