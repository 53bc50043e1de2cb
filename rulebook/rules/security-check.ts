import type { PlainRule } from '../rule';
import { isBlank } from '../values/blank';
import { isInterval } from '../values/duration';
import type { LocalDate } from '../values/local-date';

/** Recording a security test, a risk assessment, a self-check or a drill (登记安全测评、风险评估、自查和演练). */
export interface RecordingACheck {
  kind: string;
  participants: readonly { body: string; capacity: string }[];
  performedOn: LocalDate;
  result: string;
  today: LocalDate;
  /** Whether the authority of the city records it. */
  byTheCity: boolean;
  /** Whether a system that is named is one of the body; true where none is. */
  systemKnown: boolean;
}

/** Where the text has three bodies test and assess together. */
const together: Readonly<Record<string, string>> = { yulin: '第三十四条' };
const THE_THREE = ['DATA_AUTHORITY', 'CYBERSPACE', 'PUBLIC_SECURITY'];
const ASSESSING = ['SECURITY_TEST', 'RISK_ASSESSMENT'];

/** Who was responsible for making it, in each text that has it done. */
const owed: Readonly<Record<string, string>> = {
  chifeng: '四(三)1',
  guiyang: '四 第七章 二是',
  jiyuan: '第五十一条',
  sanming: '第二十六条第1款',
  yulin: '第三十四条',
};

export const recordingACheck: readonly PlainRule<RecordingACheck>[] = [
  {
    id: 'CHECK_IN_FUTURE',
    path: ['performedOn'],
    message: '开展日期不得晚于今天。',
    messageEn: 'A check was made by today.',
    holds: ({ performedOn, today }) => performedOn <= today,
  },
  {
    id: 'CHECK_RESULT_MISSING',
    path: ['result'],
    articles: owed,
    message: '应写明测评、评估或者演练的结果。',
    messageEn: 'A check says what it came to.',
    holds: ({ result }) => !isBlank(result),
  },
  {
    id: 'CHECK_SYSTEM_UNKNOWN',
    path: ['system'],
    message: '该信息系统未登记在该单位名下。',
    messageEn: 'The body has no such information system on record.',
    holds: ({ systemKnown }) => systemKnown,
  },
  {
    id: 'PARTICIPANTS_MISSING',
    path: ['participants'],
    message: '应列明参与单位。',
    messageEn: 'Who took part is named.',
    holds: ({ participants }) => participants.length > 0,
  },
  {
    id: 'PARTICIPANTS_INCOMPLETE',
    path: ['participants'],
    articles: together,
    message: '安全评测与风险评估应由数据主管部门会同网信部门和公安机关开展，三方均须列明。',
    messageEn: 'The data authority tests and assesses together with the cyberspace administration and public security.',
    holds: ({ kind, participants, byTheCity }, _, { profile }) =>
      together[profile.slug] === undefined ||
      !byTheCity ||
      !ASSESSING.includes(kind) ||
      participants.length === 0 ||
      THE_THREE.every(capacity => participants.some(one => one.capacity === capacity)),
  },
];

/** Setting how often a city has security checked. */
export const settingASecurityInterval: readonly PlainRule<{ every: string; basis: string }>[] = [
  {
    id: 'SECURITY_INTERVAL_FORMAT',
    path: ['every'],
    articles: owed,
    message: '周期应写作 ISO 8601 期间，例如 P6M。',
    messageEn: 'The interval is written as an ISO 8601 duration, such as P6M.',
    holds: ({ every }) => isInterval(every),
  },
  {
    id: 'SECURITY_INTERVAL_BASIS_MISSING',
    path: ['basis'],
    message: '应写明设定周期的依据。',
    messageEn: 'The decision that sets the interval is named.',
    holds: ({ basis }) => !isBlank(basis),
  },
];
