import { ApiError, type Message } from '../errors.ts';

export type LimitName = 'depth' | 'tokens' | 'aliases' | 'directives' | 'rootFields' | 'selections' | 'cost' | 'answerBytes';

const MESSAGES: Readonly<Record<LimitName, (requested: string, allowed: number) => Message>> = {
  depth: (requested, allowed) => ({
    en: `The operation nests ${requested} fields deep, at most ${allowed} are allowed. Ask in two operations, or through nodes(ids).`,
    zh: `查询嵌套了 ${requested} 层，最多 ${allowed} 层。请分两次查询，或用 nodes(ids)。`,
  }),
  tokens: (requested, allowed) => ({
    en: `The document has ${requested} tokens, at most ${allowed} are allowed. Pass values as variables, or ask in several operations.`,
    zh: `查询文本有 ${requested} 个词元，最多 ${allowed} 个。请用变量传值，或分多次查询。`,
  }),
  aliases: (requested, allowed) => ({
    en: `The document has ${requested} aliases, at most ${allowed} are allowed. To ask for many things at once, use nodes(ids).`,
    zh: `查询文本有 ${requested} 个别名，最多 ${allowed} 个。要一次取多项，请用 nodes(ids)。`,
  }),
  directives: (requested, allowed) => ({
    en: `The document has ${requested} directives, at most ${allowed} are allowed. Leave out what is not needed.`,
    zh: `查询文本有 ${requested} 个指令，最多 ${allowed} 个。请去掉不需要的。`,
  }),
  rootFields: (requested, allowed) => ({
    en: `The operation asks for ${requested} fields of Query, at most ${allowed} are allowed. Ask in several operations.`,
    zh: `查询用了 Query 的 ${requested} 个字段，最多 ${allowed} 个。请分多次查询。`,
  }),
  selections: (requested, allowed) => ({
    en: `With its fragments spread the operation has ${requested} selections, at most ${allowed} are allowed. Spread fewer fragments.`,
    zh: `片段展开后查询有 ${requested} 个选择，最多 ${allowed} 个。请少用片段。`,
  }),
  cost: (requested, allowed) => ({
    en: `The answer could hold ${requested} objects, at most ${allowed} are allowed. Ask for fewer with first, limit or ids, or nest less.`,
    zh: `答案可能含 ${requested} 个对象，最多 ${allowed} 个。请用 first、limit 或 ids 取少些，或减少嵌套。`,
  }),
  answerBytes: (requested, allowed) => ({
    en: `The answer has ${requested} bytes, at most ${allowed} are allowed. Ask for fewer with first or limit, or for fewer fields.`,
    zh: `答案有 ${requested} 字节，最多 ${allowed} 字节。请用 first 或 limit 取少些，或少取几个字段。`,
  }),
};

/** `requested` null: more than allowed, and not counted further. */
export function tooComplex(limit: LimitName, requested: number | null, allowed: number): ApiError {
  const figures = requested === null ? { limit, allowed } : { limit, requested, allowed };
  return new ApiError('QUERY_TOO_COMPLEX', MESSAGES[limit](requested === null ? `> ${allowed}` : String(requested), allowed), figures);
}
