import type { Law } from '../law';
import { type Breach, judge, type Rule } from '../rule';

/** What the register knows of a department on one day. */
export interface DepartmentProfile {
  /** Its principal is in office: the first responsible for the security of its data. */
  principal: boolean;
  chiefDataOfficer: boolean;
  dataSteward: boolean;
  /** Its section that looks after public data is named. */
  dataSection: boolean;
}

export const profileInChifeng: readonly Rule<DepartmentProfile>[] = [
  {
    id: 'DEPARTMENT_PROFILE_INCOMPLETE',
    path: ['offices'],
    articles: { chifeng: '四(三)1' },
    message: '尚未登记主要负责人，即本单位数据安全第一责任人。',
    messageEn: 'Its principal, the first responsible for the security of its data, is not registered.',
    holds: ({ principal }) => principal,
  },
];

export const profileInGuiyang: readonly Rule<DepartmentProfile>[] = [
  {
    id: 'CHIEF_DATA_OFFICER_REQUIRED',
    path: ['offices'],
    articles: { guiyang: '四 第一章 五是' },
    message: '尚未登记首席数据官。',
    messageEn: 'Its chief data officer is not registered.',
    holds: ({ chiefDataOfficer }) => chiefDataOfficer,
  },
];

export const profileInSanming: readonly Rule<DepartmentProfile>[] = [
  {
    id: 'DATA_ADMINISTRATOR_REQUIRED',
    path: ['offices'],
    articles: { sanming: '第五条第3款' },
    message: '尚未登记公共数据管理员。',
    messageEn: 'Its data administrator is not registered.',
    holds: ({ dataSteward }) => dataSteward,
  },
  {
    id: 'DATA_SECTION_REQUIRED',
    path: ['dataSection'],
    articles: { sanming: '第五条第3款' },
    message: '尚未登记公共数据管理科室。',
    messageEn: 'Its section for public data is not registered.',
    holds: ({ dataSection }) => dataSection,
  },
];

const asked: Readonly<Record<string, readonly Rule<DepartmentProfile>[]>> = {
  chifeng: profileInChifeng,
  guiyang: profileInGuiyang,
  sanming: profileInSanming,
};

/** What the text of a city asks a department to have in the register, and this one has not. */
export const missingIn = (law: Law, profile: DepartmentProfile): Breach[] => judge(asked[law.profile.slug] ?? [], profile, law);
