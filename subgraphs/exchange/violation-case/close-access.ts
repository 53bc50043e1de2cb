import { demand } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { suspendingOnRisk } from '../../../rulebook/rules/violation';
import { GrantStatus } from '../access-grant/kinds';
import { setGrantStatus } from '../access-grant/set-grant-status';
import type { ExchangeContext } from '../context';
import { demandStated, groundsOf } from './demand-stated';
import type { ViolationCaseRow } from './entity';
import type { CloseAccessInput } from './inputs';
import { type CaseScene, caseScene } from './move-case';
import { namedGrant, ofGrant } from './named-grant';
import { presentViolationCase } from './present';
import { openReport } from './report-violation';
import type { ViolationCase } from './types';

/** Closes the access of a user, effective on the next call: of a case, or of a grant, on which a case is opened then. */
export async function closeAccess(context: ExchangeContext, input: CloseAccessInput): Promise<ViolationCase | Refused> {
  const { actor } = context;
  // whoever closes it is named: it is theirs to open again
  demand(actor.organization !== undefined, actor);
  const row = await context.write('closeAccess', input, async transaction => {
    if (input.id) return close(context, await caseScene(context, transaction, { ...input, id: input.id }), input);
    if (!input.grant) {
      const missing = { ...input, grantIsKnown: false, today: context.today };
      return transaction.refuse(...findingsOf(judge(suspendingOnRisk, missing)));
    }
    const { id } = await openReport(transaction, context, {
      grant: input.grant,
      description: input.description?.trim() || '数据提供单位或者主管部门发现的违规使用',
      evidence: input.evidence,
      misuses: [],
    });
    return close(context, await caseScene(context, transaction, { id: globalId('violation-case', id) }), input);
  });
  return row instanceof Refused ? row : presentViolationCase(actor, row);
}

async function close(
  context: ExchangeContext,
  { transaction, row, fire }: CaseScene,
  input: CloseAccessInput,
): Promise<ViolationCaseRow> {
  const { actor, today } = context;
  const { grant: named, dueOn, description } = input;
  const grant = named ? await namedGrant(transaction.manager, actor, named, row) : null;
  const grounds = groundsOf(input, row);
  const { ground } = grounds;
  demandStated(context.law(row.jurisdiction), grounds, {
    grantIsKnown: grant !== null || row.accessGrant !== null,
    evidence: [...row.evidence, ...input.evidence],
    description: input.id ? row.description : description,
  });
  const closed = await fire({
    event: 'suspendAccess',
    comment: description,
    facts: { ground, dueOn, today, grantIsKnown: grant !== null || row.accessGrant !== null },
    changes: {
      ...(grant && ofGrant(grant)),
      ...grounds,
      dueOn: dueOn ?? null,
      suspender: actor.organization,
      suspendedOn: today,
    },
  });
  const { accessGrant, caseNumber } = closed;
  await setGrantStatus(transaction, { id: accessGrant as string }, GrantStatus.SUSPENDED, `违规使用案件 ${caseNumber}`);
  return closed;
}
