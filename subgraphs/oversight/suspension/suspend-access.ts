import { demand, Role } from '../../../kernel/actor';
import { demandNoNumber } from '../../../kernel/audit/demand-no-number';
import { type Finding, Refused } from '../../../kernel/refused';
import { isBlank } from '../../../rulebook/values/blank';
import type { OversightContext } from '../context';
import { SuspensionRow } from './entity';
import { suspensionChanged } from './feed';
import type { SuspendAccessInput } from './inputs';
import { maySuspend } from './policy';
import { presentWritten } from './present';
import type { Suspension } from './types';

/** Keeps a user, or everybody who acts for a body, out of the whole register: within a second, until a moment or until it is lifted. */
export async function suspendAccess(context: OversightContext, input: SuspendAccessInput): Promise<Suspension | Refused> {
  const { actor, moment } = context;
  context.law(input.jurisdiction);
  demand(maySuspend(actor, input), actor);
  const { jurisdiction, reason, basis, until = null } = input;
  const [subject, organization] = [input.subject || null, input.organization || null];
  demandNoNumber(reason, 'reason');
  demandNoNumber(basis, 'basis');
  const findings = [
    ...faultsOf({ subject, organization, reason, basis, until }, moment),
    ...ofOneself(actor, { subject, organization }),
  ];
  if (findings.length > 0) return new Refused(findings);
  const row = await context.write('suspendAccess', input, async transaction => {
    const suspension = await transaction.create(SuspensionRow, {
      jurisdiction,
      subject,
      organization,
      reason,
      basis,
      since: moment,
      until,
      byRole: actor.is(Role.GOVERNMENT) ? 'GOVERNMENT' : 'AUTHORITY',
      bySubject: actor.subject,
      byOrganization: actor.organization ?? null,
      liftedAt: null,
      liftedBy: null,
      liftReason: null,
    });
    transaction.emit(suspensionChanged(suspension));
    return suspension;
  });
  return row instanceof Refused ? row : presentWritten(row, moment);
}

const finding = (rule: string, message: string, messageEn: string, ...path: string[]): Finding => ({
  rule,
  message,
  messageEn,
  path: ['input', ...path],
});

type Stated = Pick<SuspensionRow, 'subject' | 'organization' | 'reason' | 'basis' | 'until'>;

function faultsOf({ subject, organization, reason, basis, until }: Stated, moment: Date): Finding[] {
  const faults: Finding[] = [];
  if ((subject === null || isBlank(subject)) === (organization === null))
    faults.push(
      finding(
        'SUSPENSION_OF_WHOM',
        '应指明一名用户或一个机构，二者取其一。',
        'Name one user or one body, not both.',
        'subject',
      ),
    );
  for (const [path, text] of Object.entries({ reason, basis }))
    if (isBlank(text))
      faults.push(
        finding('SUSPENSION_UNFOUNDED', '暂停访问应写明事由和依据。', 'A suspension states its reason and its basis.', path),
      );
  if (until !== null && until <= moment)
    faults.push(finding('SUSPENSION_ALREADY_OVER', '截止时间应晚于现在。', 'It must end later than now.', 'until'));
  return faults;
}

/** Nobody locks themself out, with those who could let them in again. */
function ofOneself(
  actor: OversightContext['actor'],
  { subject, organization }: Pick<SuspensionRow, 'subject' | 'organization'>,
): Finding[] {
  const message = ['不得暂停本人或本机构的访问。', 'Nobody suspends themself or their own body.'] as const;
  if (subject !== null && subject === actor.subject) return [finding('SUSPENSION_OF_ONESELF', ...message, 'subject')];
  if (organization !== null && organization === actor.organization)
    return [finding('SUSPENSION_OF_ONESELF', ...message, 'organization')];
  return [];
}
