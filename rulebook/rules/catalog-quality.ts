import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

const ofTheQuality = { chifeng: '四(二)1', jiyuan: '第二十三条第1款', sanming: '第九条' };

/** Putting a check of the quality of data on record. */
export interface CheckingQuality {
  checked: number;
  passed: number;
  method: string;
  checkedOn: LocalDate;
  today: LocalDate;
}

export const checkingQuality: readonly Rule<CheckingQuality>[] = [
  {
    id: 'CHECK_METHOD_MISSING',
    path: ['method'],
    articles: ofTheQuality,
    message: '应写明检查方式和情况。',
    messageEn: 'A check says how it was done and what was found.',
    holds: ({ method }) => !isBlank(method),
  },
  {
    id: 'NOTHING_CHECKED',
    path: ['checked'],
    articles: ofTheQuality,
    message: '检查的记录数应大于零。',
    messageEn: 'At least one record was checked.',
    holds: ({ checked }) => checked > 0,
  },
  {
    id: 'PASSED_OUT_OF_RANGE',
    path: ['passed'],
    message: '合格记录数应在零与检查记录数之间。',
    messageEn: 'Of the records that were checked between none and all passed.',
    holds: ({ checked, passed }) => passed >= 0 && (passed <= checked || checked <= 0),
  },
  {
    id: 'CHECKED_IN_FUTURE',
    path: ['checkedOn'],
    message: '检查日期不得晚于今日。',
    messageEn: 'The check is not after today.',
    holds: ({ checkedOn, today }) => checkedOn <= today,
  },
];
