import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { articleOfEvent } from '../workflow';

const ofTheAgreement = articleOfEvent('SMX-06', 'signUseAgreement');

/** What a user must have agreed to before data opened on conditions is used. */
export interface Agreed {
  /** The agreement of the open type is signed by both sides. */
  specialSigned: boolean;
  /** Whether the city's text knows an agreement of the platform besides. */
  platformAsked: boolean;
  platformAccepted: boolean;
}

/** Use of data opened on conditions: agreement by agreement, before the first call. */
export const usingUnderAgreement: readonly Rule<Agreed>[] = [
  {
    id: 'AGREEMENT_REQUIRED',
    path: ['agreement'],
    by: 'open_agreement_required',
    articles: { yulin: '第二十三条' },
    message: '使用前应签订数据使用协议；本地另有平台协议的，还应接受平台协议。',
    messageEn: 'Use begins once the agreement on it is signed and, where there is one, that of the platform accepted.',
    holds: ({ specialSigned, platformAsked, platformAccepted }, required) =>
      !required || (specialSigned && (!platformAsked || platformAccepted)),
  },
];

export interface SigningAnAgreement {
  /** Whether the unit has a template for the open type. */
  templateExists: boolean;
}

/** The template of the open type. */
export const havingATemplate: readonly Rule<SigningAnAgreement>[] = [
  {
    id: 'AGREEMENT_TEMPLATE_REQUIRED',
    path: ['agreement'],
    articles: ofTheAgreement,
    message: '数据开放主体应先制定该开放类型的开放授权协议。',
    messageEn: 'The opening body first makes the agreement for this open type.',
    holds: ({ templateExists }) => templateExists,
  },
];

/** Publishing an entry in the open catalog. */
export interface OpenedUnderAgreement {
  openType?: string | null;
  /** Whether its unit has made the agreement for this open type. */
  agreementExists: boolean;
}

export const openingUnderAgreement: readonly Rule<OpenedUnderAgreement>[] = [
  {
    id: 'AGREEMENT_TEMPLATE_REQUIRED',
    path: ['openType'],
    articles: { yulin: '第三十条第1款' },
    message: '有条件开放的数据，其单位应先制定该开放类型的开放授权协议。',
    messageEn: 'Data is opened on conditions once its unit has made the agreement for this open type.',
    // a duty in the cities whose texts have the agreement; elsewhere it is made when there is somebody to sign it
    holds: ({ openType, agreementExists }, _, law) =>
      openType !== 'CONDITIONAL' || agreementExists || ofTheAgreement(law) === null,
  },
];

export interface SignedAgreement extends SigningAnAgreement {
  providerSigned: boolean;
  applicantSigned: boolean;
}

export const signingTheAgreement: readonly Rule<SignedAgreement>[] = [
  ...havingATemplate,
  {
    id: 'SIGNED_BY_ONE',
    path: ['id'],
    articles: ofTheAgreement,
    message: '数据使用协议应由双方签订。',
    messageEn: 'The agreement is signed by both sides.',
    holds: ({ providerSigned, applicantSigned }) => providerSigned && applicantSigned,
  },
];

export interface MakingATemplate {
  agreementKind: 'PLATFORM' | 'SPECIAL';
  openType: string | null;
  title: string;
  wording: string;
}

export const makingATemplate: readonly Rule<MakingATemplate>[] = [
  {
    id: 'AGREEMENT_UNTITLED',
    path: ['title'],
    message: '协议应有名称。',
    messageEn: 'An agreement has a title.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'AGREEMENT_WORDING_MISSING',
    path: ['wording'],
    message: '应写明协议内容或者文本存放处。',
    messageEn: 'An agreement has its wording, or says where it is kept.',
    holds: ({ wording }) => !isBlank(wording),
  },
  {
    id: 'AGREEMENT_OPEN_TYPE',
    path: ['openType'],
    articles: ofTheAgreement,
    message: '专项协议针对一种开放类型，平台协议不分类型。',
    messageEn: 'A special agreement is for one open type, that of the platform for all.',
    holds: ({ agreementKind, openType }) => (agreementKind === 'SPECIAL') === (openType !== null),
  },
];

/** Asking for something about an account of the open platform. */
export const requestingAnAccount: readonly Rule<{ content: string }>[] = [
  {
    id: 'ACCOUNT_CONTENT_MISSING',
    path: ['content'],
    articles: articleOfEvent('SMX-06-ACCOUNT', 'requestAccount'),
    message: '应说明新增、修改、注销账户的内容。',
    messageEn: 'The request says what is to be made, changed or cancelled.',
    holds: ({ content }) => !isBlank(content),
  },
];
