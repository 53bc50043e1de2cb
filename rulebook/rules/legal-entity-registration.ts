import type { OwnRule } from '../rule';

interface Period {
  since?: string | null;
  until?: string | null;
}

export interface RegisteringALegalEntity {
  creditCode: string;
  name: string;
  parent?: string | null;
  registrations: readonly (Period & { category: string })[];
  offices: readonly Period[];
}

const inOrder = ({ since, until }: Period): boolean => !since || !until || since < until;

/** What every entry into the base registry must satisfy; the database holds each of these too. */
export const registeringALegalEntity: readonly OwnRule<RegisteringALegalEntity>[] = [
  {
    id: 'LEGAL_ENTITY_UNNAMED',
    path: ['name'],
    message: '机构名称不能为空。',
    messageEn: 'A legal entity has a name.',
    holds: act => act.name.trim() !== '',
  },
  {
    id: 'PARENT_IS_ITSELF',
    path: ['parent'],
    message: '机构不能是自己的上级。',
    messageEn: 'A body does not stand above itself.',
    holds: act => act.parent !== act.creditCode,
  },
  {
    id: 'REGISTRATION_UNNAMED',
    path: ['registrations'],
    message: '登记信息应有类别。',
    messageEn: 'A registration has a category.',
    holds: act => act.registrations.every(({ category }) => category.trim() !== ''),
  },
  {
    id: 'ENTITY_REGISTRATION_PERIOD',
    path: ['registrations'],
    message: '登记终止日应晚于起始日。',
    messageEn: 'A registration ends after it begins.',
    holds: act => act.registrations.every(inOrder),
  },
  {
    id: 'OFFICE_PERIOD',
    path: ['offices'],
    message: '任职终止日应晚于起始日。',
    messageEn: 'An office ends after it begins.',
    holds: act => act.offices.every(inOrder),
  },
];
