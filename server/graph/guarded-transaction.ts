import type { CypherQuery, GraphTransaction } from './graph-store.ts';
import { StoreError } from './store-error.ts';

type Run = <Answer>(query: CypherQuery<Answer>) => Promise<readonly Answer[]>;

/** Runs statements one after the other; after a failed one, or after the end, it runs no more. */
export class GuardedTransaction implements GraphTransaction {
  readonly #run: Run;
  #last: Promise<void> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #over = false;

  constructor(run: Run) {
    this.#run = run;
  }

  run<Answer>(query: CypherQuery<Answer>): Promise<readonly Answer[]> {
    const answers = this.#last.then(() => this.#attempt(query));
    this.#last = answers.then(
      () => undefined,
      () => undefined,
    );
    return answers;
  }

  async #attempt<Answer>(query: CypherQuery<Answer>): Promise<readonly Answer[]> {
    if (this.#failure) throw this.#failure.error;
    if (this.#over) throw new StoreError('STATEMENT', 'The transaction is over: a statement came after its work had ended.');
    try {
      return await this.#run(query);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  /** Waits for statements nobody waited for; throws the first failure, also one that the work has caught. */
  async finish(): Promise<void> {
    for (let last; last !== this.#last; ) await (last = this.#last);
    this.#over = true;
    if (this.#failure) throw this.#failure.error;
  }

  /** Starts no more statements; resolves when none runs. */
  async abandon(): Promise<void> {
    this.#over = true;
    await this.#last;
  }
}
