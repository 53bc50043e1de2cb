import { setTimeout } from 'node:timers/promises';
import { parse } from 'graphql';
import pino from 'pino';
import { Actor, Role } from '../actor';
import type { Answer, Operation, SubgraphExecutor } from '../execution';
import type { Logger } from '../log';
import { type Request, RequestScope } from '../subgraph';
import type { SubgraphName } from '../subgraph-name';
import { type Fact, known, type Unknown } from './fact';

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE_MS = 1_500;

/** The way to the other subgraphs. */
export interface Neighbours {
  /** How one is asked; not at all where nobody said where it is. */
  executorOf(subgraph: SubgraphName): SubgraphExecutor | undefined;
  readonly log: Logger;
}

/** Of a slice that was opened alone. */
export const noNeighbours: Neighbours = { executorOf: () => undefined, log: pino({ level: 'silent' }) };

const documents = new Map<string, ReturnType<typeof parse>>();

/** Documents are written in the source, so there are few. */
function parsed(text: string) {
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  return document;
}

const faultOf = ({ errors = [] }: Answer): Unknown['reason'] =>
  errors.some(({ extensions }) => extensions.code === 'SUBGRAPH_UNAVAILABLE') ? 'UNREACHABLE' : 'FAULT';

/**
 * The other registers, as one slice asks them for facts in one request: as the service, under the slice's own name, and as of the
 * moment that the request asks about. A register is waited for once: after it has failed, it has failed for this request.
 */
export class OtherRegisters {
  readonly #scope: RequestScope;

  readonly #failed = new Map<SubgraphName, Unknown>();

  constructor(
    slice: string,
    { requestId, language, asOf }: Pick<Request, 'requestId' | 'language' | 'asOf'>,
    private readonly neighbours: Neighbours,
  ) {
    this.#scope = new RequestScope({ actor: new Actor({ subject: slice, roles: [Role.SERVICE] }), requestId, language, asOf });
  }

  /**
   * Entities of another subgraph by key.
   * @param selection what to read of each: `{ catalogStatus version }`
   * @param keyField the entity's key that `keys` are of
   * @returns by key; what is not there is not in the map
   */
  async entities<Entity>(
    subgraph: SubgraphName,
    typename: string,
    keys: readonly string[],
    selection: string,
    keyField = 'id',
  ): Promise<Fact<ReadonlyMap<string, Entity>>> {
    const asked = [...new Set(keys)];
    if (asked.length === 0) return known(new Map());
    const document = `query FactsOf${typename}($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${typename} ${selection} }
    }`;
    const representations = asked.map(key => ({ __typename: typename, [keyField]: key }));
    const answer = await this.ask<{ _entities: (Entity | null)[] }>(subgraph, document, { representations });
    if (!answer.known) return answer;
    const found = answer.value._entities;
    return known(new Map(asked.flatMap((key, at) => (found[at] ? [[key, found[at]] as const] : []))));
  }

  /** Asks one subgraph a question of its own schema; an answer with an error in it is none. */
  async ask<Data>(subgraph: SubgraphName, document: string, variables: Record<string, unknown> = {}): Promise<Fact<Data>> {
    const failed = this.#failed.get(subgraph);
    if (failed) return failed;
    const answer = await this.#answerOf(subgraph, { document: parsed(document), variables });
    if (typeof answer === 'object' && answer.data && !answer.errors?.length) return known(answer.data as Data);
    const unknown: Unknown = { known: false, subgraph, reason: typeof answer === 'object' ? faultOf(answer) : answer };
    this.#failed.set(subgraph, unknown);
    return unknown;
  }

  async #answerOf(subgraph: SubgraphName, operation: Operation): Promise<Answer | 'TIMEOUT' | 'UNREACHABLE'> {
    const { executorOf, log } = this.neighbours;
    const execute = executorOf(subgraph);
    if (!execute) return 'UNREACHABLE';
    const waiting = new AbortController();
    const timeout = setTimeout(PATIENCE_MS, 'TIMEOUT' as const, { signal: waiting.signal, ref: false });
    timeout.catch(() => undefined);
    try {
      return await Promise.race([execute(operation, { scope: this.#scope, log }), timeout]);
    } finally {
      waiting.abort();
    }
  }

  close(): Promise<void> {
    return this.#scope.close();
  }
}
