import type { Subscriptions } from '../../../kernel/events/inbox';

type Handler = Subscriptions[string];

/** Several handlers of one kind of event, each with the whole batch, in this order. */
export const inTurnHear =
  (...handlers: readonly Handler[]): Handler =>
  async (manager, events) => {
    for (const handle of handlers) await handle(manager, events);
  };
