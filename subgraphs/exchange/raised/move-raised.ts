import { Actor } from '../../../kernel/actor';
import { theRegister } from '../../../kernel/audit/entry';
import { demandKey, type Register } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import type { Versioned, Workflow } from '../../../kernel/workflow/define-workflow';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';

/** What every step with such a matter names. */
export interface RaisedStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
}

/** One event of a command; some commands fire several, one after the other. */
export interface Step<Row> extends Pick<Firing<Row>, 'event' | 'facts' | 'changes' | 'comment' | 'extension'> {
  /** Fired by the register itself, once what goes before it is done. */
  readonly byItself?: boolean;
}

export interface Move<Row extends Versioned> {
  readonly command: string;
  readonly register: Register;
  /** Which machine a row goes through. */
  readonly workflowOf: (row: Row) => Workflow<Row>;
  readonly anyOf: Workflow<Row>;
  readonly sees: (row: Row) => boolean;
  /** The events of the command, as the row stands and as its city's text is; whoever may not fire them is told so. */
  readonly steps: (row: Row, law: Law, transaction: Transaction) => Promise<readonly Step<Row>[]> | readonly Step<Row>[];
}

/** The register's own part in a matter: what the law attaches to an event by itself. */
export const asRegister = (context: ExchangeContext): FiringContext => ({
  actor: new Actor(theRegister('exchange').actor),
  requestId: context.requestId,
  today: context.today,
  law: jurisdiction => context.law(jurisdiction),
  concerns: jurisdiction => context.concerns(jurisdiction),
  calendar: () => context.calendar(),
});

/** Fires the events of a command on a matter that the actor may see, all of them or none; others are told that there is none. */
export function moveRaised<Row extends Versioned>(
  context: ExchangeContext,
  { command, register, workflowOf, anyOf, sees, steps }: Move<Row>,
  input: RaisedStep,
): Promise<Row | Refused> {
  return context.write(command, input, async transaction => {
    const key = demandKey(register, input.id, 'id');
    // kept from others from here on, so that what the steps rest on is what they are fired on
    const found = await lockMatter(transaction.manager, anyOf, key);
    if (found === null || !sees(found)) throw new Refusal([matterUnknown]);
    const workflow = workflowOf(found);
    const law = context.law(workflow.jurisdiction(found));
    let row = found;
    let { expectedVersion } = input;
    for (const { byItself, ...step } of await steps(found, law, transaction)) {
      const by = byItself ? asRegister(context) : context;
      row = await fire(transaction, by, workflow, { key, expectedVersion, ...step });
      expectedVersion = null;
    }
    return row;
  });
}
