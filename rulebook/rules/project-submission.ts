import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { whereRegulated } from './where-regulated';

/** What a draft of a project states. */
export interface DraftingAProject {
  code: string;
  name: string;
  budgetLines: readonly { year: number; amount: string }[];
  /** Set for one begun before the register. */
  earlier?: unknown;
}

/** What every project must satisfy, in whichever city: rules of the product, most held by the database too. */
export const draftingAProject: readonly Rule<DraftingAProject>[] = [
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
    holds: ({ name }) => !isBlank(name),
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

/** What a project is when it leaves drafting. */
export interface SubmittingAProject {
  projectKind: string;
  /** How many catalog entries it plans. */
  planned: number;
  /** How many assets it declares. */
  declared: number;
}

/** In every city that forbids a second platform. */
export const submittingAProject: readonly Rule<SubmittingAProject>[] = [
  whereRegulated('parallel_share_platform_forbidden', {
    id: 'PARALLEL_PLATFORM_FORBIDDEN',
    path: [],
    message: '不得独立建设其他跨部门的数据汇聚共享平台，应依托本级统一的共享交换平台。',
    messageEn:
      'No other platform for sharing across departments is built: what is shared goes through the platform of the city.',
    holds: ({ projectKind }, isForbidden) => !isForbidden || projectKind !== 'CROSS_DEPT_SHARING_PLATFORM',
  }),
];

/** 济源: the list of what the project will catalog is part of what is approved. */
export const attachingTheCatalogList: readonly Rule<SubmittingAProject>[] = [
  {
    id: 'PRECATALOGUE_REQUIRED',
    by: 'project_approval_gate',
    path: ['plannedCatalog'],
    message: '项目申请审批前应当预编制本项目的数据目录清单，清单不得为空。',
    messageEn: 'The catalog list of the project is compiled before it is submitted, and is not empty.',
    holds: ({ planned }, { conditions }) => !conditions.includes('CATALOGUE_LIST_PRECOMPILED') || planned > 0,
  },
];

/** 三明: the data assets of the project are named while it is drawn up. */
export const namingTheDataAssets: readonly Rule<SubmittingAProject>[] = [
  {
    id: 'DECLARED_ASSETS_REQUIRED',
    by: 'project_approval_gate',
    path: ['declaredAssets'],
    message: '项目编制阶段应当明确本项目相关数据资产，至少一项。',
    messageEn: 'The data assets of the project are named while it is drawn up: one at least.',
    holds: ({ declared }, { conditions }) => !conditions.includes('DATA_ASSETS_NAMED') || declared > 0,
  },
];
