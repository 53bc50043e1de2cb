import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { buildSchema } from 'graphql';
import { readComposed } from '../gateway/composed';
import { manifestText, usualManifest } from '../gateway/persisted/manifest';
import { publishOperation } from '../gateway/persisted/publish-operation';
import { projectFile, root } from '../kernel/root';

/**
 * Writes the manifest of the operations that come with the client.
 * @param check write nothing
 * @returns the file, where it was stale
 * @throws UnfitOperation where one of them cannot be published
 */
export function generateOperations(check: boolean): string[] {
  const schema = buildSchema(readComposed().schema, { assumeValid: true });
  const folder = projectFile('client', 'operations');
  const files = readdirSync(folder).filter(file => file.endsWith('.graphql'));
  const operations = files.map(file => publishOperation(schema, readFileSync(`${folder}/${file}`, 'utf8')).operation);
  const text = manifestText(operations);
  if (existsSync(usualManifest) && readFileSync(usualManifest, 'utf8') === text) return [];
  if (!check) writeFileSync(usualManifest, text);
  return [relative(root, usualManifest)];
}
