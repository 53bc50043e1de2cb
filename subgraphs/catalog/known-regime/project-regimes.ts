import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';

const REGIME = /^security-regime:([0-9a-f-]{36})$/;

/** Keeps which units review data before they open it, as oversight last told. */
export async function projectRegimes(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = [...new Map(events.map(event => [REGIME.exec(event.aggregate)?.[1], event]))];
  await manager.query(
    `insert into known_security_regime (regime, jurisdiction, body, reviews, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[], $5::bigint[])
     on conflict (regime) do update set reviews = excluded.reviews, version = excluded.version
     where known_security_regime.version < excluded.version`,
    [
      told.map(([regime]) => regime),
      told.map(([, { payload }]) => payload.jurisdiction),
      told.map(([, { payload }]) => payload.body),
      told.map(([, { payload }]) => payload.reviews === true),
      told.map(([, { sequence }]) => sequence),
    ],
  );
}

/** Whether a unit reviews data before it opens it, as far as the catalog has heard: in the city, or for a county of it. */
export async function reviewsBeforeOpening(
  manager: EntityManager,
  { body, jurisdiction }: { body: string; jurisdiction: string },
): Promise<boolean> {
  const found: unknown[] = await manager.query(
    'select from known_security_regime where body = $1 and jurisdiction = any ($2) and reviews',
    [body, [jurisdiction, jurisdictionCode(jurisdiction)]],
  );
  return found.length > 0;
}
