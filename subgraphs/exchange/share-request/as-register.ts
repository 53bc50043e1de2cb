import { Actor } from '../../../kernel/actor';
import { theRegister } from '../../../kernel/audit/entry';
import type { FiringContext } from '../../../kernel/workflow/record-firing';

const within = (context: FiringContext, actor: Actor): FiringContext => ({
  actor,
  requestId: context.requestId,
  today: context.today,
  law: jurisdiction => context.law(jurisdiction),
  concerns: jurisdiction => context.concerns(jurisdiction),
  calendar: () => context.calendar(),
});

/** What the machine has the register itself do, in the transaction of the command that led to it. */
export const asRegister = (context: FiringContext, operation: string): FiringContext =>
  within(context, new Actor(theRegister(operation).actor));

/** A department asks also for the data of another city: what it may ask for hangs on whom it speaks for alone. */
export const fromAnyCity = (context: FiringContext): FiringContext => {
  const { subject, roles, organization } = context.actor;
  return within(context, new Actor({ subject, roles, organization }));
};
