import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import { columns as entryColumns } from '../entry/context';
import type { GradingRuleRow, OpenConditionRow, OpenListingRow, OpenResourceRow } from './entity';

const resourceColumns = `r.id, r.jurisdiction, r.provider, r.entry, r.name, r.url, r.format, r.level, r.processing, r.reported_on::text as "reportedOn",
  r.attached_on::text as "attachedOn", r.detached_on::text as "detachedOn", r.version`;

const listingColumns = `l.id, l.entry, l.listing_version as "listingVersion", l.entry_version as "entryVersion", l.open_type as "openType",
  l.open_conditions as "openConditions", l.published_at as "publishedAt", l.unlisted_at as "unlistedAt", l.reason`;

/** The open catalog as it stands: its lines and their entries. */
export const openCatalogue: Listing = {
  from: `open_listing l join catalog_entry e on e.id = l.entry and e.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED')
    and l.unlisted_at is null`,
  columns: listingColumns,
  key: 'l.id',
  keyType: 'uuid',
  sorts: {
    PUBLISHED_AT: { by: 'l.published_at', type: 'timestamptz' },
    TITLE: { by: 'e.title collate "zh-x-icu"', type: 'text' },
  },
};

/** Whether an entry is opened before others; the first character of the key by which the plan is sorted. */
const rank = `case when e.priority_tags <> '{}' or e.priority_area is not null then '0' else '1' end`;

/** What may be opened: those that come first first, then by title. */
export const openingPlan: Listing = {
  from: 'catalog_entry e',
  columns: entryColumns,
  key: 'e.id',
  keyType: 'uuid',
  sorts: { PRIORITY: { by: `(${rank} || e.title) collate "zh-x-icu"`, type: 'text' } },
};

/** Open data that is in no entry, the earliest reported first. */
export const unlistedResources: Listing = {
  from: 'open_resource r',
  columns: resourceColumns,
  key: 'r.id',
  keyType: 'uuid',
  sorts: { REPORTED_ON: { by: 'r.reported_on', type: 'date' } },
};

export const openingLoaders = ({ reader }: { reader: Reader }) => ({
  openLine: oneByKey<OpenListingRow>(
    ids => reader.rows(sql`select ${raw(listingColumns)} from open_listing l where l.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  openResource: oneByKey<OpenResourceRow>(
    ids => reader.rows(sql`select ${raw(resourceColumns)} from open_resource r where r.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  openResources: manyByKey<OpenResourceRow & { entry: string }>(
    ids =>
      reader.rows(sql`select ${raw(resourceColumns)} from open_resource r
        where r.entry = any(${ids}::uuid[]) and r.detached_on is null order by r.entry, r.attached_on, r.id`),
    row => row.entry,
  ),
  openListings: manyByKey<OpenListingRow>(
    ids =>
      reader.rows(sql`select ${raw(listingColumns)} from open_listing l
        where l.entry = any(${ids}::uuid[]) order by l.entry, l.listing_version desc`),
    row => row.entry,
  ),
  openConditions: manyByKey<OpenConditionRow>(
    ids =>
      reader.rows(sql`select id, entry, condition_version as "conditionVersion", conditions, reason, approved_by as "approvedBy",
        approved_on::text as "approvedOn"
        from open_condition where entry = any(${ids}::uuid[]) order by entry, condition_version desc`),
    row => row.entry,
  ),
  gradingRules: manyByKey<GradingRuleRow>(
    cities =>
      reader.rows(sql`select id, jurisdiction, rule_version as "ruleVersion", title, data_classes as "dataClasses",
        data_grades as "dataGrades", since::text, set_by as "setBy", version
        from grading_rule where jurisdiction = any(${cities}) order by jurisdiction, since desc, rule_version desc`),
    row => row.jurisdiction,
  ),
});
