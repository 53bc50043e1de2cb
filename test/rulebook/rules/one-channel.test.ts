import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  type HostedResource,
  openingThroughTheOneChannel,
  takingNoOtherWay,
  throughThePlatformOfRecord,
} from '../../../rulebook/rules/one-channel';
import { eachBreaks } from './each-breaks';

const law = (slug: string) => lawOf(slug, '2026-06-30');

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
