import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  budgetingThePlatform,
  type ConnectingASystem,
  connectingASystem,
  enteringASystem,
  type HostedResource,
  ofAConnectedSystem,
  openingThroughTheOneChannel,
  planningAMerger,
  type RecordingATest,
  type RegisteringAPlatform,
  recordingATest,
  recordingThePlatformsProtection,
  registeringAnOpenPlatform,
  registeringAPlatform,
  registeringASharingPlatform,
  registeringASubPlatform,
  takingNoOtherWay,
  throughThePlatformOfRecord,
} from '../../../rulebook/rules/platform';
import { eachBreaks } from './each-breaks';

const law = (slug: string) => lawOf(slug, '2026-06-30');
const own: RegisteringAPlatform = {
  platformKind: 'SHARING',
  owner: 'LOCAL',
  name: '示例平台',
  hosts: ['data.example.cn'],
  ofTheCity: true,
  others: 0,
  parent: null,
};
const opening: RegisteringAPlatform = { ...own, platformKind: 'OPENING' };
const centre: RegisteringAPlatform = {
  ...own,
  platformKind: 'SUB_PLATFORM',
  parent: { platformKind: 'SHARING', owner: 'LOCAL' },
};

describe('any platform', () => {
  eachBreaks(registeringAPlatform, own, {
    PLATFORM_NAME_MISSING: { broken: [{ name: ' ' }] },
    PLATFORM_HOST_INVALID: {
      broken: [{ hosts: ['https://a.cn'] }, { hosts: ['A.cn'] }, { hosts: ['localhost'] }, { hosts: ['a.cn', '-b.cn'] }],
      kept: [{ hosts: [] }, { hosts: ['a.cn', 'b-1.example.cn'] }],
    },
    // 济源 merges no platforms that stood before its text
    PLATFORM_NOT_EXISTING: { broken: [{ existingSince: '2020-01-01' }], kept: [{ existingSince: null }] },
  });
});

describe('one to share through', () => {
  eachBreaks(
    registeringASharingPlatform,
    own,
    {
      PARALLEL_PLATFORM_FORBIDDEN: {
        broken: [{ others: 1 }, { ofTheCity: false }],
        kept: [{ owner: 'PROVINCE', others: 1 }],
      },
    },
    law('jiyuan'),
  );
});

describe('a centre on it', () => {
  eachBreaks(
    registeringASubPlatform,
    centre,
    {
      PARENT_MISSING: { broken: [{ parent: null }, { parent: { platformKind: 'OPENING', owner: 'PROVINCE' } }] },
      PARALLEL_PLATFORM_FORBIDDEN: { broken: [{ ofTheCity: false }] },
    },
    law('jiyuan'),
  );
  test('towns and departments have theirs where the text does not rule them out', () => {
    expect(judge(registeringASubPlatform, { ...centre, ofTheCity: false }, law('sanming'))).toEqual([]);
  });
});

describe('one that opens to society', () => {
  eachBreaks(
    registeringAnOpenPlatform,
    opening,
    { PARALLEL_PLATFORM_FORBIDDEN: { broken: [{ others: 1 }, { owner: 'PROVINCE' }, { ofTheCity: false }] } },
    law('jiyuan'),
  );
  test.each([
    ['sanming', 'PROVINCE'],
    ['yulin', 'AUTONOMOUS_REGION'],
    ['chifeng', 'LOCAL'],
  ] as const)('in %s it is of %s', (slug, owner) => {
    const refused = (act: Partial<RegisteringAPlatform>) => judge(registeringAnOpenPlatform, { ...opening, ...act }, law(slug));
    expect(refused({ owner })).toEqual([]);
    const others = (['LOCAL', 'PROVINCE', 'AUTONOMOUS_REGION'] as const).filter(other => other !== owner);
    for (const other of others) expect(refused({ owner: other })).toMatchObject([{ rule: 'PARALLEL_PLATFORM_FORBIDDEN' }]);
  });
  test('what is only a principle bends to a reason', () => {
    const another = { ...opening, others: 1 };
    const refused = (exception: string, slug: string) =>
      judge(registeringAnOpenPlatform, { ...another, exception }, law(slug)).map(({ article }) => article?.number);
    expect(refused('理由', 'yulin')).toEqual([]);
    expect(refused(' ', 'yulin')).toEqual(['第二十条']);
    expect(refused('理由', 'sanming')).toEqual(['第十七条']);
  });
});

