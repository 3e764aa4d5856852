import type { Relationship, Text } from '../graph/model.ts';
import type { TracedPath } from '../tracing/path-question.ts';
import type { Context } from './context.ts';
import type { CitationParent } from './parents.ts';
import { relationshipsById } from './path-page.ts';
import { inLanguage, ownLanguage, primaryLanguage } from './texts.ts';

/** How a step joins the one before it at the entity between them. */
type Turn = 'first' | 'firstAgainst' | 'onward' | 'meeting' | 'parting' | 'back';

interface Style {
  readonly opening: (from: string, to: string) => string;
  /** Every second step of a row that goes onward is joined by a word, so that none is repeated too often. */
  readonly join: (turn: Turn, entity: string, sentence: string, even: boolean) => string;
  readonly inferred: (reason: string) => string;
  readonly cited: (sentence: string, numbers: readonly number[]) => string;
  readonly between: string;
}

const STYLES: Readonly<Record<'zh' | 'en', Style>> = {
  zh: {
    opening: (from, to) => `从${quoted(from, '“', '”')}到${quoted(to, '“', '”')}，文章是这样连起来的。`,
    join: (turn, entity, sentence, even) => {
      switch (turn) {
        case 'first':
          return sentence;
        case 'firstAgainst':
          return `先往前追一层：${sentence}`;
        case 'onward':
          return even ? sentence : `而${sentence}`;
        case 'meeting':
          return `通向${quoted(entity, '“', '”')}的还有另一条线索：${sentence}`;
        case 'parting':
          return `再从${quoted(entity, '“', '”')}往下看：${sentence}`;
        case 'back':
          return `再往前追一层：${sentence}`;
      }
    },
    inferred: (reason) => `（这一步是读者的推断：${withoutStop(reason)}。）`,
    cited: (sentence, numbers) => beforeStop(sentence, numbers.map((number) => `[${String(number)}]`).join('')),
    between: '',
  },
  en: {
    opening: (from, to) => `This is how the article leads from ${quoted(from, '"', '"')} to ${quoted(to, '"', '"')}.`,
    join: (turn, entity, sentence, even) => {
      switch (turn) {
        case 'first':
          return sentence;
        case 'firstAgainst':
          return `First, a step back: ${sentence}`;
        case 'onward':
          return even ? sentence : inTurn(sentence);
        case 'meeting':
          return `Another thread leads to ${quoted(entity, '"', '"')} as well: ${sentence}`;
        case 'parting':
          return `Now onward from ${quoted(entity, '"', '"')}: ${sentence}`;
        case 'back':
          return `Going back one step more: ${sentence}`;
      }
    },
    inferred: (reason) => `(A reader infers this: ${withoutStop(reason)}.)`,
    cited: (sentence, numbers) => beforeStop(sentence, numbers.map((number) => ` [${String(number)}]`).join('')),
    between: ' ',
  },
};

/** The path in prose: from where to where, then what is said at each step, how it joins the one before, on what ground, and where it is said. */
export async function paragraphOf(path: TracedPath, language: string | null | undefined, context: Context): Promise<{ text: string; citations: readonly CitationParent[] }> {
  const tag = await styleLanguage(language, context);
  const style = STYLES[tag];
  const relationships = await relationshipsById(path.relationshipIds, context);
  const names = await Promise.all(path.nodeIds.map(async (id) => textFor((await context.loaders.entities.load(id))?.name ?? {}, tag)));
  const numbers = new Map<string, number>();
  const numberOf = (passageId: string): number => {
    const number = numbers.get(passageId) ?? numbers.size + 1;
    numbers.set(passageId, number);
    return number;
  };
  const sentences = relationships.map((relationship, index) => {
    const cited = style.cited(textFor(relationship.statement, tag), relationship.passageIds.map(numberOf).sort((a, b) => a - b));
    const told = style.join(turnAt(path, relationships, index), names[index] ?? '', cited, index % 2 === 0);
    return relationship.reason === null ? told : `${told}${style.between}${style.inferred(textFor(relationship.reason, tag))}`;
  });
  return {
    text: [style.opening(names[0] ?? '', names.at(-1) ?? ''), ...sentences].join(style.between),
    citations: [...numbers].map(([id, number]) => ({ number, passage: { id } })),
  };
}

async function styleLanguage(language: string | null | undefined, context: Context): Promise<'zh' | 'en'> {
  const tags = [primaryLanguage(language), primaryLanguage(await ownLanguage(context))];
  return tags.find((tag) => tag === 'zh' || tag === 'en') ?? 'en';
}

function turnAt({ nodeIds }: TracedPath, relationships: readonly Relationship[], index: number): Turn {
  const forward = relationships[index]?.startId === nodeIds[index];
  if (index === 0) return forward ? 'first' : 'firstAgainst';
  const before = relationships[index - 1]?.startId === nodeIds[index - 1];
  if (before) return forward ? 'onward' : 'meeting';
  return forward ? 'parting' : 'back';
}

function textFor(text: Text, tag: string): string {
  return inLanguage(text, tag) ?? Object.values(text)[0] ?? '';
}

/** Only before a word that is no name, as its capital goes. */
function inTurn(sentence: string): string {
  return sentence.replace(/^(The|A|An|To|In|Within|By|For|At|With) /u, (word) => `In turn, ${word.toLowerCase()}`);
}

const STOP = /[.。!！?？]["'”’」]?$/u;

function beforeStop(sentence: string, marks: string): string {
  const at = STOP.exec(sentence)?.index ?? sentence.length;
  return `${sentence.slice(0, at)}${marks}${sentence.slice(at)}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(STOP, (stop) => stop.slice(1));
}

/** A name that brings its own quotation marks keeps them. */
function quoted(name: string, open: string, close: string): string {
  return /["“”«「]/u.test(name) ? name : `${open}${name}${close}`;
}
