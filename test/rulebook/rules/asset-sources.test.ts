import { namingSources } from '../../../rulebook/rules/asset-sources';
import { eachBreaks } from './each-breaks';

eachBreaks(
  namingSources,
  { missingEntries: [], missingAssets: [] },
  {
    SOURCE_ENTRY_UNKNOWN: { broken: [{ missingEntries: [0] }], kept: [{ missingEntries: undefined }] },
    SOURCE_ASSET_UNKNOWN: { broken: [{ missingAssets: [2] }], kept: [{ missingAssets: undefined }] },
  },
);
