import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { changeLoader } from './changes/listing';

/** The law is answered from the rulebook, without loading. */
export const loaders = ({ reader }: { reader: Reader }) => ({
  change: changeLoader(reader),
});

export type OversightContext = SliceContext<ReturnType<typeof loaders>>;
