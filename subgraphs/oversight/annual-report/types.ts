import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandFields } from '../../../kernel/command-input';
import { connectionOf, sortOf } from '../../../kernel/connection';
import { resultOf } from '../../../kernel/refused';
import { CreditCodeScalar, DivisionCodeScalar, LocalDateScalar } from '../../../kernel/scalars';
import { StatutoryClock } from '../../../kernel/workflow/types';
import { Jurisdiction } from '../law/types';
import { LegalEntity } from '../stubs';
import { AnnualReportSort, ReportFilerKind } from './kinds';

@ObjectType({ description: 'A report that a body owes on the year before (年度数据管理情况报告).' })
@Directive('@key(fields: "id")')
export class AnnualReport {
  @Field(() => ID, { description: 'Global id (全局标识).' })
  id: string;

  @Field(() => Jurisdiction, { nullable: true, description: 'City whose regulation applies (适用地区).' })
  jurisdiction?: Jurisdiction | null;

  @Field(() => Int, { description: 'The year in which it is filed (提交年份).' })
  year: number;

  @Field(() => Int, { description: 'The year that it tells of: the one before (报告年度).' })
  coveredYear: number;

  @Field(() => LegalEntity, { nullable: true, description: 'Who owes it (提交单位).' })
  filer?: LegalEntity | null;

  @Field(() => ReportFilerKind, { description: 'In which capacity (提交主体).' })
  filerKind: ReportFilerKind;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day in time (截止日期).' })
  dueOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it was filed; null while it is owed (提交日期).' })
  submittedOn?: string | null;

  @Field(() => Boolean, { description: 'Not filed by the end of its last day, where that day binds (是否逾期).' })
  reportOverdue: boolean;

  @Field(() => String, { nullable: true, description: 'What it tells (报告摘要).' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Number or address of the full text (报告文号).' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'The draft that it was filed with, as it was then (所附草稿).' })
  filedDraft?: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of that draft, in hex (所附草稿摘要值).' })
  filedDraftDigest?: string | null;

  @Field(() => Int, { description: 'Version of the record (版本).' })
  version: number;
}

@ObjectType({ description: 'A page of annual reports (年度报告分页列表).' })
export class AnnualReportConnection extends connectionOf(AnnualReport, 'AnnualReport') {}

@ObjectType({ description: 'By when reports on the year before are due in a city (年度报告时限).' })
export class ReportingYear {
  @Field(() => Jurisdiction, { description: 'The city (适用地区).' })
  jurisdiction: Jurisdiction;

  @Field(() => Int, { description: 'The year in which they are filed (提交年份).' })
  year: number;

  @Field(() => Int, { description: 'The year that they tell of (报告年度).' })
  coveredYear: number;

  @Field(() => StatutoryClock, {
    nullable: true,
    description: 'Deadline of the units; null where none is known (各单位提交时限).',
  })
  departmentDeadline?: StatutoryClock | null;

  @Field(() => StatutoryClock, {
    nullable: true,
    description: 'Deadline of the authority; null where none is known (主管部门提交时限).',
  })
  authorityDeadline?: StatutoryClock | null;
}

@InputType({ description: 'Which annual reports to list (年度报告筛选条件).' })
export class AnnualReportFilter {
  @Field(() => DivisionCodeScalar, { nullable: true, description: 'City (适用地区代码).' })
  jurisdiction?: string | null;

  @Field(() => Int, { nullable: true, description: 'Filed in this year (提交年份).' })
  year?: number | null;

  @Field(() => CreditCodeScalar, { nullable: true, description: 'Owed by this body (提交单位代码).' })
  filer?: string | null;

  @Field(() => ReportFilerKind, { nullable: true, description: 'Owed in this capacity (提交主体).' })
  filerKind?: ReportFilerKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Filed, or not (是否已提交).' })
  submitted?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Overdue, or not (是否逾期).' })
  overdue?: boolean | null;
}

@InputType({ description: 'By what to sort annual reports (年度报告排序).' })
export class AnnualReportSortInput extends sortOf(AnnualReportSort) {}

@InputType({ description: 'Who owes a report in a year; further units may be named later (年度报告单位名单).' })
export class OpenReportingYearInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => Int, { description: 'The year in which the reports are filed (提交年份).' })
  year: number;

  @Field(() => [CreditCodeScalar], { description: 'Units that owe a report, beside the authority (应提交单位代码).' })
  units: string[];
}

@InputType({ description: 'The report of the body acted for on the year before (年度报告).' })
export class SubmitAnnualReportInput extends CommandFields {
  @Field(() => DivisionCodeScalar, { description: 'City (适用地区代码).' })
  jurisdiction: string;

  @Field(() => Int, { description: 'The year in which it is filed (提交年份).' })
  year: number;

  @Field(() => String, { description: 'What it tells of the year before (报告摘要).' })
  summary: string;

  @Field(() => String, { nullable: true, description: 'Number or address of the full text (报告文号).' })
  document?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Digest of the draft that is filed with it, as whoever files has read it (所附草稿摘要值).',
  })
  draftDigest?: string | null;
}

export const OpenReportingYearResult = resultOf('OpenReportingYearResult', ReportingYear);
export const SubmitAnnualReportResult = resultOf('SubmitAnnualReportResult', AnnualReport);
