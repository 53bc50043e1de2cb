import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';
import { keepBodies } from './operator-standing';
import { suspendForGone } from './suspend-contracts';

const GONE = ['MERGED', 'DEREGISTERED'];

/**
 * Keeps which bodies have left the base registry, and suspends the contracts that they operate under: in the transaction in which it is
 * heard. What is gone never comes back.
 */
export async function projectBodies(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const gone = new Map(
    events
      .filter(({ payload }) => GONE.includes(String(payload.entityStatus)))
      .map(({ payload, sequence }) => [String(payload.creditCode), { successor: payload.successor ?? null, sequence }]),
  );
  if (gone.size === 0) return;
  const codes = [...gone.keys()];
  await keepBodies(manager, codes);
  await manager.query(
    `insert into gone_body (credit_code, successor, version) select * from unnest($1::text[], $2::text[], $3::bigint[])
     on conflict (credit_code) do update set successor = excluded.successor, version = excluded.version
     where gone_body.version < excluded.version`,
    [codes, codes.map(code => gone.get(code)?.successor), codes.map(code => gone.get(code)?.sequence)],
  );
  await suspendForGone(manager, codes);
}
