import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { StatutoryClock } from '../../../kernel/workflow/types';
import type { OversightContext } from '../context';
import { listAnnualReports } from './list-annual-reports';
import { deadlineOfReport, reportingYearOf } from './look-up';
import { openReportingYear } from './open-reporting-year';
import { submitAnnualReport } from './submit-annual-report';
import {
  AnnualReport,
  AnnualReportConnection,
  AnnualReportFilter,
  AnnualReportSortInput,
  OpenReportingYearInput,
  OpenReportingYearResult,
  ReportingYear,
  SubmitAnnualReportInput,
  SubmitAnnualReportResult,
} from './types';

@Resolver(() => AnnualReport)
export class AnnualReportResolver {
  @Query(() => AnnualReportConnection, { description: 'Annual reports, owed and filed (年度报告列表).' })
  annualReports(
    @Arg('filter', () => AnnualReportFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: AnnualReportFilter | null,
    @Arg('sort', () => AnnualReportSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: AnnualReportSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAnnualReports(context, { filter, sort, args, info });
  }

  @Query(() => ReportingYear, { nullable: true, description: 'By when annual reports are due in a city (年度报告时限).' })
  reportingYear(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('year', () => Int, { description: 'The year in which they are filed (提交年份).' }) year: number,
    @Ctx() context: OversightContext,
  ) {
    return reportingYearOf(context, jurisdiction, year);
  }

  @FieldResolver(() => StatutoryClock, {
    nullable: true,
    description: 'Its deadline; null where none is known (提交时限).',
  })
  deadline(@Root() { id }: AnnualReport, @Ctx() context: OversightContext) {
    return deadlineOfReport(context, id);
  }

  @Mutation(() => OpenReportingYearResult, { description: 'Names who owes a report in a year (列出年度报告单位).' })
  openReportingYear(
    @Arg('input', () => OpenReportingYearInput, { description: 'Who owes a report, and when (单位名单).' })
    input: OpenReportingYearInput,
    @Ctx() context: OversightContext,
  ) {
    return openReportingYear(context, input);
  }

  @Mutation(() => SubmitAnnualReportResult, { description: 'Files the report on the year before (提交年度报告).' })
  submitAnnualReport(
    @Arg('input', () => SubmitAnnualReportInput, { description: 'The report to file (年度报告).' })
    input: SubmitAnnualReportInput,
    @Ctx() context: OversightContext,
  ) {
    return submitAnnualReport(context, input);
  }
}
