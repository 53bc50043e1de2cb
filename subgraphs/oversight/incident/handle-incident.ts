import { demand } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { type Finding, findingsOf, Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput } from '../../../kernel/transaction';
import { judge } from '../../../rulebook/rule';
import { closingAnIncident } from '../../../rulebook/rules/security-incident';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { demandRecordKey, noRecord, recordId } from '../security/record-id';
import { SecurityIncidentRow, SecurityIncidentStepRow } from './entity';
import type { CloseIncidentInput, NoteIncidentInput } from './inputs';
import { IncidentStepKind } from './kinds';
import { mayHandleIncident, maySeeIncident } from './policy';
import { presentIncident } from './present';
import type { SecurityIncident } from './types';

const closed: Finding = {
  rule: 'INCIDENT_CLOSED',
  message: '该事件已办结，处置记录不再变更。',
  messageEn: 'The incident is closed, and its record stays as it is.',
  path: ['input', 'id'],
};
const noteMissing: Finding = {
  rule: 'INCIDENT_NOTE_MISSING',
  message: '应写明处置情况；报告的，写明接受报告的主管部门。',
  messageEn: 'A step says what was done; a report, to which department it was made.',
  path: ['input', 'note'],
};
const notToNote: Finding = {
  rule: 'INCIDENT_STEP_INVALID',
  message: '登记和办结各有其操作，此处不能填写。',
  messageEn: 'Recording and closing are commands of their own.',
  path: ['input', 'step'],
};

type Handling = CommandInput & { id: string; note: string };

/** Adds a step to an incident that the actor may see, and what it changes; others are told that there is none. */
async function handle(
  context: OversightContext,
  command: string,
  input: Handling,
  { step, change }: { step: IncidentStepKind; change: (row: SecurityIncidentRow) => Partial<SecurityIncidentRow> },
): Promise<SecurityIncident | Refused> {
  const { actor, moment: at } = context;
  demandNoNumber(input.note, 'note');
  const row = await context.write(command, input, async transaction => {
    const { manager } = transaction;
    const id = demandRecordKey('security-incident', input.id);
    const found = await manager.findOne(SecurityIncidentRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found || !maySeeIncident(actor, found)) throw noRecord();
    demand(mayHandleIncident(actor, found), actor);
    context.concerns(found.jurisdiction);
    if (found.closedAt !== null) return transaction.refuse(closed);
    if (isBlank(input.note)) return transaction.refuse(noteMissing);
    const changed = await manager.save(SecurityIncidentRow, { ...found, ...change(found) });
    await transaction.create(SecurityIncidentStepRow, {
      incident: id,
      step,
      at,
      byOrganization: actor.organization ?? null,
      note: input.note,
    });
    const aggregate = recordId('security-incident', id);
    transaction.audit({ aggregate, event: step, jurisdictions: [found.jurisdiction] });
    return changed;
  });
  return row instanceof Refused ? row : presentIncident(row);
}

/** Notes what was done: the first start of the response and the last report stand for themselves, all steps stay on record. */
export async function noteIncident(context: OversightContext, input: NoteIncidentInput): Promise<SecurityIncident | Refused> {
  const { step, note } = input;
  const { moment: now } = context;
  if (step === IncidentStepKind.RECORDED || step === IncidentStepKind.CLOSED) return new Refused([notToNote]);
  return handle(context, 'noteIncident', input, {
    step,
    change: ({ responseStartedAt }) => ({
      ...(step === IncidentStepKind.RESPONSE_STARTED && { responseStartedAt: responseStartedAt ?? now }),
      ...(step === IncidentStepKind.REPORTED && { reportedAt: now, reportedTo: note }),
    }),
  });
}

/** Closes an incident to which was responded and which was reported. */
export const closeIncident = (context: OversightContext, input: CloseIncidentInput): Promise<SecurityIncident | Refused> =>
  handle(context, 'closeIncident', input, {
    step: IncidentStepKind.CLOSED,
    change: row => {
      const breaches = judge(closingAnIncident, row, context.law(row.jurisdiction));
      if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
      return { closedAt: context.moment };
    },
  });
