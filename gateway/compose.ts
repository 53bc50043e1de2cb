import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import type { Composed } from './composed';

export interface SubgraphText {
  readonly name: string;
  readonly sdl: string;
}

const header = '# Composed from subgraphs/*/schema.graphql; written by a command, not by hand.\n\n';

/**
 * Composes subgraphs into one graph. Addresses in it lead nowhere: each deployment has its own, in `SUBGRAPH_URLS`.
 * @throws Error listing every contradiction between the subgraphs.
 */
export function compose(subgraphs: readonly SubgraphText[]): Composed {
  const result = composeServices(
    [...subgraphs]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.subgraph.invalid/graphql` })),
  );
  if (compositionHasErrors(result)) {
    const faults = result.errors.map(error => `- ${error.message}`).join('\n');
    throw new Error(`子图不能合成 The subgraphs do not compose:\n${faults}`);
  }
  const schema = printSchema(lexicographicSortSchema(buildASTSchema(result.publicDocumentNode)));
  return { supergraph: `${header}${result.supergraphSdl.trim()}\n`, schema: `${header}${schema.trim()}\n` };
}
