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
registerEnumType(ProjectStage, { name: 'ProjectStage', description: 'How far the project has come (项目阶段).' });

export enum BudgetLineKind {
  SOFTWARE = 'SOFTWARE',
  HARDWARE = 'HARDWARE',
  DATA_GOVERNANCE = 'DATA_GOVERNANCE',
  OPERATIONS = 'OPERATIONS',
}
registerEnumType(BudgetLineKind, { name: 'BudgetLineKind', description: 'What the money is for (预算类型).' });

export enum ProjectSort {
  NAME = 'NAME',
  CODE = 'CODE',
}
registerEnumType(ProjectSort, { name: 'ProjectSort', description: 'By what projects can be sorted (项目排序字段).' });
