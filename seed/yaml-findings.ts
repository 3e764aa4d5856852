import type { Finding } from './problem.ts';

/** What can keep a file from being read at all. */

export function tooDeep(deepest: number): Finding {
  return {
    expected: { zh: `不超过 ${deepest} 层的嵌套`, en: `at most ${deepest} levels of nesting` },
    found: { zh: '更深的嵌套', en: 'deeper nesting' },
    hint: { zh: '数据集本身只需 6 层；请检查此处的括号或缩进。', en: 'The dataset itself needs 6 levels; check the brackets or the indentation here.' },
  };
}

export const reference: Finding = {
  expected: { zh: '直接写出的值', en: 'the value written out' },
  found: { zh: '锚点（&名）或别名（*名）', en: 'an anchor (&name) or an alias (*name)' },
  hint: { zh: '每处都写出完整的值；以 & 或 * 开头的文字请加引号。', en: 'Write the value out in each place; put text that begins with & or * in quotes.' },
};

export const tag: Finding = {
  expected: { zh: '不带标签的值', en: 'a value without a tag' },
  found: { zh: 'YAML 标签（!名）', en: 'a YAML tag (!name)' },
  hint: { zh: '去掉标签；以 ! 开头的文字请加引号。', en: 'Remove the tag; put text that begins with ! in quotes.' },
};

export function notYaml(message: string): Finding {
  return {
    expected: { zh: '合乎 YAML 1.2 的文本', en: 'YAML 1.2' },
    found: { zh: `此处无法读取（${message}）`, en: `something else (${message})` },
    hint: { zh: '检查此处的缩进、引号、冒号，以及同一层是否有重复的键。', en: 'Check the indentation, quotes and colons here, and that no key stands twice on one level.' },
  };
}

export const notUtf8: Finding = {
  expected: { zh: 'UTF-8 编码的文本', en: 'text in UTF-8' },
  found: { zh: '其他编码的字节', en: 'bytes that are not' },
  hint: { zh: '请把文件另存为 UTF-8。', en: 'Save the file as UTF-8.' },
};

export function tooLarge(bytes: number, most: number): Finding {
  return {
    expected: { zh: `不超过 ${most} 字节的文件`, en: `a file of at most ${most} bytes` },
    found: { zh: ` ${bytes} 字节`, en: `${bytes} bytes` },
    hint: { zh: '把列表分到同一文件夹的几个文件里。', en: 'Split the list over several files of the same folder.' },
  };
}

export function missingFile(name: string): Finding {
  return {
    expected: { zh: `文件 ${name}`, en: `a file ${name}` },
    found: { zh: '没有', en: 'none' },
    hint: { zh: '数据集的样子见 seed/README.md。', en: 'seed/README.md says what a dataset consists of.' },
  };
}

export function unreadable(reason: string): Finding {
  return {
    expected: { zh: '可以读取的文件', en: 'a file that can be read' },
    found: { zh: `读取失败（${reason}）`, en: `one that cannot (${reason})` },
    hint: { zh: '检查文件的权限，以及它是不是文件。', en: "Check the file's permissions, and that it is a file." },
  };
}

export const strayFile: Finding = {
  expected: { zh: '扩展名为 .yaml 的文件', en: 'files that end in .yaml' },
  found: { zh: '一个不会被读取的文件', en: 'a file that would not be read' },
  hint: { zh: '改名为 .yaml，或移到别处。', en: 'Rename it to .yaml, or move it elsewhere.' },
};

export const noDocument: Finding = {
  expected: { zh: '至少一篇文章的文件夹', en: 'the folder of at least one document' },
  found: { zh: '没有', en: 'none' },
  hint: { zh: '每篇文章是一个含 document.yaml 的文件夹。', en: 'Each document is a folder that holds a document.yaml.' },
};
