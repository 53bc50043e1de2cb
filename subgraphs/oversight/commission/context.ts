import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { CommissionRow } from './entity';

export const commissionColumns = `m.id, m.jurisdiction, m.commission_kind as "commissionKind", m.commissioner, m.unit, m.scope, m.basis,
  m.since::text as since, m.until::text as until, m.confidentiality_agreement as "confidentialityAgreement",
  m.token_digest as "tokenDigest", m.token_issued_on::text as "tokenIssuedOn", m.ended_on::text as "endedOn", m.end_reason as "endReason",
  m.version`;

/** Commissions by their first day. */
export const commissions: Listing = {
  from: 'commission m',
  columns: commissionColumns,
  key: 'm.id',
  keyType: 'uuid',
  sorts: { SINCE: { by: 'm.since', type: 'date' } },
};

export const commissionLoaders = ({ reader }: { reader: Reader }) => ({
  commission: oneByKey<CommissionRow>(
    ids => reader.rows(sql`select ${raw(commissionColumns)} from commission m where m.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  commissionByToken: oneByKey<CommissionRow>(
    digests => reader.rows(sql`select ${raw(commissionColumns)} from commission m where m.token_digest = any(${digests})`),
    row => row.tokenDigest as string,
  ),
});
