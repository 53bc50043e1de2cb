import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Purge } from '../../kernel/audit/check-chain';
import type { Batch } from '../../kernel/audit/leaf';
import type { SealedEntry } from '../../kernel/audit/sealed-entry';
import { subgraphNames } from '../../kernel/subgraph-name';
import { Misuse } from '../misuse';

/** Lines of an exported trail: a header, then for each subgraph its windows (batches, then their entries) and its end. */
export const FORMAT = 'shuji-audit';

const hex = z
  .string()
  .regex(/^(?:[0-9a-f]{2})*$/)
  .transform(text => Buffer.from(text, 'hex'));
const texts = z.array(z.string());
const maybe = z.string().nullable();
const subgraph = z.enum(subgraphNames);

const header = z.strictObject({
  type: z.literal('header'),
  format: z.literal(FORMAT),
  version: z.literal(1),
  exportedAt: z.string(),
});
const batch = z.strictObject({
  type: z.literal('batch'),
  subgraph,
  number: z.number().int(),
  from: z.string().regex(/^-?\d+$/),
  to: z.string().regex(/^-?\d+$/),
  keepUntil: z.string(),
  ids: texts,
  leaves: hex,
  digest: hex,
  previous: hex,
  head: hex,
  keyId: z.string(),
  signature: hex,
  sealedAt: z.string(),
  purgedOn: z.string().optional(),
});
const entry = z.strictObject({
  type: z.literal('entry'),
  subgraph,
  id: z.string(),
  at: z.string(),
  subject: z.string(),
  roles: texts,
  organization: maybe,
  purpose: maybe,
  operation: z.string(),
  operationName: maybe,
  outcome: z.string(),
  rules: texts,
  aggregate: maybe,
  event: maybe,
  jurisdictions: texts,
  keepUntil: z.string(),
  detail: z.string(),
  requestId: z.string(),
  recordedAt: z.string(),
  position: z.string().regex(/^-?\d+$/),
});
const end = z.strictObject({ type: z.literal('end'), subgraph, batches: z.number().int() });
const line = z.discriminatedUnion('type', [header, batch, entry, end]);

export type TrailLine = z.output<typeof line>;

/** A batch as a line of the file. */
export const batchLine = (subgraph: string, kept: Batch, purge?: Purge): string =>
  JSON.stringify({
    type: 'batch',
    subgraph,
    ...kept,
    leaves: kept.leaves.toString('hex'),
    digest: kept.digest.toString('hex'),
    previous: kept.previous.toString('hex'),
    head: kept.head.toString('hex'),
    signature: kept.signature.toString('hex'),
    ...(purge && { purgedOn: purge.purgedOn }),
  });

export const entryLine = (subgraph: string, kept: SealedEntry): string => JSON.stringify({ type: 'entry', subgraph, ...kept });

export const headerLine = (exportedAt: Date): string =>
  JSON.stringify({ type: 'header', format: FORMAT, version: 1, exportedAt: exportedAt.toISOString() });

export const endLine = (subgraph: string, batches: number): string => JSON.stringify({ type: 'end', subgraph, batches });

/** A line has one way to be written: of a key that stands twice in it people would read one value, and the check another. */
function read(text: string, number: number): TrailLine {
  try {
    const told: unknown = JSON.parse(text);
    if (JSON.stringify(told) !== text) throw new Error('written otherwise');
    return line.parse(told);
  } catch {
    throw new Misuse(`第 ${number} 行不是审计导出的内容。`, `Line ${number} is no line of an exported audit trail.`);
  }
}

/**
 * Reads an exported trail line by line.
 * @throws Misuse for a file that is none, naming the line
 */
export async function* readTrailFile(file: string): AsyncGenerator<TrailLine> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const told = read(text, number);
    if ((number === 1) !== (told.type === 'header')) read('', number);
    yield told;
  }
  if (number === 0) read('', 1);
}
