import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';

/** Keeps what is made from what: a grant on data that was made from shared data passes that on. */
export async function projectDerivations(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const edges = events.flatMap(({ payload }) => payload.edges as { from: string; to: string }[]);
  await manager.query(
    `insert into derivation (source, made) select distinct source, made from unnest($1::text[], $2::text[]) e(source, made)
     on conflict do nothing`,
    [edges.map(({ from }) => from), edges.map(({ to }) => to)],
  );
}
