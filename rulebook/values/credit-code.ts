import { faulty, type Parsed, type ValueFault, valid } from './parsed';

/** Unified social credit code of a legal person or other organization, 18 characters, upper case (统一社会信用代码). */
export type CreditCode = string;

/** GB 32100-2015: digits and capitals without I, O, S, V, Z; a character's place is its value in the total check. */
const charset = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31, GB 32100-2015 校验码 (by GB/T 17710). */
const totalWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 11714 counts all 26 letters, A = 10 … Z = 35, unlike GB 32100. */
const organizationCharset = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

const weigh = (text: string, values: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * values.indexOf(text.charAt(at)), 0);

/** Check character of an organization code (GB 11714): the ninth, from its eight characters in upper case. */
export const organizationCheckOf = (eight: string): string =>
  '0X987654321'.charAt(weigh(eight, organizationCharset, organizationWeights) % 11);

/** Last character of a credit code (GB 32100-2015), from the 17 before it in upper case. */
export const creditCodeCheckOf = (seventeen: string): string =>
  charset.charAt((31 - (weigh(seventeen, charset, totalWeights) % 31)) % 31);

/**
 * The credit code with both check characters put in.
 * @param authority registering authority and category, two characters, e.g. `11` for an organ of state, `91` for a company
 * @param division six digits, GB/T 2260
 * @param organization the eight characters of an organization code, without its check character
 */
export function completeCreditCode(authority: string, division: string, organization: string): CreditCode {
  const seventeen = authority + division + organization + organizationCheckOf(organization);
  return seventeen + creditCodeCheckOf(seventeen);
}

const fault = (rule: string, kind: ValueFault['kind'], standard: string, message: string, messageEn: string): Parsed<never> =>
  faulty({ rule, kind, standard, message, messageEn });

const wrongLength = fault(
  'CREDIT_CODE_LENGTH',
  'format',
  'GB 32100-2015 统一代码的构成',
  '统一社会信用代码应为 18 位',
  'A credit code has 18 characters.',
);
const wrongCharset = fault(
  'CREDIT_CODE_CHARSET',
  'format',
  'GB 32100-2015 统一代码的构成',
  '统一社会信用代码只能使用阿拉伯数字和大写英文字母（不使用 I、O、S、V、Z）',
  'A credit code is made of digits and capital letters without I, O, S, V and Z.',
);
const wrongFirst = fault(
  'CREDIT_CODE_FIRST',
  'format',
  'GB 32100-2015 登记管理部门代码',
  '统一社会信用代码第 1 位（登记管理部门代码）应为 1–9、A、N 或 Y',
  'The first character of a credit code, its registering authority, is 1–9, A, N or Y.',
);
const wrongRegion = fault(
  'CREDIT_CODE_REGION',
  'format',
  'GB 32100-2015 登记管理机关行政区划码',
  '统一社会信用代码第 3–8 位（登记管理机关行政区划码）应为数字',
  'Characters 3 to 8 of a credit code, its region, are digits.',
);
const wrongOrganization = fault(
  'CREDIT_CODE_ORGANIZATION_CHECK',
  'check',
  'GB 11714 校验码',
  '统一社会信用代码第 17 位（组织机构代码校验码）不正确',
  'Character 17 of the credit code, the check character of its organization code, is wrong.',
);
const wrongCheck = fault(
  'CREDIT_CODE_CHECK',
  'check',
  'GB 32100-2015 校验码',
  '统一社会信用代码第 18 位（校验码）不正确',
  'Character 18 of the credit code, its check character, is wrong.',
);

/**
 * Reads a credit code; lower case is taken and raised. Never refused for its region: abolished divisions live on in codes.
 * `is_credit_code` in the database judges the same way, on the canonical spelling.
 */
export function parseCreditCode(text: string): Parsed<CreditCode> {
  if (text.length !== 18) return wrongLength;
  // Before upper-casing, which turns some letters outside ASCII into ones of the charset.
  if (!/^[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]+$/.test(text)) return wrongCharset;
  const code = text.toUpperCase();
  if (!/^[1-9ANY]/.test(code)) return wrongFirst;
  if (!/^..[0-9]{6}/.test(code)) return wrongRegion;
  if (code.charAt(16) !== organizationCheckOf(code.slice(8, 16))) return wrongOrganization;
  if (code.charAt(17) !== creditCodeCheckOf(code.slice(0, 17))) return wrongCheck;
  return valid(code);
}
