import type { Refused } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import type { SubmitRectificationInput } from './inputs';
import { moveOrder } from './move-order';
import type { RectificationOrder } from './types';

/** The addressee reports what it has put right. */
export const submitRectification = (
  context: OversightContext,
  input: SubmitRectificationInput,
): Promise<RectificationOrder | Refused> =>
  moveOrder(context, 'submitRectification', input, () => ({
    facts: { report: input.report },
    changes: { report: input.report },
  }));
