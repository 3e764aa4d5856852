import type { ExportRefusal } from '../server/export/export-graph.ts';
import type { AttachedText } from './attach-text.ts';
import type { Figures } from './figures.ts';
import type { MessageLanguage } from './problem.ts';

/** What the commands of this folder tell a person, in both languages. */
export interface Messages {
  figures(figures: Figures): string;
  attached(attached: AttachedText): string;
  progress(done: number, total: number): string;
  loaded(engine: string, revision: string): string;
  unchanged(engine: string, revision: string): string;
  readonly interrupted: string;
  textUnreadable(path: string, reason: string): string;
  textTooLarge(path: string, most: number): string;
  exportRefused(refused: ExportRefusal): string;
  fileUnwritable(path: string, reason: string): string;
  defect(reason: string): string;
  database(reason: string): string;
}

const en: Messages = {
  figures: ({ entities, byKind, relationships, inferred, quantities, types, unusedTypes, documents, passages, citedPassages, components }) =>
    [
      `entities         ${entities} (${Object.entries(byKind).map(([kind, count]) => `${kind} ${count}`).join(', ')})`,
      `relationships    ${relationships} (${inferred} inferred, ${quantities} with a quantity)`,
      `types            ${types - unusedTypes.length} of ${types} used${unusedTypes.length > 0 ? `; not used: ${unusedTypes.join(', ')}` : ''}`,
      `documents        ${documents}`,
      `passages         ${passages}, ${citedPassages} cited, ${passages - citedPassages} excused`,
      `components       ${components}`,
    ].join('\n'),
  attached: ({ found, missing }) =>
    `Original sentences: ${found} found${missing.length > 0 ? `, ${missing.length} not found: ${missing.join(', ')}` : ', none missing'}.`,
  progress: (done, total) => `${done} of ${total} written`,
  loaded: (engine, revision) => `Loaded into ${engine}; revision ${revision.slice(0, 12)}.`,
  unchanged: (engine, revision) => `${engine} holds this data already; nothing was changed. Revision ${revision.slice(0, 12)}.`,
  interrupted: 'Interrupted; the database holds what it held before.',
  textUnreadable: (path, reason) => `The text ${path} cannot be read (${reason}). Give --text the path of a text file in UTF-8.`,
  textTooLarge: (path, most) => `The text ${path} is larger than ${most} bytes. Give --text the article alone, as plain text.`,
  exportRefused(refused) {
    switch (refused.refusal) {
      case 'NO_DATA':
        return 'The database holds no data yet. Load it with npm run seed.';
      case 'LANGUAGE':
        return `The data has no texts in this language. Give --language one of: ${refused.languages.join(', ')}.`;
      case 'PART':
        return `${refused.format.name} holds the whole graph or nothing. Leave --entity out.`;
      case 'MISSING':
        return `There is no entity with the id ${refused.ids.join(', ')}. The ids stand in the export nodes-csv.`;
    }
  },
  fileUnwritable: (path, reason) => `The file ${path} cannot be written (${reason}). Give --output a path in a folder that is there and open to you.`,
  defect: (reason) => `A defect of Mailuo; please report it: ${reason}`,
  database: (reason) => `The database cannot be used: ${reason}`,
};

const zh: Messages = {
  figures: ({ entities, byKind, relationships, inferred, quantities, types, unusedTypes, documents, passages, citedPassages, components }) =>
    [
      `实体　　　${entities}（${Object.entries(byKind).map(([kind, count]) => `${kind} ${count}`).join('，')}）`,
      `关系　　　${relationships}（推断 ${inferred}，含数量 ${quantities}）`,
      `关系类型　用到 ${types - unusedTypes.length}，共 ${types}${unusedTypes.length > 0 ? `；未用：${unusedTypes.join('，')}` : ''}`,
      `文章　　　${documents}`,
      `句子　　　${passages}，已引用 ${citedPassages}，注明不引 ${passages - citedPassages}`,
      `连通部分　${components}`,
    ].join('\n'),
  attached: ({ found, missing }) =>
    `原句：找到 ${found} 句${missing.length > 0 ? `，未找到 ${missing.length} 句：${missing.join('，')}` : '，无一缺失'}。`,
  progress: (done, total) => `已写入 ${done}，共 ${total}`,
  loaded: (engine, revision) => `已载入 ${engine}；修订号 ${revision.slice(0, 12)}。`,
  unchanged: (engine, revision) => `${engine} 里已是这份数据，未作改动。修订号 ${revision.slice(0, 12)}。`,
  interrupted: '已中断；数据库保持原样。',
  textUnreadable: (path, reason) => `无法读取文本 ${path}（${reason}）。请给 --text 一个 UTF-8 文本文件的路径。`,
  textTooLarge: (path, most) => `文本 ${path} 超过 ${most} 字节。请只给 --text 文章本身的纯文本。`,
  exportRefused(refused) {
    switch (refused.refusal) {
      case 'NO_DATA':
        return '数据库里还没有数据。请用 npm run seed 载入。';
      case 'LANGUAGE':
        return `数据没有这种语言的文字。--language 可用：${refused.languages.join('、')}。`;
      case 'PART':
        return `${refused.format.name} 只能导出整张图。请不要写 --entity。`;
      case 'MISSING':
        return `没有这些 id 的实体：${refused.ids.join('、')}。id 可在 nodes-csv 的导出中找到。`;
    }
  },
  fileUnwritable: (path, reason) => `无法写入文件 ${path}（${reason}）。请给 --output 一个已有且可写的文件夹中的路径。`,
  defect: (reason) => `脉络自身的缺陷，请反馈：${reason}`,
  database: (reason) => `数据库无法使用：${reason}`,
};

export const MESSAGES: Readonly<Record<MessageLanguage, Messages>> = { zh, en };
