import type { Relationship, Text } from '../graph/model.ts';
import type { TracedPath } from '../tracing/path-question.ts';
import type { Context } from './context.ts';
import type { CitationParent } from './parents.ts';
import { relationshipsById } from './path-page.ts';
import { inLanguage, ownLanguage, primaryLanguage } from './texts.ts';

/** How a step takes up the entity at which the one before it ended: it starts from it; it ends at it, as that one does; it ends at it, from where that one started. */
type Turn = 'onward' | 'aside' | 'back';

interface Style {
  readonly opening: (from: string, to: string) => string;
  /** What may stand before a sentence, used in turn so that none is heard twice running; an empty one lets the sentence go on by itself. */
  readonly leads: Readonly<Record<Turn, readonly ((entity: string) => string)[]>>;
  readonly inferred: (reason: string) => string;
  readonly inferredAlike: string;
  readonly cited: (sentence: string, numbers: readonly number[]) => string;
  readonly between: string;
}

const PLAIN = (): string => '';

const STYLES: Readonly<Record<'zh' | 'en', Style>> = {
  zh: {
    opening: (from, to) => `从${quoted(from, '“', '”')}到${quoted(to, '“', '”')}，文章是这样连起来的。`,
    leads: {
      onward: [() => '而', PLAIN],
      aside: [(entity) => `说到${quoted(entity, '“', '”')}，文章还讲：`, (entity) => `文章又从另一面说到${quoted(entity, '“', '”')}：`],
      back: [PLAIN, () => '再追一层：'],
    },
    inferred: (reason) => `（这一步是读者的推断：${withoutStop(reason)}。）`,
    inferredAlike: '（这一步也是推断，理由同前。）',
    cited: (sentence, numbers) => beforeStop(sentence, numbers.map((number) => `[${String(number)}]`).join('')),
    between: '',
  },
  en: {
    opening: (from, to) => `This is how the article leads from ${quoted(from, '"', '"')} to ${quoted(to, '"', '"')}.`,
    leads: {
      onward: [PLAIN],
      aside: [(entity) => `On ${quoted(entity, '"', '"')} the article also says this: `, (entity) => `The article speaks of ${quoted(entity, '"', '"')} in another respect too: `],
      back: [PLAIN, () => 'One step further back: '],
    },
    inferred: (reason) => `(A reader infers this: ${withoutStop(reason)}.)`,
    inferredAlike: '(This too is inferred, on the same ground as before.)',
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
  const used: Record<Turn, number> = { onward: 0, aside: 0, back: 0 };
  const leadAt = (index: number): string => {
    if (index === 0) return '';
    const turn = turnAt(path, relationships, index);
    const leads = style.leads[turn];
    return leads[used[turn]++ % leads.length]?.(names[index] ?? '') ?? '';
  };
  const reasons = new Set<string>();
  const groundOf = ({ reason }: Relationship): string => {
    if (reason === null) return '';
    const told = textFor(reason, tag);
    const ground = reasons.has(told) ? style.inferredAlike : style.inferred(told);
    reasons.add(told);
    return `${style.between}${ground}`;
  };
  const sentences = relationships.map((relationship, index) => {
    const cited = style.cited(textFor(relationship.statement, tag), relationship.passageIds.map(numberOf).sort((a, b) => a - b));
    return `${leadAt(index)}${cited}${groundOf(relationship)}`;
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
  const startsAt = (place: number): boolean => relationships[place]?.startId === nodeIds[place];
  if (startsAt(index)) return 'onward';
  return startsAt(index - 1) ? 'aside' : 'back';
}

function textFor(text: Text, tag: string): string {
  return inLanguage(text, tag) ?? Object.values(text)[0] ?? '';
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
