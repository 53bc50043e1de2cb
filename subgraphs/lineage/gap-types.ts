import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection';
import { LineageGapKind } from './kinds';
import { DataAsset, LegalEntity } from './stubs';

@ObjectType({ description: 'A registered asset of which the lineage or the owner is missing (血缘缺口).' })
export class LineageGap {
  @Field(() => ID, { description: 'Global id of the asset (资产标识).' })
  id: string;

  @Field(() => LineageGapKind, { description: 'What is missing (缺口类型).' })
  kind: LineageGapKind;

  @Field(() => String, { nullable: true, description: 'Name of the asset (资产名称).' })
  label?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'Who looks after it (管理人).' })
  steward?: LegalEntity | null;

  @Field(() => DataAsset, { nullable: true, description: 'The asset itself (数据资产).' })
  asset?: DataAsset | null;
}

@ObjectType({ description: 'A page of gaps (血缘缺口分页列表).' })
export class LineageGapConnection extends connectionOf(LineageGap, 'LineageGap') {}
