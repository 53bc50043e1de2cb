import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { DescribedEntry } from './catalog-entry';
import { type SettingTheOpenType, settingTheOpenType } from './catalog-opening';
import { whereRegulated } from './where-regulated';

/** What names a value is one of the city's, where its text names any. */
const isAmong = (labels: object, value: string | null | undefined): boolean => !value || Object.hasOwn(labels, value);

/** What no draft may say: types that the city's text does not have. */
export const ofTheTypes: readonly Rule<Pick<DescribedEntry, 'shareType'> & SettingTheOpenType>[] = [
  ...settingTheOpenType,
  whereRegulated('share_types', {
    id: 'SHARE_TYPE_NOT_IN_PROFILE',
    path: ['shareType'],
    message: '该地区的制度文本没有此共享类型。',
    messageEn: 'The text of this city does not have this share type.',
    holds: ({ shareType }, labels) => isAmong(labels, shareType),
  }),
  whereRegulated('open_types', {
    id: 'OPEN_TYPE_NOT_IN_PROFILE',
    path: ['openType'],
    message: '该地区的制度文本没有此开放类型。',
    messageEn: 'The text of this city does not have this open type.',
    holds: ({ openType }, labels) => isAmong(labels, openType),
  }),
];

const isConditional = (type: string | null | undefined): boolean => type === 'CONDITIONAL';
const needsShareBasis = (law: Law, type: string | null | undefined): boolean =>
  (law.parameter('share_basis_required_for').value ?? []).some(one => one === type);

/** Levels as the texts name them, by what a catalog states of a basis: 法规 are those of the State Council and local ones. */
const covered: Readonly<Record<string, readonly string[]>> = {
  LAW: ['LAW'],
  REGULATION: ['ADMINISTRATIVE_REGULATION', 'LOCAL_REGULATION'],
  ADMINISTRATIVE_REGULATION: ['ADMINISTRATIVE_REGULATION'],
  CENTRAL_POLICY: ['CENTRAL_POLICY'],
  NATIONAL_POLICY: ['NATIONAL_POLICY', 'CENTRAL_POLICY'],
};

