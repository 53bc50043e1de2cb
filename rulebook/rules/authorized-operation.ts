import type { Law } from '../law';
import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { compareDecimals } from '../values/decimal';
import { addDuration, type Duration, durationInChinese, durationInEnglish } from '../values/duration';
import { whereRegulated } from './where-regulated';

export interface GrantingAContract {
  contractNumber: string;
  startsOn: string;
  endsOn: string;
  grantor: string;
  operator: string;
  assets: readonly string[];
  price?: string | null;
  priceBasis?: string | null;
  expectedRevenuePerYear?: string | null;
  /** Set for one concluded before the register began. */
  earlier?: unknown;
}

/** The last day that a contract from this day on may name as its first day without the right; no calendar goes beyond 9999. */
function latestEnd(startsOn: string, longest: Duration): string {
  try {
    return addDuration(startsOn, longest);
  } catch {
    return '9999-12-31';
  }
}

const isNegative = (amount: string | null | undefined): boolean => Boolean(amount?.startsWith('-'));

/** What every contract must satisfy; the database holds each of these too, the term at its longest, three years. */
export const grantingAContract: readonly Rule<GrantingAContract>[] = [
  {
    id: 'CONTRACT_UNNUMBERED',
    path: ['contractNumber'],
    message: '协议应有编号。',
    messageEn: 'A contract has a number.',
    holds: act => act.contractNumber.trim() !== '',
  },
  {
    id: 'TERM_TOO_LONG',
    path: ['endsOn'],
    by: 'contract_max_term',
    message: longest => `授权运营期限不得超过 ${durationInChinese(longest)}。`,
    messageEn: longest => `An operation contract may run for at most ${durationInEnglish(longest)}.`,
    holds: ({ startsOn, endsOn }, longest) => endsOn <= latestEnd(startsOn, longest),
  },
  {
    id: 'TERM_EMPTY',
    path: ['endsOn'],
    message: '终止日应晚于起始日。',
    messageEn: 'A contract must end after it starts.',
    holds: act => act.startsOn < act.endsOn,
  },
  {
    id: 'PARTIES_ARE_ONE',
    path: ['operator'],
    message: '授权方与运营方不得为同一机构。',
    messageEn: 'Grantor and operator must be two bodies.',
    holds: act => act.grantor !== act.operator,
  },
  {
    id: 'NO_ASSET',
    path: ['assets'],
    message: '协议至少应包含一项数据资产。',
    messageEn: 'A contract must cover at least one asset.',
    holds: act => act.assets.length > 0,
  },
  {
    id: 'PRICE_WITHOUT_BASIS',
    path: ['priceBasis'],
    message: '收费的协议应说明定价依据。',
    messageEn: 'A price needs its basis.',
    holds: act => !act.price || isNegative(act.price) || /^[0.]*$/.test(act.price) || !isBlank(act.priceBasis),
  },
  {
    id: 'PRICE_NEGATIVE',
    path: ['price'],
    message: '价格不得为负数。',
    messageEn: 'A price is not negative.',
    holds: act => !isNegative(act.price),
  },
  {
    id: 'REVENUE_NEGATIVE',
    path: ['expectedRevenuePerYear'],
    message: '预期年收入不得为负数。',
    messageEn: 'An expected revenue is not negative.',
    holds: act => !isNegative(act.expectedRevenuePerYear),
  },
];

const isPaid = (price: string | null | undefined): boolean => Boolean(price) && compareDecimals(price as string, '0') > 0;

/** What is stated in the draft; nothing of it is asked of a contract concluded before the register began. */
export interface DrawingUpAContract {
  mode?: string | null;
  purpose: string;
  price?: string | null;
  priceJustification?: string | null;
  conditions?: string | null;
  /** Set for one concluded before the register began. */
  earlier?: unknown;
}

/** Drawing up: the mode, and the price by the use that is made. */
export const drawingUpAContract: readonly Rule<DrawingUpAContract>[] = [
  whereRegulated('operation_modes', {
    id: 'MODE_MISSING',
    path: ['mode'],
    message: '应写明开发利用方式：数据开放、特许开发、授权应用或者其他方式。',
    messageEn: 'A contract states its mode: opening, franchised development, authorised application, or another.',
    holds: ({ mode, earlier }) => Boolean(earlier) || Boolean(mode),
  }),
  whereRegulated('pricing_rule', {
    id: 'PRICE_JUSTIFICATION_REQUIRED',
    path: ['priceJustification'],
    message: '用于公共治理、公益事业的公共数据无偿使用；收费的应说明理由。',
    messageEn: 'Use for public governance or public welfare is free; a price for it is justified.',
    holds: ({ purpose, price, priceJustification, earlier }, { PUBLIC_WELFARE }) =>
      Boolean(earlier) || !PUBLIC_WELFARE || purpose === 'INDUSTRY' || !isPaid(price) || !isBlank(priceJustification),
  }),
  whereRegulated('pricing_rule', {
    id: 'CONDITIONS_MISSING',
    path: ['conditions'],
    message: '用于产业发展、行业发展的公共数据有条件有偿使用，定价应写明条件。',
    messageEn: 'Use for industry may be paid under conditions: where a price is set they are written down.',
    holds: ({ purpose, price, conditions, earlier }, { INDUSTRY }) =>
      Boolean(earlier) || INDUSTRY !== 'CONDITIONAL_PAID' || purpose !== 'INDUSTRY' || !price || !isBlank(conditions),
  }),
];

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

