import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { compose } from '../../../../gateway/compose';
import type { LoadedEngine } from '../../../../gateway/engine/engine';
import { fusedEngine } from '../../../../gateway/engine/fused/engine';
import { plannedEngine } from '../../../../gateway/engine/planned';
import { readConfig } from '../../../../kernel/config';
import type { InternalTokens } from '../../../../kernel/internal-tokens';
import type { Subgraph } from '../../../../kernel/subgraph';

/** Writes even numbers and refuses odd ones. */
export const Even = new GraphQLScalarType({
  name: 'Even',
  serialize(value) {
    if (typeof value === 'number' && value % 2 === 0) return value;
    throw new GraphQLError('odd', { extensions: { code: 'CONFLICT' } });
  },
});

const imports = '["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject"]';
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${imports})\n`;

/** A subgraph of nothing but a text and resolvers. */
export function subgraph(name: string, body: string, resolvers: Record<string, unknown>): Subgraph {
  const sdl = link + body;
  const given = { ...(body.includes('scalar Even') && { Even }), ...resolvers };
  return {
    name,
    sdl,
    schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: given as never }]) as GraphQLSchema,
    contextFor: request => ({ ...request, close: async () => {} }),
    isReady: async () => true,
    close: async () => {},
  };
}

/** `__resolveReference` of the objects that answer a representation's fields alike; null where there is none. */
export const foundIn =
  <T extends object>(all: readonly T[]) =>
  (asked: Record<string, unknown>): T | null => {
    const found = all.find(one =>
      Object.entries(asked).every(
        ([key, value]) => !(key in one) || typeof value === 'object' || one[key as keyof T] === value,
      ),
    );
    return found ? { ...asked, ...found } : null;
  };

export interface Engines {
  readonly planned: LoadedEngine;
  readonly fused: LoadedEngine;
}

/** Both engines over the same subgraphs. */
export async function engines(subgraphs: readonly Subgraph[]): Promise<Engines> {
  const { supergraph, schema: publicSchema } = compose(subgraphs);
  const config = readConfig({ NODE_ENV: 'test' });
  const options = {
    supergraph,
    publicSchema,
    subgraphs,
    config,
    scalars: [Even],
    tokens: undefined as unknown as InternalTokens,
  };
  return { planned: await plannedEngine(options).load(), fused: await fusedEngine(options).load() };
}
