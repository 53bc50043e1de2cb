import type { z } from 'zod';

/** Why a document handed in is not what it should be. Texts never repeat what it held. */
export interface DocumentFault {
  /** Way to the value, such as `outputs[0].name`; `*` stands for a key that is the sender's own. */
  readonly path: string;
  /** Permanent id of the rule. */
  readonly rule: string;
  readonly message: string;
  readonly messageEn: string;
}

/** PostgreSQL keeps no U+0000 in text, and nothing else below is part of a name. */
export const isPrintable = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text);

const texts = {
  DOCUMENT_VALUE_MISSING: ['缺少必填内容。', 'A required value is missing.'],
  DOCUMENT_VALUE_TYPE: ['类型不正确。', 'The value is of a wrong type.'],
  DOCUMENT_VALUE_FORMAT: ['格式不正确。', 'The value has a wrong format.'],
  DOCUMENT_VALUE_LENGTH: ['长度或数量超出允许范围。', 'The value is too long or too short.'],
  DOCUMENT_VALUE_UNKNOWN: ['取值不在允许范围内。', 'The value is none of those allowed.'],
} as const;

const ruleByCode: Readonly<Record<string, keyof typeof texts>> = {
  invalid_format: 'DOCUMENT_VALUE_FORMAT',
  custom: 'DOCUMENT_VALUE_FORMAT',
  invalid_key: 'DOCUMENT_VALUE_FORMAT',
  too_big: 'DOCUMENT_VALUE_LENGTH',
  too_small: 'DOCUMENT_VALUE_LENGTH',
  invalid_value: 'DOCUMENT_VALUE_UNKNOWN',
};

/**
 * The faults that a schema found in `document`, at most 20.
 * @param own paths (of the document's own keys joined by `.`) below which a key is the sender's, not the format's
 */
export function faultsOf(error: z.ZodError, document: unknown, own: RegExp): DocumentFault[] {
  return error.issues.slice(0, 20).map(issue => {
    const found = issue.path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
    const rule = found === undefined ? 'DOCUMENT_VALUE_MISSING' : (ruleByCode[issue.code] ?? 'DOCUMENT_VALUE_TYPE');
    const [message, messageEn] = texts[rule];
    return { path: pathText(issue.path, own), rule, message, messageEn };
  });
}

function pathText(path: readonly PropertyKey[], own: RegExp): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += `${text === '' ? '' : '.'}${own.test(text) ? '*' : String(key)}`;
  }
  return text;
}
