import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { findingsOf, Refusal, Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { openingAnInspection } from '../../../rulebook/rules/security-inspection';
import type { OversightContext } from '../context';
import { isAuthorityOf } from '../security/policy';
import { demandRecordKey, noRecord, recordId } from '../security/record-id';
import { SecurityInspectionRow } from './entity';
import { mayCloseInspection, maySeeInspection } from './policy';
import { presentInspection } from './present';
import type { CloseSecurityInspectionInput, OpenSecurityInspectionInput, SecurityInspection } from './types';

/** Opens an inspection: from now on the inspecting body reads the audit trail of the department, and it alone. */
export async function openSecurityInspection(
  context: OversightContext,
  input: OpenSecurityInspectionInput,
): Promise<SecurityInspection | Refused> {
  const { moment: now } = context;
  const { jurisdiction, inspectionKind, inspector, department, basis, until } = input;
  const law = context.law(jurisdiction);
  demand(isAuthorityOf(context.actor, jurisdiction), context.actor);
  demandNoNumber(basis, 'basis');
  const row = await context.write('openSecurityInspection', input, async transaction => {
    const findings = findingsOf(judge(openingAnInspection, { ...input, now }, law));
    if (findings.length > 0) throw new Refusal(findings);
    const values = { jurisdiction, inspectionKind, inspector, department, basis, until, openedAt: now, closedAt: null };
    const made = await transaction.create(SecurityInspectionRow, values);
    transaction.audit({ aggregate: recordId('security-inspection', made.id), jurisdictions: [jurisdiction] });
    return made;
  });
  return row instanceof Refused ? row : presentInspection(row, context.moment);
}

/** Closes it: from now on nothing is read by it. */
export async function closeSecurityInspection(
  context: OversightContext,
  input: CloseSecurityInspectionInput,
): Promise<SecurityInspection | Refused> {
  const { actor, moment } = context;
  const row = await context.write('closeSecurityInspection', input, async transaction => {
    const { manager } = transaction;
    const id = demandRecordKey('security-inspection', input.id);
    const found = await manager.findOne(SecurityInspectionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found || !maySeeInspection(actor, found)) throw noRecord();
    demand(mayCloseInspection(actor, found), actor);
    if (found.closedAt !== null) return transaction.refuse(closedAlready);
    transaction.audit({ aggregate: recordId('security-inspection', id), jurisdictions: [found.jurisdiction] });
    return manager.save(SecurityInspectionRow, { ...found, closedAt: moment });
  });
  return row instanceof Refused ? row : presentInspection(row, context.moment);
}

const closedAlready = {
  rule: 'INSPECTION_CLOSED',
  message: '该检查已结束。',
  messageEn: 'The inspection is closed already.',
  path: ['input', 'id'],
};
