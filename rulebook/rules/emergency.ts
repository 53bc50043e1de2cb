import type { Rule } from '../rule';
import { isBlank } from '../values/blank';

/** Declaring an emergency in which data is opened at once (突发事件). */
export interface DeclaringAnEmergency {
  title: string;
}

export const declaringAnEmergency: readonly Rule<DeclaringAnEmergency>[] = [
  {
    id: 'EMERGENCY_OPENING_NOT_REGULATED',
    path: ['jurisdiction'],
    by: 'emergency_opening',
    message: '该地区的制度文本没有规定突发事件中的数据开放。',
    messageEn: 'The text of this city knows no opening of data in emergencies.',
    holds: (_, known) => known,
  },
  {
    id: 'EMERGENCY_UNNAMED',
    path: ['title'],
    message: '应写明突发事件的名称。',
    messageEn: 'An emergency has a name.',
    holds: ({ title }) => !isBlank(title),
  },
];

const EMERGENCY_OVER: Rule<{ emergencyGoesOn: boolean }> = {
  id: 'EMERGENCY_OVER',
  path: ['emergency'],
  message: '该突发事件的应急开放已经结束。',
  messageEn: 'The emergency is over.',
  holds: ({ emergencyGoesOn }) => emergencyGoesOn,
};

/** Linking an entry to an emergency. */
export interface LinkingInAnEmergency {
  emergencyGoesOn: boolean;
  /** Whether the entry is of the city of the emergency. */
  ofThatCity: boolean;
  linkedAlready: boolean;
}

export const linkingInAnEmergency: readonly Rule<LinkingInAnEmergency>[] = [
  EMERGENCY_OVER,
  {
    id: 'ENTRY_OF_ANOTHER_CITY',
    path: ['entry'],
    message: '目录条目与突发事件不属于同一地区。',
    messageEn: 'The entry is of another city than the emergency.',
    holds: ({ ofThatCity }) => ofThatCity,
  },
  {
    id: 'LINKED_ALREADY',
    path: ['entry'],
    message: '该目录条目已关联此突发事件。',
    messageEn: 'The entry is linked to this emergency already.',
    holds: ({ linkedAlready }) => !linkedAlready,
  },
];

/** Telling what was brought up to date. */
export interface UpdatingInAnEmergency {
  description: string;
  emergencyGoesOn: boolean;
  /** Whether the emergency calls for the entry. */
  linked: boolean;
}

export const updatingInAnEmergency: readonly Rule<UpdatingInAnEmergency>[] = [
  EMERGENCY_OVER,
  {
    id: 'ENTRY_NOT_LINKED',
    path: ['entry'],
    message: '该目录条目没有关联此突发事件。',
    messageEn: 'The emergency does not call for this entry.',
    holds: ({ linked }) => linked,
  },
  {
    id: 'UPDATE_UNDESCRIBED',
    path: ['description'],
    articles: { yulin: '第十三条' },
    message: '应说明更新的内容。',
    messageEn: 'The log says what was brought up to date.',
    holds: ({ description }) => !isBlank(description),
  },
];

/** Saying that an emergency is over. */
export const endingAnEmergency: readonly Rule<{ emergencyGoesOn: boolean }>[] = [EMERGENCY_OVER];
