import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { projectFile } from '../kernel/root';

/** What the engines read (`supergraph`) and what clients may know (`schema`). */
export interface Composed {
  readonly supergraph: string;
  readonly schema: string;
}

const written = { supergraph: projectFile('gateway', 'supergraph.graphql'), schema: projectFile('gateway', 'schema.graphql') };

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
