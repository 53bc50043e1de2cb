import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The project's folder, the same whether the code runs from its sources or from `dist/`. */
export const root = projectRoot();

/** A file of the project that is data, not code: a migration, a schema, a profile. */
export const projectFile = (...path: string[]): string => join(root, ...path);
