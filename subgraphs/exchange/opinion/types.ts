import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { CatalogEntry, Jurisdiction, LegalEntity } from '../stubs';
import { OpinionStatus, ShowcaseValue } from './kinds';

@ObjectType({ description: 'An opinion of the work of opening data (数据开放工作意见).' })
export class Opinion {
  @Field(() => ID, { description: 'Id of the opinion (意见标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose work it is about (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => LegalEntity, {
    nullable: true,
    description: 'The body that gives it; null where somebody of the public does (意见提出单位).',
  })
  submitter?: LegalEntity | null;

  @Field(() => String, { description: 'What it says (意见内容).' })
  text: string;

  @Field(() => OpinionStatus, { description: 'Whether it was dealt with (处理状态).' })
  opinionStatus: OpinionStatus;

  @Field(() => LocalDateScalar, { description: 'Day on which it was given (提出日期).' })
  submittedOn: string;

  @Field(() => String, { nullable: true, description: 'How it was dealt with (处理情况).' })
  answer?: string | null;

  @Field(() => LegalEntity, { nullable: true, description: 'The body that dealt with it (处理单位).' })
  answeredBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was dealt with (处理日期).' })
  answeredOn?: string | null;
}

@ObjectType({ description: 'A page of opinions (意见分页列表).' })
export class OpinionConnection extends connectionOf(Opinion, 'Opinion') {}

@InputType({ description: 'Which opinions to list (意见筛选条件).' })
export class OpinionFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => OpinionStatus, { nullable: true, description: 'In this state (处理状态).' })
  opinionStatus?: OpinionStatus | null;
}

@InputType({ description: 'An opinion to give (提出意见).' })
export class SubmitOpinionInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City whose work it is about (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'What it says; no personal data (意见内容).' })
  text: string;
}

@InputType({ description: 'How an opinion was dealt with (答复意见).' })
export class AnswerOpinionInput extends CommandFields {
  @Field(() => ID, { description: 'The opinion (意见标识).' })
  id: string;

  @Field(() => String, { description: 'How it was dealt with; no personal data (处理情况).' })
  answer: string;
}

export const OpinionResult = resultOf('OpinionResult', Opinion);

@ObjectType({ description: 'A case of use of public data that is shown to others (示范应用案例).' })
export class Showcase {
  @Field(() => ID, { description: 'Id of the case (案例标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City that shows it (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => String, { description: 'What it is called (案例名称).' })
  title: string;

  @Field(() => String, { description: 'What it does and what it is worth (案例简介).' })
  summary: string;

  @Field(() => ShowcaseValue, { description: 'For what it is shown (案例价值).' })
  value: ShowcaseValue;

  @Field(() => [CatalogEntry], { description: 'Entries of the catalog that it uses (所用目录条目).' })
  entries: CatalogEntry[];

  @Field(() => LegalEntity, { nullable: true, description: 'The body that shows it (展示单位).' })
  shownBy?: LegalEntity | null;

  @Field(() => LocalDateScalar, { description: 'First day on which it is shown (展示日期).' })
  shownOn: string;
}

@ObjectType({ description: 'A page of cases (示范应用案例分页列表).' })
export class ShowcaseConnection extends connectionOf(Showcase, 'Showcase') {}

@InputType({ description: 'Which cases to list (示范应用案例筛选条件).' })
export class ShowcaseFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => ShowcaseValue, { nullable: true, description: 'Shown for this (案例价值).' })
  value?: ShowcaseValue | null;

  @Field(() => ID, { nullable: true, description: 'That use this catalog entry (目录条目标识).' })
  entry?: string | null;
}

@InputType({ description: 'A case of use to show (展示应用案例).' })
export class ShowCaseInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City that shows it (适用地区代码).' })
  jurisdiction: string;

  @Field(() => String, { description: 'What it is called (案例名称).' })
  title: string;

  @Field(() => String, { description: 'What it does and what it is worth; no personal data (案例简介).' })
  summary: string;

  @Field(() => ShowcaseValue, { description: 'For what it is shown (案例价值).' })
  value: ShowcaseValue;

  @Field(() => [ID], { description: 'Published entries of the catalog that it uses (所用目录条目标识).' })
  entries: string[];
}

export const ShowCaseResult = resultOf('ShowCaseResult', Showcase);
