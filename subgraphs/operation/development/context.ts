import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { DevelopmentResultRow, DevelopmentServiceRow } from './entity';

export const developmentLoaders = ({ reader }: { reader: Reader }) => ({
  servicesOf: manyByKey<DevelopmentServiceRow>(
    ids =>
      reader.rows(sql`select s.id, s.contract, s.name, s.opened_on::text as "openedOn" from development_service s
        where s.contract = any(${ids}::uuid[]) order by s.contract, s.opened_on, s.id`),
    row => row.contract,
  ),
  resultsOf: manyByKey<DevelopmentResultRow>(
    ids =>
      reader.rows(sql`select r.id, r.service, r.title, r.digest, r.submitted_on::text as "submittedOn", r.output_review as "outputReview",
          r.irreversible, r.reviewed_on::text as "reviewedOn", r.released_on::text as "releasedOn"
        from development_result r where r.service = any(${ids}::uuid[]) order by r.service, r.submitted_on, r.id`),
    row => row.service,
  ),
});
