import { inTurn } from '../../kernel/events/feed';
import { defineSlice } from '../../kernel/slice';
import { AggregatedDatasetRow } from './aggregation/dataset/entity';
import { AggregatedDatasetResolver } from './aggregation/dataset/resolver';
import { AggregationFilingRow } from './aggregation/filing/entity';
import { AggregationFilingResolver } from './aggregation/filing/resolver';
import { AggregationNormRow } from './aggregation/norm/entity';
import { AggregationNormResolver } from './aggregation/norm/resolver';
import { DataNoticeRow } from './aggregation/notice/entity';
import { noticeTaskFeed } from './aggregation/notice/feed';
import { noticeOf } from './aggregation/notice/list-notices';
import { DataNoticeResolver } from './aggregation/notice/resolver';
import { StaleEntryResolver } from './aggregation/stale/resolver';
import { KnownAgreementRow } from './agreement/entity';
import { projectAgreements } from './agreement/project-agreements';
import { loaders } from './context';
import { ManagedDatabaseRow } from './database/entity';
import { ManagedDatabaseResolver } from './database/resolver';
import { EmergencyEntryRow, EmergencyRow, EmergencyUpdateRow } from './emergency/entity';
import { EmergencyResolver } from './emergency/resolver';
import { CatalogEntryCommandsResolver } from './entry/commands-resolver';
import { LegalEntityCatalogResolver } from './entry/contributed-resolver';
import { CatalogEntryRow } from './entry/entity';
import { feed } from './entry/feed';
import { DataItemRow } from './entry/item-entity';
import { LabelsResolver } from './entry/labels-resolver';
import { entryOf } from './entry/look-up';
import { CatalogEntryResolver } from './entry/resolver';
import { catalogEntry } from './entry/workflow';
import { projectRegimes } from './known-regime/project-regimes';
import { CollectionBatchRow } from './list/collection/entity';
import { CollectionBatchResolver } from './list/collection/resolver';
import { CompletenessDeclarationRow } from './list/declaration/entity';
import { CatalogueListResolver } from './list/declaration/resolver';
import { ListEditionRow } from './list/entity';
import { NeedRow } from './list/need/entity';
import { needFeed, needTaskFeed } from './list/need/feed';
import { needOf } from './list/need/list-needs';
import { DemandListResolver } from './list/need/resolver';
import { ExclusionRow } from './list/negative/entity';
import { NegativeListResolver } from './list/negative/resolver';
import { ListEditionResolver, ManagedListResolver } from './list/resolver';
import { ResponsibilityRow } from './list/responsibility/entity';
import { EntryResponsibilityResolver, ResponsibilityResolver } from './list/responsibility/resolver';
import { OpeningCommandsResolver } from './opening/commands-resolver';
import { openingConstraints } from './opening/constraints';
import { GradingRuleRow, OpenConditionRow, OpenResourceRow } from './opening/entity';
import { OpeningResolver } from './opening/resolver';
import { PlatformComplianceResolver } from './platform/compliance-resolver';
import { platformConstraints } from './platform/constraints';
import { InformationSystemRow, PlatformRow } from './platform/entity';
import { systemOf } from './platform/look-up';
import { platformFeed } from './platform/platform-changed';
import { DataPlatformResolver, InformationSystemResolver } from './platform/resolver';
import { systemFeed } from './platform/system-changed';
import { access } from './policy';
import { QualityCheckRow } from './quality/entity';
import { QualityCheckResolver } from './quality/resolver';
import { DesensitizationRow, ExpertOpinionRow, OpeningAssessmentRow, OpeningReviewRow } from './review/entity';
import { OpeningReviewResolver } from './review/resolver';
import { ItemSourceRow } from './source/entity';
import { RepeatedItemResolver } from './source/repeated-item-resolver';
import { Jurisdiction, LegalEntity } from './stubs';
import { TypeReviewIntervalRow, TypeReviewRow } from './type-review/entity';
import { TypeReviewResolver } from './type-review/resolver';

