import { demandKey } from '../../../kernel/global-id';
import type { Refused } from '../../../kernel/refused';
import type { OperationContext } from '../context';
import { coveredBy } from '../known/covered';
import { operatorStanding } from '../known/operator-standing';
import { NoticeKind } from '../notice/kinds';
import { tellParties } from '../notice/tell-parties';
import { assetsOf } from './approve-contract';
import type { ResumeContractInput, SuspendContractInput, TerminateContractInput } from './inputs';
import { SuspensionCause } from './kinds';
import { moveContract } from './move-contract';
import { NOT_SUSPENDED } from './not-suspended';
import type { OperationContract } from './types';

/** The authority suspends a contract on a violation case that is open. */
export const suspendContract = (context: OperationContext, input: SuspendContractInput): Promise<OperationContract | Refused> =>
  moveContract(
    context,
    'suspendContract',
    input,
    async ({ transaction: { manager }, row: { jurisdiction } }) => {
      const violationCase = demandKey('violation-case', input.violationCase, 'violationCase');
      const [known]: { status: string }[] = await manager.query(
        'select case_status as status from known_violation where violation_case = $1 and jurisdiction = $2',
        [violationCase, jurisdiction],
      );
      return {
        facts: { caseStatus: known?.status ?? null },
        changes: { suspendedFor: SuspensionCause.VIOLATION, violationCase },
      };
    },
    ({ transaction, row }) => tellParties(transaction, row, NoticeKind.SUSPENDED),
  );

/** A contract goes on once what was wrong was put right, from where it stood still; its last day stays. */
export const resumeContract = (context: OperationContext, input: ResumeContractInput): Promise<OperationContract | Refused> =>
  moveContract(
    context,
    'resumeContract',
    input,
    async ({ transaction: { manager }, row }) => {
      const { operatorGone } = await operatorStanding(manager, row.operator);
      const { unregistered } = await coveredBy(manager, await assetsOf(manager, row.id));
      return {
        event: row.begun ? 'resumeContract' : 'reinstateContract',
        comment: input.correction,
        facts: { unregistered, operatorGone, today: context.today, correction: input.correction },
        changes: NOT_SUSPENDED,
      };
    },
    ({ transaction, row }) => tellParties(transaction, row, NoticeKind.RESUMED),
  );

/** The authority ends a contract before its term: the right is free again. */
export const terminateContract = (
  context: OperationContext,
  input: TerminateContractInput,
): Promise<OperationContract | Refused> =>
  moveContract(
    context,
    'terminateContract',
    input,
    () => ({
      comment: input.reason,
      facts: { reason: input.reason },
      changes: NOT_SUSPENDED,
    }),
    ({ transaction, row }) => tellParties(transaction, row, NoticeKind.TERMINATED),
  );
