import type { ContractRow } from './entity';

/** Of a contract that does not stand still, or no longer. */
export const NOT_SUSPENDED = {
  suspendedFor: null,
  violationCase: null,
  goneBody: null,
} as const satisfies Partial<ContractRow>;
