import type { Access } from '../../kernel/access';
import { entryAccess } from './entry/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = {
  ...entryAccess,
  Jurisdiction: 'everyone',
  LegalEntity: 'everyone',
};
