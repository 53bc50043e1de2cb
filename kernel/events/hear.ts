import type { Database } from '../database';
import type { Delivery, Receipt } from './delivery';
import { failureOf, mayPass } from './failure';
import { receive, type Subscriptions } from './inbox';

/**
 * `receive`, as a source is answered: events that cannot be applied are an answer, what passes by itself is thrown, and so is a kind that
 * only a newer program knows.
 */
export async function hear(database: Database, subscriptions: Subscriptions, delivery: Delivery): Promise<Receipt> {
  try {
    return await receive(database, subscriptions, delivery);
  } catch (error) {
    if (mayPass(error)) throw error;
    return { accepted: 0, expected: {}, failed: failureOf(error) };
  }
}
