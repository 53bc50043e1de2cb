import type { Finding } from '../../kernel/refused';

/** Digits of any script that stand together, as in an identity number; spaces and hyphens between them do not part them. */
const NUMBER = /[0-9](?:[\s-]?[0-9]){14}/;

/**
 * What is wrong with free texts that are kept in clear: nobody's identity number may stand there, and none is longer than its column.
 * No finding repeats a value.
 * @param longest characters, by field
 */
export function judgeFreeTexts<Field extends string>(
  input: Readonly<Record<NoInfer<Field>, string>>,
  longest: Readonly<Record<Field, number>>,
): Finding[] {
  return (Object.entries(longest) as [Field, number][]).flatMap(([field, most]) => {
    const text = input[field];
    if ([...text].length > most) {
      return {
        rule: 'FREE_TEXT_TOO_LONG',
        message: `不得超过 ${most} 字。`,
        messageEn: `At most ${most} characters.`,
        path: ['input', field],
      };
    }
    if (!NUMBER.test(text.normalize('NFKC'))) return [];
    return {
      rule: 'NUMBER_IN_TEXT',
      message: '此处不得填写证件号码等 15 位以上的数字。',
      messageEn: 'No identity number and no other number of 15 digits or more belongs here.',
      path: ['input', field],
    };
  });
}

/** Lengths of what is stated for an access. */
export const ofAGround = { purpose: 200, legalBasis: 200, caseNumber: 100 } as const;

/** A case number in one spelling, so that a deferral finds what was looked up for the case however it was typed. */
export const caseNumberOf = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');
