import type { Access } from '../../kernel/access';
import { contractAccess } from './contract/policy';

/** Who may ever see or do what, topic by topic. */
export const access: Access = contractAccess;
