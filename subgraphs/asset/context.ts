import type { Actor } from '../../kernel/actor';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { registrationLoaders } from './registration/context';

export const loaders = ({ reader, today, actor }: { reader: Reader; today: string; actor: Actor }) => ({
  ...workflowLoaders({ reader }),
  ...registrationLoaders({ reader, today, actor }),
});

export type AssetContext = SliceContext<ReturnType<typeof loaders>>;
