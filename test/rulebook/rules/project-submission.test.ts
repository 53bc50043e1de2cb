import { lawOf } from '../../../rulebook/law';
import {
  attachingTheCatalogList,
  draftingAProject,
  namingTheDataAssets,
  submittingAProject,
} from '../../../rulebook/rules/project-submission';
import { eachBreaks } from './each-breaks';

const line = (year: number, amount = '0') => ({ budgetLines: [{ year, amount }] });

describe('a draft', () => {
  eachBreaks(
    draftingAProject,
    { code: 'XM-2026-001', name: '示例项目', budgetLines: [{ year: 2026, amount: '1000000.00' }] },
    {
      PROJECT_CODE_SHAPE: {
        broken: [{ code: '' }, { code: 'XM 1' }, { code: 'X'.repeat(65) }],
        kept: [{ code: 'X' }, { code: 'X'.repeat(64) }],
      },
      PROJECT_UNNAMED: { broken: [{ name: '' }, { name: '　 ' }], kept: [{ name: '名' }] },
      BUDGET_YEAR_OUT_OF_RANGE: { broken: [line(1999), line(2101)], kept: [line(2000), line(2100)] },
      BUDGET_NEGATIVE: { broken: [line(2026, '-0.01')], kept: [line(2026, '0'), { budgetLines: [] }] },
    },
  );
});

const whole = { projectKind: 'INFORMATION_SYSTEM', planned: 1, declared: 1 };

describe('a project that is submitted', () => {
  eachBreaks(submittingAProject, whole, {
    PARALLEL_PLATFORM_FORBIDDEN: { broken: [{ projectKind: 'CROSS_DEPT_SHARING_PLATFORM' }], kept: [{ planned: 0 }] },
  });
});

describe('a project in 济源', () => {
  eachBreaks(attachingTheCatalogList, whole, {
    PRECATALOGUE_REQUIRED: { broken: [{ planned: 0 }], kept: [{ planned: 1, declared: 0 }] },
  });
});

describe('a project in 三明', () => {
  eachBreaks(
    namingTheDataAssets,
    whole,
    { DECLARED_ASSETS_REQUIRED: { broken: [{ declared: 0 }], kept: [{ declared: 1, planned: 0 }] } },
    lawOf('sanming', '2026-06-30'),
  );
});
