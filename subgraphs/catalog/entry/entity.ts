import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { DataOrigin } from '../aggregation/kinds';
import type { LawStance, PriorityArea, PriorityTag, Prohibition } from '../opening/kinds';
import type { DataItemRow } from './item-entity';
import type { CatalogKind, CatalogStatus, OpenType, ServiceMode, ShareType, UpdateFrequency } from './kinds';
import type {
  AggregationMode,
  BaseDatabase,
  BasisLevel,
  CatalogLevel,
  HolderClass,
  ItemKind,
  OpenCriterion,
  OpeningQuestion,
  RecordForm,
  Sensitivity,
} from './terms-kinds';

/** An item as other slices are told of it. */
export interface ToldItem {
  name: string;
  code: string | null;
  itemKind: `${ItemKind}` | null;
  sensitivity: `${Sensitivity}` | null;
}

/** What is attached to an entry of the open catalog. */
export interface AttachedResource {
  name: string;
  url: string;
  format: string;
}

@Entity('catalog_entry')
export class CatalogEntryRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  abstract: string | null;

  @Column('text', { name: 'catalog_status' })
  catalogStatus: CatalogStatus;

  @Column('text')
  jurisdiction: string;

  /** Credit code of the department whose data it is. */
  @Column('text')
  provider: string;

  @Column('text', { name: 'catalog_kind' })
  catalogKind: CatalogKind;

  @Column('text', { nullable: true })
  domain: string | null;

  @Column('text', { nullable: true })
  format: string | null;

  @Column('text', { name: 'update_frequency', nullable: true })
  updateFrequency: UpdateFrequency | null;

  @Column('text', { array: true, default: [] })
  tags: string[];

  /** Null only before publication, while nobody has decided. */
  @Column('text', { name: 'share_type', nullable: true })
  shareType: ShareType | null;

  @Column('text', { name: 'share_basis', nullable: true })
  shareBasis: string | null;

  @Column('text', { name: 'share_conditions', nullable: true })
  shareConditions: string | null;

  @Column('text', { name: 'share_modes', array: true, default: [] })
  shareModes: ServiceMode[];

  @Column('text', { name: 'open_type', nullable: true })
  openType: OpenType | null;

  @Column('text', { name: 'open_basis', nullable: true })
  openBasis: string | null;

  @Column('text', { name: 'open_conditions', nullable: true })
  openConditions: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  publishedOn: string | null;

  @Column('text', { name: 'record_form', nullable: true })
  recordForm: RecordForm | null;

  @Column('text', { name: 'holder_class', nullable: true })
  holderClass: HolderClass | null;

  /** Made from other data. */
  @Column('boolean', { default: false })
  derived: boolean;

  /** 类、项、目、细目 of the code. */
  @Column('text', { nullable: true })
  classification: string | null;

  @Column('text', { name: 'base_database', nullable: true })
  baseDatabase: BaseDatabase | null;

  @Column('text', { nullable: true })
  theme: string | null;

  /** Credit codes of those who build it together. */
  @Column('text', { name: 'building_departments', array: true, default: [] })
  buildingDepartments: string[];

  @Column('text', { nullable: true })
  level: CatalogLevel | null;

  @Column('text', { name: 'share_requirements', nullable: true })
  shareRequirements: string | null;

  @Column('text', { name: 'share_basis_level', nullable: true })
  shareBasisLevel: BasisLevel | null;

  /** Number under which the basis was filed with the authority. */
  @Column('text', { name: 'share_filing', nullable: true })
  shareFiling: string | null;

  /** Credit codes of those it is shared with; all, where empty. */
  @Column('text', { name: 'allowed_departments', array: true, default: [] })
  allowedDepartments: string[];

  /** Names of the items that are shared; all, where empty. */
  @Column('text', { name: 'shared_items', array: true, default: [] })
  sharedItems: string[];

  /** What is lacking for it to be shared. */
  @Column('text', { name: 'unmet_condition', nullable: true })
  unmetCondition: string | null;

  /** False where the text of the city names no share types. */
  @Column('boolean', { name: 'share_type_owed', default: true })
  shareTypeOwed: boolean;

  @Column('text', { name: 'open_criteria', array: true, default: [] })
  openCriteria: OpenCriterion[];

  /** What the law says of opening it. */
  @Column('text', { name: 'law_stance', nullable: true })
  lawStance: LawStance | null;

  @Column('text', { name: 'open_basis_level', nullable: true })
  openBasisLevel: BasisLevel | null;

  /** In the published open catalog. */
  @Column('boolean', { name: 'open_listed', default: false })
  openListed: boolean;

  /** When it was put into the open catalog as it is now. */
  @Column('timestamptz', { name: 'open_listed_at', nullable: true })
  openListedAt: Date | null;

  @Column('timestamptz', { name: 'open_conditions_changed_at', nullable: true })
  openConditionsChangedAt: Date | null;

  /** The version of the rules that it was graded by. */
  @Column('uuid', { name: 'grading_rule', nullable: true })
  gradingRule: string | null;

  /** The emergency for which its review is expedited. */
  @Column('uuid', { nullable: true })
  emergency: string | null;

  @Column('text', { name: 'data_class', nullable: true })
  dataClass: string | null;

  @Column('text', { name: 'collection_notice', nullable: true })
  collectionNotice: string | null;

  @Column('text', { name: 'consent_basis', nullable: true })
  consentBasis: string | null;

  @Column('text', { name: 'data_grade', nullable: true })
  dataGrade: string | null;

  @Column('text', { name: 'priority_tags', array: true, default: [] })
  priorityTags: PriorityTag[];

  @Column('text', { name: 'priority_area', nullable: true })
  priorityArea: PriorityArea | null;

  @Column('text', { name: 'priority_reason', nullable: true })
  priorityReason: string | null;

  /** Why it may not be opened. */
  @Column('text', { array: true, default: [] })
  prohibitions: Prohibition[];

  @Column('text', { array: true, default: [] })
  questions: OpeningQuestion[];

  @Column('text', { nullable: true })
  assessment: string | null;

  @Column('jsonb', { default: [] })
  resources: AttachedResource[];

  @Column('date', { name: 'secrecy_reviewed_on', nullable: true })
  secrecyReviewedOn: string | null;

  /** The section that reviewed it, or the number of its review. */
  @Column('text', { name: 'secrecy_reviewer', nullable: true })
  secrecyReviewer: string | null;

  @Column('text', { name: 'aggregation_mode', nullable: true })
  aggregationMode: AggregationMode | null;

  @Column('text', { name: 'aggregation_filing', nullable: true })
  aggregationFiling: string | null;

  @Column('text', { name: 'aggregation_evidence', nullable: true })
  aggregationEvidence: string | null;

  @Column('text', { name: 'aggregation_path', nullable: true })
  aggregationPath: string | null;

  @Column('text', { nullable: true })
  origin: DataOrigin | null;

  @Column('text', { name: 'connected_system', nullable: true })
  connectedSystem: string | null;

  @Column('timestamptz', { name: 'last_aggregated_at', nullable: true })
  lastAggregatedAt: Date | null;

  /** Most days between two deliveries, as agreed. */
  @Column('integer', { name: 'freshness_days', nullable: true })
  freshnessDays: number | null;

  @Column('text', { name: 'return_comment', nullable: true })
  returnComment: string | null;

  /** Who registered it for the unit: the subject of the token. */
  @Column('text', { name: 'register_clerk', nullable: true })
  registerClerk: string | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason: string | null;

  /** Day on which the law or the duties changed. */
  @Column('date', { name: 'changed_on', nullable: true })
  changedOn: string | null;

  @Column('text', { name: 'change_ground', nullable: true })
  changeGround: string | null;

  @Column('boolean', { name: 'update_late', default: false })
  updateLate: boolean;

  /** What is to take the place of the present version. */
  @Column('jsonb', { nullable: true })
  proposed: ProposedVersion | null;

  /** What others are told of its items; written with them. */
  @Column('jsonb', { name: 'told_items', default: [] })
  toldItems: ToldItem[];

  @VersionColumn()
  version: number;
}

/** A version that is asked for: what changes of the entry, and all its items where they change. */
export interface ProposedVersion {
  changes: Partial<CatalogEntryRow>;
  items?: Partial<DataItemRow>[];
}
