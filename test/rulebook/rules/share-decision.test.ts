import { lawOf } from '../../../rulebook/law';
import { judge, type Rule } from '../../../rulebook/rule';
import {
  acceptingAShareRequest,
  approvingAShareRequest,
  changingAccess,
  connectingTheSystem,
  extendingTheFulfilment,
  fulfillingAShareRequest,
  givingAReason,
  grantingAtOnce,
  overridingADeadline,
  publishingARule,
  rejectingAShareRequest,
  reviewingAggregation,
  reviewingAsProducer,
} from '../../../rulebook/rules/share-decision';
import { eachBreaks } from './each-breaks';

const entry = { status: 'PUBLISHED', provider: 'one', shareType: 'CONDITIONAL' };
const notAggregated = { ...entry, aggregationMode: 'NONE_WITH_EVIDENCE' };
const sanming = lawOf('sanming', '2026-06-30');
const rulesOf = <Act>(rules: readonly Rule<Act>[], act: Act, law = sanming) => judge(rules, act, law).map(({ rule }) => rule);

const approval = {
  entry,
  consumer: 'another',
  requested: ['name', 'age'],
  items: ['name'],
  serviceMode: 'INTERFACE',
  askedMode: 'INTERFACE',
  completes: [],
};

describe('granting on conditions', () => {
  eachBreaks(approvingAShareRequest, approval, {
    ENTRY_NOT_PUBLISHED: {
      broken: [{ entry: { ...entry, status: 'WITHDRAWN' } }],
      kept: [{ entry: { ...entry, status: 'UPDATE_REQUESTED' } }],
    },
    SERVICE_MODE_MISSING: { broken: [{ serviceMode: null }] },
    SERVICE_MODE_UNKNOWN: { broken: [{ serviceMode: 'PLATFORM_ACQUISITION' }] },
    BULK_JUSTIFICATION_REQUIRED: {
      broken: [{ serviceMode: 'BULK' }],
      kept: [{ serviceMode: 'BULK', bulkJustification: '数据量大' }],
    },
    OFFICIAL_LETTER_REQUIRED: { broken: [], kept: [{ serviceMode: 'CROSS_VERIFICATION' }] },
    INTERFACE_REQUIRED: {
      broken: [{ entry: notAggregated, serviceMode: 'CROSS_VERIFICATION' }],
      kept: [{ entry: notAggregated }, { entry: { ...entry, aggregationMode: 'REALTIME' }, serviceMode: 'CROSS_VERIFICATION' }],
    },
    // 济源 sets the mode by the decision: see below
    SERVICE_MODE_SETS_THE_ROUTE: { broken: [], kept: [{ serviceMode: 'CROSS_VERIFICATION' }] },
    ITEMS_NOT_REQUESTED: {
      broken: [{ items: ['name', 'address'] }],
      kept: [{ items: ['name', 'age'] }, { requested: [], items: ['address'] }],
    },
    // the entry may have changed since it was asked for
    FORBIDDEN_BY_SHARE_TYPE: { broken: [{ entry: { ...entry, shareType: 'NOT_SHARED' } }] },
    DEPARTMENT_NOT_ALLOWED: {
      broken: [{ entry: { ...entry, allowedDepartments: ['third'] } }],
      kept: [{ entry: { ...entry, allowedDepartments: ['third', 'another'] } }],
    },
    ITEM_NOT_SHARED: {
      broken: [
        { entry: { ...entry, itemNames: ['age'] } },
        { requested: [], items: ['address'], entry: { ...entry, itemNames: ['age'] } },
      ],
      kept: [{ entry: { ...entry, itemNames: ['name'] } }],
    },
    NO_ITEM_TO_GRANT: { broken: [{ items: [] }] },
    AGGREGATION_RISK: {
      broken: [{ completes: ['身份与住址'] }],
      kept: [{ completes: ['身份与住址'], aggregationReview: '确需' }],
    },
  });
});

test('in 三明 the mode has set the route and is not changed by the decision; a letter is never missing there', () => {
  const changed = { ...approval, serviceMode: 'BULK', bulkJustification: '数据量大' };
  expect(rulesOf(approvingAShareRequest, changed)).toEqual(['SERVICE_MODE_SETS_THE_ROUTE']);
  expect(rulesOf(approvingAShareRequest, approval)).toEqual([]);
  const crossing = { ...approval, serviceMode: 'CROSS_VERIFICATION', askedMode: 'CROSS_VERIFICATION' };
  expect(rulesOf(approvingAShareRequest, crossing)).toEqual(['OFFICIAL_LETTER_REQUIRED']);
});

describe('granting at once', () => {
  eachBreaks(
    grantingAtOnce,
    { entry: { ...entry, shareType: 'UNCONDITIONAL' }, items: ['name'] },
    {
      ENTRY_NOT_PUBLISHED: { broken: [{ entry: { ...entry, shareType: 'UNCONDITIONAL', status: 'DRAFT' } }] },
      NOT_SHARED_UNCONDITIONALLY: { broken: [{ entry }, { entry: { ...entry, shareType: null } }] },
    },
  );
});

