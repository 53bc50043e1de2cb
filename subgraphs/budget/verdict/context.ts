import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { FundingDecisionRow, RecordedVerdictRow } from './entity';

export const verdictColumns = `v.id, v.project, v.gate, v.event, v.outcome, v.as_of as "asOf", v.by_role as "byRole",
  v.by_organization as "byOrganization", v.conditions, v.attached, v.digest, v.recorded_at as "recordedAt"`;

/** Recorded verdicts by the moment of the record. */
export const recordedVerdicts: Listing = {
  from: 'recorded_verdict v join project p on p.code = v.project',
  columns: verdictColumns,
  key: 'v.id',
  keyType: 'uuid',
  sorts: { RECORDED_AT: { by: 'v.recorded_at', type: 'timestamptz' } },
};

export const verdictLoaders = ({ reader }: { reader: Reader }) => ({
  recordedVerdict: oneByKey<RecordedVerdictRow>(
    ids => reader.rows(sql`select ${raw(verdictColumns)} from recorded_verdict v where v.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  verdictsOf: manyByKey<RecordedVerdictRow>(
    codes =>
      reader.rows(sql`select ${raw(verdictColumns)} from recorded_verdict v
        where v.project = any(${codes}) order by v.recorded_at, v.id`),
    row => row.project,
  ),
  fundingDecisions: manyByKey<FundingDecisionRow>(
    codes =>
      reader.rows(sql`select d.id, d.project, d.gate, d.year, d.amount, d.reference, d.decided_on::text as "decidedOn", d.verdict
        from funding_decision d where d.project = any(${codes}) order by d.year, d.gate`),
    row => row.project,
  ),
});
