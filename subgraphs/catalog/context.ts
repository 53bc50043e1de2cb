import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { entryLoaders } from './entry/context';

export const loaders = ({ reader }: { reader: Reader }) => ({
  ...entryLoaders({ reader }),
});

export type CatalogContext = SliceContext<ReturnType<typeof loaders>>;
