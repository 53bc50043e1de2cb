import type { Reader } from '../../../kernel/database';
import { manyByKey } from '../../../kernel/loaders';
import { sql } from '../../../kernel/sql';
import type { DesensitizationRow, ExpertOpinionRow, OpeningAssessmentRow, OpeningReviewRow } from './entity';

/** What is on record of an entry before it is opened, the latest first. */
export const reviewLoaders = ({ reader }: { reader: Reader }) => ({
  openingReviews: manyByKey<OpeningReviewRow>(
    ids =>
      reader.rows(sql`select id, entry, jurisdiction, kind, outcome, conclusion, consultation, held_on::text as "heldOn",
        reviewed_by as "reviewedBy", reviewer_role as "reviewerRole", recorded_at as "recordedAt"
        from opening_review where entry = any(${ids}::uuid[]) order by entry, place desc`),
    row => row.entry,
  ),
  openingAssessments: manyByKey<OpeningAssessmentRow>(
    ids =>
      reader.rows(sql`select id, entry, outcome, conclusion, assessed_by as "assessedBy", assessed_on::text as "assessedOn",
        recorded_at as "recordedAt"
        from opening_assessment where entry = any(${ids}::uuid[]) order by entry, place desc`),
    row => row.entry,
  ),
  desensitizations: manyByKey<DesensitizationRow>(
    ids =>
      reader.rows(sql`select id, entry, item, method, description, done_by as "doneBy", done_on::text as "doneOn",
        recorded_at as "recordedAt"
        from desensitization where entry = any(${ids}::uuid[]) order by entry, place desc`),
    row => row.entry,
  ),
  expertOpinions: manyByKey<ExpertOpinionRow>(
    ids =>
      reader.rows(sql`select id, entry, jurisdiction, about, conclusion, author, organization, given_on::text as "givenOn",
        recorded_at as "recordedAt"
        from expert_opinion where entry = any(${ids}::uuid[]) order by entry, place desc`),
    row => row.entry,
  ),
});
