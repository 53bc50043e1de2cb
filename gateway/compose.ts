import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { projectFile } from '../kernel/root';

export interface SubgraphText {
  readonly name: string;
  readonly sdl: string;
}

/** What the engines read (`supergraph`) and what clients may know (`schema`). */
export interface Composed {
  readonly supergraph: string;
  readonly schema: string;
}

const written = { supergraph: projectFile('gateway', 'supergraph.graphql'), schema: projectFile('gateway', 'schema.graphql') };
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

export function writeComposed(composed: Composed): void {
  writeFileSync(written.supergraph, composed.supergraph);
  writeFileSync(written.schema, composed.schema);
}

/** As committed. @throws Error when it was never composed. */
export const readComposed = (): Composed => ({
  supergraph: readFileSync(written.supergraph, 'utf8'),
  schema: readFileSync(written.schema, 'utf8'),
});

/** Names of the committed files that no longer say what the subgraphs say. */
export function staleComposed(composed: Composed): string[] {
  return (['supergraph', 'schema'] as const)
    .filter(which => !existsSync(written[which]) || readFileSync(written[which], 'utf8') !== composed[which])
    .map(which => `gateway/${which}.graphql`);
}
