import type { OwnRule } from '../rule';
import { isBlank } from '../values/blank';

/** Complaining that a department asks for what it could have of the platform (投诉). */
export const filingAComplaint: readonly OwnRule<{ item: string; department: string; complainant: string | null }>[] = [
  {
    id: 'COMPLAINT_ITEM_MISSING',
    path: ['item'],
    message: '应写明被要求提供的材料或者信息。',
    messageEn: 'What was asked for is said.',
    holds: ({ item }) => !isBlank(item),
  },
  {
    id: 'COMPLAINT_OF_ONESELF',
    path: ['department'],
    message: '不得投诉本单位。',
    messageEn: 'Nobody complains of their own body.',
    holds: ({ department, complainant }) => department !== complainant,
  },
];
