import type { Finding } from '../../../kernel/refused';

/** As of a person who is not there: nobody learns that another city knows them. */
export const personUnknown: Finding = {
  rule: 'PERSON_UNKNOWN',
  message: '本地区人口库中没有此自然人。',
  messageEn: 'The register of this city has no such person.',
  path: ['input', 'person'],
};
