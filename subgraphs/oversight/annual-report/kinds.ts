import { registerEnumType } from 'type-graphql';

export enum ReportFilerKind {
  DEPARTMENT = 'DEPARTMENT',
  AUTHORITY = 'AUTHORITY',
}
registerEnumType(ReportFilerKind, {
  name: 'ReportFilerKind',
  description: 'Who files the report, and about what (年度报告提交主体).',
  valuesConfig: {
    DEPARTMENT: { description: 'A unit on its own data, to the authority (各单位).' },
    AUTHORITY: { description: 'The authority on the whole city, to the government (主管部门).' },
  },
});

export enum AnnualReportSort {
  DUE_ON = 'DUE_ON',
}
registerEnumType(AnnualReportSort, {
  name: 'AnnualReportSort',
  description: 'By what reports can be sorted (年度报告排序字段).',
  valuesConfig: { DUE_ON: { description: 'By due day, those without one last (截止日期).' } },
});
