import type { Law } from '../../rulebook/law';
import type { LocalDate } from '../../rulebook/values/local-date';
import { globalId } from '../global-id';
import type { Transaction } from '../transaction';
import { runningClocks } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import { machineOf } from './machine';
import { taskChanged } from './tasks';

/**
 * Tells of a matter that was changed otherwise than by an event of its machine: a command that changes such a row by one version ends
 * with this, so that what others hear of the matter and of its task goes on without a gap.
 */
export async function tellMatter<Row extends Versioned>(
  transaction: Transaction,
  context: { readonly today: LocalDate; law(jurisdiction: string): Law },
  workflow: Workflow<Row>,
  row: Row,
): Promise<void> {
  const { manager, now } = transaction;
  const clocks = await runningClocks(manager, [globalId(workflow.register, workflow.key(row))]);
  const definition = machineOf(context.law(workflow.jurisdiction(row)), workflow);
  transaction.emit(workflow.changed(row));
  transaction.emit(taskChanged(workflow, definition, row, clocks, { today: context.today, at: now }));
}
