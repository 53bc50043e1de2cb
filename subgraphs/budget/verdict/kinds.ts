import { registerEnumType } from 'type-graphql';

export enum BudgetGate {
  APPROVAL = 'APPROVAL',
  INVESTMENT = 'INVESTMENT',
  ACCEPTANCE = 'ACCEPTANCE',
  OPERATIONS_FUNDING = 'OPERATIONS_FUNDING',
}
registerEnumType(BudgetGate, {
  name: 'BudgetGate',
  description: 'A decision that money hangs on (资金关口).',
  valuesConfig: {
    APPROVAL: { description: 'Approval of the project (立项审批).' },
    INVESTMENT: { description: 'Money to build it (建设投资).' },
    ACCEPTANCE: { description: 'Acceptance of what was built (项目验收).' },
    OPERATIONS_FUNDING: { description: 'Money to run and maintain it (运维经费).' },
  },
});

export enum VerdictOutcome {
  ALLOW = 'ALLOW',
  ADVISE = 'ADVISE',
  BLOCK = 'BLOCK',
  UNDETERMINED = 'UNDETERMINED',
  NOT_REGULATED = 'NOT_REGULATED',
}
registerEnumType(VerdictOutcome, {
  name: 'VerdictOutcome',
  description: 'May the money flow (结论).',
  valuesConfig: {
    ALLOW: { description: 'Every condition is met (可以).' },
    ADVISE: { description: 'It may; a condition that informs the decision is not met (可以，但应权衡).' },
    BLOCK: { description: 'It may not: a condition that binds the decision is not met (不得).' },
    UNDETERMINED: { description: 'Not known: a register that knows cannot be asked (无法认定).' },
    NOT_REGULATED: { description: 'The text of the city knows no such gate (制度文本未规定).' },
  },
});

export enum ConditionStrength {
  HARD = 'HARD',
  SOFT = 'SOFT',
}
registerEnumType(ConditionStrength, {
  name: 'ConditionStrength',
  description: 'Whether a condition binds the decision (条件效力).',
  valuesConfig: {
    HARD: { description: 'Not met, it forbids (硬性条件).' },
    SOFT: { description: 'An important basis or a reference: not met, it is weighed (重要依据或者参考).' },
  },
});

export enum ConditionOutcome {
  MET = 'MET',
  UNMET = 'UNMET',
  UNDETERMINED = 'UNDETERMINED',
}
registerEnumType(ConditionOutcome, {
  name: 'ConditionOutcome',
  description: 'How a condition stands (条件状态).',
  valuesConfig: {
    MET: { description: 'Met (已满足).' },
    UNMET: { description: 'Not met (未满足).' },
    UNDETERMINED: { description: 'Not known: a register that knows cannot be asked (无法认定).' },
  },
});
