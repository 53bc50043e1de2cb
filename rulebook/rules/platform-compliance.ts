import type { Rule } from '../rule';
import { isBlank } from '../values/blank';

/** Holding a platform to account: its protection, its budget, and how it is merged (平台合规). */
export const recordingThePlatformsProtection: readonly Rule<{ grade: number; certificate: string }>[] = [
  {
    id: 'PLATFORM_GRADE_INVALID',
    path: ['mlpsGrade'],
    articles: { guiyang: '四 第七章 三是' },
    message: '保护等级为一至五级。',
    messageEn: 'Grades of protection go from 1 to 5.',
    holds: ({ grade }) => grade >= 1 && grade <= 5,
  },
  {
    id: 'PLATFORM_CERTIFICATE_MISSING',
    path: ['mlpsCertificate'],
    articles: { guiyang: '四 第七章 三是' },
    message: '应填写等级保护备案或者测评编号。',
    messageEn: 'The number of the certificate is stated.',
    holds: ({ certificate }) => !isBlank(certificate),
  },
];

export const budgetingThePlatform: readonly Rule<{ budgetRef: string; budgetYear: number }>[] = [
  {
    id: 'PLATFORM_BUDGET_REF_MISSING',
    path: ['budgetRef'],
    articles: { sanming: '第三十四条' },
    message: '应填写同级财政预算的编号。',
    messageEn: 'The number in the budget of the same level is stated.',
    holds: ({ budgetRef }) => !isBlank(budgetRef),
  },
  {
    id: 'BUDGET_YEAR_INVALID',
    path: ['budgetYear'],
    articles: { sanming: '第三十四条' },
    message: '预算年度应在二〇〇〇年至二一〇〇年之间。',
    messageEn: 'The year of a budget lies between 2000 and 2100.',
    holds: ({ budgetYear }) => budgetYear >= 2000 && budgetYear <= 2100,
  },
];

export const planningAMerger: readonly Rule<{ mergePlan: string; existing: boolean }>[] = [
  {
    id: 'MERGE_PLAN_MISSING',
    path: ['mergePlan'],
    articles: { yulin: '第二十条' },
    message: '应写明整合归并方案。',
    messageEn: 'A plan says how the platform is merged.',
    holds: ({ mergePlan }) => !isBlank(mergePlan),
  },
  {
    id: 'NOT_TO_BE_MERGED',
    path: ['platform'],
    articles: { yulin: '第二十条' },
    message: '只有已建的独立平台需要整合归并。',
    messageEn: 'Only what stood before the text is merged.',
    holds: ({ existing }) => existing,
  },
];
