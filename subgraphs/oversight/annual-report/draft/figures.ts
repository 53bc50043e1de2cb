import { ReportFigureKind as Kind } from './kinds';

/** What a figure is called, and from which rows it comes, in Chinese and in English. */
export interface Figure {
  readonly label: readonly [zh: string, en: string];
  readonly source: readonly [zh: string, en: string];
  /** So many of so many. */
  readonly isShare?: true;
  /** Only in a report on the whole city. */
  readonly ofTheCity?: true;
  /** Comes from what was heard while the year ran: of a year before that nothing is known. */
  readonly isHeard?: true;
  /** Kept by a register that oversight does not follow so far. */
  readonly isElsewhere?: true;
}

const entries = ['目录登记记录', 'the catalog'] as const;
const versions = ['目录登记记录的历次版本', 'the versions of the entries of the catalog'] as const;
const scored = ['评分卡明细', 'the lines of the scorecard'] as const;
const deadlines = [
  '各登记簿的办理时限记录（仅计由一个单位承担的时限）',
  'the deadlines of the registers, those that one body alone bears',
] as const;
const inspections = ['监督检查记录', 'the inspections'] as const;
const security = ['安全管理记录', 'the records of security'] as const;
const assets = ['数据资产登记的变更动态', 'the feed of changes of the register of assets'] as const;
const contracts = ['授权运营合同的变更动态', 'the feed of changes of the register of contracts'] as const;

/** The parts of a report in their order, each with its figures in theirs. */
export const sections: readonly { readonly title: readonly [zh: string, en: string]; readonly figures: readonly Kind[] }[] = [
  {
    title: ['目录', 'Catalog'],
    figures: [
      Kind.ENTRIES_PUBLISHED,
      Kind.ENTRIES_ADDED,
      Kind.ENTRIES_CHANGED,
      Kind.ENTRIES_WITHDRAWN,
      Kind.ENTRIES_DESCRIBED,
      Kind.NOTHING_LEFT_OUT,
    ],
  },
  { title: ['汇聚', 'Aggregation'], figures: [Kind.ENTRIES_ARRIVED, Kind.ENTRIES_AGGREGATED, Kind.UPDATES_IN_TIME] },
  {
    title: ['共享与开放', 'Sharing and opening'],
    figures: [
      Kind.SHARING_RECEIVED,
      Kind.SHARING_ANSWERED,
      Kind.SHARING_LATE,
      Kind.OPENING_RECEIVED,
      Kind.OPENING_ANSWERED,
      Kind.OPENING_LATE,
      Kind.DEADLINES_KEPT,
    ],
  },
  {
    title: ['数据质量与更正', 'Quality and corrections'],
    figures: [Kind.PROBLEMS_REPORTED, Kind.PROBLEMS_CORRECTED, Kind.FINDINGS_CLOSED, Kind.ENTRIES_WITHOUT_FINDINGS],
  },
  {
    title: ['数据资产与授权运营', 'Assets and authorized operation'],
    figures: [Kind.ASSETS_CHANGED, Kind.CONTRACTS_CHANGED, Kind.ASSETS_REGISTERED, Kind.CONTRACTS_ACTIVE, Kind.REVENUE],
  },
  {
    title: ['监督检查', 'Supervision'],
    figures: [
      Kind.INSPECTIONS_PASSED,
      Kind.ORDERS_CLOSED,
      Kind.VIOLATIONS,
      Kind.COMPLAINTS,
      Kind.REPORT_IN_TIME,
      Kind.UNITS_REPORTED,
    ],
  },
  { title: ['数据安全', 'Security'], figures: [Kind.SECURITY_CHECKS, Kind.SECURITY_INCIDENTS] },
];

