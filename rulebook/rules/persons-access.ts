import type { OwnRule } from '../rule';
import { isBlank } from '../values/blank';
import { addYears, type LocalDate } from '../values/local-date';

/** On what a person's record is asked about: stated for every look-up, every grant and every deferral (三明 第二十六条第3款). */
export interface StatingAGround {
  purpose: string;
  legalBasis: string;
  caseNumber: string;
}

const legalBasisMissing: OwnRule<{ legalBasis: string }> = {
  id: 'LEGAL_BASIS_MISSING',
  path: ['legalBasis'],
  message: '应写明法律依据。',
  messageEn: 'The legal basis is stated.',
  holds: ({ legalBasis }) => !isBlank(legalBasis),
};

const caseNumberMissing: OwnRule<{ caseNumber: string }> = {
  id: 'CASE_NUMBER_MISSING',
  path: ['caseNumber'],
  message: '应写明案件或事项编号。',
  messageEn: 'The number of the case is stated.',
  holds: ({ caseNumber }) => !isBlank(caseNumber),
};

export const statingAGround: readonly OwnRule<StatingAGround>[] = [
  {
    id: 'ACCESS_PURPOSE_MISSING',
    path: ['purpose'],
    articles: { sanming: '第二十六条第3款' },
    message: '应写明查询用途。',
    messageEn: 'The purpose of the access is stated.',
    holds: ({ purpose }) => !isBlank(purpose),
  },
  legalBasisMissing,
  caseNumberMissing,
];

/** Letting one user of one body read what is kept of one person (授予查阅). */
export interface GrantingPersonAccess extends StatingAGround {
  organization: string;
  subject: string;
  contents: readonly string[];
  until: LocalDate;
  today: LocalDate;
  /** Who approves: nobody approves their own reading, in person or as a body. */
  approver: { organization?: string; subject: string };
}

/** ENGINE: no text states how long; whoever still needs it after a year asks again. */
const longestGrant = (from: LocalDate): LocalDate => addYears(from, 1);

export const grantingPersonAccess: readonly OwnRule<GrantingPersonAccess>[] = [
  ...statingAGround,
  {
    id: 'GRANT_USER_MISSING',
    path: ['subject'],
    message: '应写明使用人员。',
    messageEn: 'The user who may read is named.',
    holds: ({ subject }) => !isBlank(subject),
  },
  {
    id: 'GRANT_CONTENTS_MISSING',
    path: ['contents'],
    message: '应写明可查阅的内容。',
    messageEn: 'A grant says what may be read.',
    holds: ({ contents }) => contents.length > 0,
  },
  {
    id: 'GRANT_TO_ITSELF',
    path: ['organization'],
    message: '不得为本人或本单位批准查阅。',
    messageEn: 'Nobody approves a grant for themself or for their own body.',
    holds: ({ organization, subject, approver }) => organization !== approver.organization && subject !== approver.subject,
  },
  {
    id: 'GRANT_UNTIL_NOT_AHEAD',
    path: ['until'],
    message: '终止日应晚于今日。',
    messageEn: 'A grant ends after today.',
    holds: ({ until, today }) => until > today,
  },
  {
    id: 'GRANT_TOO_LONG',
    path: ['until'],
    message: '查阅授权不得超过一年。',
    messageEn: 'A grant runs for at most one year.',
    holds: ({ until, today }) => until <= longestGrant(today),
  },
];

/** Keeping from a person for a time that a body looked them up for a case (推迟告知). */
export interface DeferringDisclosure {
  organization: string;
  caseNumber: string;
  legalBasis: string;
  reason: string;
  until: LocalDate;
  today: LocalDate;
  /** Body that orders it: nobody hides its own looking. */
  orderedBy?: string;
}

export const deferringDisclosure: readonly OwnRule<DeferringDisclosure>[] = [
  legalBasisMissing,
  caseNumberMissing,
  {
    id: 'DEFERRAL_REASON_MISSING',
    path: ['reason'],
    message: '应说明推迟告知的理由。',
    messageEn: 'A deferral states its reason.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'DEFERRAL_FOR_ITSELF',
    path: ['organization'],
    message: '不得为本单位的查询决定推迟告知。',
    messageEn: 'Nobody defers the disclosure of what their own body looked up.',
    holds: ({ organization, orderedBy }) => orderedBy !== undefined && organization !== orderedBy,
  },
  {
    id: 'DEFERRAL_UNTIL_NOT_AHEAD',
    path: ['until'],
    message: '推迟告知的终止日应晚于今日。',
    messageEn: 'A deferral ends after today.',
    holds: ({ until, today }) => until > today,
  },
  {
    // ENGINE: a longer investigation asks again
    id: 'DEFERRAL_TOO_LONG',
    path: ['until'],
    message: '推迟告知每次不得超过一年。',
    messageEn: 'A deferral runs for at most one year at a time.',
    holds: ({ until, today }) => until <= addYears(today, 1),
  },
];
