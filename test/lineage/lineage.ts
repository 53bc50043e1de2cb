import { randomUUID } from 'node:crypto';
import { type ExecutionResult, execute, parse } from 'graphql';
import { Actor, type ActorClaims, Role } from '../../kernel/actor';
import type { Database } from '../../kernel/database';
import { openSlice } from '../../kernel/slice';
import type { Subgraph } from '../../kernel/subgraph';
import type { Event } from '../../kernel/transaction';
import type { LineageContext } from '../../subgraphs/lineage/context';
import { projectAssets, projectEntries } from '../../subgraphs/lineage/project-nodes';
import { lineageSlice } from '../../subgraphs/lineage/subgraph';
import type { ColumnMapping, Lineage, LineageEdge } from '../../subgraphs/lineage/types';
import { cloneDatabase } from '../database';

export const CITY = '150400';
export const OTHER_CITY = '520100';
/** Invented departments. */
export const CIVIL_AFFAIRS = '11150400MB0000019X';
export const LAND = '11150400MB0000027Q';

export const NOW = '2026-06-30T04:00:00Z';

export const anAuthority = (jurisdiction?: string): ActorClaims => ({
  subject: 'authority',
  roles: [Role.AUTHORITY],
  jurisdiction,
});
export const anAnalyst = (jurisdiction?: string): ActorClaims => ({ subject: 'analyst', roles: [Role.ANALYST], jurisdiction });
export const aDepartment = (organization = CIVIL_AFFAIRS): ActorClaims => ({
  subject: 'department',
  roles: [Role.PROVIDER],
  organization,
  jurisdiction: CITY,
});

export const asset = (id = randomUUID()) => `asset:${id}`;

export type GivenEdge = LineageEdge & { columns: ColumnMapping[] };
export type GivenLineage = Lineage & { edges: GivenEdge[]; truncated: boolean; projectedUpTo: string };

const LINEAGE = `query ($of: ID!, $direction: Direction!, $depth: Int, $first: Int) {
  lineage(of: $of, direction: $direction, depth: $depth, first: $first) {
    root { id hidden depth } depthReached total truncated projectedUpTo
    vertices { id kind label hidden depth owner { creditCode }
      node { __typename ... on DataAsset { id } ... on CatalogEntry { id } ... on ExternalDataset { id namespace datasetName } } }
    edges { from to via source since until columns { from to transformation } }
  }
}`;

const DECLARE = `mutation ($input: DeclareLineageInput!) {
  declareLineage(input: $input) {
    __typename
    ... on DeclaredLineage { edges { from to via source since until columns { from to transformation } } }
    ... on Refused { findings { rule message messageEn path } }
  }
}`;

export interface Declared {
  __typename: 'DeclaredLineage' | 'Refused';
  edges: GivenEdge[];
  findings: { rule: string; message: string; messageEn: string; path: string[] }[];
}

export interface TestLineage {
  readonly subgraph: Subgraph & { database: Database };
  contextOf(claims?: ActorClaims, asOf?: Date): LineageContext;
  run(document: string, variables?: Record<string, unknown>, claims?: ActorClaims, asOf?: Date): Promise<ExecutionResult>;
  /** What the register of assets tells: a registered asset of the civil affairs department unless it says otherwise. */
  tellAsset(id: string, payload?: Record<string, unknown>, sequence?: number): Promise<void>;
  tellEntry(id: string, payload?: Record<string, unknown>, sequence?: number): Promise<void>;
  /** Declares edges as the authority: `[from, to]`. */
  declare(edges: readonly (readonly [string, string] | Record<string, unknown>)[], claims?: ActorClaims): Promise<Declared>;
  lineage(of: string, options: Record<string, unknown>, claims?: ActorClaims, asOf?: Date): Promise<GivenLineage | null>;
  rows<Row>(statement: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A lineage of a test file's own, empty, on a clock that stands still. */
export async function aLineage(): Promise<TestLineage> {
  const database = await cloneDatabase();
  const subgraph = await openSlice(lineageSlice, {
    connection: database.postgres.connectionFor('lineage'),
    clock: () => new Date(NOW),
  });
  const contextOf = (claims?: ActorClaims, asOf?: Date) =>
    subgraph.contextFor({
      actor: claims ? new Actor(claims) : Actor.nobody,
      requestId: 'test',
      language: 'zh',
      asOf,
    }) as LineageContext;
  const run: TestLineage['run'] = async (document, variables, claims, asOf) => {
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
  const answer = async (document: string, variables: Record<string, unknown>, claims?: ActorClaims, asOf?: Date) => {
    const { data, errors } = await run(document, variables, claims, asOf);
    if (errors) throw errors[0];
    return data as Record<string, unknown>;
  };
  const tell = (handler: typeof projectAssets, event: Event) =>
    subgraph.database.dataSource.transaction(manager => handler(manager, [event]));
  return {
    subgraph,
    contextOf,
    run,
    tellAsset: (id, payload = {}, sequence = 1) =>
      tell(projectAssets, {
        aggregate: id,
        sequence,
        kind: 'asset.changed',
        payload: {
          id,
          name: '低保对象核对产品',
          assetKind: 'PRODUCT',
          assetStatus: 'REGISTERED',
          jurisdiction: CITY,
          owner: CIVIL_AFFAIRS,
          steward: null,
          ...payload,
        },
      }),
    tellEntry: (id, payload = {}, sequence = 1) =>
      tell(projectEntries, {
        aggregate: id,
        sequence,
        kind: 'catalog.changed',
        payload: {
          id,
          title: '社会救助对象信息',
          provider: CIVIL_AFFAIRS,
          catalogStatus: 'PUBLISHED',
          jurisdiction: CITY,
          ...payload,
        },
      }),
    async declare(edges, claims = anAuthority()) {
      const input = { edges: edges.map(edge => (Array.isArray(edge) ? { from: edge[0], to: edge[1] } : edge)) };
      return (await answer(DECLARE, { input }, claims)).declareLineage as Declared;
    },
    async lineage(of, options, claims = anAuthority(), asOf) {
      return (await answer(LINEAGE, { of, ...options }, claims, asOf)).lineage as GivenLineage | null;
    },
    rows: async (statement, values) => (await subgraph.database.pool.query(statement, values)).rows,
    async close() {
      await subgraph.close();
      await database.drop();
    },
  };
}
