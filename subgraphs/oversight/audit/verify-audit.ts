import { spanId } from '../../../kernel/audit/verification';
import { badInput } from '../../../kernel/errors';

export interface VerifyAudit {
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** Names the part of the trails that is to be verified; each subgraph then follows its own. */
export function verifyAudit({ from, to }: VerifyAudit): { id: string } {
  if (from && to && to <= from) throw badInput('SPAN', 'to', '截止时间应晚于起始时间。', 'It must end later than it begins.');
  return { id: spanId({ ...(from && { from }), ...(to && { until: to }) }) };
}
