import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';
import { whereRegulated } from './where-regulated';

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

/** Entering a system of a department into the list (登记信息系统). */
export const enteringASystem: readonly Rule<{ name: string }>[] = [
  {
    id: 'SYSTEM_NAME_MISSING',
    path: ['name'],
    message: '信息系统应有名称。',
    messageEn: 'An information system has a name.',
    holds: ({ name }) => !isBlank(name),
  },
];

/** Recording the test of a system (登记等级保护测评). */
export interface RecordingATest {
  certificate: string;
  assessor: string;
  assessedOn: LocalDate;
  /** First day on which it counts no more. */
  validUntil: LocalDate;
  today: LocalDate;
}

export const recordingATest: readonly Rule<RecordingATest>[] = [
  {
    id: 'CERTIFICATE_MISSING',
    path: ['certificate'],
    message: '应填写等级保护测评报告编号。',
    messageEn: 'The number of the report is stated.',
    holds: ({ certificate }) => !isBlank(certificate),
  },
  {
    id: 'ASSESSOR_MISSING',
    path: ['assessor'],
    articles: { sanming: '第二十六条第2款' },
    message: '应填写开展测评的专业机构。',
    messageEn: 'The professional body that made the test is named.',
    holds: ({ assessor }) => !isBlank(assessor),
  },
  {
    id: 'ASSESSED_IN_FUTURE',
    path: ['assessedOn'],
    message: '测评日期不得晚于今天。',
    messageEn: 'A test was made by today.',
    holds: ({ assessedOn, today }) => assessedOn <= today,
  },
  {
    id: 'CERTIFICATE_ENDS_BEFORE_IT_BEGINS',
    path: ['validUntil'],
    message: '有效期应晚于测评日期。',
    messageEn: 'A test counts for at least the day on which it was made.',
    holds: ({ assessedOn, validUntil }) => validUntil > assessedOn,
  },
];

/** Connecting a system to a platform (接入平台). */
export interface ConnectingASystem {
  /** First day on which its last test counts no more; null where it has none. */
  certifiedUntil: LocalDate | null;
  today: LocalDate;
  /** What it connects to; null where there is no such platform in use in the city. */
  platform: { platformKind: string } | null;
}

export const connectingASystem: readonly Rule<ConnectingASystem>[] = [
  {
    id: 'PLATFORM_UNKNOWN',
    path: ['platform'],
    message: '没有这一平台，或者它不是在用的共享平台。',
    messageEn: 'There is no such platform, or it is none that systems connect to.',
    holds: ({ platform }) => platform !== null && platform.platformKind !== 'OPENING',
  },
  {
    id: 'MLPS_REQUIRED',
    path: ['system'],
    by: 'mlps_required_to_connect',
    message: '接入的信息系统应通过专业机构的信息安全等级保护测评，且测评在有效期内。',
    messageEn:
      'A system that connects has passed the classified-protection test of a professional body, and the test still counts.',
    holds: ({ certifiedUntil, today }, isRequired) => !isRequired || (certifiedUntil !== null && today < certifiedUntil),
  },
];

/** Publishing an interface (发布接口): what gives the data is connected to the platform. */
export const ofAConnectedSystem: readonly Rule<{ systemConnected: boolean }>[] = [
  {
    id: 'SYSTEM_NOT_CONNECTED',
    path: ['system'],
    articles: { jiyuan: '第六条第2款' },
    message: '提供接口的信息系统应已接入数据中台。',
    messageEn: 'The system that gives the interface its data is registered as connected to the platform.',
    holds: ({ systemConnected }) => systemConnected,
  },
];

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

/** Holding a platform to account: its protection, its budget, and how it is merged (平台合规). */
export const recordingThePlatformsProtection: readonly Rule<{ grade: number; certificate: string }>[] = [
  {
    id: 'PLATFORM_GRADE_INVALID',
    path: ['mlpsGrade'],
    articles: { guiyang: '四 第七章 三是' },
    message: '保护等级为一至五级。',
    messageEn: 'Grades of protection go from 1 to 5.',
    holds: ({ grade }) => grade >= 1 && grade <= 5,
  },
  {
    id: 'PLATFORM_CERTIFICATE_MISSING',
    path: ['mlpsCertificate'],
    articles: { guiyang: '四 第七章 三是' },
    message: '应填写等级保护备案或者测评编号。',
    messageEn: 'The number of the certificate is stated.',
    holds: ({ certificate }) => !isBlank(certificate),
  },
];

export const budgetingThePlatform: readonly Rule<{ budgetRef: string; budgetYear: number }>[] = [
  {
    id: 'PLATFORM_BUDGET_REF_MISSING',
    path: ['budgetRef'],
    articles: { sanming: '第三十四条' },
    message: '应填写同级财政预算的编号。',
    messageEn: 'The number in the budget of the same level is stated.',
    holds: ({ budgetRef }) => !isBlank(budgetRef),
  },
  {
    id: 'BUDGET_YEAR_INVALID',
    path: ['budgetYear'],
    articles: { sanming: '第三十四条' },
    message: '预算年度应在二〇〇〇年至二一〇〇年之间。',
    messageEn: 'The year of a budget lies between 2000 and 2100.',
    holds: ({ budgetYear }) => budgetYear >= 2000 && budgetYear <= 2100,
  },
];

export const planningAMerger: readonly Rule<{ mergePlan: string; existing: boolean }>[] = [
  {
    id: 'MERGE_PLAN_MISSING',
    path: ['mergePlan'],
    articles: { yulin: '第二十条' },
    message: '应写明整合归并方案。',
    messageEn: 'A plan says how the platform is merged.',
    holds: ({ mergePlan }) => !isBlank(mergePlan),
  },
  {
    id: 'NOT_TO_BE_MERGED',
    path: ['platform'],
    articles: { yulin: '第二十条' },
    message: '只有已建的独立平台需要整合归并。',
    messageEn: 'Only what stood before the text is merged.',
    holds: ({ existing }) => existing,
  },
];
