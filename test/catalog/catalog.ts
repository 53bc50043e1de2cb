import { type ExecutionResult, execute, parse } from 'graphql';
import { Actor, type ActorClaims, Role } from '../../kernel/actor';
import type { Database } from '../../kernel/database';
import { openSlice } from '../../kernel/slice';
import type { Subgraph } from '../../kernel/subgraph';
import type { CatalogContext } from '../../subgraphs/catalog/context';
import { catalogSlice } from '../../subgraphs/catalog/subgraph';
import { cloneDatabase } from '../database';

export const CITY = '150400';
export const OTHER_CITY = '520100';
/** Invented departments. */
export const CIVIL_AFFAIRS = '11150400MB0000019X';
export const LAND = '11150400MB0000027Q';

export const anAuthority = (): ActorClaims => ({ subject: 'authority', roles: [Role.AUTHORITY], jurisdiction: CITY });
export const aDepartment = (organization = CIVIL_AFFAIRS): ActorClaims => ({
  subject: 'department',
  roles: [Role.PROVIDER],
  organization,
  jurisdiction: CITY,
});

export interface TestCatalog {
  readonly subgraph: Subgraph & { database: Database };
  contextOf(claims?: ActorClaims, asOf?: Date): CatalogContext;
  run(document: string, variables?: Record<string, unknown>, claims?: ActorClaims, asOf?: Date): Promise<ExecutionResult>;
  /** Enters an entry as the authority; a draft of the civil affairs department unless it says otherwise. */
  enter(input?: Record<string, unknown>): Promise<{ id: string; code: string }>;
  rows<Row>(statement: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const ENTER = `mutation ($input: RegisterCatalogEntryInput!) {
  registerCatalogEntry(input: $input) { __typename ... on CatalogEntry { id code } ... on Refused { findings { rule } } }
}`;

/** A catalog of a test file's own, empty, on a clock that stands still. */
export async function aCatalog(): Promise<TestCatalog> {
  const database = await cloneDatabase();
  const clock = () => new Date('2026-06-30T04:00:00Z');
  const subgraph = await openSlice(catalogSlice, { connection: database.postgres.connectionFor('catalog'), clock });
  const contextOf = (claims?: ActorClaims, asOf?: Date) =>
    subgraph.contextFor({
      actor: claims ? new Actor(claims) : Actor.nobody,
      requestId: 'test',
      language: 'zh',
      asOf,
    }) as CatalogContext;
  const run: TestCatalog['run'] = async (document, variables, claims, asOf) => {
    const context = contextOf(claims, asOf);
    try {
      return await execute({
        schema: subgraph.schema,
        document: parse(document),
        variableValues: variables,
        contextValue: context,
      });
    } finally {
      await context.close();
    }
  };
  let entered = 0;
  return {
    subgraph,
    contextOf,
    run,
    async enter(input = {}) {
      const draft = { code: `T-${++entered}`, title: '社会救助对象信息', jurisdiction: CITY, provider: CIVIL_AFFAIRS };
      const claims = { ...anAuthority(), jurisdiction: undefined };
      const { data, errors } = await run(ENTER, { input: { ...draft, catalogKind: 'DEPARTMENT', ...input } }, claims);
      const made = data?.registerCatalogEntry as { __typename: string; id: string; code: string } | undefined;
      if (made?.__typename !== 'CatalogEntry') throw new Error(`not entered: ${JSON.stringify({ made, errors })}`);
      return made;
    },
    rows: async (statement, values) => (await subgraph.database.pool.query(statement, values)).rows,
    async close() {
      await subgraph.close();
      await database.drop();
    },
  };
}

/** Published before this register began, shared without conditions. */
export const published = { shareType: 'UNCONDITIONAL', earlier: { publishedOn: '2025-03-01' } };
