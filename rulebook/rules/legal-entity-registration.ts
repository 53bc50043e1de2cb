import type { OwnRule } from '../rule';
import { isBlank } from '../values/blank';

interface Period {
  since?: string | null;
  until?: string | null;
}

/** A name, where one is stated: an act that leaves it out leaves it as it is. */
export interface NamingABody {
  name?: string | null;
}

export interface StandingBelow {
  creditCode: string;
  parent?: string | null;
}

/** Offices whose periods are stated. */
export interface HoldingOffices {
  offices: readonly Period[];
}

export interface RegisteringALegalEntity extends NamingABody, StandingBelow, HoldingOffices {
  registrations: readonly (Period & { category: string })[];
}

const inOrder = ({ since, until }: Period): boolean => !since || !until || since < until;

export const bodyIsNamed: OwnRule<NamingABody> = {
  id: 'LEGAL_ENTITY_UNNAMED',
  path: ['name'],
  message: '机构名称不能为空。',
  messageEn: 'A legal entity has a name.',
  holds: ({ name }) => name === undefined || !isBlank(name),
};

export const notAboveItself: OwnRule<StandingBelow> = {
  id: 'PARENT_IS_ITSELF',
  path: ['parent'],
  message: '机构不能是自己的上级。',
  messageEn: 'A body does not stand above itself.',
  holds: act => act.parent !== act.creditCode,
};

export const officePeriod: OwnRule<HoldingOffices> = {
  id: 'OFFICE_PERIOD',
  path: ['offices'],
  message: '任职终止日应晚于起始日。',
  messageEn: 'An office ends after it begins.',
  holds: act => act.offices.every(inOrder),
};

export const registrationPeriod: OwnRule<Pick<RegisteringALegalEntity, 'registrations'>> = {
  id: 'ENTITY_REGISTRATION_PERIOD',
  path: ['registrations'],
  message: '登记终止日应晚于起始日。',
  messageEn: 'A registration ends after it begins.',
  holds: act => act.registrations.every(inOrder),
};

export const registrationIsNamed: OwnRule<Pick<RegisteringALegalEntity, 'registrations'>> = {
  id: 'REGISTRATION_UNNAMED',
  path: ['registrations'],
  message: '登记信息应有类别。',
  messageEn: 'A registration has a category.',
  holds: act => act.registrations.every(({ category }) => !isBlank(category)),
};

/** What every entry into the base registry must satisfy; the database holds each of these too. */
export const registeringALegalEntity: readonly OwnRule<RegisteringALegalEntity>[] = [
  bodyIsNamed,
  notAboveItself,
  registrationIsNamed,
  registrationPeriod,
  officePeriod,
];
