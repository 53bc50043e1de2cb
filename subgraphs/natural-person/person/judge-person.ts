import type { Finding } from '../../../kernel/refused';
import { parseIdentityDocument } from '../../../rulebook/values/identity-document';
import type { IdentityDocumentType } from './kinds';
import type { RegisterPersonInput } from './types';

/** Letters of any script, the signs that join them, 〇 and rare characters of private use; digits would be no name. */
const NAME = /^[\p{L}\p{Co}〇][\p{L}\p{M}\p{Co}〇 .·'’-]{0,99}$/u;
/** A name in the register's one spelling: composed characters, one sign between the parts of a foreign name. */
export const spelledName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[•・‧]/g, '·')
    .trim();

/** A category is words: no digit, so nobody's number can stand there. */
const CATEGORY = /^(?=.*\p{L})\P{N}{1,40}$/u;

/** The person as registered: document and name in their one spelling. */
export interface JudgedPerson {
  documentNumber: string;
  name: string;
  findings: Finding[];
}

/** A document's number in its one spelling, or what is wrong with it. */
export function judgeDocument(type: IdentityDocumentType, number: string): { documentNumber: string; findings: Finding[] } {
  const document = parseIdentityDocument(type, number);
  if (document.ok) return { documentNumber: document.value, findings: [] };
  const { rule, message, messageEn } = document.fault;
  return { documentNumber: '', findings: [{ rule, message, messageEn, path: ['input', 'documentNumber'] }] };
}

/** A name in its one spelling, or what is wrong with it. */
export function judgeName(given: string): { name: string; findings: Finding[] } {
  const name = spelledName(given);
  if (NAME.test(name)) return { name, findings: [] };
  const finding = {
    rule: 'PERSON_NAME_FORMAT',
    message: '姓名应为 1–100 个文字，不含数字。',
    messageEn: 'A name is 1 to 100 letters or characters, without digits.',
    path: ['input', 'name'],
  };
  return { name, findings: [finding] };
}

/** What is wrong with the name of a category. */
export function judgeCategory(category: string, ...path: string[]): Finding[] {
  if (CATEGORY.test(category)) return [];
  return [
    {
      rule: 'FACET_CATEGORY_FORMAT',
      message: '信息类别应为不含数字的文字，不超过 40 字。',
      messageEn: 'A category is at most 40 characters, words without digits.',
      path: ['input', ...path],
    },
  ];
}

/** Judges what a registration says of a person. No finding repeats a value. */
export function judgePerson(input: RegisterPersonInput): JudgedPerson {
  const { documentNumber, findings } = judgeDocument(input.documentType, input.documentNumber);
  const { name, findings: ofName } = judgeName(input.name);
  const ofFacets = input.facets.flatMap(({ category }, at) => judgeCategory(category, 'facets', String(at), 'category'));
  return { documentNumber, name, findings: [...findings, ...ofName, ...ofFacets] };
}
