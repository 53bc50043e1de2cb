import type { ActorName } from '../actors';
import type { Law } from '../law';
import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';

/** Where data is in its handling. */
export type Stage = 'PROVISION' | 'PLATFORM' | 'USE';

/** The words of the texts for the stages, the most precise first. */
const wordsFor = {
  PROVISION: ['BEFORE_PLATFORM', 'PROVISION'],
  PLATFORM: ['ON_PLATFORM', 'MANAGEMENT'],
  USE: ['USE'],
} as const satisfies Record<Stage, readonly string[]>;

/** Whom the text of a city makes answer for security at a stage; null where it names nobody. */
export function responsibleAt(law: Law, stage: Stage): ActorName | null {
  const split = law.parameter('security_responsibility_split').value ?? {};
  const word = wordsFor[stage].find(one => one in split);
  return (word && split[word]) || null;
}

/** Recording a security incident (登记数据安全事件). */
export interface RecordingAnIncident {
  title: string;
  note: string;
  stage: Stage;
  beganAt: Date;
  endedAt: Date;
  now: Date;
  /** Codes of those who answer for it. */
  responsibleParties: readonly string[];
  /** Who answers for it by the text, as far as the grant and the platform tell; null where they do not. */
  expected: string | null;
  /** Whether a person holds the grant, who has no code. */
  heldByPerson: boolean;
  /** Whether a grant that is named is one of the city; true where none is. */
  grantKnown: boolean;
}

const forbidden: Readonly<Record<string, string>> = { jiyuan: '第五十八条' };

export const recordingAnIncident: readonly Rule<RecordingAnIncident>[] = [
  {
    id: 'INCIDENT_TITLE_MISSING',
    path: ['title'],
    articles: forbidden,
    message: '安全事件应有名称和经过说明。',
    messageEn: 'An incident has a title, and an account of what happened.',
    holds: ({ title, note }) => !isBlank(title) && !isBlank(note),
  },
  {
    id: 'INCIDENT_SPAN_INVALID',
    path: ['endedAt'],
    message: '事件的起止时间应先后有序，且不得晚于现在。',
    messageEn: 'An incident ends after it began, and neither is still to come.',
    holds: ({ beganAt, endedAt, now }) => beganAt < endedAt && endedAt <= now,
  },
  {
    id: 'INCIDENT_GRANT_UNKNOWN',
    path: ['grant'],
    message: '该地区没有这一数据使用授权。',
    messageEn: 'The city has no such grant.',
    holds: ({ grantKnown }) => grantKnown,
  },
  {
    id: 'RESPONSIBLE_PARTY_MISSING',
    path: ['responsibleParties'],
    by: 'security_responsibility_split',
    message: '应明确承担数据安全责任的单位。',
    messageEn: 'Somebody answers for an incident.',
    holds: ({ responsibleParties, heldByPerson }) => responsibleParties.length > 0 || heldByPerson,
  },
  {
    id: 'NO_JOINT_LIABILITY',
    path: ['responsibleParties'],
    by: 'security_responsibility_split',
    message: '该环节的数据安全责任由法定的一方承担，其他单位不承担连带责任。',
    messageEn: 'One party answers for this stage by the text of the city, and nobody is liable with it.',
    holds: ({ responsibleParties, expected }) => expected === null || responsibleParties.every(party => party === expected),
  },
];

const atOnce: Readonly<Record<string, string>> = { jiyuan: '第五十二条' };

/** Closing an incident (办结数据安全事件). */
export const closingAnIncident: readonly PlainRule<{ responseStartedAt: Date | null; reportedTo: string | null }>[] = [
  {
    id: 'RESPONSE_STARTED_AT_MISSING',
    path: ['id'],
    articles: atOnce,
    message: '尚未登记启动应急响应的时间，不能办结。',
    messageEn: 'An incident is not closed before the emergency response has started.',
    holds: ({ responseStartedAt }) => responseStartedAt !== null,
  },
  {
    id: 'REPORTED_TO_MISSING',
    path: ['id'],
    articles: atOnce,
    message: '尚未向有关主管部门报告，不能办结。',
    messageEn: 'An incident is not closed before it was reported to the departments in charge.',
    holds: ({ reportedTo }) => reportedTo !== null,
  },
];
