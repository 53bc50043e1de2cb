import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { CorrectionStatus } from './kinds';

@ObjectType({ description: 'A request to correct the open catalog (开放目录更正申请).' })
@Directive('@key(fields: "id")')
export class CatalogCorrection {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => CatalogEntry, { nullable: true, description: 'The entry to correct (目录条目).' })
  entry?: CatalogEntry | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body that asks for it; null where somebody of the public does (申请方).',
  })
  objector?: LegalEntity | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The department that answers it (数据生产部门).' })
  provider?: LegalEntity | null;

  @Field(() => String, { description: 'What is wrong and how it should read (更正内容).' })
  description: string;

  @Field(() => CorrectionStatus, { description: 'Where it stands (目录更正状态).' })
  correctionStatus: CorrectionStatus;

  @Field(() => String, { nullable: true, description: 'What the department replies (答复).' })
  reply?: string | null;

  @Field(() => String, { nullable: true, description: 'On what basis (依据).' })
  basis?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the reply (答复日期).' })
  repliedOn?: string | null;

  @Field(() => LocalDateScalar, { description: 'Day of filing (提出日期).' })
  filedOn: string;

  @Field(() => Int, { description: 'Version of the request (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of requests for correction (开放目录更正申请分页列表).' })
export class CatalogCorrectionConnection extends connectionOf(CatalogCorrection, 'CatalogCorrection') {}
