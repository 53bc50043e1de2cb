/**
 * Codes of the catalog after 《政务信息资源目录编制指南（试行）》 (发改高技〔2017〕1272号), section on 信息资源代码: 类 one digit (1 base, 2 theme,
 * 3 department), 项 two, 目 three, 细目 of free length; a slash and the running number follow.
 */
const CLASSIFICATION = /^[123]\d{5,}$/;
const CODE = /^([123]\d{5,})\/(\d+)$/;
const DIGITS = 6;

const classes = { BASE: '1', THEME: '2', DEPARTMENT: '3' } as const;

/** Whether this is 类, 项, 目 and 细目. */
export const isCatalogClassification = (text: string): boolean => CLASSIFICATION.test(text);

/** The parts of a code, or undefined where the text is none. */
export function parseCatalogCode(code: string): { classification: string; number: number } | undefined {
  const [, classification, number] = CODE.exec(code) ?? [];
  return classification === undefined ? undefined : { classification, number: Number(number) };
}

/** Whether a class part is of this kind of catalog, by its 类. */
export const isClassOf = (classification: string, kind: keyof typeof classes): boolean =>
  classification.startsWith(classes[kind]);

/**
 * The code with this running number.
 * @throws RangeError for a class part that is none, or a number that is no running number
 */
export function catalogCode(classification: string, number: number): string {
  if (!isCatalogClassification(classification)) throw new RangeError('no class part of a catalog code');
  if (!Number.isInteger(number) || number < 1) throw new RangeError('no running number');
  return `${classification}/${String(number).padStart(DIGITS, '0')}`;
}
