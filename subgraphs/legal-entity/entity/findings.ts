import type { Finding } from '../../../kernel/refused';

/** There is none, or none that the caller may know of. */
export const entityUnknown: Finding = {
  rule: 'LEGAL_ENTITY_UNKNOWN',
  message: '没有登记此机构。',
  messageEn: 'No such body is registered.',
  article: null,
  path: ['input', 'creditCode'],
};

/** Somebody else changed the body since the caller read it. */
export const versionConflict = (version: number, ...path: string[]): Finding => ({
  rule: 'VERSION_CONFLICT',
  message: `该机构已有新的变动，版本为 ${version}。请核对后重新提交。`,
  messageEn: `The body has changed meanwhile, its version is ${version}. Read it again first.`,
  article: null,
  path: ['input', ...path],
});

/** What takes part as a department does so under the text of a city. */
export const departmentOfNoCity: Finding = {
  rule: 'DEPARTMENT_OF_NO_CITY',
  message: '部门类型依地区的制度文本确定，该机构没有适用地区。',
  messageEn: 'A department is one by the text of a city, and this body belongs to none.',
  article: null,
  path: ['input', 'departmentType'],
};
