import type { Refused } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import type { RejectRectificationInput } from './inputs';
import { limitOf } from './limit';
import { moveOrder } from './move-order';
import type { RectificationOrder } from './types';

/** Whoever is in charge sends the report back, with a new limit where the text of the city knows one. */
export const rejectRectification = (
  context: OversightContext,
  input: RejectRectificationInput,
): Promise<RectificationOrder | Refused> =>
  moveOrder(context, 'rejectRectification', input, (law, ground) => {
    const { comment, dueOn } = input;
    return {
      comment,
      dueOn,
      facts: { comment, ...limitOf(law, ground, { dueOn, today: context.today }) },
      changes: { dueOn: dueOn ?? null },
    };
  });
