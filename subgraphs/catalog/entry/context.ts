import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { CatalogEntryRow } from './entity';
import { Facets } from './facets';
import type { DataItemRow } from './item-entity';
import type { CatalogStatus, OpenType, ShareType } from './kinds';

export const columns = `e.id, e.code, e.title, e.abstract, e.catalog_status as "catalogStatus", e.jurisdiction, e.provider,
  e.catalog_kind as "catalogKind", e.domain, e.format, e.update_frequency as "updateFrequency", e.tags, e.share_type as "shareType",
  e.share_basis as "shareBasis", e.share_conditions as "shareConditions", e.share_modes as "shareModes", e.open_type as "openType",
  e.open_basis as "openBasis", e.open_conditions as "openConditions", e.published_on::text as "publishedOn", e.version,
  e.record_form as "recordForm", e.holder_class as "holderClass", e.derived, e.classification, e.base_database as "baseDatabase", e.theme, e.building_departments as "buildingDepartments", e.level,
  e.share_requirements as "shareRequirements", e.share_basis_level as "shareBasisLevel", e.share_filing as "shareFiling", e.allowed_departments as "allowedDepartments", e.shared_items as "sharedItems", e.unmet_condition as "unmetCondition", e.share_type_owed as "shareTypeOwed",
  e.open_criteria as "openCriteria", e.law_stance as "lawStance", e.open_basis_level as "openBasisLevel", e.open_listed as "openListed", e.data_class as "dataClass", e.data_grade as "dataGrade", e.collection_notice as "collectionNotice", e.consent_basis as "consentBasis",
  e.priority_tags as "priorityTags", e.priority_area as "priorityArea", e.priority_reason as "priorityReason", e.prohibitions, e.questions, e.assessment, e.resources,
  e.secrecy_reviewed_on::text as "secrecyReviewedOn", e.secrecy_reviewer as "secrecyReviewer", e.aggregation_mode as "aggregationMode", e.aggregation_filing as "aggregationFiling", e.aggregation_evidence as "aggregationEvidence",
  e.aggregation_path as "aggregationPath", e.origin, e.connected_system as "connectedSystem", e.last_aggregated_at as "lastAggregatedAt", e.freshness_days as "freshnessDays",
  e.return_comment as "returnComment", e.register_clerk as "registerClerk", e.withdrawal_reason as "withdrawalReason", e.changed_on::text as "changedOn", e.change_ground as "changeGround", e.update_late as "updateLate", e.proposed, e.told_items as "toldItems",
  e.open_listed_at as "openListedAt", e.open_conditions_changed_at as "openConditionsChangedAt",
  e.grading_rule as "gradingRule", e.emergency`;

export const itemColumns = `id, entry, position, name, name_en as "nameEn", data_type as "dataType", length, description, code,
  item_kind as "itemKind", sensitivity, security_grade as "securityGrade", lawful_exception as "lawfulException", collectors,
  division_of_duties as "divisionOfDuties", source`;

/** Entries by title in Chinese order, by code, or by day of publication (the unpublished last). */
export const catalogEntries: Listing = {
  from: 'catalog_entry e',
  columns,
  key: 'e.id',
  keyType: 'uuid',
  sorts: {
    TITLE: { by: 'e.title collate "zh-x-icu"', type: 'text' },
    CODE: { by: 'e.code', type: 'text' },
    PUBLISHED_ON: { by: "coalesce(e.published_on, 'infinity')", type: 'date' },
  },
};

/** An entry as the register held it for a time. */
export interface EntryVersionRow {
  entry: string;
  version: number;
  title: string;
  catalogStatus: CatalogStatus;
  jurisdiction: string;
  provider: string;
  shareType: ShareType | null;
  openType: OpenType | null;
  recordedFrom: Date;
  recordedUntil: Date | null;
}

/** The moment asked about, for tables of history, which no view narrows to it. */
const asked = `coalesce(nullif(current_setting('shuji.as_of', true), '')::timestamptz, 'infinity')`;

export const entryLoaders = ({ reader }: { reader: Reader }) => ({
  facets: new Facets(reader),
  entry: oneByKey<CatalogEntryRow>(
    ids => reader.rows(sql`select ${raw(columns)} from catalog_entry e where e.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  entryByCode: oneByKey<CatalogEntryRow>(
    codes => reader.rows(sql`select ${raw(columns)} from catalog_entry e where e.code = any(${codes})`),
    row => row.code,
  ),
  items: manyByKey<DataItemRow>(
    ids =>
      reader.rows(sql`select ${raw(itemColumns)} from data_item where entry = any(${ids}::uuid[]) order by entry, position`),
    row => row.entry,
  ),
  versions: manyByKey<EntryVersionRow>(
    ids =>
      reader.rows(sql`select h.id as entry, h.version, h.title, h.catalog_status as "catalogStatus", h.jurisdiction, h.provider,
        h.share_type as "shareType", h.open_type as "openType", h.recorded_from as "recordedFrom",
        case when h.recorded_until > ${raw(asked)} or h.recorded_until = 'infinity' then null else h.recorded_until end as "recordedUntil"
        from catalog_entry_history h
        where h.id = any(${ids}::uuid[]) and h.recorded_from <= ${raw(asked)} order by h.id, h.recorded_from desc`),
    row => row.entry,
  ),
});
