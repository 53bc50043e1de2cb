import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { yearsLoader } from './calendar/loaded-years';
import { changeLoader } from './changes/listing';

/** The law is answered from the rulebook, without loading. */
export const loaders = ({ reader }: { reader: Reader }) => ({
  change: changeLoader(reader),
  loadedYears: yearsLoader(reader),
});

export type OversightContext = SliceContext<ReturnType<typeof loaders>>;
