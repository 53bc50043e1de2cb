import type { Refused } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import type { ConfirmRectificationInput } from './inputs';
import { moveOrder } from './move-order';
import type { RectificationOrder } from './types';

/** Whoever is in charge closes the order: it was put right. */
export const confirmRectification = (
  context: OversightContext,
  input: ConfirmRectificationInput,
): Promise<RectificationOrder | Refused> =>
  moveOrder(context, 'confirmRectification', input, () => ({ comment: input.comment }));
