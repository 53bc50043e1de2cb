import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

/** Setting up a committee of experts (组建专家委员会). */
export interface FoundingACommittee {
  name: string;
  establishedOn: LocalDate;
  today: LocalDate;
  members: readonly { affiliationClass: string; office: string }[];
}

const CLASSES = ['UNIVERSITY', 'RESEARCH', 'ENTERPRISE', 'DEPARTMENT'];

export const foundingACommittee: readonly Rule<FoundingACommittee>[] = [
  {
    id: 'COMMITTEE_NAME_MISSING',
    path: ['name'],
    message: '专家委员会应有名称。',
    messageEn: 'A committee has a name.',
    holds: ({ name }) => !isBlank(name),
  },
  {
    id: 'COMMITTEE_IN_FUTURE',
    path: ['establishedOn'],
    message: '成立日期不得晚于今天。',
    messageEn: 'A committee was set up by today.',
    holds: ({ establishedOn, today }) => establishedOn <= today,
  },
  {
    id: 'COMMITTEE_CLASS_MISSING',
    path: ['members'],
    by: 'expert_committee',
    message: '专家委员会由高校、科研机构、企业和相关部门的专家组成，四类均应有委员。',
    messageEn: 'A committee has members from universities, research bodies, companies and departments.',
    holds: ({ members }, required) =>
      !required || CLASSES.every(affiliation => members.some(({ affiliationClass }) => affiliationClass === affiliation)),
  },
  {
    id: 'MEMBER_OFFICE_MISSING',
    path: ['members'],
    message: '委员应填写岗位或者专业领域，不填写姓名。',
    messageEn: 'A member is entered by office or field, never by name.',
    holds: ({ members }) => members.every(({ office }) => !isBlank(office)),
  },
];
