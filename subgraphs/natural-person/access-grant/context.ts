import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { PersonAccessGrantRow } from './entity';

const columns = `g.id, g.jurisdiction, g.person, g.organization, g.subject, g.contents, g.purpose, g.legal_basis as "legalBasis",
  g.case_number as "caseNumber", g.medium, g.granting_organization as "grantingOrganization", g.granted_at as "grantedAt",
  g.until::text as until, g.revoked_at as "revokedAt"`;

/** What is read of a grant for showing. */
export type ShownGrant = Omit<PersonAccessGrantRow, 'grantedBy' | 'grantedOn' | 'revokedBy' | 'version'>;

export const grants: Listing = {
  from: 'person_access_grant g',
  columns,
  key: 'g.id',
  keyType: 'uuid',
  sorts: { GRANTED_AT: { by: 'g.granted_at', type: 'timestamptz' } },
};

export const grantLoaders = ({ reader }: { reader: Reader }) => ({
  grant: oneByKey<ShownGrant>(
    ids => reader.rows(sql`select ${raw(columns)} from person_access_grant g where g.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
