import { registerEnumType } from 'type-graphql';

/** Those of a scorecard are called as its measures are. */
export enum ReportFigureKind {
  ENTRIES_PUBLISHED = 'ENTRIES_PUBLISHED',
  ENTRIES_ADDED = 'ENTRIES_ADDED',
  ENTRIES_CHANGED = 'ENTRIES_CHANGED',
  ENTRIES_WITHDRAWN = 'ENTRIES_WITHDRAWN',
  ENTRIES_DESCRIBED = 'ENTRIES_DESCRIBED',
  NOTHING_LEFT_OUT = 'NOTHING_LEFT_OUT',
  ENTRIES_ARRIVED = 'ENTRIES_ARRIVED',
  ENTRIES_AGGREGATED = 'ENTRIES_AGGREGATED',
  UPDATES_IN_TIME = 'UPDATES_IN_TIME',
  SHARING_RECEIVED = 'SHARING_RECEIVED',
  SHARING_ANSWERED = 'SHARING_ANSWERED',
  SHARING_LATE = 'SHARING_LATE',
  OPENING_RECEIVED = 'OPENING_RECEIVED',
  OPENING_ANSWERED = 'OPENING_ANSWERED',
  OPENING_LATE = 'OPENING_LATE',
  DEADLINES_KEPT = 'DEADLINES_KEPT',
  PROBLEMS_REPORTED = 'PROBLEMS_REPORTED',
  PROBLEMS_CORRECTED = 'PROBLEMS_CORRECTED',
  FINDINGS_CLOSED = 'FINDINGS_CLOSED',
  ENTRIES_WITHOUT_FINDINGS = 'ENTRIES_WITHOUT_FINDINGS',
  ASSETS_CHANGED = 'ASSETS_CHANGED',
  CONTRACTS_CHANGED = 'CONTRACTS_CHANGED',
  ASSETS_REGISTERED = 'ASSETS_REGISTERED',
  CONTRACTS_ACTIVE = 'CONTRACTS_ACTIVE',
  REVENUE = 'REVENUE',
  INSPECTIONS_PASSED = 'INSPECTIONS_PASSED',
  ORDERS_CLOSED = 'ORDERS_CLOSED',
  VIOLATIONS = 'VIOLATIONS',
  COMPLAINTS = 'COMPLAINTS',
  REPORT_IN_TIME = 'REPORT_IN_TIME',
  UNITS_REPORTED = 'UNITS_REPORTED',
  SECURITY_CHECKS = 'SECURITY_CHECKS',
  SECURITY_INCIDENTS = 'SECURITY_INCIDENTS',
}
registerEnumType(ReportFigureKind, {
  name: 'ReportFigureKind',
  description: 'What a figure of an annual report counts (年度报告指标).',
  valuesConfig: {
    ENTRIES_PUBLISHED: { description: 'Entries published at the end of the period (期末已发布的目录).' },
    ENTRIES_ADDED: { description: 'Entries first published in the year (本年首次发布的目录).' },
    ENTRIES_CHANGED: { description: 'Published entries whose content changed in the year (本年内容有变更的目录).' },
    ENTRIES_WITHDRAWN: { description: 'Entries withdrawn in the year (本年撤销的目录).' },
    ENTRIES_DESCRIBED: { description: 'Published entries described in full, as the scorecard counts them (要素齐全的目录).' },
    NOTHING_LEFT_OUT: {
      description: 'Data found to be left out that was entered since, as the scorecard counts it (漏报已补).',
    },
    ENTRIES_ARRIVED: { description: 'Entries whose data reached the platform in the year (本年有数据汇聚的目录).' },
    ENTRIES_AGGREGATED: {
      description: 'Entries for sharing whose data has arrived, as the scorecard counts them (已汇聚的目录).',
    },
    UPDATES_IN_TIME: { description: 'Aggregated entries renewed in time, as the scorecard counts them (按期更新的目录).' },
    SHARING_RECEIVED: {
      description: 'Requests for sharing that came in the year with a term that one body alone bears (本年收到的共享申请).',
    },
    SHARING_ANSWERED: {
      description: 'Those requests for sharing of which the last term was kept or ended in the year (本年办毕的共享申请).',
    },
    SHARING_LATE: { description: 'Requests for sharing of which a binding day was missed in the year (本年逾期的共享申请).' },
    OPENING_RECEIVED: {
      description: 'Requests for opened data that came in the year with a term that one body alone bears (本年收到的开放申请).',
    },
    OPENING_ANSWERED: {
      description: 'Those requests for opened data of which the last term was kept or ended in the year (本年办毕的开放申请).',
    },
    OPENING_LATE: {
      description: 'Requests for opened data of which a binding day was missed in the year (本年逾期的开放申请).',
    },
    DEADLINES_KEPT: { description: 'Binding deadlines that were kept, as the scorecard counts them (按时办理的事项).' },
    PROBLEMS_REPORTED: { description: 'Errors in the data of the unit reported in the year (本年收到的问题数据反馈).' },
    PROBLEMS_CORRECTED: {
      description: 'Errors of its own making that were corrected, as the scorecard counts them (已更正的问题数据).',
    },
    FINDINGS_CLOSED: { description: 'Findings of the year that were closed by its end (本年检查问题已整改).' },
    ENTRIES_WITHOUT_FINDINGS: {
      description: 'Published entries without an open finding, as the scorecard counts them (无未整改问题的目录).',
    },
    ASSETS_CHANGED: {
      description: 'Registered assets of which the feed of changes tells in the year (本年登记有变动的数据资产).',
    },
    CONTRACTS_CHANGED: {
      description: 'Concluded contracts of which the feed of changes tells in the year (本年有变动的授权运营合同).',
    },
    ASSETS_REGISTERED: {
      description: 'Assets registered at the end; kept by the register of assets, so not known here (期末登记有效的数据资产).',
    },
    CONTRACTS_ACTIVE: {
      description:
        'Contracts in force at the end; kept by the register of contracts, so not known here (期末有效的授权运营合同).',
    },
    REVENUE: {
      description: 'Revenue of authorized operation; kept by the register of contracts, so not known here (授权运营收入).',
    },
    INSPECTIONS_PASSED: { description: 'Inspections of the year that were passed (本年监督检查合格).' },
    ORDERS_CLOSED: { description: 'Orders of the year that were closed by its end (本年整改通知已办结).' },
    VIOLATIONS: { description: 'Violations raised in the year (本年认定的违规行为).' },
    COMPLAINTS: { description: 'Complaints of being asked for data again (本年收到的投诉).' },
    REPORT_IN_TIME: { description: 'The report owed in the year, as the scorecard counts it (年度情况按时提交).' },
    UNITS_REPORTED: {
      description: 'Units that have filed their report on the year, in the report on the whole city (已提交年度情况的单位).',
    },
    SECURITY_CHECKS: { description: 'Security tests, risk assessments, self-checks and drills of the year (本年安全检查).' },
    SECURITY_INCIDENTS: { description: 'Security incidents that began in the year (本年数据安全事件).' },
  },
});
