import { Role } from '../../../kernel/actor';
import type { DesensitizationRow, ExpertOpinionRow, OpeningAssessmentRow, OpeningReviewRow } from './entity';
import type { Desensitization, ExpertOpinion, OpeningAssessment, OpeningReview } from './types';

const body = (creditCode: string | null) => (creditCode === null ? null : { creditCode });

export const presentReview = (row: OpeningReviewRow): OpeningReview => ({
  id: `opening-review:${row.id}`,
  kind: row.kind,
  outcome: row.outcome,
  conclusion: row.conclusion,
  consultation: row.consultation,
  heldOn: row.heldOn,
  reviewedBy: body(row.reviewedBy),
  reviewerRole: Role[row.reviewerRole as Role],
});

export const presentAssessment = (row: OpeningAssessmentRow): OpeningAssessment => ({
  id: `opening-assessment:${row.id}`,
  outcome: row.outcome,
  conclusion: row.conclusion,
  assessedBy: body(row.assessedBy),
  assessedOn: row.assessedOn,
});

export const presentDesensitization = (row: DesensitizationRow): Desensitization => ({
  id: `desensitization:${row.id}`,
  item: row.item,
  method: row.method,
  description: row.description,
  doneBy: body(row.doneBy),
  doneOn: row.doneOn,
});

export const presentOpinion = (row: ExpertOpinionRow): ExpertOpinion => ({
  id: `expert-opinion:${row.id}`,
  about: row.about,
  conclusion: row.conclusion,
  author: row.author,
  organization: body(row.organization),
  givenOn: row.givenOn,
});
