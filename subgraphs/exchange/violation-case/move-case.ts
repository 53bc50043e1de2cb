import type { Actor } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import type { ExchangeContext } from '../context';
import { firedBy } from '../demand/by-the-register';
import type { RaisedStep } from '../raised/move-raised';
import type { ViolationCaseRow } from './entity';
import { maySeeViolationCase } from './policy';
import { presentViolationCase } from './present';
import type { ViolationCase } from './types';
import { violationCase } from './workflow';

/** A case under the lock of a command. */
export interface CaseScene {
  readonly transaction: Transaction;
  readonly row: ViolationCaseRow;
  /** Fires an event on it; by somebody else than whoever gave the command, where the machine has no word for them. */
  fire(
    firing: Pick<Firing<ViolationCaseRow>, 'event' | 'facts' | 'changes' | 'comment'>,
    by?: Actor,
  ): Promise<ViolationCaseRow>;
}

/** A case under the lock of this transaction. @throws Refusal MATTER_UNKNOWN for one that the actor may not see */
export async function caseScene(
  context: ExchangeContext,
  transaction: Transaction,
  { id, expectedVersion }: Pick<RaisedStep, 'id' | 'expectedVersion'>,
): Promise<CaseScene> {
  const key = demandKey('violation-case', id, 'id');
  const row = await lockMatter(transaction.manager, violationCase, key);
  if (row === null || !maySeeViolationCase(context.actor, row)) throw new Refusal([matterUnknown]);
  return {
    transaction,
    row,
    fire: (firing, by) =>
      fire(transaction, by ? firedBy(context, by) : context, violationCase, { key, expectedVersion, ...firing }),
  };
}

/** Does something with a case that the actor may see; others are told that there is none. */
export async function moveCase(
  context: ExchangeContext,
  command: string,
  input: RaisedStep,
  move: (scene: CaseScene) => Promise<ViolationCaseRow>,
): Promise<ViolationCase | Refused> {
  const row = await context.write(command, input, async transaction => move(await caseScene(context, transaction, input)));
  return row instanceof Refused ? row : presentViolationCase(context.actor, row);
}
