import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from './root';

/** One handwritten step: what it does and how it is undone. */
export interface Migration {
  /** `kernel/0001-check-values` */
  readonly name: string;
  readonly file: string;
  readonly up: string;
  readonly down: string;
  /** SHA-256 of the file, line ends apart. */
  readonly digest: string;
}

export const migrationsFolder = projectFile('migrations');

const STEP = /^\d{4}-[a-z0-9-]+\.sql$/;

function readStep(folder: string, group: string, file: string): Migration {
  const path = join(folder, group, file);
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const fault = (wanted: string) => new Error(`migrations/${group}/${file}: ${wanted}`);
  if (!/^-- (Backward-compatible|Breaking): \S/.test(text))
    throw fault('begins with "-- Backward-compatible: …" or "-- Breaking: …"');
  const [up, down, ...more] = text.split(/^-- down$/m);
  if (!up || !down?.trim() || more.length > 0) throw fault('has one line "-- down", followed by what undoes the step');
  const digest = createHash('sha256').update(text).digest('hex');
  return { name: `${group}/${file.slice(0, -4)}`, file: `migrations/${group}/${file}`, up, down, digest };
}

function readGroup(folder: string, group: string): Migration[] {
  const path = join(folder, group);
  if (!existsSync(path)) return [];
  const files = readdirSync(path)
    .filter(file => STEP.test(file))
    .sort();
  const numbers = files.map(file => file.slice(0, 4));
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at);
  if (twice) throw new Error(`migrations/${group}: two steps are numbered ${twice}`);
  return files.map(file => readStep(folder, group, file));
}

/**
 * A subgraph's steps in order: those that every schema shares, then its own.
 * @throws Error naming a file that is not of the agreed form
 */
export const readMigrations = (subgraph: string, folder = migrationsFolder): Migration[] => [
  ...readGroup(folder, 'kernel'),
  ...readGroup(folder, subgraph),
];
