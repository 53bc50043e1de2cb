import { isCalendarDay } from './local-date';
import { faulty, type Parsed, valid } from './parsed';

/**
 * Citizen identification number, 18 characters, check character X in upper case (公民身份号码). Residence permits of Hong Kong,
 * Macao and Taiwan residents (81, 82, 83) and the permanent-resident card of foreigners since 2023 (9…) are numbered alike.
 */
export type IdentityNumber = string;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character (ISO 7064, MOD 11-2) of 17 digits. */
export const identityCheckOf = (seventeen: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, at) => sum + weight * Number(seventeen.charAt(at)), 0) % 11);

const wrongFormat = faulty({
  rule: 'IDENTITY_NUMBER_FORMAT',
  kind: 'format',
  standard: 'GB 11643-1999 号码的结构',
  message: '公民身份号码应为 17 位数字加 1 位校验码（数字或 X），首位不为 0',
  messageEn: 'An identity number is 17 digits, the first not 0, and a check character that is a digit or X.',
});
const wrongDate = faulty({
  rule: 'IDENTITY_NUMBER_DATE',
  kind: 'date',
  standard: 'GB 11643-1999 出生日期码',
  message: '公民身份号码第 7–14 位（出生日期码）不是有效日期',
  messageEn: 'Characters 7 to 14 of the identity number, the date of birth, are no calendar day.',
});
const wrongCheck = faulty({
  rule: 'IDENTITY_NUMBER_CHECK',
  kind: 'check',
  standard: 'GB 11643-1999 校验码',
  message: '公民身份号码第 18 位（校验码）不正确',
  messageEn: 'Character 18 of the identity number, its check character, is wrong.',
});

/**
 * Reads an 18-character identity number; a small x is taken and raised. The region is not looked up (divisions come and go),
 * the birthday is not compared with today. The 15-digit form of before 1999 and full-width digits are refused as `format`.
 */
export function parseIdentityNumber(text: string): Parsed<IdentityNumber> {
  if (!/^[1-9][0-9]{16}[0-9Xx]$/.test(text)) return wrongFormat;
  if (!isCalendarDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return wrongDate;
  const number = text.toUpperCase();
  return number.charAt(17) === identityCheckOf(number) ? valid(number) : wrongCheck;
}