export const figures: Readonly<Record<Kind, Figure>> = {
  ENTRIES_PUBLISHED: { label: ['期末已发布的目录', 'Entries published at the end of the period'], source: entries },
  ENTRIES_ADDED: { label: ['本年首次发布的目录', 'Entries first published in the year'], source: entries },
  ENTRIES_CHANGED: {
    label: ['本年内容有变更的已发布目录', 'Published entries whose content changed in the year'],
    source: versions,
    isHeard: true,
  },
  ENTRIES_WITHDRAWN: {
    label: ['本年撤销的目录', 'Entries withdrawn in the year'],
    source: versions,
    isHeard: true,
  },
  ENTRIES_DESCRIBED: {
    label: ['要素齐全的已发布目录', 'Published entries that are described in full'],
    source: scored,
    isShare: true,
  },
  NOTHING_LEFT_OUT: { label: ['漏报数据已补报', 'Data left out that was entered since'], source: scored, isShare: true },
  ENTRIES_ARRIVED: {
    label: ['本年有数据汇聚到平台的目录', 'Entries whose data reached the platform in the year'],
    source: ['数据汇聚记录', 'the days on which data reached the platform'],
  },
  ENTRIES_AGGREGATED: {
    label: ['已汇聚的应共享目录', 'Entries for sharing whose data has reached the platform'],
    source: scored,
    isShare: true,
  },
  UPDATES_IN_TIME: { label: ['按期更新的已汇聚目录', 'Aggregated entries renewed in time'], source: scored, isShare: true },
  SHARING_RECEIVED: {
    label: ['本年收到、由其承担办理时限的共享申请', 'Requests for sharing received in the year with a term to keep'],
    source: deadlines,
  },
  SHARING_ANSWERED: { label: ['本年办毕其时限的共享申请', 'Requests for sharing dealt with in the year'], source: deadlines },
  SHARING_LATE: {
    label: ['本年逾期的共享申请（仅计具有约束力的期限）', 'Requests for sharing late in the year, by days that bind'],
    source: deadlines,
  },
  OPENING_RECEIVED: {
    label: ['本年收到、由其承担办理时限的开放申请', 'Requests for opened data received in the year with a term to keep'],
    source: deadlines,
  },
  OPENING_ANSWERED: {
    label: ['本年办毕其时限的开放申请', 'Requests for opened data dealt with in the year'],
    source: deadlines,
  },
  OPENING_LATE: {
    label: ['本年逾期的开放申请（仅计具有约束力的期限）', 'Requests for opened data late in the year, by days that bind'],
    source: deadlines,
  },
  DEADLINES_KEPT: { label: ['按时办理的事项', 'Binding deadlines that were kept'], source: scored, isShare: true },
  PROBLEMS_REPORTED: {
    label: ['本年收到的问题数据反馈', 'Errors in data reported in the year'],
    source: ['问题数据反馈记录', 'the reports of problem data'],
  },
  PROBLEMS_CORRECTED: {
    label: ['数据提供方原因的问题数据已更正', 'Errors of the providers’ own making that were corrected'],
    source: scored,
    isShare: true,
  },
  FINDINGS_CLOSED: {
    label: ['检查发现的问题已整改', 'Findings of inspections in the year that were closed'],
    source: inspections,
    isShare: true,
  },
  ENTRIES_WITHOUT_FINDINGS: {
    label: ['无未整改问题的已发布目录', 'Published entries without an open finding'],
    source: scored,
    isShare: true,
  },
  ASSETS_CHANGED: {
    label: ['本年登记有变动的数据资产', 'Registered assets whose record moved in the year'],
    source: assets,
    isHeard: true,
  },
  CONTRACTS_CHANGED: {
    label: ['本年有变动的授权运营合同', 'Concluded contracts whose record moved in the year'],
    source: contracts,
    isHeard: true,
  },
  ASSETS_REGISTERED: {
    label: ['期末登记有效的数据资产', 'Assets whose registration holds at the end of the period'],
    source: ['由数据资产登记簿掌握', 'kept by the register of assets'],
    isElsewhere: true,
  },
  CONTRACTS_ACTIVE: {
    label: ['期末有效的授权运营合同', 'Contracts in force at the end of the period'],
    source: ['由授权运营登记簿掌握', 'kept by the register of contracts'],
    isElsewhere: true,
  },
  REVENUE: {
    label: ['授权运营收入', 'Revenue of authorized operation'],
    source: ['由授权运营登记簿掌握', 'kept by the register of contracts'],
    isElsewhere: true,
  },
  INSPECTIONS_PASSED: {
    label: ['本年监督检查合格', 'Inspections of the year that were passed'],
    source: inspections,
    isShare: true,
  },
  ORDERS_CLOSED: {
    label: ['本年整改通知已办结', 'Orders to rectify of the year that were closed'],
    source: ['整改通知记录', 'the orders to rectify'],
    isShare: true,
  },
  VIOLATIONS: {
    label: ['本年认定的违规行为', 'Violations raised in the year'],
    source: ['违规行为记录', 'the register of violations'],
  },
  COMPLAINTS: {
    label: ['本年收到的重复索要数据投诉', 'Complaints of being asked for data again'],
    source: ['投诉记录', 'the register of complaints'],
  },
  REPORT_IN_TIME: {
    label: ['本年应提交的年度情况按时提交', 'The report owed in the year filed in time'],
    source: scored,
    isShare: true,
  },
  UNITS_REPORTED: {
    label: ['已提交本年度情况的单位', 'Units that have filed their report on this year'],
    source: ['各单位年度情况', 'the reports of the units'],
    isShare: true,
    ofTheCity: true,
  },
  SECURITY_CHECKS: {
    label: ['本年安全测评、风险评估、自查和演练', 'Security tests, assessments, self-checks and drills of the year'],
    source: security,
  },
  SECURITY_INCIDENTS: {
    label: ['本年发生的数据安全事件', 'Security incidents that began in the year'],
    source: security,
  },
};
