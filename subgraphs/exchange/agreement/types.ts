import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { OpenType } from '../kinds';
import { OpenRequestStepFields } from '../open-request/inputs';
import { Jurisdiction, LegalEntity } from '../stubs';
import { AgreementKind, AgreementTemplateSort } from './kinds';

@ObjectType({ description: 'What users of opened data agree to (开放协议文本).' })
@Directive('@key(fields: "id")')
export class AgreementTemplate {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => AgreementKind, { description: 'That of the platform, or of a unit for one open type (协议种类).' })
  agreementKind: AgreementKind;

  @Field(() => LegalEntity, { nullable: true, description: 'Who made it (制定单位).' })
  unit?: LegalEntity | null;

  @Field(() => OpenType, {
    nullable: true,
    description: 'For data of this open type; null for that of the platform (开放类型).',
  })
  openType?: OpenType | null;

  @Field(() => String, { description: 'Title (协议名称).' })
  title: string;

  @Field(() => String, { description: 'Its wording, or where that is kept (协议内容).' })
  wording: string;

  @Field(() => LocalDateScalar, { description: 'First day (启用日期).' })
  since: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which the next one took its place (停用日期).' })
  endedOn?: string | null;

  @Field(() => Int, { description: 'Version (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of agreements (开放协议分页列表).' })
export class AgreementTemplateConnection extends connectionOf(AgreementTemplate, 'AgreementTemplate') {}

@ObjectType({ description: 'That somebody accepted the agreement of the platform (平台协议接受记录).' })
export class PlatformAcceptance {
  @Field(() => Jurisdiction, { nullable: true, description: 'City whose platform it is (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LocalDateScalar, { description: 'Day of acceptance (接受日期).' })
  acceptedOn: string;

  @Field(() => AgreementTemplate, { nullable: true, description: 'What was accepted (所接受的协议).' })
  agreement?: AgreementTemplate | null;
}

@InputType({ description: 'Which agreements to list (开放协议筛选条件).' })
export class AgreementTemplateFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Made by this body (制定单位代码).' })
  unit?: string | null;

  @Field(() => [AgreementKind], { nullable: true, description: 'Of any of these kinds (协议种类).' })
  agreementKind?: AgreementKind[] | null;

  @Field(() => [OpenType], { nullable: true, description: 'For any of these open types (开放类型).' })
  openType?: OpenType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that hold now, or those that were replaced (是否现行).' })
  current?: boolean | null;
}

@InputType({ description: 'By what to sort agreements (开放协议排序).' })
export class AgreementTemplateSortInput extends sortOf(AgreementTemplateSort) {}

@InputType({ description: 'An agreement that users are to be held to; it takes the place of the one before (制定开放协议).' })
export class MakeAgreementTemplateInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => AgreementKind, { description: 'That of the platform, or of a unit for one open type (协议种类).' })
  agreementKind: AgreementKind;

  @Field(() => CreditCodeScalar, { description: 'Who makes it, the caller’s own body (制定单位代码).' })
  unit: string;

  @Field(() => OpenType, { nullable: true, description: 'For data of this open type (开放类型).' })
  openType?: OpenType | null;

  @Field(() => String, { description: 'Title (协议名称).' })
  title: string;

  @Field(() => String, { description: 'Its wording, or where that is kept (协议内容).' })
  wording: string;
}

@InputType({ description: 'The agreement of a platform to accept (接受平台协议).' })
export class AcceptPlatformAgreementInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City whose platform it is (适用地区代码).' })
  jurisdiction: string;
}

@InputType({ description: 'An agreement on the use of opened data to sign (签订数据使用协议).' })
export class SignUseAgreementInput extends OpenRequestStepFields {}

export const AgreementTemplateResult = resultOf('AgreementTemplateResult', AgreementTemplate);
export const PlatformAcceptanceResult = resultOf('PlatformAcceptanceResult', PlatformAcceptance);
