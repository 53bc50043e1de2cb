import { Field, ID, InputType } from 'type-graphql';
import { sortOf } from '../../../kernel/connection';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { AssetKind, AssetSort, AssetStatus, DataLayer } from './kinds';

@InputType({ description: 'Which assets to list (资产筛选条件).' })
export class AssetFilter {
  @Field(() => [AssetKind], { nullable: true, description: 'Any of these kinds (资产类型).' })
  assetKind?: AssetKind[] | null;

  @Field(() => [AssetStatus], { nullable: true, description: 'Any of these states (登记状态).' })
  assetStatus?: AssetStatus[] | null;

  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Owned today by this body (所有权人代码).' })
  owner?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Looked after today by this body (管理人代码).' })
  steward?: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by this project (来源项目编码).' })
  project?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Registration ends before this day (登记失效日早于).' })
  expiresBefore?: string | null;

  @Field(() => [DataLayer], { nullable: true, description: 'Any of these databases (数据库层级).' })
  dataLayer?: DataLayer[] | null;

  @Field(() => Boolean, { nullable: true, description: 'On a balance sheet, or not (是否入表).' })
  onBalanceSheet?: boolean | null;

  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'This body has the right to operate it as a product today (数据产品经营权人代码).',
  })
  productOperator?: string | null;
}

@InputType({ description: 'By what to sort assets (资产排序).' })
export class AssetSortInput extends sortOf(AssetSort) {}
