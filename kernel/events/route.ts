import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { type Actor, demand, Role } from '../actor';
import type { Database } from '../database';
import { type Delivery, deliveryLimit } from './delivery';
import { receive, type Subscriptions } from './inbox';

/** A thousand events that each carry a register's row, with room: the server's own limit is for questions. */
const bodyLimit = 8 * 1024 * 1024;

const name = z.string().min(1).max(200);
const delivery: z.ZodType<Delivery> = z.object({
  source: name,
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

const malformed = () =>
  new GraphQLError('事件投递格式有误。 The delivery of events is malformed.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });

export interface EventsRouteOptions {
  readonly database: Database;
  readonly subscriptions: Subscriptions;
  /** Who the verified internal token says is calling. */
  readonly actorOf: (http: FastifyRequest) => Actor;
}

/** `POST /events`: where other subgraphs' processes deliver. Only the register itself may; nobody on whose behalf it asks. */
export const eventsRoute =
  ({ database, subscriptions, actorOf }: EventsRouteOptions) =>
  (app: FastifyInstance): void => {
    app.post('/events', { bodyLimit }, async http => {
      const actor = actorOf(http);
      demand(actor.is(Role.SERVICE), actor);
      const parsed = delivery.safeParse(http.body);
      if (!parsed.success) throw malformed();
      return receive(database, subscriptions, parsed.data);
    });
  };
