/**
 * Invented identifiers with true check characters. What is made here belongs to nobody:
 * - organization codes begin with `YP` (样品, specimen): the blocks given out since 2015 begin with M, the older codes seen have
 *   digits or one letter before digits, so this block is in use nowhere that we know of;
 * - identity numbers begin with 990000: no such division exists, and read as a foreigner's permanent residence number
 *   (9, place of application, nationality) neither place 90 nor nationality 000 does.
 */

/** GB 32100-2015 table 1: the values 0–30 of the characters of a unified social credit code; I, O, S, V, Z are not among them. */
const CREDIT_CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 11714-1997: weights of the eight characters of an organization code. */
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999 (ISO 7064, MOD 11-2): weights of the seventeen digits and the check characters by remainder. */
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const IDENTITY_CHECKS = '10X98765432';

/** Registering authority and category, the first two characters of GB 32100-2015. */
export const REGISTRATION = {
  /** 机构编制 · 机关 */
  organ: '11',
  /** 机构编制 · 事业单位 */
  institution: '12',
  /** 工商 (市场监管) · 企业 */
  enterprise: '91',
} as const;

/** Check character of an organization code: `body` is its first eight characters, 0–9 and A–Z. */
export function organizationCheck(body: string): string {
  const sum = ORGANIZATION_WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Check character of a unified social credit code: `body` is its first seventeen characters. */
export function creditCodeCheck(body: string): string {
  let sum = 0;
  let weight = 1; // 3 to the power of the position, modulo 31
  for (const character of body) {
    sum += weight * CREDIT_CODE_CHARACTERS.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return CREDIT_CODE_CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/**
 * A unified social credit code (GB 32100-2015) around an invented organization code.
 * @param registration the two characters of `REGISTRATION`
 * @param division GB/T 2260, six digits
 * @param serial up to 999,999; unique within the sample
 */
export function inventedCreditCode(registration: string, division: string, serial: number): string {
  const organization = `YP${String(serial).padStart(6, '0')}`;
  const body = `${registration}${division}${organization}${organizationCheck(organization)}`;
  return `${body}${creditCodeCheck(body)}`;
}

/** Check character of an identity number: `body` is its first seventeen digits. */
export function identityNumberCheck(body: string): string {
  const sum = IDENTITY_WEIGHTS.reduce((total, weight, at) => total + weight * Number(body.charAt(at)), 0);
  return IDENTITY_CHECKS.charAt(sum % 11);
}

/**
 * An identity number (GB 11643-1999) of nobody.
 * @param birthday ISO day
 * @param sequence 1–999
 */
export function inventedIdentityNumber(birthday: string, sequence: number): string {
  const body = `990000${birthday.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return `${body}${identityNumberCheck(body)}`;
}
