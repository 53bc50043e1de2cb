import type { Reader } from '../../../kernel/database';
import { datasetLoaders } from './dataset/context';
import { filingLoaders } from './filing/context';
import { normLoaders } from './norm/context';
import { noticeLoaders } from './notice/context';

export const aggregationLoaders = ({ reader }: { reader: Reader }) => ({
  ...datasetLoaders({ reader }),
  ...filingLoaders({ reader }),
  ...normLoaders({ reader }),
  ...noticeLoaders({ reader }),
});