export const catalogSlice = defineSlice({
  name: 'catalog',
  resolvers: [
    CatalogEntryResolver,
    LabelsResolver,
    CatalogEntryCommandsResolver,
    LegalEntityCatalogResolver,
    ManagedListResolver,
    ListEditionResolver,
    ResponsibilityResolver,
    EntryResponsibilityResolver,
    NegativeListResolver,
    DemandListResolver,
    CatalogueListResolver,
    CollectionBatchResolver,
    ManagedDatabaseResolver,
    OpeningResolver,
    OpeningCommandsResolver,
    OpeningReviewResolver,
    EmergencyResolver,
    RepeatedItemResolver,
    DataPlatformResolver,
    PlatformComplianceResolver,
    InformationSystemResolver,
    AggregatedDatasetResolver,
    AggregationFilingResolver,
    AggregationNormResolver,
    DataNoticeResolver,
    StaleEntryResolver,
    QualityCheckResolver,
    TypeReviewResolver,
  ],
  types: [Jurisdiction, LegalEntity],
  rows: [
    CatalogEntryRow,
    DataItemRow,
    ListEditionRow,
    ResponsibilityRow,
    ExclusionRow,
    NeedRow,
    CompletenessDeclarationRow,
    CollectionBatchRow,
    ItemSourceRow,
    ManagedDatabaseRow,
    GradingRuleRow,
    OpenConditionRow,
    OpenResourceRow,
    DesensitizationRow,
    ExpertOpinionRow,
    OpeningAssessmentRow,
    OpeningReviewRow,
    EmergencyEntryRow,
    EmergencyRow,
    EmergencyUpdateRow,
    PlatformRow,
    InformationSystemRow,
    KnownAgreementRow,
    AggregatedDatasetRow,
    AggregationFilingRow,
    AggregationNormRow,
    DataNoticeRow,
    QualityCheckRow,
    TypeReviewIntervalRow,
    TypeReviewRow,
  ],
  loaders,
  access,
  references: {
    CatalogEntry: (reference: { id?: string; code?: string }, context) => entryOf(context, reference),
    DataNotice: (reference: { id: string }, context) => noticeOf(context, reference.id),
    DemandListItem: (reference: { id: string }, context) => needOf(context, reference.id),
    InformationSystem: (reference: { id: string }, context) => systemOf(context, reference.id),
    LegalEntity: (reference: LegalEntity) => reference,
  },
  subscriptions: { 'agreement-template.changed': projectAgreements, 'security-regime.changed': projectRegimes },
  projections: ['known_agreement', 'known_security_regime'],
  workflows: [catalogEntry],
  tells: ['catalog.changed', 'catalog.imported', 'data-need.changed', 'information-system.changed', 'platform.changed'],
  feeds: {
    catalog: feed,
    'data-need': needFeed,
    'information-system': systemFeed,
    platform: platformFeed,
    task: inTurn(needTaskFeed, noticeTaskFeed),
  },
  constraints: {
    ...openingConstraints,
    ...platformConstraints,
    catalog_entry_code: {
      rule: 'CATALOG_CODE_TAKEN',
      message: '该信息资源代码已被使用。',
      messageEn: 'This code is taken by another entry.',
      path: ['input', 'code'],
    },
    catalog_entry_named: {
      rule: 'CATALOG_ENTRY_UNNAMED',
      message: '目录条目须有代码和名称。',
      messageEn: 'An entry has a code and a title.',
      path: ['input', 'title'],
    },
    catalog_entry_share_type_stated: {
      rule: 'SHARE_TYPE_MISSING',
      message: '已发布的目录条目须标明共享类型。',
      messageEn: 'A published entry states its share type.',
      path: ['input', 'shareType'],
    },
    catalog_entry_share_type_justified: {
      rule: 'SHARE_TYPE_UNJUSTIFIED',
      message: '除无条件共享外，已发布的目录条目须说明共享依据或共享条件。',
      messageEn: 'A published entry that is not shared unconditionally states the basis or the conditions.',
      path: ['input', 'shareBasis'],
    },
    data_item_name: {
      rule: 'DATA_ITEM_TWICE',
      message: '同一目录条目中的信息项不得重名。',
      messageEn: 'The items of an entry have different names.',
      path: ['input', 'items'],
    },
    data_item_not_secret: {
      rule: 'STATE_SECRET_NOT_ALLOWED',
      message: '涉及国家秘密的数据不得在本平台登记、发布和交换。',
      messageEn: 'Data that touches state secrets is neither entered, published nor exchanged here.',
      path: ['input', 'items', 'sensitivity'],
    },
    data_item_source: {
      rule: 'SOURCE_NOT_A_COLLECTOR',
      message: '数源部门应为采集该信息项的部门之一。',
      messageEn: 'The source of an item is one of those who collect it.',
      path: ['input', 'items', 'source'],
    },
    item_source_one: {
      rule: 'DUPLICATE_SOURCE',
      message: '该信息项已有数源部门，能通过共享获取的不得重复采集，法律法规另有规定的除外。',
      messageEn:
        'Another department is the source of an item; what can be had by sharing is not collected again unless a law says so.',
      path: ['input', 'items', 'code'],
    },
    collection_responsibility_assigned: {
      rule: 'RESPONSIBILITY_ASSIGNED_ALREADY',
      message: '该信息项已列入该部门的责任清单。',
      messageEn: 'The item stands on the department’s responsibility list already.',
      path: ['input', 'itemName'],
    },
    negative_list_item_once: {
      rule: 'ON_NEGATIVE_LIST_ALREADY',
      message: '该目录条目已列入负面清单。',
      messageEn: 'The entry stands on the negative list already.',
      path: ['input', 'entry'],
    },
    aggregated_dataset_one: {
      rule: 'ONE_CATALOGUE_ONE_AGGREGATION',
      message: '一个目录条目只对应一个汇聚数据集，该条目已有数据集。',
      messageEn: 'Each entry is aggregated into one dataset, and this one has a dataset already.',
      path: ['input', 'entry'],
    },
    managed_database_name: {
      rule: 'DATABASE_NAME_TAKEN',
      message: '该地区已有同名数据库。',
      messageEn: 'The city has a database of this name.',
      path: ['input', 'name'],
    },
    managed_database_base: {
      rule: 'BASE_DATABASE_TAKEN',
      message: '该基础数据库已登记。',
      messageEn: 'The city has this base database already.',
      path: ['input', 'base'],
    },
    managed_database_theme: {
      rule: 'THEME_DATABASE_TAKEN',
      message: '该主题已有主题库。',
      messageEn: 'The city has a database of this theme already.',
      path: ['input', 'theme'],
    },
    managed_database_of_a_base: {
      rule: 'THEME_OF_ANOTHER_KIND',
      message: '只有主题库标明主题。',
      messageEn: 'Only a theme database states a theme.',
      path: ['input', 'theme'],
    },
    data_item_described: {
      rule: 'DATA_ITEM_INVALID',
      message: '信息项须有名称，长度须大于零。',
      messageEn: 'An item has a name, and its length is more than nothing.',
      path: ['input', 'items'],
    },
  },
});
