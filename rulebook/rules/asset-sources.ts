import type { Rule } from '../rule';

/** What a command says that an asset is made from. */
export interface NamingSources {
  /** Places of those entries among the named that the catalog of the city does not have. */
  missingEntries?: readonly number[];
  /** Places of those assets among the named that the register of the city does not have. */
  missingAssets?: readonly number[];
}

/** A rule of the product: an asset is made from what is there, and a text reaches no further than its city. */
export const namingSources: readonly Rule<NamingSources>[] = [
  {
    id: 'SOURCE_ENTRY_UNKNOWN',
    path: ['catalogEntries'],
    message: '本地区目录中没有此条目。',
    messageEn: 'The catalog of this city has no such entry.',
    holds: ({ missingEntries = [] }) => missingEntries.length === 0,
  },
  {
    id: 'SOURCE_ASSET_UNKNOWN',
    path: ['derivedFrom'],
    message: '本地区没有登记此资产。',
    messageEn: 'The register of this city has no such asset.',
    holds: ({ missingAssets = [] }) => missingAssets.length === 0,
  },
];
