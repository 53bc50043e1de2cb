import { registerEnumType } from 'type-graphql';

export enum RectificationStatus {
  ISSUED = 'ISSUED',
  RECTIFIED = 'RECTIFIED',
  CLOSED = 'CLOSED',
  OVERDUE = 'OVERDUE',
  ESCALATED = 'ESCALATED',
  CRITICISED = 'CRITICISED',
  TRANSFERRED = 'TRANSFERRED',
  EXEMPTED = 'EXEMPTED',
}
registerEnumType(RectificationStatus, {
  name: 'RectificationStatus',
  description: 'Where an order to put something right stands (整改状态).',
  valuesConfig: {
    ISSUED: { description: 'Ordered, not yet reported done (已责令整改).' },
    RECTIFIED: { description: 'Reported done, to be confirmed (已报整改).' },
    CLOSED: { description: 'Confirmed as put right (已办结).' },
    OVERDUE: { description: 'Not put right in time (逾期未整改).' },
    ESCALATED: { description: 'Reported to the government, which supervises it (已上报督办).' },
    CRITICISED: { description: 'Criticised in a circular (已通报批评).' },
    TRANSFERRED: { description: 'Handed to the body that deals with those responsible (已移送).' },
    EXEMPTED: { description: 'Released from liability (已免责).' },
  },
});

/** The rulebook's kinds of evidence, for the graph. */
export enum EvidenceKind {
  ENTRY = 'ENTRY',
  REQUEST = 'REQUEST',
  TASK = 'TASK',
  SYSTEM = 'SYSTEM',
  AUDIT = 'AUDIT',
  GRANT = 'GRANT',
  FINDING = 'FINDING',
  PROBLEM = 'PROBLEM',
  OBJECTION = 'OBJECTION',
  RESOURCE = 'RESOURCE',
  DOCUMENT = 'DOCUMENT',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a piece of evidence refers to (依据材料种类).',
  valuesConfig: {
    ENTRY: { description: 'An entry of the catalog, by its global id (目录条目).' },
    REQUEST: { description: 'A request for sharing or opening, by its global id (共享开放申请).' },
    TASK: { description: 'Something with a deadline, by its global id (办理事项).' },
    SYSTEM: { description: 'An information system, by its number (信息系统).' },
    AUDIT: { description: 'A record of the audit trail, by its number (审计记录).' },
    GRANT: { description: 'A right of access, by its number (访问授权).' },
    FINDING: { description: 'A result of an inspection or a check of quality, by its number (检查结果).' },
    PROBLEM: { description: 'A report of problem data, by its number (问题数据).' },
    OBJECTION: { description: 'An objection or a notice, by its number (异议或告知).' },
    RESOURCE: { description: 'An opened resource, by its number (开放资源).' },
    DOCUMENT: { description: 'A paper kept elsewhere, by its number (文书材料).' },
  },
});

export enum RectificationSort {
  ISSUED_ON = 'ISSUED_ON',
  DUE_ON = 'DUE_ON',
}
registerEnumType(RectificationSort, {
  name: 'RectificationSort',
  description: 'By what orders can be sorted (整改通知排序字段).',
  valuesConfig: {
    ISSUED_ON: { description: 'By day of issue (发出日期).' },
    DUE_ON: { description: 'By due day, those without one last (整改期限).' },
  },
});
