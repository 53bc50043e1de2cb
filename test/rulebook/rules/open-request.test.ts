import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  approvingAnOpenRequest,
  askingAsOneOfTheKinds,
  askingForOpenData,
  closingOpenAccess,
  consultingTheProvider,
  givingAReason,
  rejectingAnOpenRequest,
  restoringOpenAccess,
  type SubmittingAnOpenRequest,
  submittingAnOpenRequest,
  suspendingOpenAccess,
  usingOpenData,
} from '../../../rulebook/rules/open-request';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import { eachBreaks, type Limit } from './each-breaks';

const department = completeCreditCode('11', '419001', 'MW000001');
const utility = completeCreditCode('91', '419001', 'MW000002');
const company = completeCreditCode('91', '419001', 'MW000003');
const entry = { status: 'PUBLISHED', openType: 'CONDITIONAL', openListed: true, provider: department, items: ['线路', '站点'] };

const lawful: SubmittingAnOpenRequest = {
  kind: 'DATA',
  entry,
  applicantKind: 'LEGAL_PERSON',
  applicant: company,
  purpose: '出行研究',
  scenario: '线路分析',
  securityMeasures: '专机存储',
  items: ['线路'],
  acceptedResponsibility: true,
};

const ofTheEntry: Record<string, Limit<Pick<SubmittingAnOpenRequest, 'kind' | 'entry'>>> = {
  OUT_OF_SCOPE: { broken: [{ kind: 'GOV_INFO_DISCLOSURE' }] },
  NOT_PUBLISHED: {
    broken: [
      { entry: null },
      { entry: { ...entry, status: 'DRAFT' } },
      { entry: { ...entry, status: 'WITHDRAWN' } },
      { entry: { ...entry, openListed: false } },
      { entry: { ...entry, openType: null } },
      { entry: { ...entry, openType: 'NOT_OPEN' } },
    ],
    kept: [{ entry: { ...entry, status: 'UPDATE_REQUESTED' } }],
  },
};

const ofTheApplicant: Limit<Pick<SubmittingAnOpenRequest, 'applicant' | 'applicantKind'>> = {
  broken: [{ applicant: null }, { applicantKind: 'CITIZEN' }, { applicant: completeCreditCode('11', '419001', 'MW000004') }],
  kept: [{ applicantKind: 'OTHER_ORGANIZATION' }, { applicant: null, applicantKind: 'CITIZEN' }],
};

describe('asking', () => eachBreaks(askingForOpenData, { kind: 'DATA', entry }, ofTheEntry));

describe('who asks', () =>
  eachBreaks(
    askingAsOneOfTheKinds,
    { applicant: company, applicantKind: 'LEGAL_PERSON' },
    { APPLICANT_KIND_NOT_ALLOWED: ofTheApplicant },
  ));

describe('handing in', () =>
  eachBreaks(submittingAnOpenRequest, lawful, {
    ...ofTheEntry,
    OPEN_WITHOUT_REQUEST: { broken: [{ entry: { ...entry, openType: 'UNCONDITIONAL' } }] },
    APPLICANT_KIND_NOT_ALLOWED: ofTheApplicant,
    APPLICANT_IS_PROVIDER: {
      broken: [{ applicant: utility, entry: { ...entry, provider: utility } }],
      kept: [{ applicant: utility }],
    },
    USE_PURPOSE_MISSING: { broken: [{ purpose: null }, { purpose: ' ' }] },
    USE_SCENARIO_MISSING: { broken: [{ scenario: null }, { scenario: ' ' }] },
    SECURITY_MEASURES_MISSING: { broken: [{ securityMeasures: null }, { securityMeasures: ' ' }] },
    REQUESTED_ITEMS_MISSING: { broken: [{ items: [] }] },
    REQUESTED_ITEM_UNKNOWN: { broken: [{ items: ['线路', '票价'] }], kept: [{ items: ['站点', '线路'] }] },
    RESPONSIBILITY_NOT_ACCEPTED: { broken: [{ acceptedResponsibility: false }] },
  }));

