import type { Law } from '../law';
import type { Rule } from '../rule';
import { whereRegulated } from './where-regulated';

/** The platform through which the bodies of a city share, as its text names it; null where it knows no sharing. */
export const platformOfRecord = ({ profile, parameter }: Law): string | null =>
  parameter('parallel_share_platform_forbidden').origin === 'NOT_REGULATED' ? null : (profile.platforms[0] ?? null);

/** Exchanging data (数据交换): through the platform that the text of the city names. */
export const throughThePlatformOfRecord: readonly Rule<{ platform?: string | null }>[] = [
  {
    id: 'PLATFORM_NOT_OF_RECORD',
    path: ['platform'],
    articles: { guiyang: '四 第一章 六是', jiyuan: '第九条', sanming: '第十四条' },
    message: '数据应通过该地区制度文本所列的公共数据平台交换。',
    messageEn: 'Data is exchanged through the platform that the text of the city names.',
    holds: ({ platform }, _, law) => platform == null || platform === platformOfRecord(law),
  },
];

/** Opening a resource to society (挂载开放资源). */
export interface HostedResource {
  level?: string | null;
  /** Host under which it is reached. */
  host: string | null;
  /** Hosts of the opening platform of the city; null where none is registered. */
  platformHosts: readonly string[] | null;
}

/** The levels whose data the one channel carries (市、县、乡、村). */
const published = ['CITY', 'COUNTY', 'TOWN', 'VILLAGE'];
const channel: Readonly<Record<string, string>> = { yulin: '第十九条' };

/** Where the text forbids every other way by name; elsewhere it says which way is to be taken. */
const anyOtherWay: Readonly<Record<string, string>> = { jiyuan: '第五十七条' };

const isOnThePlatform = ({ host, platformHosts }: HostedResource): boolean =>
  platformHosts === null || (host !== null && platformHosts.includes(host));

export const takingNoOtherWay: readonly Rule<HostedResource>[] = [
  {
    id: 'OFF_PLATFORM_EXCHANGE_FORBIDDEN',
    path: ['url'],
    articles: anyOtherWay,
    message: '不得通过平台之外的其他形式共享、开放政务数据。',
    messageEn: 'Data is opened through the platform of the city and in no other way.',
    holds: (resource, _, { profile }) => anyOtherWay[profile.slug] === undefined || isOnThePlatform(resource),
  },
];

export const openingThroughTheOneChannel: readonly Rule<HostedResource>[] = [
  {
    id: 'LEVEL_MISSING',
    path: ['level'],
    articles: channel,
    message: '开放数据资源应标明市、县、乡、村层级。',
    messageEn: 'An open resource says of which level it is: city, county, town or village.',
    holds: ({ level }, _, { profile }) => channel[profile.slug] === undefined || published.includes(String(level)),
  },
  whereRegulated('open_platform', {
    id: 'HOSTED_ELSEWHERE',
    path: ['url'],
    message: '开放数据资源应通过该地区统一的公共数据开放平台发布。',
    messageEn: 'An open resource is published on the opening platform of the city, and nowhere else.',
    holds: (resource, _, { profile }) => anyOtherWay[profile.slug] !== undefined || isOnThePlatform(resource),
  }),
];
