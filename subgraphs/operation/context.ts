import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { contractLoaders } from './contract/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...contractLoaders({ reader }),
});

export type OperationContext = SliceContext<ReturnType<typeof loaders>>;
