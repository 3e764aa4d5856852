import { duplicate, nearlyEqual } from './dataset-findings.ts';
import type { Problem, ValuePath, Words } from './problem.ts';
import type { SourceFile } from './source-file.ts';

interface First {
  readonly value: string;
  readonly at: string;
}

/** Reports values that stand twice, or, given a fold, values that differ only in what the fold takes away. */
export class Uniqueness {
  readonly #what: Words;
  readonly #problems: Problem[];
  readonly #fold: (value: string) => string;
  readonly #first = new Map<string, First>();

  constructor(what: Words, problems: Problem[], fold: (value: string) => string = (value) => value) {
    this.#what = what;
    this.#problems = problems;
    this.#fold = fold;
  }

  add(file: SourceFile, path: ValuePath, value: string): void {
    const key = this.#fold(value);
    const first = this.#first.get(key);
    if (first !== undefined) {
      const finding = first.value === value ? duplicate(this.#what, value, first.at) : nearlyEqual(this.#what, value, first.value, first.at);
      this.#problems.push(file.problemAt(path, finding));
      return;
    }
    const { line, column } = file.problemAt(path, duplicate(this.#what, value, ''));
    this.#first.set(key, { value, at: `${file.name}:${line}:${column}` });
  }
}
