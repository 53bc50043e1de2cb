import type { Rule } from '../rule';

export interface SubmittingAProject {
  code: string;
  name: string;
  budgetLines: readonly { year: number; amount: string }[];
  /** Set for one begun before the register. */
  earlier?: unknown;
}

/** What every project must satisfy, in whichever city: rules of the product, most held by the database too. */
export const submittingAProject: readonly Rule<SubmittingAProject>[] = [
  {
    id: 'PROJECT_CODE_SHAPE',
    path: ['code'],
    message: '项目编码应为 1 至 64 个字符，不含空白。',
    messageEn: 'A project code has 1 to 64 characters and no blanks.',
    holds: ({ code }) => /^\S{1,64}$/.test(code),
  },
  {
    id: 'PROJECT_UNNAMED',
    path: ['name'],
    message: '项目应有名称。',
    messageEn: 'A project has a name.',
    holds: ({ name }) => name.trim() !== '',
  },
  {
    id: 'BUDGET_YEAR_OUT_OF_RANGE',
    path: ['budgetLines'],
    message: '预算年度应在 2000 至 2100 之间。',
    messageEn: 'A budget year lies between 2000 and 2100.',
    holds: ({ budgetLines }) => budgetLines.every(({ year }) => year >= 2000 && year <= 2100),
  },
  {
    id: 'BUDGET_NEGATIVE',
    path: ['budgetLines'],
    message: '预算金额不得为负数。',
    messageEn: 'An amount of a budget is not negative.',
    holds: ({ budgetLines }) => budgetLines.every(({ amount }) => !amount.startsWith('-')),
  },
];