export const ofItsTerms: readonly Rule<DescribedEntry>[] = [
  ...ofTheTypes,
  whereRegulated('share_types', {
    id: 'SHARE_TYPE_MISSING',
    path: ['shareType'],
    message: '应填写共享类型。',
    messageEn: 'The entry states its share type.',
    holds: ({ shareType }) => Boolean(shareType),
  }),
  whereRegulated('open_types', {
    id: 'OPEN_TYPE_MISSING',
    path: ['openType'],
    message: '应填写开放类型。',
    messageEn: 'The entry states its open type.',
    // where the text has no class of data that is not opened, such data has no open type
    holds: ({ openType }, labels) => Boolean(openType) || !Object.hasOwn(labels, 'NOT_OPEN'),
  }),
  whereRegulated('catalogue_entry_required_fields', {
    id: 'SHARE_REQUIREMENTS_MISSING',
    path: ['shareRequirements'],
    message: '有条件共享的，应填写共享要求。',
    messageEn: 'An entry that is shared on conditions states what sharing it asks for.',
    holds: ({ shareType, shareRequirements }, fields) =>
      !fields.includes('shareRequirements') || !isConditional(shareType) || !isBlank(shareRequirements),
  }),
  whereRegulated('catalogue_entry_required_fields', {
    id: 'SHARE_MODES_MISSING',
    path: ['shareModes'],
    message: '可以共享的，应填写共享方式。',
    messageEn: 'An entry that is shared states how.',
    holds: ({ shareType, shareModes }, fields) =>
      !fields.includes('shareMode') ||
      !(shareType === 'UNCONDITIONAL' || isConditional(shareType)) ||
      (shareModes ?? []).length > 0,
  }),
  whereRegulated('share_basis_required_for', {
    id: 'LEGAL_BASIS_REQUIRED',
    path: ['shareBasis'],
    message: '此共享类型应有法律法规或者政策依据；没有依据的应当无条件共享。',
    messageEn: 'This share type cites a legal basis; what has none is shared unconditionally.',
    holds: ({ shareType, shareBasis }, types) => !types.some(type => type === shareType) || !isBlank(shareBasis),
  }),
  whereRegulated('share_basis_level', {
    id: 'SHARE_BASIS_LEVEL_MISSING',
    path: ['shareBasisLevel'],
    message: '应填写共享依据的层级。',
    messageEn: 'The entry states the level of the text that its share type rests on.',
    holds: ({ shareType, shareBasis, shareBasisLevel }, _, law) =>
      !needsShareBasis(law, shareType) || isBlank(shareBasis) || Boolean(shareBasisLevel),
  }),
  whereRegulated('share_basis_level', {
    id: 'LEGAL_BASIS_LEVEL_TOO_LOW',
    path: ['shareBasisLevel'],
    message: '共享依据的层级低于制度文本的要求。',
    messageEn: 'The text that the share type rests on is of a lower level than the city asks for.',
    holds: ({ shareType, shareBasisLevel }, levels, law) =>
      !shareBasisLevel || !needsShareBasis(law, shareType) || levels.some(level => covered[level]?.includes(shareBasisLevel)),
  }),
  whereRegulated('share_conditional_needs', {
    id: 'CONDITIONS_REQUIRED',
    path: ['shareConditions'],
    message: '有条件共享的，应写明共享条件。',
    messageEn: 'An entry that is shared on conditions states them.',
    holds: ({ shareType, shareConditions }, needs) =>
      !isConditional(shareType) || !needs.includes('CONDITIONS') || !isBlank(shareConditions),
  }),
  whereRegulated('share_conditional_needs', {
    id: 'CONDITIONS_REQUIRED',
    path: ['allowedDepartments'],
    message: '有条件共享的，应写明共享的部门范围或者信息项。',
    messageEn: 'An entry that is shared on conditions says with which departments, or which items.',
    holds: ({ shareType, allowedDepartments, sharedItems }, needs) =>
      !isConditional(shareType) ||
      !needs.includes('AUDIENCE_OR_ITEMS') ||
      Boolean(allowedDepartments?.length || sharedItems?.length),
  }),
  whereRegulated('share_types', {
    id: 'UNMET_CONDITION_MISSING',
    path: ['unmetCondition'],
    message: '暂不共享的，应写明尚不具备的条件。',
    messageEn: 'An entry that is not shared for the time being names what is lacking.',
    holds: ({ shareType, unmetCondition }) => shareType !== 'TEMPORARILY_NOT_SHARED' || !isBlank(unmetCondition),
  }),
  whereRegulated('share_basis_filing_required', {
    id: 'FILING_REQUIRED',
    path: ['shareFiling'],
    message: '此共享类型的依据应报主管部门备案。',
    messageEn: 'The basis of this share type is filed with the authority.',
    holds: ({ shareType, shareFiling }, asked, law) => !asked || !needsShareBasis(law, shareType) || !isBlank(shareFiling),
  }),
  whereRegulated('open_basis_required_for', {
    id: 'LEGAL_BASIS_REQUIRED',
    path: ['openBasis'],
    message: '此开放类型应有法律法规或者国家有关文件作为依据。',
    messageEn: 'This open type cites a law, a regulation or a national document.',
    holds: ({ openType, openBasis }, types) => !types.some(type => type === openType) || !isBlank(openBasis),
  }),
  whereRegulated('open_types', {
    id: 'OPEN_CONDITIONS_MISSING',
    path: ['openConditions'],
    message: '有条件开放的，应写明开放条件。',
    messageEn: 'An entry that is opened on conditions states them.',
    holds: ({ openType, openConditions }) => !isConditional(openType) || !isBlank(openConditions),
  }),
  whereRegulated('open_conditional_criteria', {
    id: 'CONDITIONS_REQUIRED',
    path: ['openCriteria'],
    message: '列入有条件开放类的，应写明所属的情形。',
    messageEn: 'An open type is conditional for one of the reasons that the text lists.',
    holds: ({ openType, openCriteria }, criteria) =>
      !isConditional(openType) || criteria.length === 0 || (openCriteria ?? []).length > 0,
  }),
];
