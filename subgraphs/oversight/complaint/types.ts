import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { Jurisdiction } from '../law/types';
import { CatalogEntry, LegalEntity } from '../stubs';
import { ComplaintKind } from './kinds';

@ObjectType({ description: 'What somebody complained of (投诉).' })
@Directive('@key(fields: "id")')
export class Complaint {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => ComplaintKind, { description: 'What of (投诉类别).' })
  kind: ComplaintKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Who asked for it (被投诉单位).' })
  department?: LegalEntity | null;

  @Field(() => String, { description: 'What was asked for (被要求提供的材料或者信息).' })
  item: string;

  @Field(() => String, { nullable: true, description: 'How it came about (情况说明).' })
  description?: string | null;

  @Field(() => [CatalogEntry], { description: 'The published entries that hold it (可共享获取的目录条目).' })
  entries: CatalogEntry[];

  @Field(() => LocalDateScalar, { description: 'On which day (投诉日期).' })
  filedOn: string;

  @Field(() => Int, { description: 'Version of the record (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of complaints (投诉分页列表).' })
export class ComplaintConnection extends connectionOf(Complaint, 'Complaint') {}

@InputType({ description: 'Which complaints to list (投诉筛选条件).' })
export class ComplaintFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Of this department (被投诉单位代码).' })
  department?: string | null;
}

@InputType({ description: 'A complaint to file (投诉内容).' })
export class FileComplaintInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => ComplaintKind, { defaultValue: ComplaintKind.REPEATED_REQUEST, description: 'What of (投诉类别).' })
  kind: ComplaintKind;

  @Field(() => CreditCodeScalar, { description: 'Who asked for it (被投诉单位代码).' })
  department: string;

  @Field(() => String, { description: 'What was asked for; no personal data (被要求提供的材料或者信息).' })
  item: string;

  @Field(() => String, { nullable: true, description: 'How it came about; no personal data (情况说明).' })
  description?: string | null;
}

export const ComplaintResult = resultOf('ComplaintResult', Complaint);