describe('refusing', () => {
  eachBreaks(
    rejectingAShareRequest,
    { refusalBasis: ['《中华人民共和国数据安全法》'] },
    {
      LEGAL_BASIS_REQUIRED: { broken: [{ refusalBasis: [] }, { refusalBasis: [' '] }] },
    },
  );
  test('a reason is asked for where the mode chooses the route', () => {
    expect(rulesOf(givingAReason, { reason: ' ' })).toEqual(['DECISION_REASON_MISSING']);
    expect(rulesOf(givingAReason, { reason: '非履职所需' })).toEqual([]);
  });
});

describe('setting another day', () => {
  eachBreaks(
    overridingADeadline,
    { citedLaw: '《中华人民共和国某法》', dueOn: '2026-07-01', today: '2026-06-30' },
    {
      LEGAL_BASIS_REQUIRED: { broken: [{ citedLaw: null }, { citedLaw: ' ' }] },
      OVERRIDE_DAY_NOT_AHEAD: { broken: [{ dueOn: '2026-06-29' }, { dueOn: null }], kept: [{ dueOn: '2026-06-30' }] },
    },
  );
});

describe('supplying', () => {
  const supply = { entry, serviceMode: 'INTERFACE', offPlatform: false, interfacePublished: false, systemCertificate: 'DJ-1' };
  eachBreaks(fulfillingAShareRequest, supply, {
    DELIVERY_OFF_PLATFORM: { broken: [{ offPlatform: true }] },
    INTERFACE_NOT_PUBLISHED: {
      broken: [{ entry: notAggregated }],
      kept: [
        { entry: notAggregated, interfacePublished: true },
        { entry: notAggregated, serviceMode: 'BULK' },
      ],
    },
  });
  describe('where a system connects', () => {
    eachBreaks(connectingTheSystem, supply, {
      DELIVERY_OFF_PLATFORM: { broken: [{ offPlatform: true }] },
      SYSTEM_CERTIFICATE_MISSING: { broken: [{ systemCertificate: ' ' }] },
    });
  });
});

describe('delaying', () => {
  eachBreaks(
    extendingTheFulfilment,
    { application: '接口改造', workingDays: 5, extendedAlready: false },
    {
      DELAY_APPLICATION_MISSING: { broken: [{ application: null }] },
      DELIVERY_EXTENDED_ALREADY: { broken: [{ extendedAlready: true }] },
      EXTENSION_EXCEEDS_MAX: { broken: [{ workingDays: 6 }, { workingDays: null }], kept: [{ workingDays: 1 }] },
    },
  );
});

describe('what else is decided', () => {
  test('a producer reviews only what it still produces', () => {
    expect(rulesOf(reviewingAsProducer, { provider: 'one', entry })).toEqual([]);
    expect(rulesOf(reviewingAsProducer, { provider: 'another', entry })).toEqual(['PRODUCER_HAS_CHANGED']);
  });

  test('a rule of cross-verification spans departments and names its results', () => {
    const results = [{ name: '是否符合', source: 'one' }];
    expect(rulesOf(publishingARule, { departments: ['one', 'another'], results })).toEqual([]);
    expect(rulesOf(publishingARule, { departments: ['one', 'one'], results })).toEqual(['RULE_DEPARTMENTS_TOO_FEW']);
    expect(rulesOf(publishingARule, { departments: ['one', 'another'], results: [] })).toEqual(['RULE_RESULTS_MISSING']);
    expect(rulesOf(publishingARule, { departments: ['one', 'another'], results: [{ name: ' ', source: 'one' }] })).toEqual([
      'RULE_RESULTS_MISSING',
    ]);
    for (const source of [null, 'third']) {
      expect(rulesOf(publishingARule, { departments: ['one', 'another'], results: [{ name: '是否符合', source }] })).toEqual([
        'RULE_SOURCE_UNKNOWN',
      ]);
    }
  });

  test('access changes for a reason, and a review has a conclusion', () => {
    expect(rulesOf(changingAccess, { reason: ' ' })).toEqual(['ACCESS_REASON_MISSING']);
    expect(rulesOf(changingAccess, { reason: '存在风险' })).toEqual([]);
    expect(rulesOf(reviewingAggregation, { conclusion: ' ' })).toEqual(['REVIEW_CONCLUSION_MISSING']);
    expect(rulesOf(reviewingAggregation, { conclusion: '风险可控' })).toEqual([]);
  });

  test('a request is taken up once, where it waits', () => {
    expect(rulesOf(acceptingAShareRequest, { waits: true, acceptedAlready: false })).toEqual([]);
    expect(rulesOf(acceptingAShareRequest, { waits: false, acceptedAlready: false })).toEqual(['NOTHING_TO_ACCEPT']);
    expect(rulesOf(acceptingAShareRequest, { waits: true, acceptedAlready: true })).toEqual(['ACCEPTED_ALREADY']);
  });
});
