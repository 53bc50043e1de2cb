import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../kernel/command-input';
import { resultOf } from '../../kernel/refused';
import { DateTimeScalar } from '../../kernel/scalars';
import { LineageKind, LineageSource } from './kinds';
import { CatalogEntry, DataAsset, LegalEntity } from './stubs';

@ObjectType({ description: 'A dataset that only lineage knows (外部数据集).' })
@Directive('@key(fields: "id")')
export class ExternalDataset {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => String, { description: 'Namespace, as its producer writes it (命名空间).' })
  namespace: string;

  @Field(() => String, { description: 'Name within the namespace (数据集名称).' })
  datasetName: string;
}

/** What a reference to a node carries: the type it is of, and its id. */
export type NodeReference = { readonly __typename: 'CatalogEntry' | 'DataAsset' } & Pick<DataAsset, 'id'>;

export const LineageNode = createUnionType({
  name: 'LineageNode',
  description: 'What lineage runs between (血缘节点).',
  types: () => [CatalogEntry, DataAsset, ExternalDataset] as const,
  resolveType: value => (value as { __typename?: 'CatalogEntry' | 'DataAsset' }).__typename ?? ExternalDataset.name,
});

@ObjectType({ description: 'A node in its place; a hidden one keeps its place and says nothing else (血缘顶点).' })
export class LineageVertex {
  @Field(() => ID, { description: 'Global id of the node, or a stand-in where it is hidden (节点标识).' })
  id: string;

  @Field(() => LineageKind, { nullable: true, description: 'What it is (节点类型).' })
  kind?: LineageKind | null;

  @Field(() => String, { nullable: true, description: 'Its name, once its register has told it (名称).' })
  label?: string | null;

  @Field(() => Boolean, { description: 'Whether it is more than you may see (是否隐藏).' })
  hidden: boolean;

  @Field(() => Int, { description: 'Shortest distance from the root, in either direction (距离).' })
  depth: number;

  @Field(() => LegalEntity, { nullable: true, description: 'Who owns or provides it (权属单位).' })
  owner?: LegalEntity | null;

  @Field(() => LineageNode, { nullable: true, description: 'The thing itself (节点).' })
  node?: NodeReference | ExternalDataset | null;
}

@ObjectType({ description: 'A field made from a field (字段映射).' })
export class ColumnMapping {
  @Field(() => String, { description: 'Field it is made from (来源字段).' })
  from: string;

  @Field(() => String, { description: 'Field that is made (目标字段).' })
  to: string;

  @Field(() => String, { nullable: true, description: 'How it is made (转换方式).' })
  transformation?: string | null;
}

@ObjectType({ description: 'One thing made from another (血缘关系).' })
export class LineageEdge {
  @Field(() => ID, { description: 'What it is made from (上游节点).' })
  from: string;

  @Field(() => ID, { description: 'What is made (下游节点).' })
  to: string;

  @Field(() => String, { nullable: true, description: 'Job or rule by which it is made (加工作业).' })
  via?: string | null;

  @Field(() => LineageSource, { description: 'Who said so (血缘来源).' })
  source: LineageSource;

  @Field(() => DateTimeScalar, { description: 'Since when (起始时间).' })
  since: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First moment at which it no longer holds (终止时间).' })
  until?: Date | null;
}

@ObjectType({ description: 'Where a thing comes from, or what comes from it (数据血缘).' })
export class Lineage {
  @Field(() => LineageVertex, { description: 'The node asked about; not among the vertices (起点).' })
  root: LineageVertex;

  @Field(() => [LineageVertex], { description: 'Nodes found, nearest first (顶点).' })
  vertices: LineageVertex[];

  @Field(() => Int, { description: 'Distance of the farthest vertex given (到达深度).' })
  depthReached: number;

  @Field(() => Int, { description: 'How many nodes there are, counted up to 10001 (总数).' })
  total: number;
}

@ObjectType({ description: 'Assets of one body that depend on a node (按权属单位汇总).' })
export class OwnerImpact {
  @Field(() => LegalEntity, { nullable: true, description: 'Whose they are; null where you may not know (权属单位).' })
  owner?: LegalEntity | null;

  @Field(() => Int, { description: 'How many assets (资产数量).' })
  assets: number;
}

@ObjectType({ description: 'Everything that breaks or changes if this node goes, grouped for a decision (影响分析).' })
@Directive('@key(fields: "id")')
export class Impact {
  @Field(() => ID, { description: 'Global id of the node (节点标识).' })
  id: string;

  @Field(() => Int, { description: 'How many nodes depend on it, counted up to 10001 (影响节点总数).' })
  total: number;

  @Field(() => Boolean, { description: 'There is more than was counted or named (结果已截断).' })
  truncated: boolean;

  @Field(() => [OwnerImpact], { description: 'Assets by owner, most first (按权属单位汇总).' })
  byOwner: OwnerImpact[];

  @Field(() => [ID], { description: 'Assets that depend on it, nearest first, at most 500 (受影响资产标识).' })
  assetIds: string[];

  @Field(() => [ID], { description: 'Catalog entries that depend on it, nearest first, at most 500 (受影响目录标识).' })
  entryIds: string[];
}

@InputType({ description: 'A field made from a field (字段映射).' })
export class ColumnMappingInput implements ColumnMapping {
  @Field(() => String, { description: 'Field it is made from (来源字段).' })
  from: string;

  @Field(() => String, { description: 'Field that is made (目标字段).' })
  to: string;

  @Field(() => String, { nullable: true, description: 'How it is made (转换方式).' })
  transformation?: string | null;
}

@InputType({ description: 'One thing made from another (血缘关系).' })
export class LineageEdgeInput {
  @Field(() => ID, { description: 'What it is made from (上游节点).' })
  from: string;

  @Field(() => ID, { description: 'What is made (下游节点).' })
  to: string;

  @Field(() => String, { nullable: true, description: 'Job or rule by which it is made (加工作业).' })
  via?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when; now if not given (起始时间).' })
  since?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'First moment at which it no longer holds (终止时间).' })
  until?: Date | null;

  @Field(() => [ColumnMappingInput], { defaultValue: [], description: 'Field by field, where known (字段映射).' })
  columns: ColumnMappingInput[];
}

@InputType({ description: 'Lineage to declare (血缘申报).' })
export class DeclareLineageInput extends CommandFields {
  @Field(() => [LineageEdgeInput], { description: 'At most 1,000, all or none (血缘关系).' })
  edges: LineageEdgeInput[];
}

@ObjectType({ description: 'Lineage as it was declared (已申报的血缘).' })
export class DeclaredLineage {
  @Field(() => [LineageEdge], { description: 'In the order of the input (血缘关系).' })
  edges: LineageEdge[];
}

export const DeclareLineageResult = resultOf('DeclareLineageResult', DeclaredLineage);

@InputType({ description: 'What a dataset was found to be (外部数据集关联).' })
export class LinkDatasetInput extends CommandFields {
  @Field(() => ID, { description: 'The dataset (外部数据集标识).' })
  dataset: string;

  @Field(() => ID, { description: 'The catalog entry or asset that it is (目录条目或资产标识).' })
  to: string;
}

@ObjectType({ description: 'A dataset and what it was found to be (已关联的外部数据集).' })
export class LinkedDataset {
  @Field(() => ExternalDataset, { description: 'The dataset (外部数据集).' })
  dataset: ExternalDataset;

  @Field(() => LineageNode, { nullable: true, description: 'What it is; its lineage is that one’s from now on (关联节点).' })
  node?: NodeReference | null;
}

export const LinkDatasetResult = resultOf('LinkDatasetResult', LinkedDataset);
