import { spanId } from '../../../kernel/audit/verification';
import { badInput } from '../../../kernel/errors';
import type { OversightContext } from '../context';

export interface VerifyAudit {
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** Names the part of the trails that is to be verified; each subgraph then follows its own. */
export function verifyAudit({ from, to }: VerifyAudit, { asOf }: Pick<OversightContext, 'asOf'>): { id: string } {
  if (asOf)
    throw badInput(
      'AS_OF_NOT_KEPT',
      'Registry-As-Of',
      '审计校验只针对现存记录，不能按历史时点进行。',
      'What is verified is the trail as it is kept now.',
    );
  if (from && to && to <= from) throw badInput('SPAN', 'to', '截止时间应晚于起始时间。', 'It must end later than it begins.');
  return { id: spanId({ ...(from && { from }), ...(to && { until: to }) }) };
}
