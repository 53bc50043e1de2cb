import type { Refused } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import type { EscalateRectificationInput } from './inputs';
import { moveOrder } from './move-order';
import type { RectificationOrder } from './types';

/** An overdue order goes to the government, which supervises it from now on. */
export const escalateRectification = (
  context: OversightContext,
  input: EscalateRectificationInput,
): Promise<RectificationOrder | Refused> =>
  moveOrder(context, 'escalateRectification', input, () => ({
    comment: input.comment,
    facts: { supervisor: input.supervisor },
    changes: { supervisor: input.supervisor },
  }));
