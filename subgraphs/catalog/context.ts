import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { entryLoaders } from './entry/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...workflowLoaders({ reader }),
  ...entryLoaders({ reader }),
});

export type CatalogContext = SliceContext<ReturnType<typeof loaders>>;
