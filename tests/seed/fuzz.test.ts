import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DatasetError, formatProblems } from '../../seed/problem.ts';
import { openDataset } from '../../seed/open-dataset.ts';
import { folderOf, SMALL } from './support/small-dataset.ts';

/** What a slip of the hand, or of a program, puts into a file. */
const SCRAPS = ['', ' ', '\n', '\t', ':', '- ', '? ', '|', '>', '"', "'", '[', ']', '{', '}', ',', '#', '&a', '*a', '!t', '%', '@', '`', '\\', '~', 'null', '.inf', '0x1', '群', '𠮷', '\u0000', '\u2028', '\uFEFF', '\uD800', '__proto__:', 'constructor', '---\n', '...\n'];

const mutation = fc.record({
  file: fc.constantFrom(...Object.keys(SMALL)),
  at: fc.nat(),
  removed: fc.integer({ min: 0, max: 12 }),
  scrap: fc.constantFrom(...SCRAPS),
});

test('a file changed anywhere gives a dataset, or problems with places in it, and nothing else', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      const files: Record<string, string> = { ...SMALL };
      for (const { file, at, removed, scrap } of mutations) {
        const text = files[file] ?? '';
        const place = at % (text.length + 1);
        files[file] = text.slice(0, place) + scrap + text.slice(place + removed);
      }
      const error = await openDataset(folderOf(files)).then(
        () => null,
        (caught: unknown) => caught,
      );
      if (error === null) return;
      expect(error).toBeInstanceOf(DatasetError);
      const { problems } = error as DatasetError;
      expect(problems.length).toBeGreaterThan(0);
      for (const { file, line, column } of problems) {
        const lines = (files[file] ?? '').split('\n');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length + 1);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      expect(formatProblems(problems, 'zh')).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
