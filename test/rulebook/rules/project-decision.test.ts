import { lawOf } from '../../../rulebook/law';
import {
  acceptingOnConditions,
  approvingWithTheCatalogList,
  attachingBothAssessments,
  attachingTheAssessment,
  attachingTheChecklist,
  attachingTheChecklistAndTheAssessment,
  attachingThePerformance,
  attachingTheScores,
  decidingOnInvestment,
  failingAcceptance,
  fundingAnAcceptedProject,
  grantingMoney,
  rejectingAProject,
  type WorkItem,
  workItems,
} from '../../../rulebook/rules/project-decision';
import { eachBreaks } from './each-breaks';

const done = (item: WorkItem, finding = '已完成') => ({ item, finding });
const checklist = workItems.map(item => done(item));
const decided = {
  assessment: '示评〔2026〕1号',
  resourceSystemAssessment: '良好',
  checklist,
  performanceRef: '示执〔2026〕1号',
  scored: true,
};
const [first = done('SHARING'), ...others] = checklist;

const unassessed = { broken: [{ assessment: null }, { assessment: ' ' }], kept: [{ assessment: '不合格', scored: false }] };
const unassessedSystem = {
  broken: [{ resourceSystemAssessment: null }, { resourceSystemAssessment: '　' }],
  kept: [{ resourceSystemAssessment: '差' }],
};
const unlisted = {
  broken: [
    { checklist: [] },
    { checklist: others },
    { checklist: [...others, others[0] ?? first] },
    { checklist: [...others, done(first.item, ' ')] },
  ],
  kept: [{ checklist: [...others, done(first.item, '未完成')] }],
};

describe.each([
  ['赤峰, approval', 'chifeng', attachingTheAssessment, { ASSESSMENT_REQUIRED: unassessed }],
  ['贵阳, approval', 'guiyang', attachingTheChecklist, { CHECKLIST_INCOMPLETE: unlisted }],
  [
    '贵阳, acceptance',
    'guiyang',
    attachingTheChecklistAndTheAssessment,
    { CHECKLIST_INCOMPLETE: unlisted, RESOURCE_SYSTEM_ASSESSMENT_MISSING: unassessedSystem },
  ],
  [
    '贵阳, money',
    'guiyang',
    attachingBothAssessments,
    { ASSESSMENT_REQUIRED: unassessed, RESOURCE_SYSTEM_ASSESSMENT_MISSING: unassessedSystem },
  ],
  ['赤峰, acceptance and money', 'chifeng', attachingTheScores, { SCORES_MISSING: { broken: [{ scored: false }] } }],
  [
    '济源, money',
    'jiyuan',
    attachingThePerformance,
    {
      PERFORMANCE_REF_MISSING: { broken: [{ performanceRef: null }, { performanceRef: ' ' }], kept: [{ performanceRef: '1' }] },
    },
  ],
] as const)('%s', (_, slug, rules, limits) => {
  eachBreaks(rules, decided, limits, lawOf(slug, '2026-06-30'));
});

describe('a gate that binds', () => {
  eachBreaks(approvingWithTheCatalogList, { unmet: 0 }, { APPROVAL_CONDITIONS_NOT_MET: { broken: [{ unmet: 1 }] } });
});

describe('an acceptance that binds', () => {
  eachBreaks(acceptingOnConditions, { unmet: 0 }, { ACCEPTANCE_CONDITIONS_NOT_MET: { broken: [{ unmet: 1 }] } });
});

describe('money to run it', () => {
  eachBreaks(fundingAnAcceptedProject, { accepted: true }, { PROJECT_NOT_ACCEPTED: { broken: [{ accepted: false }] } });
});

describe('a rejection', () => {
  eachBreaks(
    rejectingAProject,
    { reason: '重复建设' },
    { PROJECT_REJECTION_REASON_MISSING: { broken: [{ reason: null }, { reason: ' ' }], kept: [{ reason: '否' }] } },
  );
});

describe('a failed acceptance', () => {
  eachBreaks(
    failingAcceptance,
    { gaps: ['目录未发布'] },
    { GAPS_MISSING: { broken: [{ gaps: [] }, { gaps: [' '] }], kept: [{ gaps: [' ', '缺'] }] } },
  );
});

describe('money for a year', () => {
  eachBreaks(
    grantingMoney,
    { year: 2026, amount: '1' },
    {
      DECISION_YEAR_OUT_OF_RANGE: { broken: [{ year: 1999 }, { year: 2101 }], kept: [{ year: 2000 }, { year: 2100 }] },
      AMOUNT_NOT_POSITIVE: { broken: [{ amount: '0' }, { amount: '-1' }], kept: [{ amount: '0.01' }] },
    },
  );
});

describe('money to build it', () => {
  eachBreaks(
    decidingOnInvestment,
    { stage: 'APPROVED' },
    {
      PROJECT_NOT_APPROVED: {
        broken: [{ stage: 'DRAFTING' }, { stage: 'SUBMITTED' }, { stage: 'REJECTED' }],
        kept: [{ stage: 'BUILT' }],
      },
    },
  );
});
