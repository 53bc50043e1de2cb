import type { Actor } from '../../kernel/actor';
import type { SliceContext } from '../../kernel/context';
import type { Reader } from '../../kernel/database';
import { workflowLoaders } from '../../kernel/workflow/present';
import { balanceSheetLoaders } from './balance-sheet/context';
import { certificateLoaders } from './certificate/context';
import { registrationLoaders } from './registration/context';
import { versionLoaders } from './version/context';

export const loaders = ({ reader, today, actor }: { reader: Reader; today: string; actor: Actor }) => ({
  ...workflowLoaders({ reader }),
  ...registrationLoaders({ reader, today, actor }),
  ...versionLoaders({ reader }),
  ...certificateLoaders({ reader }),
  ...balanceSheetLoaders({ reader }),
});

export type AssetContext = SliceContext<ReturnType<typeof loaders>>;
