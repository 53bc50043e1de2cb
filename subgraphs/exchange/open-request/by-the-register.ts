import { Actor, Role } from '../../../kernel/actor';
import type { FiringContext } from '../../../kernel/workflow/record-firing';

const register = new Actor({ subject: 'register', roles: [Role.SERVICE] });

/** What the register does by itself in the course of a command: access opens as soon as everything it asks for is there. */
export const byTheRegister = (context: FiringContext): FiringContext => ({
  actor: register,
  requestId: context.requestId,
  today: context.today,
  law: jurisdiction => context.law(jurisdiction),
  concerns: jurisdiction => context.concerns(jurisdiction),
  calendar: () => context.calendar(),
});
