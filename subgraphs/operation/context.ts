import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { contractLoaders } from './contract/context';
import { requestLoaders } from './request/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...contractLoaders({ reader }),
  ...requestLoaders({ reader }),
  ...workflowLoaders({ reader }),
});

export type OperationContext = SliceContext<ReturnType<typeof loaders>>;
