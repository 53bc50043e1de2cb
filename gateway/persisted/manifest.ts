import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Config } from '../../kernel/config';
import { ConfigError } from '../../kernel/config';
import { projectFile, root } from '../../kernel/root';
import { askers, idOf, type PublishedOperation } from './publish-operation';

/** The format of Apollo's tools, to which we add who may run an operation. */
const format = 'apollo-persisted-query-manifest';

const manifest = z.object({
  format: z.literal(format),
  version: z.literal(1),
  operations: z.array(
    z
      .object({
        id: z.string().regex(/^[0-9a-f]{64}$/),
        name: z.string().min(1).max(200),
        type: z.enum(['query', 'mutation']),
        roles: z.array(z.enum(askers)).min(1).optional(),
        body: z.string().min(1),
      })
      .refine(({ id, body }) => idOf(body) === id, 'id is not the SHA-256 of the body'),
  ),
});

/** The operations that come with the client, where nothing else was published. */
export const usualManifest = projectFile('client', 'operations.json');

/** @throws Error where it is none; ZodError naming what is wrong in it */
export const parseManifest = (text: string): readonly PublishedOperation[] => manifest.parse(JSON.parse(text)).operations;

const byName = (one: PublishedOperation, other: PublishedOperation) =>
  one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name < other.name ? -1 : 1;

/** A manifest's text: sorted, so that it changes only where an operation does; of several with one id the last counts. */
export function manifestText(operations: readonly PublishedOperation[]): string {
  const byId = new Map(operations.map(operation => [operation.id, operation]));
  return `${JSON.stringify({ format, version: 1, operations: [...byId.values()].sort(byName) }, null, 2)}\n`;
}

/** The operations published here. @throws ConfigError naming the file, where it is not there or no manifest */
export function readPublished({ OPERATIONS }: Pick<Config, 'OPERATIONS'>): readonly PublishedOperation[] {
  const file = OPERATIONS === undefined ? usualManifest : resolve(root, OPERATIONS);
  try {
    return parseManifest(readFileSync(file, 'utf8'));
  } catch {
    throw new ConfigError(`OPERATIONS: wants a manifest made by “shuji operations publish”, which this is not: ${file}`);
  }
}
