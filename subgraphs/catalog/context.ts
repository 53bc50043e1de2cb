import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { databaseLoaders } from './database/context';
import { entryLoaders } from './entry/context';
import { listLoaders } from './list/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...workflowLoaders({ reader }),
  ...entryLoaders({ reader }),
  ...listLoaders({ reader }),
  ...databaseLoaders({ reader }),
});

export type CatalogContext = SliceContext<ReturnType<typeof loaders>>;
