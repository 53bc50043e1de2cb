import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { TypeReviewRow } from './entity';

export const typeReviewLoaders = ({ reader }: { reader: Reader }) => ({
  /** Assessments of an entry, the latest first. */
  typeReviews: manyByKey<TypeReviewRow>(
    entries =>
      reader.rows(sql`select id, entry, about, type_before as "typeBefore", type_after as "typeAfter", outcome, reason,
        reviewed_by as "reviewedBy", reviewed_on::text as "reviewedOn"
        from type_review where entry = any(${entries}::uuid[]) order by entry, place desc`),
    row => row.entry,
  ),
});
