import { type ExecutionResult, graphql } from 'graphql';
import { Actor, type ActorClaims, Role } from '../kernel/actor';
import { sqlStatements } from '../kernel/metrics';
import type { Secrets } from '../kernel/secrets';
import { type OpenedSubgraph, openSlice, type Slice } from '../kernel/slice';
import { completeCreditCode } from '../rulebook/values/credit-code';
import { cloneDatabase, type TestDatabase } from './database';

export const CITY = '150400';
export const OTHER_CITY = '520100';

/** A department that does not exist: the check characters are right, the organization code is nobody's. */
export const aBody = (n: number): string => completeCreditCode('11', CITY, `MB${String(n).padStart(6, '0')}`);

export const anAuthority = (jurisdiction: string | undefined = CITY): ActorClaims => ({
  subject: `authority of ${jurisdiction}`,
  roles: [Role.AUTHORITY],
  jurisdiction,
});

/** Every role × no organization, this one, another × no city, this one, another; and somebody without a token. */
export const everyActor = (organization: string): Actor[] => [
  Actor.nobody,
  ...Object.values(Role).flatMap(role =>
    [undefined, organization, aBody(999)].flatMap(member =>
      [undefined, CITY, OTHER_CITY].map(
        jurisdiction => new Actor({ subject: 'somebody', roles: [role], organization: member, jurisdiction }),
      ),
    ),
  ),
];

export interface Ask {
  readonly as?: ActorClaims;
  readonly asOf?: Date;
  readonly variables?: Record<string, unknown>;
}

/** What a mutation answered: what it made, or the rules that refused it. */
export interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly findings: { rule: string; path: string[] }[];
}

export interface OpenedSlice {
  readonly subgraph: OpenedSubgraph;
  readonly database: TestDatabase;
  /** Asks one request of its own; nobody unless told who. */
  ask(document: string, ask?: Ask): Promise<ExecutionResult<Record<string, never>>>;
  /** What the request answered; it throws where there were errors. */
  answer<Data = Record<string, Answer>>(document: string, ask?: Ask): Promise<Data>;
  /** Loads and lists that a request sends to the database. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  rows<Row = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<Row[]>;
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

/** Secrets that are made when they are first asked for, and written nowhere. */
export function secretsInMemory(): Secrets {
  const kept = new Map<string, string>();
  return (file, make) => kept.get(file) ?? (kept.set(file, make()).get(file) as string);
}

/** A slice on a database of the test file's own, empty, on a clock that stands still, or goes as the test lets it. */
export async function openedSlice<Loaders>(
  slice: Slice<Loaders>,
  now: string | (() => string) = '2026-06-30T04:00:00Z',
): Promise<OpenedSlice> {
  const database = await cloneDatabase();
  const connection = database.postgres.connectionFor(slice.name);
  const secrets = secretsInMemory();
  const subgraph = await openSlice(slice, {
    connection,
    clock: () => new Date(typeof now === 'string' ? now : now()),
    ...(slice.secrets && { secrets }),
  });
  const ask: OpenedSlice['ask'] = async (source, { as, asOf, variables } = {}) => {
    const actor = as ? new Actor(as) : Actor.nobody;
    const contextValue = subgraph.contextFor({ actor, requestId: 'test', language: 'zh', asOf });
    try {
      const result = await graphql({ schema: subgraph.schema, source, variableValues: variables, contextValue });
      return result as ExecutionResult<Record<string, never>>;
    } finally {
      await contextValue.close();
    }
  };
  const rows = async <Row>(statement: string, values?: unknown[]): Promise<Row[]> =>
    (await subgraph.database.pool.query(statement, values)).rows;
  return {
    subgraph,
    database,
    ask,
    async answer<Data>(document: string, asked?: Ask) {
      const { data, errors } = await ask(document, asked);
      if (errors) throw new Error(errors.map(error => error.stack).join('\n'));
      return data as Data;
    },
    async statementsOf(work) {
      const sent = async () =>
        (await sqlStatements.get()).values.find(({ labels }) => labels.subgraph === slice.name)?.value ?? 0;
      const before = await sent();
      await work();
      return (await sent()) - before;
    },
    rows,
    count: async table => (await rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0,
    async close() {
      await subgraph.close();
      await database.drop();
    },
  };
}
