import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';

/** As much of an entry as says to whom it is shared. */
interface SharedEntry {
  entry: string;
  provider: string;
  jurisdiction: string;
  status: string;
  shareType: string | null;
  named: boolean;
}

export const audienceLoaders = ({ reader }: { reader: Reader }) => ({
  sharedEntry: oneByKey<SharedEntry>(
    ids =>
      reader.rows(sql`select p.entry, p.provider, p.jurisdiction, p.status, p.share_type as "shareType",
          coalesce(jsonb_array_length(p.terms->'allowedDepartments') > 0, false) as named
        from published_entry p where p.entry = any(${ids}::uuid[])`),
    row => row.entry,
  ),
  consumersOf: manyByKey<{ entry: string; consumer: string }>(
    ids =>
      reader.rows(
        sql`select distinct r.entry, r.consumer from share_request r where r.entry = any(${ids}::uuid[]) and r.share_request_status not in ('DRAFT', 'REJECTED')`,
      ),
    row => row.entry,
  ),
});
