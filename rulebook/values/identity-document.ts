import { parseIdentityNumber } from './identity-number';
import { faulty, type Parsed, valid } from './parsed';

/** The documents that persons are known by (证件类型). */
export enum IdentityDocumentType {
  CITIZEN_ID = 'CITIZEN_ID',
  PASSPORT = 'PASSPORT',
  HK_MACAO_PERMIT = 'HK_MACAO_PERMIT',
  TAIWAN_PERMIT = 'TAIWAN_PERMIT',
  FOREIGN_PERMANENT_RESIDENT = 'FOREIGN_PERMANENT_RESIDENT',
  OTHER = 'OTHER',
}

interface Shape {
  readonly pattern: RegExp;
  readonly standard: string;
  readonly message: string;
  readonly messageEn: string;
}

const shapes: Readonly<Record<Exclude<IdentityDocumentType, IdentityDocumentType.CITIZEN_ID>, Shape>> = {
  // At most nine characters fit the machine-readable zone; a digit among them keeps words such as UNKNOWN out.
  PASSPORT: {
    pattern: /^(?=.*[0-9])[A-Z0-9]{5,9}$/,
    standard: 'ICAO Doc 9303-4',
    message: '护照号码应为 5–9 位字母和数字，且至少含 1 位数字',
    messageEn: 'A passport number is 5 to 9 letters and digits with at least one digit.',
  },
  // The card has eight digits after the letter; the booklet before 2013 added two for the number of issues.
  HK_MACAO_PERMIT: {
    pattern: /^[HM][0-9]{8}(?:[0-9]{2})?$/,
    standard: 'ENGINE',
    message: '港澳居民来往内地通行证号码应为 H 或 M 加 8 位数字（旧版 10 位数字）',
    messageEn: 'A mainland travel permit of Hong Kong and Macao residents is H or M and 8 digits (10 on the old booklet).',
  },
  // Eight digits for life; booklets before 2008 added two for the number of issues and a letter for the issuing office.
  TAIWAN_PERMIT: {
    pattern: /^[0-9]{8}(?:[0-9]{2}[A-Z]?)?$/,
    standard: 'ENGINE',
    message: '台湾居民来往大陆通行证号码应为 8 位数字（旧版 10 位数字，可加 1 位字母）',
    messageEn: 'A mainland travel permit of Taiwan residents is 8 digits (10 on old booklets, with a letter if any).',
  },
  // The card before 2023: three letters of the nationality and twelve digits.
  FOREIGN_PERMANENT_RESIDENT: {
    pattern: /^[A-Z]{3}[0-9]{12}$/,
    standard: 'ENGINE',
    message: '外国人永久居留身份证号码应为首位为 9 的 18 位号码，或旧版 3 位字母加 12 位数字',
    messageEn:
      'A permanent-resident card of a foreigner has 18 characters beginning with 9, or, before 2023, 3 letters and 12 digits.',
  },
  OTHER: {
    pattern: /^[\p{L}\p{N}()（）-]{1,40}$/u,
    standard: 'ENGINE',
    message: '证件号码应为 1–40 位文字、数字、括号或连字符',
    messageEn: 'A document number is 1 to 40 letters, digits, parentheses or hyphens.',
  },
};

/**
 * Reads the number of an identity document, each type by its own form; letters are raised to upper case.
 * Only the 18-character numbers have a check character that is public; the other types are checked by format.
 */
export function parseIdentityDocument(type: IdentityDocumentType, text: string): Parsed<string> {
  if (type === IdentityDocumentType.CITIZEN_ID) return parseIdentityNumber(text);
  if (type === IdentityDocumentType.FOREIGN_PERMANENT_RESIDENT && /^9.{17}$/.test(text)) return parseIdentityNumber(text);
  const { pattern, ...fault } = shapes[type];
  const number = text.replace(/[a-z]/g, letter => letter.toUpperCase());
  return pattern.test(number) ? valid(number) : faulty({ rule: `${type}_FORMAT`, kind: 'format', ...fault });
}
