import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compose } from '../gateway/compose';
import { staleComposed, writeComposed } from '../gateway/composed';
import { projectFile } from '../kernel/root';
import { buildSlice } from '../kernel/slice';
import { slices } from '../subgraphs/all';

const schemaFile = (subgraph: string) => projectFile('subgraphs', subgraph, 'schema.graphql');

/**
 * Writes what is generated from the slices: their schemas, the supergraph and the public schema.
 * @param check write nothing
 * @returns the files that were stale
 */
export async function generateSchemas(check: boolean): Promise<string[]> {
  const texts = await Promise.all(slices.map(async slice => ({ name: slice.name, sdl: (await buildSlice(slice)).sdl })));
  const stale = texts
    .filter(({ name, sdl }) => !existsSync(schemaFile(name)) || readFileSync(schemaFile(name), 'utf8') !== sdl)
    .map(({ name }) => `subgraphs/${name}/schema.graphql`);
  const composed = compose(texts);
  stale.push(...staleComposed(composed));
  if (!check) {
    for (const { name, sdl } of texts) writeFileSync(schemaFile(name), sdl);
    writeComposed(composed);
  }
  return stale;
}
