import type { Finding } from '../../../kernel/refused';

export const categoryUnassigned: Finding = {
  rule: 'CATEGORY_UNASSIGNED',
  message: '本地区尚未确定此类信息的责任部门。',
  messageEn: 'The city has made no department responsible for this category.',
  path: ['input', 'category'],
};
