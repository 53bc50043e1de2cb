import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CreditCodeScalar } from '../../kernel/scalars';

/** Entities of other slices, by the keys that lineage keeps of them. */

@ObjectType({ description: 'A legal entity or other organization (法人和其他组织).' })
@Directive('@key(fields: "creditCode", resolvable: false)')
export class LegalEntity {
  @Field(() => CreditCodeScalar, { description: 'Unified social credit code (统一社会信用代码).' })
  creditCode: string;
}

@ObjectType({ description: 'An entry of the catalog (目录条目).' })
@Directive('@key(fields: "id")')
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
