import type { Constraints } from '../../kernel/transaction';

/** What the database holds by itself, and what is said where a command meets it before its own rules do. */
export const constraints: Constraints = {
  legal_entity_pkey: {
    rule: 'LEGAL_ENTITY_EXISTS',
    message: '该统一社会信用代码已登记。',
    messageEn: 'This credit code is registered already.',
    path: ['input', 'creditCode'],
  },
  legal_entity_parent: {
    rule: 'PARENT_UNKNOWN',
    message: '上级机构尚未登记。',
    messageEn: 'The body above is not registered.',
    path: ['input', 'parent'],
  },
  legal_entity_under_gone: {
    rule: 'PARENT_GONE',
    message: '上级机构已合并或注销。',
    messageEn: 'The body above was merged or deregistered.',
    path: ['input', 'parent'],
  },
  legal_entity_line_ends: {
    rule: 'PARENT_CYCLE',
    message: '上级关系形成循环，或级数过多。',
    messageEn: 'The line of bodies above returns to itself, or has too many levels.',
    path: ['input', 'parent'],
  },
  legal_entity_above_standing: {
    rule: 'CHILDREN_REMAIN',
    message: '尚有存续的下级机构。',
    messageEn: 'Bodies still stand below it.',
    path: ['input', 'children'],
  },
  legal_entity_successor_gone: {
    rule: 'SUCCESSOR_GONE',
    message: '承继机构已合并或注销。',
    messageEn: 'The body that takes over was merged or deregistered itself.',
    path: ['input', 'successor'],
  },
  office_held_once: {
    rule: 'OFFICE_HELD_ALREADY',
    message: '同一职务在同一时期只能由一人担任。',
    messageEn: 'One office is held by one person at a time.',
    path: ['input', 'offices'],
  },
  office_of_gone: {
    rule: 'OFFICES_REMAIN',
    message: '已合并或注销的机构不能有在任人员。',
    messageEn: 'Nobody serves in a body that was merged or deregistered.',
    path: ['input', 'offices'],
  },
  registration_duty_of_gone: {
    rule: 'DUTIES_REMAIN',
    message: '已合并或注销的机构不能承担登记职责。',
    messageEn: 'A body that was merged or deregistered is responsible for nothing.',
    path: ['input', 'duties'],
  },
  entity_registration_held_once: {
    rule: 'ENTITY_REGISTRATION_HELD_ALREADY',
    message: '该机构在此期间已有同类登记。',
    messageEn: 'The body holds a registration of this category for that time already.',
    path: ['input', 'category'],
  },
};
