import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { projectLoaders } from './project/context';
import { verdictLoaders } from './verdict/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...workflowLoaders({ reader }),
  ...projectLoaders({ reader }),
  ...verdictLoaders({ reader }),
});

export type BudgetContext = SliceContext<ReturnType<typeof loaders>>;
