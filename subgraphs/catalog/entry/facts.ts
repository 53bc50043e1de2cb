import type { EntityManager } from 'typeorm';
import type { SubmittedEntry } from '../../../rulebook/rules/catalog-entry';
import type { OpenedUnderAgreement } from '../../../rulebook/rules/open-agreement';
import { aggregationFacts } from '../aggregation/facts';
import { agreementFacts } from '../agreement/facts';
import type { CatalogContext } from '../context';
import { reviewsBeforeOpening } from '../known-regime/project-regimes';
import { openingFacts } from '../opening/facts';
import { sourceFacts } from '../source/facts';
import type { CatalogEntryRow } from './entity';
import type { DataItemRow } from './item-entity';

/** All that is judged when an entry is handed in or decided on, read in the transaction that decides. */
export async function factsOf(
  manager: EntityManager,
  context: CatalogContext,
  entry: CatalogEntryRow,
  items: readonly Partial<DataItemRow>[],
): Promise<SubmittedEntry & OpenedUnderAgreement & { reviewsSecurity: boolean }> {
  const { code, catalogKind, ...described } = entry;
  return {
    ...described,
    code,
    catalogKind,
    items: items.map(({ name = '', itemKind, sensitivity, securityGrade }) => ({ name, itemKind, sensitivity, securityGrade })),
    aggregation: await aggregationFacts(manager, context, entry, items),
    sources: await sourceFacts(manager, context, entry, items),
    opening: await openingFacts(manager, context, entry, items),
    ...(await agreementFacts(manager, entry)),
    reviewsSecurity: await reviewsBeforeOpening(manager, { body: entry.provider, jurisdiction: entry.jurisdiction }),
  };
}
