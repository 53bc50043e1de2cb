import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { type NamingSources, namingSources } from './asset-sources';

/** What an asset is, whose, and what it is made from. */
export interface DescribingAnAsset extends NamingSources {
  assetKind: string;
  origin?: string | null;
  thirdParty?: string | null;
  supplier?: string | null;
  acquisitionRule?: string | null;
  dataLayer?: string | null;
  /** Catalog entries and assets that it is said to be made from. */
  sources: readonly string[];
  /** Whether it is itself among them. */
  isItsOwnSource?: boolean;
  /** Whoever owns it at some time, and whether the register of legal entities knows that body as a government or an enterprise. */
  owners: readonly { holder: string; isGovernment: boolean; isEnterprise: boolean }[];
}

/** What a text calls a pool or a theme database is made from other data. */
const MADE_FROM_OTHERS = ['DEPARTMENT_POOL', 'THEME', 'SPECIAL_TOPIC'];

/** An asset that is made from other data. */
export const isDerived = ({
  assetKind,
  origin,
  dataLayer,
}: Pick<DescribingAnAsset, 'assetKind' | 'origin' | 'dataLayer'>): boolean =>
  assetKind === 'PRODUCT' || origin === 'PROCESSED' || MADE_FROM_OTHERS.includes(dataLayer ?? '');

export const describingAnAsset: readonly Rule<DescribingAnAsset>[] = [
  ...namingSources,
  {
    id: 'DERIVED_FROM_ITSELF',
    path: ['derivedFrom'],
    message: '资产不得以自身为来源。',
    messageEn: 'An asset is not made from itself.',
    holds: ({ isItsOwnSource }) => !isItsOwnSource,
  },
  {
    id: 'THIRD_PARTY_MISSING',
    path: ['thirdParty'],
    articles: { jiyuan: '第二条' },
    message: '通过第三方采集的，应写明第三方。',
    messageEn: 'Data that a third party collects names that party.',
    holds: ({ origin, thirdParty }) => origin !== 'THIRD_PARTY_COLLECTED' || !isBlank(thirdParty),
  },
  {
    id: 'SUPPLIER_MISSING',
    path: ['supplier'],
    articles: { guiyang: '四 第三章 四是' },
    message: '采集社会数据的，应写明数据来源方。',
    messageEn: 'Data acquired from society names who supplies it.',
    holds: ({ origin, supplier }) => origin !== 'SOCIAL_DATA' || !isBlank(supplier),
  },
  {
    id: 'ACQUISITION_RULE_MISSING',
    path: ['acquisitionRule'],
    articles: { guiyang: '四 第三章 四是' },
    message: '采集社会数据的，应写明采集规则。',
    messageEn: 'Data acquired from society names the rule by which it was acquired.',
    holds: ({ origin, acquisitionRule }) => origin !== 'SOCIAL_DATA' || !isBlank(acquisitionRule),
  },
  {
    id: 'OWNER_MUST_BE_GOVERNMENT',
    path: ['rights'],
    by: 'asset_owner_rule',
    message: '政务数据属于政府所有，部门不得登记为所有权人。',
    messageEn: 'Government data belongs to the government: a department is its steward, never its owner.',
    // what an enterprise has made of it under an authorization is no government data
    holds: ({ assetKind, owners }, rule) =>
      rule !== 'GOVERNMENT' ||
      owners.every(({ isGovernment, isEnterprise }) => isGovernment || (isEnterprise && assetKind !== 'RESOURCE')),
  },
  {
    id: 'LINEAGE_REQUIRED',
    path: ['catalogEntries'],
    articles: { jiyuan: '第二十七条' },
    message: '数据池、主题数据库和其他加工形成的资产应写明来源。',
    messageEn: 'Pools, theme databases and other processed assets say what they are made from.',
    holds: act => !(isDerived(act) && act.assetKind !== 'PRODUCT') || act.sources.length > 0,
  },
];
