import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { contractLoaders } from './contract/context';
import { developmentLoaders } from './development/context';
import { evaluationLoaders } from './evaluation/context';
import { productLoaders } from './product/context';
import { requestLoaders } from './request/context';
import { revenueLoaders } from './revenue/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...contractLoaders({ reader }),
  ...requestLoaders({ reader }),
  ...revenueLoaders({ reader }),
  ...evaluationLoaders({ reader }),
  ...developmentLoaders({ reader }),
  ...productLoaders(),
  ...workflowLoaders({ reader }),
});

export type OperationContext = SliceContext<ReturnType<typeof loaders>>;
