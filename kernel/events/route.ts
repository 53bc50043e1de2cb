import { z } from 'zod';
import { Role } from '../actor';
import type { Database } from '../database';
import { codedError } from '../errors';
import type { Routes } from '../http';
import { eventsPath } from '../internal-guard';
import { type Delivery, deliveryLimit } from './delivery';
import { hear } from './hear';
import type { Subscriptions } from './inbox';

/** A thousand events that each carry a register's row, with room: the server's own limit is for questions. */
const bodyLimit = 8 * 1024 * 1024;

const name = z.string().min(1).max(200);
const delivery: z.ZodType<Delivery> = z.object({
  source: name,
  database: name.optional(),
  events: z
    .array(
      z.object({
        aggregate: name,
        sequence: z.number().int().positive(),
        kind: name,
        payload: z.record(z.string(), z.unknown()),
        snapshot: z.boolean().optional(),
      }),
    )
    .max(deliveryLimit),
  upTo: z.iso.datetime().optional(),
});

export interface EventsRouteOptions {
  readonly database: Database;
  readonly subscriptions: Subscriptions;
}

/** `POST /events`: where other subgraphs' processes deliver, each what it has to tell itself; nobody on whose behalf the register asks. */
export const eventsRoute =
  ({ database, subscriptions }: EventsRouteOptions): Routes =>
  app => {
    app.post(eventsPath, { bodyLimit }, async http => {
      const { actor } = http.scope.request;
      if (!actor.is(Role.SERVICE)) throw codedError('FORBIDDEN', { status: 403 });
      const parsed = delivery.safeParse(http.body);
      if (!parsed.success) throw codedError('BAD_REQUEST', { status: 400 });
      if (parsed.data.source !== actor.subject) throw codedError('FORBIDDEN', { status: 403 });
      return hear(database, subscriptions, parsed.data);
    });
  };