describe('a system', () => {
  eachBreaks(enteringASystem, { name: '系统' }, { SYSTEM_NAME_MISSING: { broken: [{ name: '' }] } });
  const tested: RecordingATest = {
    certificate: '1号',
    assessor: '机构',
    assessedOn: '2026-06-30',
    validUntil: '2026-07-01',
    today: '2026-06-30',
  };
  eachBreaks(recordingATest, tested, {
    CERTIFICATE_MISSING: { broken: [{ certificate: ' ' }] },
    ASSESSOR_MISSING: { broken: [{ assessor: '' }] },
    ASSESSED_IN_FUTURE: { broken: [{ today: '2026-06-29' }] },
    CERTIFICATE_ENDS_BEFORE_IT_BEGINS: { broken: [{ validUntil: '2026-06-30' }] },
  });
  const connecting: ConnectingASystem = {
    certifiedUntil: '2026-07-01',
    today: '2026-06-30',
    platform: { platformKind: 'SHARING' },
  };
  eachBreaks(
    connectingASystem,
    connecting,
    {
      PLATFORM_UNKNOWN: {
        broken: [{ platform: null }, { platform: { platformKind: 'OPENING' } }],
        kept: [{ platform: { platformKind: 'SUB_PLATFORM' } }],
      },
      MLPS_REQUIRED: { broken: [{ certifiedUntil: null }, { today: '2026-07-01' }] },
    },
    law('sanming'),
  );
  test('where the text regulates opening only, nothing connects', () => {
    expect(judge(connectingASystem, connecting, law('yulin'))).toMatchObject([{ rule: 'NOT_REGULATED' }]);
  });
  eachBreaks(
    ofAConnectedSystem,
    { systemConnected: true },
    { SYSTEM_NOT_CONNECTED: { broken: [{ systemConnected: false }] } },
    law('jiyuan'),
  );
});

describe('an exchange', () => {
  eachBreaks(
    throughThePlatformOfRecord,
    { platform: null },
    {
      PLATFORM_NOT_OF_RECORD: {
        broken: [{ platform: '另一平台' }, { platform: '' }],
        kept: [{ platform: '贵州省公共数据平台贵阳贵安分平台' }, {}],
      },
    },
    law('guiyang'),
  );
});

describe('an open resource', () => {
  const hosted: HostedResource = { level: 'VILLAGE', host: 'data.example.cn', platformHosts: ['data.example.cn'] };
  eachBreaks(
    openingThroughTheOneChannel,
    hosted,
    {
      LEVEL_MISSING: {
        broken: [{ level: null }, { level: 'PROVINCE' }],
        kept: [{ level: 'CITY' }, { level: 'COUNTY' }, { level: 'TOWN' }],
      },
      HOSTED_ELSEWHERE: {
        broken: [{ host: 'other.example.cn' }, { host: null }, { platformHosts: [] }],
        kept: [{ host: 'other.example.cn', platformHosts: null }],
      },
    },
    law('yulin'),
  );
  test('its level is asked for where the text has four of them', () => {
    const bare = { ...hosted, level: null };
    expect(judge(openingThroughTheOneChannel, bare, law('jiyuan'))).toEqual([]);
    expect(judge(openingThroughTheOneChannel, bare, law('yulin'))).toMatchObject([{ article: { number: '第十九条' } }]);
  });
});

describe('an open resource where every other way is forbidden', () => {
  const hosted: HostedResource = { host: 'data.example.cn', platformHosts: ['data.example.cn'] };
  eachBreaks(takingNoOtherWay, hosted, {
    OFF_PLATFORM_EXCHANGE_FORBIDDEN: {
      broken: [{ host: 'other.example.cn' }, { host: null }, { platformHosts: [] }],
      kept: [{ host: 'other.example.cn', platformHosts: null }],
    },
  });
  test('elsewhere the text says which way is to be taken', () => {
    const elsewhere = { ...hosted, host: 'other.example.cn' };
    expect(judge(takingNoOtherWay, elsewhere, law('yulin'))).toEqual([]);
    expect(judge(openingThroughTheOneChannel, elsewhere, law('jiyuan'))).toEqual([]);
  });
});

test('in 玉林 what stood before the text came into force is taken over, and nothing newer', () => {
  const found = (existingSince: string) =>
    judge(registeringAPlatform, { ...opening, existingSince }, law('yulin')).map(({ rule }) => rule);
  expect(found('2020-08-26')).toEqual([]);
  expect(found('2020-08-27')).toEqual(['PLATFORM_NOT_EXISTING']);
});

describe('its protection', () => {
  eachBreaks(
    recordingThePlatformsProtection,
    { grade: 3, certificate: '示例' },
    {
      PLATFORM_GRADE_INVALID: { broken: [{ grade: 0 }, { grade: 6 }], kept: [{ grade: 1 }, { grade: 5 }] },
      PLATFORM_CERTIFICATE_MISSING: { broken: [{ certificate: ' ' }] },
    },
  );
});

describe('its budget', () => {
  eachBreaks(
    budgetingThePlatform,
    { budgetRef: '示例', budgetYear: 2026 },
    {
      PLATFORM_BUDGET_REF_MISSING: { broken: [{ budgetRef: '' }] },
      BUDGET_YEAR_INVALID: {
        broken: [{ budgetYear: 1999 }, { budgetYear: 2101 }],
        kept: [{ budgetYear: 2000 }, { budgetYear: 2100 }],
      },
    },
  );
});

describe('how it is merged', () => {
  eachBreaks(
    planningAMerger,
    { mergePlan: '示例', existing: true },
    { MERGE_PLAN_MISSING: { broken: [{ mergePlan: ' ' }] }, NOT_TO_BE_MERGED: { broken: [{ existing: false }] } },
  );
});
