import type { Article } from '../articles';
import type { Law } from '../law';
import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { type ActingOnABody, stillThere } from './legal-entity-change';
import { type RegisteringALegalEntity, registrationIsNamed, registrationPeriod } from './legal-entity-registration';

/** The category that stands for the lead of the whole base registry: whoever has it keeps the bodies themselves. */
export const BASE_REGISTRY = '法人库';

/** Saying which department is responsible for a category in a city. */
export interface AssigningACategory {
  category: string;
  /** The department as this city's register has it; null where it has none of this code. */
  department: { name: string; gone: boolean } | null;
}

/** Recording a registration as the department responsible. */
export interface RecordingARegistration extends ActingOnABody, Pick<RegisteringALegalEntity, 'registrations'> {
  /** Credit code of the department responsible; null where the city has named none. */
  responsible: string | null;
  number?: string | null;
}

export interface EndingARegistration extends Pick<RegisteringALegalEntity, 'registrations'> {
  ended: boolean;
}

/** 市市场监管局 for 三明市市场监督管理局: texts shorten the names of departments. */
const shortened = (name: string): string => name.replaceAll('监督管理', '监管');

/** Department that the text itself names as the lead of the base registry of legal entities. */
const statedLead = (law: Law): string | undefined => law.parameter('base_lead_departments').value?.LEGAL_ENTITY;

/** Where a city's text asks for one department for a category; null where the register does by itself. */
export function articleOfCategory(law: Law, category: string): Article | null {
  if (category === BASE_REGISTRY) return (statedLead(law) && law.parameter('base_lead_departments').articles[0]) || null;
  return law.profile.slug === 'chifeng' ? law.article(COLLECTION) : null;
}

/** 赤峰: 规定了经营主体登记、社会团体登记等数据的采集责任部门. */
const COLLECTION = '四(二)1';

export const assigningACategory: readonly Rule<AssigningACategory>[] = [
  {
    id: 'DUTY_CATEGORY_UNNAMED',
    path: ['category'],
    message: '应写明登记类别。',
    messageEn: 'The category is named.',
    holds: ({ category }) => !isBlank(category),
  },
  {
    id: 'DUTY_DEPARTMENT_UNKNOWN',
    path: ['department'],
    message: '该地区没有登记此部门。',
    messageEn: 'This city has no such department in its register.',
    holds: ({ department }) => department !== null,
  },
  {
    id: 'DUTY_DEPARTMENT_GONE',
    path: ['department'],
    message: '该部门已合并或注销。',
    messageEn: 'The department was merged or deregistered.',
    holds: ({ department }) => !department?.gone,
  },
  {
    id: 'LEAD_DEPARTMENT_IS_ANOTHER',
    path: ['department'],
    articles: law => articleOfCategory(law, BASE_REGISTRY),
    message: '制度文本规定法人库由另一部门牵头。',
    messageEn: 'The text of this city names another department as the lead of this base registry.',
    holds: ({ category, department }, _, law) => {
      const lead = statedLead(law);
      return category !== BASE_REGISTRY || !department || !lead || shortened(department.name).endsWith(shortened(lead));
    },
  },
];

export const recordingARegistration: readonly OwnRule<RecordingARegistration>[] = [
  stillThere,
  {
    id: 'REGISTRATION_CATEGORY_UNASSIGNED',
    path: ['category'],
    articles: { chifeng: COLLECTION },
    message: '该地区尚未确定此类登记的责任部门。',
    messageEn: 'This city has not said yet which department is responsible for this category.',
    holds: ({ responsible }) => responsible !== null,
  },
  registrationIsNamed,
  registrationPeriod,
  {
    id: 'ENTITY_REGISTRATION_NUMBER_BLANK',
    path: ['number'],
    message: '登记号不能为空白。',
    messageEn: 'A number that is stated is not blank.',
    holds: ({ number }) => number == null || !isBlank(number),
  },
];

export const endingARegistration: readonly OwnRule<EndingARegistration>[] = [
  {
    id: 'ENTITY_REGISTRATION_ENDED_ALREADY',
    path: ['id'],
    message: '该登记已经终止。',
    messageEn: 'The registration has ended already.',
    holds: ({ ended }) => !ended,
  },
  registrationPeriod,
];
