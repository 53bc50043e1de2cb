import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { aggregationLoaders } from './aggregation/context';
import { databaseLoaders } from './database/context';
import { emergencyLoaders } from './emergency/context';
import { entryLoaders } from './entry/context';
import { listLoaders } from './list/context';
import { openingLoaders } from './opening/context';
import { platformLoaders } from './platform/context';
import { qualityLoaders } from './quality/context';
import { reviewLoaders } from './review/context';
import { typeReviewLoaders } from './type-review/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...workflowLoaders({ reader }),
  ...entryLoaders({ reader }),
  ...listLoaders({ reader }),
  ...databaseLoaders({ reader }),
  ...openingLoaders({ reader }),
  ...reviewLoaders({ reader }),
  ...emergencyLoaders({ reader }),
  ...platformLoaders({ reader }),
  ...aggregationLoaders({ reader }),
  ...qualityLoaders({ reader }),
  ...typeReviewLoaders({ reader }),
});

export type CatalogContext = SliceContext<ReturnType<typeof loaders>>;
