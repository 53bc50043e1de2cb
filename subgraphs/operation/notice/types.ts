import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { DateTimeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { DataAsset, LegalEntity } from '../stubs';
import { NoticeKind } from './kinds';

@ObjectType({ description: 'What a party of a contract is told (告知).' })
export class ContractNotice {
  @Field(() => ID, { description: 'Id (标识).' })
  id: string;

  @Field(() => NoticeKind, { description: 'What became of the contract (告知事项).' })
  kind: NoticeKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Who is told (告知对象).' })
  addressee?: LegalEntity | null;

  @Field(() => DataAsset, { nullable: true, description: 'The asset that was lost (失效资产).' })
  asset?: DataAsset | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The operator that is gone (不再存续的运营方).' })
  goneBody?: LegalEntity | null;

  @Field(() => DateTimeScalar, { description: 'When it was told (告知时间).' })
  noticedAt: Date;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was taken note of (知悉日期).' })
  acknowledgedOn?: string | null;

  /** Key of the contract. */
  contractKey: string;
}

@ObjectType({ description: 'A page of notices (告知分页列表).' })
export class ContractNoticeConnection extends connectionOf(ContractNotice, 'ContractNotice') {}

@InputType({ description: 'A notice that was taken note of (知悉告知).' })
export class AcknowledgeContractNoticeInput extends CommandFields {
  @Field(() => ID, { description: 'The notice (告知标识).' })
  notice: string;
}

export const ContractNoticeResult = resultOf('ContractNoticeResult', ContractNotice);
