import { completeCreditCode } from '../rulebook/values/credit-code';
import { identityCheckOf } from '../rulebook/values/identity-number';

/**
 * Invented identifiers with true check characters. What is made here belongs to nobody:
 * - organization codes begin with `YP` (样品, specimen): the blocks given out since 2015 begin with M, the older codes seen have
 *   digits or one letter before digits, so this block is in use nowhere that we know of;
 * - identity numbers begin with 990000: no such division exists, and read as a foreigner's permanent residence number
 *   (9, place of application, nationality) neither place 90 nor nationality 000 does.
 */

/** Registering authority and category, the first two characters of GB 32100-2015. */
export const REGISTRATION = {
  /** 机构编制 · 机关 */
  organ: '11',
  /** 机构编制 · 事业单位 */
  institution: '12',
  /** 工商 (市场监管) · 企业 */
  enterprise: '91',
} as const;

/**
 * A unified social credit code (GB 32100-2015) around an invented organization code.
 * @param registration the two characters of `REGISTRATION`
 * @param division GB/T 2260, six digits
 * @param serial up to 999,999; unique within the division
 */
export const inventedCreditCode = (registration: string, division: string, serial: number): string =>
  completeCreditCode(registration, division, `YP${String(serial).padStart(6, '0')}`);

/**
 * An identity number (GB 11643-1999) of nobody.
 * @param birthday ISO day
 * @param sequence 1–999
 */
export function inventedIdentityNumber(birthday: string, sequence: number): string {
  const body = `990000${birthday.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return `${body}${identityCheckOf(body)}`;
}
