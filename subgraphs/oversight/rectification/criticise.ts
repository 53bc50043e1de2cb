import type { Refused } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import type { CriticiseInput } from './inputs';
import { moveOrder } from './move-order';
import type { RectificationOrder } from './types';

/** An overdue addressee is criticised in a circular. */
export const criticise = (context: OversightContext, input: CriticiseInput): Promise<RectificationOrder | Refused> =>
  moveOrder(context, 'criticise', input, () => ({ comment: input.comment }));
