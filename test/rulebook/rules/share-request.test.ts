import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { sharingAmongDepartments, submittingAShareRequest, submittingByMode } from '../../../rulebook/rules/share-request';
import { eachBreaks } from './each-breaks';

const taken = { submittedOn: '2026-06-30' };
const entry = { status: 'PUBLISHED', provider: 'one', shareType: 'CONDITIONAL' };
const letter = { number: '济数函〔2026〕1号', date: '2026-06-29', file: 'scan-1' };
const lawful = {
  entry,
  consumer: 'another',
  scenario: '不动产登记核验',
  purpose: '不动产登记',
  items: ['name'],
  serviceMode: 'INTERFACE',
  complianceCommitment: true,
  dutyRef: 'A-1',
  dutyIsTheirs: true,
  consumingSystem: 'S-1',
  internalApprover: '分管负责人',
  today: '2026-06-30',
};

describe('in 济源', () => {
  eachBreaks(submittingAShareRequest, lawful, {
    ENTRY_NOT_PUBLISHED: {
      broken: [{ entry: null }, { entry: { ...entry, status: 'WITHDRAWN' } }],
      kept: [{ entry: { ...entry, status: 'UPDATE_REQUESTED' } }, { entry: { ...entry, status: 'WITHDRAWN' }, earlier: taken }],
    },
    PROVIDER_IS_ANOTHER: {
      broken: [{ provider: 'a third' }],
      kept: [{ provider: 'one' }, { provider: 'a third', earlier: taken }],
    },
    CONSUMER_IS_PROVIDER: { broken: [{ consumer: 'one' }] },
    SCENARIO_MISSING: { broken: [{ scenario: ' ' }] },
    PURPOSE_MISSING: { broken: [{ purpose: ' ' }] },
    ITEM_UNNAMED: { broken: [{ items: ['name', ' '] }], kept: [{ items: [] }] },
    REQUEST_NUMBER_BLANK: { broken: [{ earlier: { ...taken, requestNumber: ' ' } }], kept: [{ earlier: taken }] },
    SUBMITTED_IN_FUTURE: { broken: [{ earlier: { submittedOn: '2026-07-01' } }], kept: [{ earlier: taken }] },
    FORBIDDEN_BY_SHARE_TYPE: {
      broken: [{ entry: { ...entry, shareType: 'NOT_SHARED' } }, { entry: { ...entry, shareType: 'TEMPORARILY_NOT_SHARED' } }],
      kept: [
        { entry: { ...entry, shareType: 'NOT_SHARED' }, serviceMode: 'CROSS_VERIFICATION' },
        { entry: { ...entry, shareType: 'UNCONDITIONAL' } },
      ],
    },
    DEPARTMENT_NOT_ALLOWED: {
      broken: [{ entry: { ...entry, allowedDepartments: ['a third'] } }],
      kept: [
        { entry: { ...entry, allowedDepartments: ['a third', 'another'] } },
        { entry: { ...entry, shareType: 'UNCONDITIONAL', allowedDepartments: ['a third'] } },
      ],
    },
    ITEM_NOT_SHARED: {
      broken: [{ entry: { ...entry, itemNames: ['age'] } }],
      kept: [{ entry: { ...entry, itemNames: ['age', 'name'] } }, { entry: { ...entry, itemNames: [] } }],
    },
    SERVICE_MODE_MISSING: { broken: [{ serviceMode: null }] },
    SERVICE_MODE_UNKNOWN: { broken: [{ serviceMode: 'PLATFORM_ACQUISITION' }], kept: [{ serviceMode: 'CROSS_VERIFICATION' }] },
    BULK_JUSTIFICATION_REQUIRED: {
      broken: [{ serviceMode: 'BULK' }, { serviceMode: 'BULK', bulkJustification: ' ' }],
      kept: [{ serviceMode: 'BULK', bulkJustification: '数据量大' }],
    },
    // in 济源 cross-verification is asked for on the platform: see below
    OFFICIAL_LETTER_REQUIRED: { broken: [], kept: [{ serviceMode: 'CROSS_VERIFICATION' }] },
    // not among the inputs of 济源: see below
    COMPLIANCE_COMMITMENT_MISSING: { broken: [], kept: [{ complianceCommitment: false }] },
    DUTY_REF_MISSING: { broken: [{ dutyRef: ' ' }, { dutyRef: null }] },
    DUTY_NOT_OF_DEPARTMENT: { broken: [{ dutyIsTheirs: false }] },
    FEE_NOT_ALLOWED_FOR_SHARING: { broken: [{ fee: '0.01' }], kept: [{ fee: null }] },
    NEEDED_UNTIL_NOT_AHEAD: { broken: [{ neededUntil: '2026-06-30' }], kept: [{ neededUntil: '2026-07-01' }] },
  });
});

const found = (city: string, change: object, rules = submittingAShareRequest) =>
  judge(rules, { ...lawful, ...change }, lawOf(city, '2026-06-30')).map(({ rule, article }) => [rule, article?.number ?? null]);

test('in 赤峰 a commitment to lawful use is asked for, and neither mode nor duty', () => {
  expect(found('chifeng', { complianceCommitment: false, serviceMode: null, dutyRef: null })).toEqual([
    ['COMPLIANCE_COMMITMENT_MISSING', '四(二)2'],
  ]);
  expect(found('chifeng', { serviceMode: 'INTERFACE' })).toEqual([]);
});

test.each([
  ['no letter', null],
  ['no number', { ...letter, number: '' }],
  ['no day', { ...letter, date: null }],
  ['no scan', { ...letter, file: ' ' }],
])('in 三明 cross-verification asks for a letter on paper: %s', (_, given) => {
  const asked = { serviceMode: 'CROSS_VERIFICATION' };
  expect(found('sanming', { ...asked, letter: given })).toEqual([['OFFICIAL_LETTER_REQUIRED', '第十三条第4款']]);
  expect(found('sanming', { ...asked, letter })).toEqual([]);
});

test('in 三明 systems connect to systems, and a unit approves its own request first', () => {
  const neither = { consumingSystem: ' ', internalApprover: null };
  expect(found('sanming', neither, submittingByMode)).toEqual([
    ['CONSUMING_SYSTEM_MISSING', '第十四条'],
    ['INTERNAL_APPROVER_MISSING', '第二十八条'],
  ]);
  expect(found('sanming', {}, submittingByMode)).toEqual([]);
});

test('what rests on an article of 济源 cites it there', () => {
  expect(found('jiyuan', { serviceMode: null, dutyRef: null })).toEqual([
    ['SERVICE_MODE_MISSING', '第九条'],
    ['DUTY_REF_MISSING', '第三十条'],
  ]);
  expect(found('jiyuan', { serviceMode: 'BULK' })).toEqual([['BULK_JUSTIFICATION_REQUIRED', '第三十三条第3款']]);
});

test('departments share with each other: neither a person nor a sole trader', () => {
  const among = (consumer: string, isPerson = false) =>
    judge(sharingAmongDepartments, { consumer, isPerson }).map(({ rule }) => rule);
  expect(among('11419001MB0000019X')).toEqual([]);
  expect(among('11419001MB0000019X', true)).toEqual(['SHARING_IS_DEPARTMENT_ONLY']);
  expect(among('92419001MB0000019X')).toEqual(['SHARING_IS_DEPARTMENT_ONLY']);
});
