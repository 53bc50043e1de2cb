import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput } from '../../../kernel/transaction';
import type { Law } from '../../../rulebook/law';
import { type Breach, judge } from '../../../rulebook/rule';
import {
  budgetingThePlatform,
  planningAMerger,
  recordingThePlatformsProtection,
} from '../../../rulebook/rules/platform-compliance';
import type { CatalogContext } from '../context';
import type {
  PlanPlatformMergerInput,
  PlatformCompliance,
  RecordPlatformBudgetInput,
  RecordPlatformProtectionInput,
} from './compliance-types';
import { PlatformRow } from './entity';
import { platformKeyOf } from './look-up';
import { platformChanged } from './platform-changed';
import { mayHoldToAccount } from './policy';
import { presentCompliance } from './present';
import { platformUnknown } from './register-platform';

type Step = CommandInput & { platform: string };

/** Changes what is known of a platform in use: by the authority, or by whoever runs it. */
async function change(
  context: CatalogContext,
  command: string,
  input: Step,
  { breaches, values }: { breaches: (row: PlatformRow, law: Law) => Breach[]; values: Partial<PlatformRow> },
): Promise<PlatformCompliance | Refused> {
  const row = await context.write(command, input, async transaction => {
    const { manager } = transaction;
    const id = platformKeyOf(input.platform);
    const found = id && (await manager.findOne(PlatformRow, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    if (!found || found.retiredOn !== null) return transaction.refuse(platformUnknown);
    demand(mayHoldToAccount(context.actor, found), context.actor);
    const findings = findingsOf(breaches(found, context.law(found.jurisdiction)));
    if (findings.length > 0) throw new Refusal(findings);
    const saved = await manager.save(PlatformRow, { ...found, ...values });
    transaction.emit(platformChanged(saved));
    return saved;
  });
  return row instanceof Refused ? row : presentCompliance(row, context.today);
}

/** Records how a platform is protected; of several certificates the last recorded counts. */
export function recordPlatformProtection(context: CatalogContext, input: RecordPlatformProtectionInput) {
  const { mlpsGrade, mlpsCertificate, mlpsUntil } = input;
  return change(context, 'recordPlatformProtection', input, {
    breaches: (_, law) => judge(recordingThePlatformsProtection, { grade: mlpsGrade, certificate: mlpsCertificate }, law),
    values: { mlpsGrade, mlpsCertificate, mlpsUntil },
  });
}

/** Records in which budget the costs of a platform are. */
export function recordPlatformBudget(context: CatalogContext, input: RecordPlatformBudgetInput) {
  const { budgetRef, budgetYear } = input;
  return change(context, 'recordPlatformBudget', input, {
    breaches: (_, law) => judge(budgetingThePlatform, { budgetRef, budgetYear }, law),
    values: { budgetRef, budgetYear },
  });
}

/** Records how what stood before the text is merged. */
export async function planPlatformMerger(context: CatalogContext, input: PlanPlatformMergerInput) {
  const { mergePlan, mergeBy } = input;
  demandNoNumber(mergePlan, 'mergePlan');
  return change(context, 'planPlatformMerger', input, {
    breaches: ({ existingSince }, law) => judge(planningAMerger, { mergePlan, existing: existingSince !== null }, law),
    values: { mergePlan, mergeBy },
  });
}
