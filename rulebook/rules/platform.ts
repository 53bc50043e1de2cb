import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

/** Registering a platform (登记平台). */
export interface RegisteringAPlatform {
  platformKind: 'SHARING' | 'SUB_PLATFORM' | 'OPENING';
  owner: 'LOCAL' | 'PROVINCE' | 'AUTONOMOUS_REGION';
  name: string;
  /** Hosts under which it is reached. */
  hosts: readonly string[];
  /** Why there is another one although the text in principle has none. */
  exception?: string | null;
  /** Whether the authority of the city registers it, or who runs its platform; a department or a town never builds the one of the city. */
  ofTheCity: boolean;
  /** Others of the kind that are in use in the city. */
  others: number;
  /** Since when it has been there, for one that was built before the text. */
  existingSince?: LocalDate | null;
  /** What it rests on; null where none is named or there is none such. */
  parent: { platformKind: string; owner: string } | null;
}

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/**
 * One mould for what is shared through and what opens: another parameter decides on each. What stood before the text is not built beside
 * anything: it is taken over, to be merged.
 */
const parallel = {
  id: 'PARALLEL_PLATFORM_FORBIDDEN',
  path: ['platformKind'],
  message: '不得另建共享平台或者开放平台，已建的应当整合并入；文本只作原则规定的，确需另建应说明例外理由。',
  messageEn:
    'No platform is built beside that of the text; where it says so in principle only, whoever needs another says why.',
};

/** The texts that have platforms merged which stood before them. */
const merges: Readonly<Record<string, string>> = { yulin: '第二十条' };

const isTakenOver = ({ existingSince }: RegisteringAPlatform, { profile }: Law): boolean =>
  existingSince != null &&
  merges[profile.slug] !== undefined &&
  profile.instrument.inForceFrom !== null &&
  existingSince < profile.instrument.inForceFrom;

/** Registering any platform. */
export const registeringAPlatform: readonly Rule<RegisteringAPlatform>[] = [
  {
    id: 'PLATFORM_NAME_MISSING',
    path: ['name'],
    message: '平台应有名称。',
    messageEn: 'A platform has a name.',
    holds: ({ name }) => !isBlank(name),
  },
  {
    id: 'PLATFORM_HOST_INVALID',
    path: ['hosts'],
    message: '平台域名应为小写的主机名，不含协议和路径。',
    messageEn: 'Hosts are host names in lower case, without protocol or path.',
    holds: ({ hosts }) => hosts.every(host => HOST.test(host)),
  },
  {
    id: 'PLATFORM_NOT_EXISTING',
    path: ['existingSince'],
    articles: merges,
    message: '只有制度文本要求整合归并已建平台的地区登记已建平台，且该平台应在文本施行之前建成。',
    messageEn:
      'A platform is taken over as existing where the text merges such, and if it was there before the text came into force.',
    holds: (act, _, law) => act.existingSince == null || isTakenOver(act, law),
  },
];

/** One that departments share through: there is one in a city, which towns and departments do not build anew. */
export const registeringASharingPlatform: readonly Rule<RegisteringAPlatform>[] = [
  {
    ...parallel,
    by: 'parallel_share_platform_forbidden',
    holds: ({ owner, ofTheCity, others }, isForbidden) => !isForbidden || owner !== 'LOCAL' || (ofTheCity && others === 0),
  },
];

const isPlatformOfTheCity = (parent: RegisteringAPlatform['parent']): boolean => parent?.platformKind === 'SHARING';

/** A centre of a region or a sector: built on the platform of the city where the text has it so. */
export const registeringASubPlatform: readonly Rule<RegisteringAPlatform>[] = [
  {
    id: 'PARENT_MISSING',
    path: ['parent'],
    by: 'parallel_share_platform_forbidden',
    message: '数据资源中心或子平台应依托市级共享平台构建，须以其为上级平台。',
    messageEn: 'A centre or sub-platform is built on the sharing platform of the city, which is named as its parent.',
    holds: ({ parent }) => isPlatformOfTheCity(parent),
  },
  {
    ...parallel,
    articles: { jiyuan: '第三十一条第1款' },
    holds: ({ ofTheCity, existingSince }, _, { profile }) => ofTheCity || existingSince != null || profile.slug !== 'jiyuan',
  },
];

/** One that opens data to society: the city's own, or that of the level above alone. */
export const registeringAnOpenPlatform: readonly Rule<RegisteringAPlatform>[] = [
  {
    ...parallel,
    by: 'parallel_open_platform_forbidden',
    holds: (act, strength, law) =>
      strength === false ||
      isTakenOver(act, law) ||
      (strength === 'IN_PRINCIPLE' && !isBlank(act.exception)) ||
      (act.others === 0 && act.ofTheCity && act.owner === (law.parameter('open_platform').value ?? act.owner)),
  },
];
