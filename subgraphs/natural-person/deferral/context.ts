import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { DisclosureDeferralRow } from './entity';

const columns = `d.id, d.jurisdiction, d.organization, d.case_number as "caseNumber", d.legal_basis as "legalBasis", d.reason,
  d.ordering_organization as "orderingOrganization", d.hides_from as "hidesFrom", d.until::text as until, d.lifted_at as "liftedAt"`;

/** What is read of a deferral for showing. */
export type ShownDeferral = Pick<
  DisclosureDeferralRow,
  | 'id'
  | 'jurisdiction'
  | 'organization'
  | 'caseNumber'
  | 'legalBasis'
  | 'reason'
  | 'orderingOrganization'
  | 'hidesFrom'
  | 'until'
  | 'liftedAt'
>;

export const deferrals: Listing = {
  from: 'disclosure_deferral d',
  columns,
  key: 'd.id',
  keyType: 'uuid',
  sorts: { ORDERED_AT: { by: 'd.ordered_at', type: 'timestamptz' } },
};

export const deferralLoaders = ({ reader }: { reader: Reader }) => ({
  deferral: oneByKey<ShownDeferral>(
    ids => reader.rows(sql`select ${raw(columns)} from disclosure_deferral d where d.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
