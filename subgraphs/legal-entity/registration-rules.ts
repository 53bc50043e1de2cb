import type { Rule } from '../../rulebook/rule';

interface Spell {
  since?: string | null;
  until?: string | null;
}

export interface RegisteringALegalEntity {
  creditCode: string;
  name: string;
  parent?: string | null;
  registrations: readonly (Spell & { category: string })[];
  offices: readonly Spell[];
}

const isLasting = ({ since, until }: Spell): boolean => !since || !until || since < until;

/** What every body must satisfy, in whichever city; the database holds most of these too. */
export const registeringALegalEntity: readonly Rule<RegisteringALegalEntity>[] = [
  {
    id: 'LEGAL_ENTITY_UNNAMED',
    path: ['name'],
    message: '机构应有名称。',
    messageEn: 'A body has a name.',
    holds: ({ name }) => name.trim() !== '',
  },
  {
    id: 'PARENT_IS_ITSELF',
    path: ['parent'],
    message: '机构不得以自身为上级机构。',
    messageEn: 'A body does not stand above itself.',
    holds: ({ creditCode, parent }) => creditCode !== parent,
  },
  {
    id: 'REGISTRATION_UNNAMED',
    path: ['registrations'],
    message: '登记信息应有类别。',
    messageEn: 'A registration has a category.',
    holds: ({ registrations }) => registrations.every(({ category }) => category.trim() !== ''),
  },
  {
    id: 'REGISTRATION_EMPTY',
    path: ['registrations'],
    message: '登记的终止日应晚于起始日。',
    messageEn: 'A registration must end after it starts.',
    holds: ({ registrations }) => registrations.every(isLasting),
  },
  {
    id: 'OFFICE_EMPTY',
    path: ['offices'],
    message: '任职的终止日应晚于起始日。',
    messageEn: 'An office must end after it starts.',
    holds: ({ offices }) => offices.every(isLasting),
  },
];
