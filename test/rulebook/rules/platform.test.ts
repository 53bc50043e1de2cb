import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  type RegisteringAPlatform,
  registeringAnOpenPlatform,
  registeringAPlatform,
  registeringASharingPlatform,
  registeringASubPlatform,
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

test('in 玉林 what stood before the text came into force is taken over, and nothing newer', () => {
  const found = (existingSince: string) =>
    judge(registeringAPlatform, { ...opening, existingSince }, law('yulin')).map(({ rule }) => rule);
  expect(found('2020-08-26')).toEqual([]);
  expect(found('2020-08-27')).toEqual(['PLATFORM_NOT_EXISTING']);
});
