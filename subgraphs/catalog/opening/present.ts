import type { CatalogEntryRow } from '../entry/entity';
import { presentEntry } from '../entry/present';
import type { GradingRuleRow, OpenConditionRow, OpenListingRow, OpenResourceRow } from './entity';
import { machineReadable, type PriorityArea, type PriorityTag } from './kinds';
import type { GradingRules, OpenCatalogueItem, OpenConditions, OpenDataResource, OpeningPlanItem, OpenListing } from './types';

export const presentResource = (row: OpenResourceRow): OpenDataResource => ({
  id: `open-resource:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  provider: { creditCode: row.provider },
  name: row.name,
  url: row.url,
  format: row.format,
  machineReadable: machineReadable.has(row.format),
  level: row.level,
  processing: row.processing,
  reportedOn: row.reportedOn,
  attachedOn: row.attachedOn,
});

export const presentListing = (row: OpenListingRow): OpenListing => ({
  version: row.listingVersion,
  openType: row.openType,
  openConditions: row.openConditions,
  publishedAt: row.publishedAt,
  unlistedAt: row.unlistedAt,
  reason: row.reason,
});

export const presentCatalogueItem = (row: OpenListingRow, entry: CatalogEntryRow): OpenCatalogueItem => ({
  id: `open-listing:${row.id}`,
  entry: presentEntry(entry),
  openType: row.openType,
  openConditions: row.openConditions,
  version: row.listingVersion,
  publishedAt: row.publishedAt,
});

export const presentPlanItem = (row: CatalogEntryRow): OpeningPlanItem => ({
  entry: presentEntry(row),
  prior: row.priorityTags.length > 0 || row.priorityArea !== null,
  priorityTags: row.priorityTags as PriorityTag[],
  priorityArea: row.priorityArea as PriorityArea | null,
  listed: row.openListed,
});

export const presentConditions = (row: OpenConditionRow): OpenConditions => ({
  id: `open-conditions:${row.id}`,
  version: row.conditionVersion,
  conditions: row.conditions,
  reason: row.reason,
  approvedBy: row.approvedBy === null ? null : { creditCode: row.approvedBy },
  approvedOn: row.approvedOn,
});

export const presentGradingRules = (row: GradingRuleRow): GradingRules => ({
  id: `grading-rule:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  ruleVersion: row.ruleVersion,
  title: row.title,
  dataClasses: row.dataClasses,
  dataGrades: row.dataGrades,
  since: row.since,
});