test('what a request must state is the city’s: 赤峰 asks for scenario and security measures, 玉林 for purpose and items', () => {
  const bare = { ...lawful, purpose: null, scenario: null, securityMeasures: null, items: [] };
  const found = (city: string) => judge(submittingAnOpenRequest, bare, lawOf(city, '2026-03-02')).map(({ rule }) => rule);
  expect(found('chifeng')).toEqual(['USE_SCENARIO_MISSING', 'SECURITY_MEASURES_MISSING']);
  expect(found('yulin')).toEqual(['USE_PURPOSE_MISSING', 'REQUESTED_ITEMS_MISSING']);
  expect(found('guiyang')).toEqual(['PROFILE_INCOMPLETE']);
});

describe('agreeing', () =>
  eachBreaks(
    approvingAnOpenRequest,
    {
      permittedPurpose: '出行研究',
      permittedScope: '仅限本次研究',
      permittedItems: ['线路'],
      permittedUntil: null,
      items: ['线路', '站点'],
      today: '2026-03-02',
    },
    {
      PERMITTED_PURPOSE_MISSING: { broken: [{ permittedPurpose: null }, { permittedPurpose: ' ' }] },
      PERMITTED_SCOPE_MISSING: { broken: [{ permittedScope: null }, { permittedScope: ' ' }] },
      PERMITTED_BEYOND_REQUEST: {
        broken: [{ permittedItems: ['线路', '票价'] }],
        kept: [{ permittedItems: ['线路', '站点'] }],
      },
      PERMITTED_UNTIL_NOT_AHEAD: {
        broken: [{ permittedUntil: '2026-03-01' }],
        kept: [{ permittedUntil: '2026-03-02' }],
      },
    },
  ));

describe('refusing', () =>
  eachBreaks(
    rejectingAnOpenRequest,
    { reason: '涉及个人隐私', legalBasis: '示例依据' },
    {
      LEGAL_BASIS_REQUIRED: {
        broken: [
          { reason: null },
          { reason: ' ' },
          { legalBasis: null },
          { legalBasis: ' ' },
          { reason: null, legalBasis: null },
        ],
      },
    },
  ));

describe('giving a reason', () =>
  eachBreaks(
    givingAReason,
    { reason: '涉及商业秘密' },
    { REFUSAL_REASON_MISSING: { broken: [{ reason: null }, { reason: ' ' }] } },
  ));

describe('consulting', () =>
  eachBreaks(
    consultingTheProvider,
    { kind: 'DATA', entry, consultation: '示例函〔2026〕1号' },
    { ...ofTheEntry, CONSULTATION_UNNUMBERED: { broken: [{ consultation: ' ' }] } },
  ));

describe('suspending', () =>
  eachBreaks(
    suspendingOpenAccess,
    { because: '违规使用', isForACase: true, openingHeld: false },
    {
      SUSPENSION_UNGROUNDED: {
        broken: [{ isForACase: false }],
        kept: [{ isForACase: false, openingHeld: true }],
      },
      SUSPENSION_REASON_MISSING: { broken: [{ because: ' ' }] },
    },
  ));

describe('restoring', () =>
  eachBreaks(
    restoringOpenAccess,
    { corrected: true, openingHeld: false },
    { NOT_CORRECTED: { broken: [{ corrected: false }, { openingHeld: true }] } },
  ));

describe('closing', () =>
  eachBreaks(
    closingOpenAccess,
    { permittedUntil: '2026-03-01', openRequestStatus: 'ACTIVE', today: '2026-03-02' },
    {
      ACCESS_NOT_OVER: {
        broken: [{ permittedUntil: '2026-03-02' }, { permittedUntil: null }],
        kept: [
          { permittedUntil: null, openRequestStatus: 'SUSPENDED' },
          { permittedUntil: null, entryWithdrawn: true },
        ],
      },
    },
  ));

describe('taking opened data', () =>
  eachBreaks(
    usingOpenData,
    { kind: 'DATA', entry, held: false, agreedTo: true },
    {
      ...ofTheEntry,
      RESOURCE_SUSPENDED: { broken: [{ held: true }] },
      OPEN_REQUEST_REQUIRED: {
        broken: [{ agreedTo: false }],
        kept: [{ agreedTo: false, entry: { ...entry, openType: 'UNCONDITIONAL' } }],
      },
    },
  ));
