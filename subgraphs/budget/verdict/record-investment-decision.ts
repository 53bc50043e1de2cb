import { Role } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import { demandVersionRead } from '../../../kernel/workflow/permitted';
import { judge, knownToTheLaw } from '../../../rulebook/rule';
import { decidingOnInvestment, grantingMoney } from '../../../rulebook/rules/project-decision';
import type { BudgetContext } from '../context';
import type { ProjectRow } from '../project/entity';
import { presentProject } from '../project/present';
import type { Project } from '../project/types';
import { project as machine } from '../project/workflow';
import { giving } from './allocate-operations-funding';
import type { RecordInvestmentDecisionInput } from './inputs';
import { passGate } from './pass-gate';
import { mayGiveMoney } from './policy';

/** Finance gives an approved project the money to be built. It moves the project nowhere: what was approved is built. */
export async function recordInvestmentDecision(
  context: BudgetContext,
  input: RecordInvestmentDecisionInput,
): Promise<Project | Refused> {
  const row = await passGate(context, input, {
    event: 'recordInvestmentDecision',
    gate: 'INVESTMENT',
    as: Role.FINANCE,
    may: mayGiveMoney,
    // what a decision on money rests on, the text says of all money alike
    evidenceOf: 'allocateOperationsFunding',
    judged: ({ stage }) => [
      { rules: grantingMoney, act: input },
      { rules: decidingOnInvestment, act: { stage } },
    ],
    move: transaction => standing(transaction, context, input),
    also: giving(context, 'INVESTMENT', input),
  });
  return row instanceof Refused ? row : presentProject(row);
}

/** The project as it stands, kept from others while money is given to it. */
async function standing(
  transaction: Transaction,
  context: BudgetContext,
  { code, expectedVersion }: RecordInvestmentDecisionInput,
): Promise<ProjectRow> {
  const row = await lockMatter(transaction.manager, machine, code);
  if (row === null) throw new Refusal([{ ...matterUnknown, path: ['input', 'code'] }]);
  const law = context.law(row.jurisdiction);
  const unknown = knownToTheLaw(law, machine.id, ['code']);
  if (unknown.length > 0) throw new Refusal(findingsOf(unknown));
  demandVersionRead(context, machine, row, expectedVersion);
  const breaches = judge(decidingOnInvestment, { stage: row.stage }, law);
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
  const { jurisdiction } = row;
  transaction.audit({ aggregate: globalId('project', code), event: 'recordInvestmentDecision', jurisdictions: [jurisdiction] });
  return row;
}
