import type { PlainRule, Rule } from '../rule';
import { whereRegulated } from './where-regulated';

/** A data set that a contract covers, as the catalog tells of it. */
export interface CoveredSet {
  domain: string | null;
  openType: string | null;
  status: string;
}

/** Putting data under a contract. */
export interface CoveringData {
  domains: readonly string[];
  sets: readonly CoveredSet[];
  /** Of which cities the assets are. */
  cities: readonly string[];
  jurisdiction: string;
  earlier?: unknown;
}

export const coveringData: readonly Rule<CoveringData>[] = [
  {
    id: 'ASSET_OF_ANOTHER_CITY',
    path: ['assets'],
    message: '协议只能涉及本地区登记的资产。',
    messageEn: 'A contract covers assets of its own city.',
    holds: ({ cities, jurisdiction, earlier }) => Boolean(earlier) || cities.every(city => city === jurisdiction),
  },
  whereRegulated('operation_modes', {
    id: 'DOMAIN_NOT_AUTHORISED',
    path: ['assets'],
    message: '所涉数据不在协议约定的领域内。',
    messageEn: 'The data is of a domain that the contract does not authorise.',
    holds: ({ domains, sets, earlier }, modes) =>
      Boolean(earlier) ||
      !modes.includes('AUTHORISED_OPERATION_BY_DOMAIN') ||
      domains.length === 0 ||
      sets.every(({ domain }) => domain === null || domains.includes(domain)),
  }),
];

/** Putting more data under a contract than was asked for. */
export interface AddingData {
  /** Departments that were asked for their opinion; none where the city asks none. */
  asked: readonly string[];
  /** Departments whose data is added. */
  whose: readonly string[];
}

export const addingData: readonly Rule<AddingData>[] = [
  {
    id: 'SOURCE_NOT_ASKED',
    path: ['assets'],
    articles: { sanming: '第二十一条' },
    message: '新增数据的数据生产单位未被征求意见，应重新申请。',
    messageEn: 'Data is added of a department that was not asked: it takes a request of its own.',
    holds: ({ asked, whose }) => asked.length === 0 || whose.every(department => asked.includes(department)),
  },
];

/** A fact of the assets that a contract covers. */
export interface AssetsStand {
  /** How many of them are not registered now, as far as the register of assets has told. */
  unregistered: number;
}

export const assetsStand: PlainRule<AssetsStand> = {
  id: 'ASSET_NOT_REGISTERED',
  path: ['id'],
  message: '协议所涉资产须已登记且登记有效。',
  messageEn: 'Every asset of the contract is registered, and its registration valid.',
  holds: ({ unregistered }) => unregistered === 0,
};
