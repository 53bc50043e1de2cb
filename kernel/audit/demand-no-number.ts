import { holdsLongNumber } from '../../rulebook/values/long-number';
import { type Finding, Refusal } from '../refused';

const numberInText = (path: readonly string[]): Finding => ({
  rule: 'NUMBER_IN_TEXT',
  message: '此处不得填写证件号码等 15 位以上的数字。',
  messageEn: 'No identity number and no other number of 15 digits or more belongs here.',
  path: ['input', ...path],
});

/**
 * Keeps identity numbers out of texts that are kept in the open: purposes, case numbers, grounds.
 * @param path the field of the command's input
 * @throws Refusal NUMBER_IN_TEXT, which a command answers as its `Refused` also outside of its transaction
 */
export function demandNoNumber(text: string | null | undefined, ...path: string[]): void {
  if (text && holdsLongNumber(text)) throw new Refusal([numberInText(path)]);
}