const BEEN_IN_FORCE = ['ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED'];

/** For what can be told only of a contract that is, or was, in force. */
export const onceInForce: PlainRule<{ contractStatus: string }> = {
  id: 'CONTRACT_NEVER_IN_FORCE',
  path: ['contract'],
  message: '协议尚未生效。',
  messageEn: 'The contract has not been in force.',
  holds: ({ contractStatus }) => BEEN_IN_FORCE.includes(contractStatus),
};

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

export interface OfToday {
  today: string;
}

export const stillRuns: PlainRule<OfToday & { endsOn: string }> = {
  id: 'TERM_OVER',
  path: ['id'],
  message: '协议期限已届满。',
  messageEn: 'The term of the contract is over.',
  holds: ({ today, endsOn }) => today < endsOn,
};

/** A way in which the operator was chosen. */
export interface Selected {
  selectionMethod?: string | null;
  selectionReference?: string | null;
}

export const isSelected = ({ selectionMethod, selectionReference }: Selected): boolean =>
  Boolean(selectionMethod) && !isBlank(selectionReference);

/** Approving what was drawn up. */
export interface ApprovingAContract extends CoveringData, AssetsStand, OfToday, Selected {
  endsOn: string;
  clauses: readonly string[];
  obligations: readonly string[];
  mode?: string | null;
  purpose: string;
  /** The contract that it renews; null for a first one. */
  renewed: (Selected & { endsOn: string; sameParties: boolean }) | null;
  startsOn: string;
}

const isCommercial = ({ mode, purpose }: Pick<ApprovingAContract, 'mode' | 'purpose'>): boolean =>
  purpose === 'INDUSTRY' || mode === 'COMMERCIAL_DEVELOPMENT';

export const approvingAContract: readonly Rule<ApprovingAContract>[] = [
  {
    id: 'MANDATORY_CLAUSE_MISSING',
    path: [],
    articles: { chifeng: '四(二)4' },
    message: '协议应约定公共数据开发利用不得损害国家、社会公共和第三方合法权益。',
    messageEn: 'The contract has the clause that use harms neither the state, nor the public, nor third parties.',
    holds: ({ clauses }) => clauses.includes('NO_HARM'),
  },
  {
    id: 'OBLIGATIONS_MISSING',
    path: [],
    articles: { guiyang: '四 第六章 一是' },
    message: '协议应列明开发利用的责任义务。',
    messageEn: 'The contract lists the responsibilities and obligations of the operator.',
    holds: ({ obligations }) => obligations.length > 0,
  },
  whereRegulated('operation_modes', {
    id: 'DOMAINS_MISSING',
    path: [],
    message: '授权运营应约定数据领域。',
    messageEn: 'Operation is authorised for data domains: the contract names them.',
    holds: ({ domains }, modes) => !modes.includes('AUTHORISED_OPERATION_BY_DOMAIN') || domains.length > 0,
  }),
  whereRegulated('competitive_selection_required', {
    id: 'COMPETITIVE_SELECTION_REQUIRED',
    path: ['id'],
    message: '将依申请开放的数据进行商业开发的，应当通过公开招标等竞争性方式确定授权开发对象。',
    messageEn: 'Commercial development of data that is open on request needs an operator selected in competition.',
    holds: (act, required) =>
      !required || !isCommercial(act) || isSelected(act) || act.sets.every(({ openType }) => openType !== 'CONDITIONAL'),
  }),
  whereRegulated('competitive_selection_required', {
    id: 'RENEWAL_NOT_SELECTED',
    path: ['id'],
    message: '续期为重新授权，应当重新选择运营方。',
    messageEn: 'A renewal is a new contract with a new selection.',
    holds: (act, required) =>
      !required || act.renewed === null || (isSelected(act) && act.selectionReference !== act.renewed.selectionReference),
  }),
  {
    id: 'RENEWED_TOO_EARLY',
    path: ['id'],
    message: '续期协议应自原协议终止日起，由原当事方订立。',
    messageEn: 'A renewal begins when the contract that it renews has ended, between the same parties.',
    holds: ({ renewed, startsOn }) => renewed === null || (renewed.sameParties && renewed.endsOn <= startsOn),
  },
  assetsStand,
  stillRuns,
];

/** The rules of authorised operation that a contract refers to: the text of the city as it stands on the day. */
export const ruleVersionOf = ({ profile: { instrument, slug }, adoption }: Law): string => {
  const since = instrument.inForceFrom ?? instrument.issuedOn ?? '';
  return [slug, instrument.standing, since, adoption?.since ?? ''].filter(Boolean).join(' ');
};
