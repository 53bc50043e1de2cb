import { demand } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { findingsOf, Refusal } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { judge, type Rule } from '../../../rulebook/rule';
import type { OperationContext } from '../context';
import { ContractRow } from './entity';
import { maySee } from './policy';

/**
 * The contract that a command is about without moving it; its audit line names it.
 * @param id global id
 * @throws Refusal MATTER_UNKNOWN where there is none that the actor may see; GraphQLError FORBIDDEN where it is not for them
 */
export async function demandContract(
  transaction: Transaction,
  context: OperationContext,
  id: string,
  may: (row: ContractRow) => boolean,
  path = 'contract',
): Promise<ContractRow> {
  const row = await transaction.manager.findOneBy(ContractRow, { id: demandKey('contract', id, path) });
  if (!row || !maySee(context.actor, row)) throw new Refusal([{ ...matterUnknown, path: ['input', path] }]);
  context.concerns(row.jurisdiction);
  demand(may(row), context.actor);
  transaction.audit({ aggregate: globalId('contract', row.id), jurisdictions: [row.jurisdiction] });
  return row;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is kept under a contract, by its own id, and the contract. */
export async function demandPart<Part extends { contract: string }>(
  transaction: Transaction,
  context: OperationContext,
  { id, path, find }: { id: string; path: string; find: (key: string) => Promise<Part | null> },
  may: (row: ContractRow) => boolean,
): Promise<{ part: Part; row: ContractRow }> {
  const part = UUID.test(id) ? await find(id) : null;
  if (!part) throw new Refusal([{ ...matterUnknown, path: ['input', path] }]);
  return { part, row: await demandContract(transaction, context, globalId('contract', part.contract), may, path) };
}

/** @throws Refusal with every rule that the act breaks */
export function demandHolds<Act>(
  context: OperationContext,
  { jurisdiction }: ContractRow,
  rules: readonly Rule<Act>[],
  act: Act,
): void {
  const breaches = judge(rules, act, context.law(jurisdiction));
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
}
