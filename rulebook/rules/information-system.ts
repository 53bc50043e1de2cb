import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

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
