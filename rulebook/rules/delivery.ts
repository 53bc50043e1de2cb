import type { Law } from '../law';
import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { statedBy } from './data-call';

export const deliveryClasses = ['RECORDS', 'DOCUMENT', 'CERTIFICATE', 'CONTRACT'] as const;
export type DeliveryClass = (typeof deliveryClasses)[number];

/** Delivering shared or opened data (数据交付). */
export interface Delivering {
  /** Whether a request was granted on the platform, or the host of a link is one of its own. */
  onPlatform: boolean;
  deliveryClass: DeliveryClass;
  title: string;
  sealRef?: string | null;
  /** Over which network. */
  channel?: 'E_GOVERNMENT_EXTRANET' | 'PRIVATE_NETWORK_EXISTING' | 'PRIVATE_NETWORK_NEW';
  /** The rule of the state or of a superior department by which it goes over a new private network. */
  superiorRule?: string | null;
}

/** The two platforms of the city and no other way: what is shared, and what is opened by a link. */
export const staysOnPlatform: Rule<Pick<Delivering, 'onPlatform'>> = {
  id: 'OFF_PLATFORM_EXCHANGE_FORBIDDEN',
  path: ['request'],
  articles: { jiyuan: '第九条' },
  message: '不得在平台之外共享、开放政务数据。',
  messageEn: 'Data is shared and opened through the platforms alone.',
  holds: ({ onPlatform }) => onPlatform,
};

/** Where the text knows one network. */
const oneNetwork: Readonly<Record<string, string>> = { jiyuan: '第二十九条' };

export const delivering: readonly Rule<Delivering>[] = [
  staysOnPlatform,
  {
    id: 'DELIVERY_UNTITLED',
    path: ['title'],
    message: '应写明交付内容的名称。',
    messageEn: 'A delivery says what is delivered.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'SEAL_REQUIRED',
    path: ['sealRef'],
    articles: statedBy('electronic_seal_required'),
    message: '文书类、证照类数据应当加盖数据共享电子印章。',
    messageEn: 'A document or certificate carries the electronic seal for data sharing.',
    holds: ({ deliveryClass, sealRef }, _, law) =>
      law.parameter('electronic_seal_required').value !== true ||
      !['DOCUMENT', 'CERTIFICATE'].includes(deliveryClass) ||
      !isBlank(sealRef),
  },
];

/** The network over which it goes (传输渠道). */
export const choosingAChannel: readonly Rule<Pick<Delivering, 'channel' | 'superiorRule'>>[] = [
  {
    id: 'CHANNEL_NOT_ALLOWED',
    path: ['channel'],
    articles: oneNetwork,
    message: '应当通过电子政务外网传输政务数据，不再新建业务专网；国家或上级部门另有规定的，应写明其规定。',
    messageEn:
      'Data goes over the e-government extranet; a new private network is used only by a superior rule, which is named.',
    holds: ({ channel, superiorRule }, _, { profile }) =>
      oneNetwork[profile.slug] === undefined || channel !== 'PRIVATE_NETWORK_NEW' || !isBlank(superiorRule),
  },
];

/**
 * Whether what was delivered equals its paper original: documents, certificates and contracts, where the text of the city says so. What
 * was shared does unless its signature fails; what was opened does once its signature was found valid.
 */
export function isEqualToOriginal(
  law: Law,
  { deliveryClass, signatureCheck, opened }: { deliveryClass: DeliveryClass; signatureCheck: string | null; opened: boolean },
): boolean {
  if (law.parameter('paper_equivalence').value !== true || deliveryClass === 'RECORDS') return false;
  return opened ? signatureCheck === 'VALID' : signatureCheck !== 'FAILED';
}

/** The number of the article by which it does, in the text of the city: one for what is shared, one for what is opened. */
export const articleOfEquality = (law: Law, opened: boolean) => {
  const { origin, articles } = law.parameter('paper_equivalence');
  if (origin !== 'STATED') return null;
  return (opened ? articles.at(-1) : articles[0]) ?? null;
};
