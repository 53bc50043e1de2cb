import { Actor } from '../../../kernel/actor';
import { theRegister } from '../../../kernel/audit/entry';
import type { FiringContext } from '../../../kernel/workflow/record-firing';

/** The same firing, by somebody else. */
export const firedBy = (context: FiringContext, actor: Actor): FiringContext => ({
  actor,
  requestId: context.requestId,
  today: context.today,
  law: jurisdiction => context.law(jurisdiction),
  concerns: jurisdiction => context.concerns(jurisdiction),
  calendar: () => context.calendar(),
});

/** What the register does by itself with demands. */
export const byTheRegister = (context: FiringContext): FiringContext =>
  firedBy(context, new Actor(theRegister('exchange').actor));
