export type FileProblem = 'TOO_LARGE' | 'PDF' | 'OLD_WORD' | 'NOT_TEXT' | 'DAMAGED';

/** The file cannot be read as a text. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(`The file cannot be read: ${problem}.`, options);
    this.problem = problem;
  }
}
