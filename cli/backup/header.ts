import { z } from 'zod';
import { subgraphNames } from '../../kernel/subgraph-name';
import { BackupFault, damaged } from './fault';

/** Raised when a program could no longer read what another wrote. */
export const FORMAT = 1;

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

const table = z.object({
  schema: name,
  name,
  /** Those that are stored, in their order; generated ones come about by themselves. */
  columns: z.array(name),
  /** Counted in the snapshot by a statement of its own. */
  rows: z.number().int().nonnegative(),
});

const header = z.object({
  format: z.literal(FORMAT),
  /** Version of the program that wrote it. */
  program: z.string(),
  /** Of PostgreSQL. */
  server: z.string(),
  /** Everything acknowledged before this moment is in it. */
  snapshotAt: z.iso.datetime(),
  /** Steps of each subgraph in the order in which they were applied. */
  steps: z.record(z.enum(subgraphNames), z.array(z.object({ name: z.string(), digest: z.string() }))),
  tables: z.array(table),
  /** Monthly parts of tables, with their bounds as PostgreSQL writes them. */
  partitions: z.array(z.object({ schema: name, parent: name, name, bound: z.string() })),
  sequences: z.array(z.object({ schema: name, name, last: z.string().regex(/^-?\d+$/), called: z.boolean() })),
});

export type BackupHeader = z.output<typeof header>;
export type BackupTable = BackupHeader['tables'][number];

const end = z.object({ rows: z.number(), bytes: z.number(), sha256: z.string() });

function jsonOf(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'));
  } catch {
    throw damaged();
  }
}

/** @throws BackupFault NEWER_FORMAT or DAMAGED */
export function parseHeader(payload: Buffer): BackupHeader {
  const read = jsonOf(payload);
  const { format } = (read ?? {}) as { format?: unknown };
  if (typeof format === 'number' && format > FORMAT)
    throw new BackupFault(
      'NEWER_FORMAT',
      '备份由较新的程序写成，请用该版本程序恢复。',
      'A newer program wrote this backup; restore it with that one, or a later one.',
    );
  const parsed = header.safeParse(read);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

export const parseTableName = (payload: Buffer): string => z.string().catch('').parse(jsonOf(payload));

export function parseEnd(payload: Buffer): z.output<typeof end> {
  const parsed = end.safeParse(jsonOf(payload));
  if (!parsed.success) throw damaged();
  return parsed.data;
}

export const fullName = ({ schema, name: own }: { schema: string; name: string }): string => `${schema}.${own}`;

export const rowsOf = ({ tables }: Pick<BackupHeader, 'tables'>): number => tables.reduce((sum, { rows }) => sum + rows, 0);
