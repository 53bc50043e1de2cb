import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { machineOf } from './city-machine';
import { parseYaml } from './yaml';

/** The gates at which money may be held back, as the register names them. */
export const budgetGates = ['APPROVAL', 'INVESTMENT', 'ACCEPTANCE', 'OPERATIONS_FUNDING'] as const;

const alias = z
  .strictObject({
    workflow: z.string(),
    kind: z.enum(['state', 'event', 'gate']),
    ours: z.string().min(1),
    /** Null where the requirements draw no such thing. */
    matrix: z.string().min(1).nullable(),
    why: z.string().min(1),
    /** No text has it either: it cites nothing. */
    engine: z.boolean(),
  })
  .superRefine(({ workflow, kind, ours, matrix, engine }, check) => {
    const { states, transitions } = machineOf(workflow);
    const known: readonly string[] = { state: Object.keys(states), event: Object.keys(transitions), gate: budgetGates }[kind];
    if (!known.includes(ours)) check.addIssue({ code: 'custom', message: `${workflow} has no ${kind} ${ours}` });
    if (engine && matrix !== null)
      check.addIssue({ code: 'custom', message: `${ours}: what the register adds has no other name` });
  });

/** One name for two: what the register calls a state, event or gate that the requirements call otherwise, or do not draw. */
export type Alias = z.output<typeof alias>;

/**
 * Reads the table of names.
 * @throws Error naming the file and every name that no workflow has
 */
export function readAliases(file: string): Alias[] {
  const read = z.array(alias).safeParse(parseYaml(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
  return read.data;
}

export const aliases: readonly Alias[] = readAliases(join(__dirname, 'aliases.yaml'));
