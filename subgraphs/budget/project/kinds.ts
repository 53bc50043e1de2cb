import { registerEnumType } from 'type-graphql';

export enum ProjectStage {
  DRAFTING = 'DRAFTING',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  BUILT = 'BUILT',
  ACCEPTANCE_FAILED = 'ACCEPTANCE_FAILED',
  ACCEPTED = 'ACCEPTED',
  OPERATIONS_FUNDED = 'OPERATIONS_FUNDED',
}
registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description: 'How far the project has come, as recorded (项目阶段).',
  valuesConfig: {
    DRAFTING: { description: 'Being drawn up (编制中).' },
    SUBMITTED: { description: 'Handed in for approval (已申报).' },
    APPROVED: { description: 'Approved, may be built (已立项).' },
    REJECTED: { description: 'Not approved (不予立项).' },
    BUILT: { description: 'Built, not yet accepted (已建成).' },
    ACCEPTANCE_FAILED: { description: 'Failed its acceptance (验收不通过).' },
    ACCEPTED: { description: 'Passed its acceptance (已验收).' },
    OPERATIONS_FUNDED: { description: 'Money to run it is granted (已安排运维经费).' },
  },
});

export enum ProjectKind {
  INFORMATION_SYSTEM = 'INFORMATION_SYSTEM',
  CROSS_DEPT_SHARING_PLATFORM = 'CROSS_DEPT_SHARING_PLATFORM',
}
registerEnumType(ProjectKind, {
  name: 'ProjectKind',
  description: 'What a project builds (项目类别).',
  valuesConfig: {
    INFORMATION_SYSTEM: { description: 'An information system of a department (部门信息系统).' },
    CROSS_DEPT_SHARING_PLATFORM: { description: 'A platform through which departments share data (跨部门数据共享平台).' },
  },
});

export enum BudgetLineKind {
  SOFTWARE = 'SOFTWARE',
  HARDWARE = 'HARDWARE',
  DATA_GOVERNANCE = 'DATA_GOVERNANCE',
  OPERATIONS = 'OPERATIONS',
}
registerEnumType(BudgetLineKind, {
  name: 'BudgetLineKind',
  description: 'What the money is for (预算类型).',
  valuesConfig: {
    SOFTWARE: { description: 'Software (软件).' },
    HARDWARE: { description: 'Hardware (硬件).' },
    DATA_GOVERNANCE: { description: 'Work on the data (数据治理).' },
    OPERATIONS: { description: 'Running and maintaining it (运维).' },
  },
});

export enum ProjectSort {
  NAME = 'NAME',
  CODE = 'CODE',
}
registerEnumType(ProjectSort, {
  name: 'ProjectSort',
  description: 'By what projects can be sorted (项目排序字段).',
  valuesConfig: {
    NAME: { description: 'By name, in Chinese order (项目名称).' },
    CODE: { description: 'By project code (项目编码).' },
  },
});
