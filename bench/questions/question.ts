import type { ActorClaims } from '../../kernel/actor';

/** One thing asked, by GraphQL and by hand. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** Who asks; an analyst who sees all cities, unless told. */
  readonly as?: ActorClaims;
  /** The operation, as a client sends it. */
  readonly document: string;
  /** The same answer as JSON text from one statement, in the first column of its only row. */
  readonly sql: string;
  /** What an answer shows that was given up waiting for a register: it is no answer to what was asked. */
  readonly givenUp?: RegExp;
  /** Brings an answer into an order of its own where the graph promises none. */
  readonly settle?: (data: unknown) => unknown;
}

/** One way of asking a question: the variables of the operation, the parameters of the statement. */
export interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly parameters: readonly (string | number)[];
}
