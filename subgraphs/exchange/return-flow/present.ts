import { globalId } from '../../../kernel/global-id';
import type { ReturnFlowRow } from './entity';
import type { ReturnFlowRequest } from './types';

const counted = (rows: string | null): number | null => (rows === null ? null : Number(rows));

/** How many of the rows that were needed did not come; null where either number is not known. */
function shortfallOf({ expectedRows, deliveredRows }: ReturnFlowRow): number | null {
  const [expected, delivered] = [counted(expectedRows), counted(deliveredRows)];
  return expected === null || delivered === null ? null : Math.max(0, expected - delivered);
}

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentReturnFlow = (row: ReturnFlowRow): ReturnFlowRequest => ({
  id: globalId('return-flow', row.id),
  jurisdiction: { code: row.jurisdiction },
  direction: row.direction,
  content: row.content,
  purpose: row.purpose,
  holder: row.holder,
  applicant: { creditCode: row.applicant },
  producer: { creditCode: row.producer },
  demandId: row.demand === null ? null : globalId('demand', row.demand),
  joint: row.joint,
  producerSignedOn: row.producerSignedOn,
  authoritySignedOn: row.authoritySignedOn,
  returnFlowStatus: row.returnFlowStatus,
  expectedRows: counted(row.expectedRows),
  deliveredRows: counted(row.deliveredRows),
  shortfall: shortfallOf(row),
  reason: row.reason,
  submittedUpstreamOn: row.submittedUpstreamOn,
  filedOn: row.filedOn,
  version: row.version,
});
