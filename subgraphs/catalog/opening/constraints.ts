import type { Constraints } from '../../../kernel/transaction';

/** What the database itself refuses of opening, in words. */
export const openingConstraints: Constraints = {
  catalog_entry_opening_prohibited: {
    rule: 'OPENING_PROHIBITED',
    message: '法律、法规或者国家规定禁止开放的数据不得开放。',
    messageEn: 'What the law or a prohibition of the text forbids to be opened is not opened.',
    path: ['input', 'openType'],
  },
  grading_rule_version: {
    rule: 'GRADING_RULES_TAKEN',
    message: '该版本的分类分级规则已经存在。',
    messageEn: 'There are rules of grading of this version already.',
    path: ['input', 'ruleVersion'],
  },
  open_resource_once: {
    rule: 'RESOURCE_ATTACHED_ALREADY',
    message: '该地址的数据资源已经登记。',
    messageEn: 'A resource at this address is on record already.',
    path: ['input', 'url'],
  },
};
