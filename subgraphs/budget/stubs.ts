import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CreditCodeScalar, DivisionCodeScalar } from '../../kernel/scalars';

/** Entities of other slices, by the keys that projects keep of them. */

@ObjectType({ description: 'A city whose regulation applies (适用地区).' })
@Directive('@key(fields: "code", resolvable: false)')
export class Jurisdiction {
  @Field(() => DivisionCodeScalar, { description: 'GB/T 2260 code (行政区划代码).' })
  code: string;
}

@ObjectType({ description: 'A legal entity or other organization (法人和其他组织).' })
@Directive('@key(fields: "creditCode")')
export class LegalEntity {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;
}

@ObjectType({ description: 'An entry of the catalog (目录条目).' })
@Directive('@key(fields: "id", resolvable: false)')
export class CatalogEntry {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'A data asset (数据资产).' })
@Directive('@key(fields: "id")')
export class DataAsset {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'An information system of a department (政务信息系统).' })
@Directive('@key(fields: "id", resolvable: false)')
export class InformationSystem {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'How the work of a unit was judged in a year (年度评价).' })
@Directive('@key(fields: "id", resolvable: false)')
export class Evaluation {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;
}

@ObjectType({ description: 'What depends on a node of the lineage (影响分析).' })
@Directive('@key(fields: "id")')
export class Impact {
  @Field(() => ID, { description: 'Global id of the node (节点标识).' })
  id: string;

  @Field(() => [ID], { description: 'Assets that depend on it, bounded (受影响资产标识).' })
  @Directive('@external')
  assetIds: string[];
}
