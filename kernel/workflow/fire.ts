import { Refusal } from '../refused';
import type { Transaction } from '../transaction';
import type { Versioned, Workflow } from './define-workflow';
import { matterUnknown } from './findings';
import { changeMatters, lockMatter } from './matter-rows';
import { judgeGuard, transitionOf } from './permitted';
import { type FiringContext, type FiringOptions, recordFiring } from './record-firing';

export interface Firing<Row> extends FiringOptions {
  readonly key: string;
  readonly event: string;
  /** The version that the caller saw. */
  readonly expectedVersion?: number | null;
  /** What else of the row changes. */
  readonly changes?: Partial<Row>;
  /** Whether the caller may know of the row: where not, there is none. */
  readonly sees?: (row: Row) => boolean;
}

/**
 * Makes a matter by the event that begins it.
 * @param values columns of the new row but its state
 * @returns the row as stored
 * @throws GraphQLError FORBIDDEN for who may not; Refusal with NOT_REGULATED, PROFILE_INCOMPLETE or what the guard found
 */
export async function open<Row extends Versioned>(
  transaction: Transaction,
  context: FiringContext,
  workflow: Workflow<Row>,
  event: string,
  values: Partial<Row>,
  options: FiringOptions = {},
): Promise<Row> {
  const draft = transaction.manager.create(workflow.entity, values as never) as unknown as Row;
  context.concerns(workflow.jurisdiction(draft));
  const known = transitionOf(context, workflow, draft, event, null);
  const state = { [workflow.state]: known.transition.to } as unknown as Partial<Row>;
  judgeGuard(workflow, known, options);
  const row = (await transaction.create(workflow.entity as never, { ...values, ...state } as never)) as unknown as Row;
  await recordFiring(transaction, context, workflow, { ...known, row }, null, options);
  return row;
}

/**
 * Fires an event on a matter: everything of it in this transaction. Of two that conflict one wins; the other finds the matter as the
 * first has left it, and is refused.
 * @returns the row as stored
 * @throws GraphQLError FORBIDDEN for who may not; Refusal with MATTER_UNKNOWN, NOT_REGULATED, PROFILE_INCOMPLETE, VERSION_CONFLICT,
 * INVALID_TRANSITION or what the guard found
 */
export async function fire<Row extends Versioned>(
  transaction: Transaction,
  context: FiringContext,
  workflow: Workflow<Row>,
  firing: Firing<Row>,
): Promise<Row> {
  const { key, event, changes, expectedVersion } = firing;
  const before = await lockMatter(transaction.manager, workflow, key);
  if (before !== null) context.concerns(workflow.jurisdiction(before));
  if (before === null || firing.sees?.(before) === false) throw new Refusal([matterUnknown]);
  const state = String(before[workflow.state]);
  const known = transitionOf(context, workflow, before, event, state, expectedVersion);
  judgeGuard(workflow, known, firing);
  const to = { ...changes, [workflow.state]: known.transition.to } as Partial<Row>;
  const [row] = await changeMatters(transaction.manager, workflow, [key], to);
  await recordFiring(transaction, context, workflow, { ...known, row: row as Row }, state, firing);
  return row as Row;
}
