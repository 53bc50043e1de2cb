import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { compareDecimals } from '../values/decimal';
import { type OfToday, onceInForce } from './operation-course';
import { whereRegulated } from './where-regulated';

interface OfAContract {
  contractStatus: string;
}

const inForce: Rule<OfAContract> = {
  id: 'CONTRACT_NOT_IN_FORCE',
  path: ['contract'],
  message: '协议未在履行中，不能据此开发利用数据。',
  messageEn: 'The contract is not in force: nothing is done with data under it.',
  holds: ({ contractStatus }) => contractStatus === 'ACTIVE',
};

/** Judging the effect of a contract. */
export interface EvaluatingEffect extends OfToday {
  begun: boolean;
  evaluatedOn: string;
  score: string;
  evaluator?: string | null;
  startsOn: string;
}

export const evaluatingEffect: readonly Rule<EvaluatingEffect>[] = [
  onceInForce,
  {
    id: 'EFFECT_EVALUATION_DAY_INVALID',
    path: ['evaluatedOn'],
    message: '成效评估日期应在协议起始日之后，且不晚于今日。',
    messageEn: 'The effect is evaluated after the contract has begun and by today.',
    holds: ({ evaluatedOn, startsOn, today }) => startsOn <= evaluatedOn && evaluatedOn <= today,
  },
  {
    id: 'EFFECT_SCORE_OUT_OF_RANGE',
    path: ['score'],
    message: '评分应在 0 至 100 之间，小数不超过两位。',
    messageEn: 'A score lies between 0 and 100, with two decimal places at the most.',
    holds: ({ score }) =>
      compareDecimals(score, '0') >= 0 && compareDecimals(score, '100') <= 0 && !/\.\d{2}\d*[1-9]/.test(score),
  },
  {
    id: 'EVALUATOR_MISSING',
    path: ['evaluator'],
    articles: { guiyang: '四 第六章 一是' },
    message: '应写明评估机构。',
    messageEn: 'An evaluation names the body that made it.',
    holds: ({ evaluator }) => Boolean(evaluator),
  },
];

/** Opening a service on the development platform. */
export const openingAService: readonly Rule<OfAContract & { name: string }>[] = [
  inForce,
  {
    id: 'SERVICE_NAME_MISSING',
    path: ['name'],
    message: '应写明服务名称。',
    messageEn: 'A service has a name.',
    holds: ({ name }) => !isBlank(name),
  },
];

/** Asking for raw data to leave the platform. */
export const exportingRawData: readonly Rule<object>[] = [
  whereRegulated('raw_data_stays_in_platform', {
    id: 'RAW_DATA_EXPORT_FORBIDDEN',
    path: ['service'],
    message: '原始数据不出平台。',
    messageEn: 'Raw data does not leave the platform.',
    holds: (_, stays) => !stays,
  }),
];

/** Handing in a result that is to leave the platform. */
export const submittingAResult: readonly Rule<OfAContract & { title: string; digest: string }>[] = [
  inForce,
  {
    id: 'RESULT_TITLE_MISSING',
    path: ['title'],
    message: '应写明结果名称。',
    messageEn: 'A result has a title.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'RESULT_DIGEST_INVALID',
    path: ['digest'],
    message: '应附结果的 SHA-256 摘要（64 位十六进制小写）。',
    messageEn: 'A result has its SHA-256 digest, 64 hexadecimal digits in lower case.',
    holds: ({ digest }) => /^[0-9a-f]{64}$/.test(digest),
  },
];

/** Reviewing a result before it leaves. */
export const reviewingAResult: readonly Rule<{ review: string; irreversible: boolean; reviewed: boolean }>[] = [
  {
    id: 'RESULT_REVERSIBLE',
    path: ['irreversible'],
    articles: { sanming: '第二十一条' },
    message: '结果数据可逆算的，不得通过审查。',
    messageEn: 'A result from which its sources can be worked out does not pass.',
    holds: ({ review, irreversible }) => review !== 'PASSED' || irreversible,
  },
  {
    id: 'RESULT_REVIEWED_ALREADY',
    path: ['result'],
    message: '该结果已经审查。',
    messageEn: 'The result was reviewed already.',
    holds: ({ reviewed }) => !reviewed,
  },
];

/** Letting a result leave. */
export const releasingAResult: readonly Rule<OfAContract & { review: string | null; released: boolean }>[] = [
  {
    id: 'OUTPUT_REVIEW_REQUIRED',
    path: ['result'],
    articles: { sanming: '第二十一条' },
    message: '结果未通过输出审查，不得出平台。',
    messageEn: 'Only a result whose output review has passed leaves the platform.',
    holds: ({ review }) => review === 'PASSED',
  },
  {
    id: 'RESULT_RELEASED_ALREADY',
    path: ['result'],
    message: '该结果已经放行。',
    messageEn: 'The result was released already.',
    holds: ({ released }) => !released,
  },
  inForce,
];

/** Naming a product that is made under a contract. */
export const namingAProduct: readonly Rule<{ name: string; assetIsKnown: boolean }>[] = [
  {
    id: 'PRODUCT_ASSET_UNKNOWN',
    path: ['asset'],
    message: '本地区的资产登记中没有此项资产。',
    messageEn: 'The register of the city has no such asset.',
    holds: ({ assetIsKnown }) => assetIsKnown,
  },
  {
    id: 'PRODUCT_NAME_MISSING',
    path: ['name'],
    message: '应写明数据产品名称。',
    messageEn: 'A product has a name.',
    holds: ({ name }) => !isBlank(name),
  },
];
