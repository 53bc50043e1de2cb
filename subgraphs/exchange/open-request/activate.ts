import type { Transaction } from '../../../kernel/transaction';
import { fire } from '../../../kernel/workflow/fire';
import { leavesFrom, machineOf } from '../../../kernel/workflow/machine';
import { judge } from '../../../rulebook/rule';
import { usingUnderAgreement } from '../../../rulebook/rules/open-agreement';
import { addDays, type LocalDate } from '../../../rulebook/values/local-date';
import { issueGrant } from '../access-grant/issue-grant';
import { AccessMeans } from '../access-grant/kinds';
import { agreedOn } from '../agreement/agreed-on';
import type { ExchangeContext } from '../context';
import { byTheRegister } from './by-the-register';
import type { OpenRequestRow } from './entity';
import { openRequest } from './workflow';

/** First day without the right; none after the last day of the calendar. */
const dayAfter = (last: LocalDate | null): LocalDate | null =>
  last === null || last >= '9999-12-31' ? null : addDays(last, 1);

/** Opens access once nothing is wanting: the approval, and the agreements that the city asks for. Until then it stays as it is. */
export async function activateWhenReady(
  transaction: Transaction,
  context: ExchangeContext,
  row: OpenRequestRow,
): Promise<OpenRequestRow> {
  const law = context.law(row.jurisdiction);
  const event = 'activateAccess';
  const opening = machineOf(law, openRequest)?.transitions.find(transition => transition.event === event);
  if (!opening || !leavesFrom(opening, row.openRequestStatus)) return row;
  const facts = await agreedOn(transaction.manager, law, row);
  if (judge(usingUnderAgreement, facts, law).length > 0) return row;
  const active = await fire(transaction, byTheRegister(context), openRequest, { key: row.id, event, facts });
  await issueGrant(transaction, {
    jurisdiction: active.jurisdiction,
    entry: active.entry,
    provider: active.provider,
    holder: active.applicant,
    user: active.applicantSubject,
    ground: { register: 'open-request', key: active.id },
    means: AccessMeans[active.means],
    items: active.permittedItems,
    purpose: active.permittedPurpose as string,
    // what a call may say of where it is used is what was permitted
    scenario: active.permittedScope,
    system: null,
    since: context.today,
    until: dayAfter(active.permittedUntil),
    approver: active.provider,
    approvedBy: context.actor.subject,
  });
  return active;
}
