import type { Finding } from '../../kernel/refused';
import { parseIdentityDocument } from '../../rulebook/values/identity-document';
import type { RegisterPersonInput } from './types';

/** Letters of any script, the signs that join them, 〇 and rare characters of private use; digits would be no name. */
const NAME = /^[\p{L}\p{Co}〇][\p{L}\p{M}\p{Co}〇 .·'’-]{0,99}$/u;
/** A category is words: no digit, so nobody's number can stand there. */
const CATEGORY = /^(?=.*\p{L})\P{N}{1,40}$/u;

/** The person as registered: document and name in their one spelling. */
export interface JudgedPerson {
  documentNumber: string;
  name: string;
  findings: Finding[];
}

/** Judges what a registration says of a person. No finding repeats a value. */
export function judgePerson({ documentType, documentNumber, name, facets }: RegisterPersonInput): JudgedPerson {
  const findings: Finding[] = [];
  const document = parseIdentityDocument(documentType, documentNumber);
  if (!document.ok) {
    const { rule, message, messageEn } = document.fault;
    findings.push({ rule, message, messageEn, path: ['input', 'documentNumber'] });
  }
  const spelled = name
    .normalize('NFC')
    .replaceAll(/[•・‧]/g, '·')
    .trim();
  if (!NAME.test(spelled)) {
    findings.push({
      rule: 'PERSON_NAME_FORMAT',
      message: '姓名应为 1–100 个文字，不含数字。',
      messageEn: 'A name is 1 to 100 letters or characters, without digits.',
      path: ['input', 'name'],
    });
  }
  facets.forEach(({ category }, at) => {
    if (CATEGORY.test(category)) return;
    findings.push({
      rule: 'FACET_CATEGORY_FORMAT',
      message: '信息类别应为不含数字的文字，不超过 40 字。',
      messageEn: 'A category is at most 40 characters, words without digits.',
      path: ['input', 'facets', String(at), 'category'],
    });
  });
  return { documentNumber: document.ok ? document.value : '', name: spelled, findings };
}
