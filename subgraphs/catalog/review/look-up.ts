import { keyOf } from '../../../kernel/global-id';
import { reviewsDue } from '../../../rulebook/rules/catalog-opening';
import type { CatalogContext } from '../context';
import type { CatalogEntry } from '../entry/types';
import { mayReadRecord } from '../opening/policy';
import { OpeningReviewKind, ReviewOutcome } from './kinds';
import { presentAssessment, presentDesensitization, presentOpinion, presentReview } from './present';
import type { Desensitization, ExpertOpinion, OpeningAssessment, OpeningReview, ReviewDue } from './types';

const keyOfEntry = ({ id }: CatalogEntry): string => keyOf('catalog', id) as string;

/** Whether the caller may read what was put on record of an entry. */
const isOpenTo = (context: CatalogContext, { jurisdiction, provider }: CatalogEntry): boolean =>
  mayReadRecord(context.actor, { jurisdiction: jurisdiction?.code ?? '', provider: provider?.creditCode ?? '' });

export const reviewsOf = async (context: CatalogContext, entry: CatalogEntry): Promise<OpeningReview[]> =>
  isOpenTo(context, entry) ? (await context.loaders.openingReviews.load(keyOfEntry(entry))).map(presentReview) : [];

export const assessmentsOf = async (context: CatalogContext, entry: CatalogEntry): Promise<OpeningAssessment[]> =>
  isOpenTo(context, entry) ? (await context.loaders.openingAssessments.load(keyOfEntry(entry))).map(presentAssessment) : [];

export const desensitizationsOf = async (context: CatalogContext, entry: CatalogEntry): Promise<Desensitization[]> =>
  isOpenTo(context, entry) ? (await context.loaders.desensitizations.load(keyOfEntry(entry))).map(presentDesensitization) : [];

export const opinionsOf = async (context: CatalogContext, entry: CatalogEntry): Promise<ExpertOpinion[]> =>
  isOpenTo(context, entry) ? (await context.loaders.expertOpinions.load(keyOfEntry(entry))).map(presentOpinion) : [];

/** The reviews that an entry needs in its city before it is opened, and which of them it has passed. */
export async function reviewsDueOf(context: CatalogContext, entry: CatalogEntry): Promise<ReviewDue[]> {
  if (!isOpenTo(context, entry) || !entry.jurisdiction) return [];
  const key = keyOfEntry(entry);
  const { value: asked } = context.law(entry.jurisdiction.code).parameter('open_prepublication_reviews');
  const [items, reviews] = await Promise.all([context.loaders.items.load(key), context.loaders.openingReviews.load(key)]);
  const due = reviewsDue({ questions: entry.questions ?? [], items }, asked ?? []);
  return due.map(kind => ({
    kind: OpeningReviewKind[kind],
    passed: reviews.find(review => review.kind === kind)?.outcome === ReviewOutcome.PASSED,
  }));
}
