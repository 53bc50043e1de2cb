import { keyOf } from '../../../kernel/global-id';
import type { CatalogContext } from '../context';
import type { CatalogEntry } from '../entry/types';
import { mayReadRecord } from './policy';
import { presentConditions, presentGradingRules, presentListing, presentResource } from './present';
import type { GradingRules, OpenConditions, OpenDataResource, OpenListing } from './types';

const keyOfEntry = ({ id }: CatalogEntry): string => keyOf('catalog', id) as string;

/** Where an entry's data can be had: society sees it once it stands in the open catalog. */
export async function resourcesOf(context: CatalogContext, entry: CatalogEntry): Promise<OpenDataResource[]> {
  const { jurisdiction, provider, openListed } = entry;
  const whose = { jurisdiction: jurisdiction?.code ?? '', provider: provider?.creditCode ?? '' };
  if (!openListed && !mayReadRecord(context.actor, whose)) return [];
  return (await context.loaders.openResources.load(keyOfEntry(entry))).map(presentResource);
}

/** What the open catalog showed of an entry, the latest first. */
export const listingsOf = async (context: CatalogContext, entry: CatalogEntry): Promise<OpenListing[]> =>
  (await context.loaders.openListings.load(keyOfEntry(entry))).map(presentListing);

/** The conditions of opening as they were set and changed, the latest first. */
export const conditionsOf = async (context: CatalogContext, entry: CatalogEntry): Promise<OpenConditions[]> =>
  (await context.loaders.openConditions.load(keyOfEntry(entry))).map(presentConditions);

/** A city's rules of classification and grading, the latest first. */
export const gradingRulesOf = async (context: CatalogContext, jurisdiction: string): Promise<GradingRules[]> =>
  (await context.loaders.gradingRules.load(jurisdiction)).map(presentGradingRules);
