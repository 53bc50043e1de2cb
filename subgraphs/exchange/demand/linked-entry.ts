import type { LinkingAnEntry } from '../../../rulebook/rules/demand';
import type { PublishedEntryRow } from '../published-entry/entity';
import type { DemandRow } from './entity';

/** Whether the catalog last told of an entry as published. */
export const isPublished = (entry: PublishedEntryRow | null): entry is PublishedEntryRow =>
  entry !== null && ['PUBLISHED', 'UPDATE_REQUESTED'].includes(entry.status);

/** What is judged of the entry by which a demand is met. */
export const linkingFacts = (entry: PublishedEntryRow | null, { provider, kind }: DemandRow): LinkingAnEntry => ({
  isPublished: isPublished(entry),
  entryProvider: entry?.provider ?? null,
  provider,
  kind,
  isOpened: entry?.terms.openListed === true,
});
