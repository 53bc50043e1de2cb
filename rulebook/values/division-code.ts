import { faulty, type Parsed, valid } from './parsed';

/** Code of an administrative division, six digits (行政区划代码). */
export type DivisionCode = string;

const wrongFormat = faulty({
  rule: 'DIVISION_CODE_FORMAT',
  kind: 'format',
  standard: 'GB/T 2260',
  message: '行政区划代码应为 6 位数字，首位不为 0',
  messageEn: 'A division code is six digits, the first not 0.',
});

/** Reads a division code. Format only: codes of abolished divisions stay valid, and new ones come every year. */
export const parseDivisionCode = (text: string): Parsed<DivisionCode> =>
  /^[1-9][0-9]{5}$/.test(text) ? valid(text) : wrongFormat;
