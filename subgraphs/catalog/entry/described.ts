import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CreditCodeScalar } from '../../../kernel/scalars';
import { DataOrigin } from '../aggregation/kinds';
import { LawStance, PriorityArea, PriorityTag, Prohibition } from '../opening/kinds';
import { OpenType, ShareType, UpdateFrequency } from './kinds';
import {
  AggregationMode,
  BaseDatabase,
  BasisLevel,
  CatalogLevel,
  HolderClass,
  OpenCriterion,
  OpeningQuestion,
  RecordForm,
} from './terms-kinds';

/** What an entry says of itself, as it is entered and as it is shown: what is left out of an input is not stated, or stays. */
@ObjectType()
@InputType()
abstract class EntryDescription {
  @Field(() => String, { nullable: true, description: 'What data it is (信息资源摘要).' })
  abstract?: string | null;

  @Field(() => String, { nullable: true, description: 'Domain (所属领域).' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'Format of the data (信息资源格式).' })
  format?: string | null;

  @Field(() => RecordForm, { nullable: true, description: 'In which form it is recorded (记录形式).' })
  recordForm?: RecordForm | null;

  @Field(() => HolderClass, { nullable: true, description: 'What kind of body holds it (数据生产应用单位类别).' })
  holderClass?: HolderClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Made from other data (是否衍生数据).' })
  derived?: boolean | null;

  @Field(() => UpdateFrequency, { nullable: true, description: 'How often it is brought up to date (更新周期).' })
  updateFrequency?: UpdateFrequency | null;

  @Field(() => String, { nullable: true, description: 'Class part of its code: 类, 项, 目 and 细目 (类项目细目代码).' })
  classification?: string | null;

  @Field(() => BaseDatabase, { nullable: true, description: 'Base database that it belongs to (所属基础数据库).' })
  baseDatabase?: BaseDatabase | null;

  @Field(() => String, { nullable: true, description: 'Theme that it belongs to (所属主题).' })
  theme?: string | null;

  @Field(() => [CreditCodeScalar], { nullable: true, description: 'Departments that build it together (共建部门).' })
  buildingDepartments?: string[] | null;

  @Field(() => CatalogLevel, { nullable: true, description: 'Level of government that holds it (层级).' })
  level?: CatalogLevel | null;

  @Field(() => DataOrigin, { nullable: true, description: 'Which system makes the data (数据来源).' })
  origin?: DataOrigin | null;

  @Field(() => String, {
    nullable: true,
    description: 'What those of whom it is collected are told: rules, purpose, manner and scope (采集规则、目的、方式和范围).',
  })
  collectionNotice?: string | null;

  @Field(() => String, { nullable: true, description: 'On what their consent rests (同意依据).' })
  consentBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Class of the data (数据分类).' })
  dataClass?: string | null;

  @Field(() => String, { nullable: true, description: 'Grade of the data (数据分级).' })
  dataGrade?: string | null;
}

/** On what terms it is shared. */
@ObjectType()
@InputType()
abstract class EntrySharing extends EntryDescription {
  @Field(() => ShareType, {
    nullable: true,
    description: 'On what terms public bodies share it; null only before publication or where the city names none (共享类型).',
  })
  shareType?: ShareType | null;

  @Field(() => String, { nullable: true, description: 'What sharing it asks for (共享要求).' })
  shareRequirements?: string | null;

  @Field(() => String, { nullable: true, description: 'What a share type that is not unconditional rests on (共享依据).' })
  shareBasis?: string | null;

  @Field(() => BasisLevel, { nullable: true, description: 'Level of that text (共享依据层级).' })
  shareBasisLevel?: BasisLevel | null;

  @Field(() => String, { nullable: true, description: 'Number under which the basis was filed with the authority (备案编号).' })
  shareFiling?: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions of sharing (共享条件).' })
  shareConditions?: string | null;

  @Field(() => [CreditCodeScalar], {
    nullable: true,
    description: 'Departments that it is shared with; all, where none is named (共享范围).',
  })
  allowedDepartments?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Items that are shared, by name; all, where none is named (共享信息项).',
  })
  sharedItems?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What is lacking for it to be shared (尚不具备的条件).' })
  unmetCondition?: string | null;
}

/** On what terms it is opened. */
@ObjectType()
@InputType()
abstract class EntryOpening extends EntrySharing {
  @Field(() => OpenType, { nullable: true, description: 'On what terms it is open to society (开放类型).' })
  openType?: OpenType | null;

  @Field(() => String, { nullable: true, description: 'What an open type that is not unconditional rests on (开放依据).' })
  openBasis?: string | null;

  @Field(() => BasisLevel, { nullable: true, description: 'Level of that text (开放依据层级).' })
  openBasisLevel?: BasisLevel | null;

  @Field(() => String, { nullable: true, description: 'Conditions of opening (开放条件).' })
  openConditions?: string | null;

  @Field(() => [OpenCriterion], { nullable: true, description: 'What makes the open type conditional (有条件开放情形).' })
  openCriteria?: OpenCriterion[] | null;

  @Field(() => LawStance, { nullable: true, description: 'What the law says of opening it (法律法规规定).' })
  lawStance?: LawStance | null;

  @Field(() => [Prohibition], { nullable: true, description: 'Why it may not be opened (禁止开放情形).' })
  prohibitions?: Prohibition[] | null;

  @Field(() => [OpeningQuestion], { nullable: true, description: 'Questions that opening it raises (开放涉及的问题).' })
  questions?: OpeningQuestion[] | null;

  @Field(() => [PriorityTag], { nullable: true, description: 'Why it is opened before others (优先开放标签).' })
  priorityTags?: PriorityTag[] | null;

  @Field(() => PriorityArea, { nullable: true, description: 'Area in which it is opened before others (重点开放领域).' })
  priorityArea?: PriorityArea | null;

  @Field(() => String, { nullable: true, description: 'Reason for its priority (优先开放理由).' })
  priorityReason?: string | null;
}

/** How it reaches the platform, and all the rest. */
@ObjectType()
@InputType()
export abstract class EntryTerms extends EntryOpening {
  @Field(() => AggregationMode, { nullable: true, description: 'How it reaches the platform (汇聚方式).' })
  aggregationMode?: AggregationMode | null;

  @Field(() => String, { nullable: true, description: 'Path by which it reaches the platform (归集路径).' })
  aggregationPath?: string | null;

  @Field(() => String, { nullable: true, description: 'Number under which the interval was filed (汇聚备案编号).' })
  aggregationFiling?: string | null;

  @Field(() => String, { nullable: true, description: 'Evidence why it may not be aggregated (不能汇聚的证据材料).' })
  aggregationEvidence?: string | null;

  @Field(() => String, { nullable: true, description: 'System that it comes from (对接系统).' })
  connectedSystem?: string | null;

  @Field(() => Int, { nullable: true, description: 'Most days between two deliveries, as agreed (约定更新间隔天数).' })
  freshnessDays?: number | null;
}
