import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { actorNames } from './actors';
import { type ParameterName, parameterNames } from './parameters';
import { parseYaml } from './yaml';

/** How far software can hold it: wholly, in part, or not at all (a principle, an organizational duty). */
export const levels = ['yes', 'partly', 'no'] as const;

const row = z.strictObject({
  id: z.string().regex(/^(CF|JY|GY|SM|YL)(-[A-Za-z0-9]+)+$/),
  source: z.string().min(1),
  text: z.string().min(1),
  requirement: z.string().min(1),
  actors: z.array(z.enum(actorNames)).min(1),
  subgraph: z.enum([
    'gateway',
    'catalog',
    'legal-entity',
    'natural-person',
    'asset',
    'operation',
    'exchange',
    'budget',
    'oversight',
    'none',
  ]),
  kind: z.enum([
    'audit',
    'deadline',
    'field',
    'integration',
    'list/report',
    'organisational-only',
    'permission',
    'rule/validation',
    'state-machine',
    'workflow-route',
  ]),
  level: z.enum(levels),
  reason: z.string().min(1),
  acceptance: z.string().min(1).optional(),
});

const conflict = z.strictObject({
  id: z.string().regex(/^X-\d{2}$/),
  kind: z.enum(['between-profiles', 'inside-one-document']),
  topic: z.string().min(1),
  positions: z.record(z.string(), z.string().nullable()),
  /** Those of the profiles that it is about. */
  parameters: z.array(z.enum(parameterNames as [ParameterName, ...ParameterName[]])),
  resolution: z.string().min(1),
});

/**
 * One thing that a city's text asks for. `text` is verbatim at `source` (punctuation aside; … marks an omission); `acceptance`
 * says how software shows it, where it can.
 */
export type Requirement = z.output<typeof row> & { /** Slug of the city. */ readonly profile: string };

/** Where the texts, or two sentences of one, differ, and how they are read. */
export type Conflict = z.output<typeof conflict>;

function checked<T>(schema: z.ZodType<T>, file: string): T[] {
  const read = z.array(schema).safeParse(parseYaml(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/**
 * The rows of a folder, one YAML file a city.
 * @throws Error naming the file and every fault in it, a row given twice, a row that software holds without saying how it shows
 */
export function readRequirements(folder: string): Requirement[] {
  const rows = readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file => checked(row, join(folder, file)).map(read => ({ ...read, profile: file.slice(0, -'.yaml'.length) })));
  const seen = new Set<string>();
  for (const { id, profile, level, acceptance } of rows) {
    if (seen.has(id)) throw new Error(`${profile}.yaml: ${id} is there twice`);
    if ((level === 'no') === Boolean(acceptance))
      throw new Error(`${profile}.yaml: ${id} is ${level}, which its acceptance denies`);
    seen.add(id);
  }
  return rows;
}

/** What the five texts ask for. */
export const requirements: readonly Requirement[] = readRequirements(join(__dirname, 'requirements'));

/** What the five texts leave to be reconciled. */
export const conflicts: readonly Conflict[] = checked(conflict, join(__dirname, 'conflicts.yaml'));
