import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

interface Told {
  jurisdiction: string;
  entity: string;
  since: string;
  until: string | null;
  liftedOn: string | null;
}

/** Whichever comes first ends it. */
const endOf = ({ until, liftedOn }: Told): string | null => {
  const ends = [until, liftedOn].filter(end => end !== null);
  return ends.toSorted()[0] ?? null;
};

/** Keeps who is restricted for dishonest conduct, and until when. */
export async function projectRestrictions(manager: EntityManager, events: readonly Event[]): Promise<void> {
  for (const { aggregate, payload, sequence } of events) {
    const told = payload as unknown as Told;
    await manager.query(
      `insert into restricted_entity (restriction, jurisdiction, entity, since, until, version) values ($1, $2, $3, $4, $5, $6)
       on conflict (restriction) do update set since = excluded.since, until = excluded.until, version = excluded.version
       where restricted_entity.version < excluded.version`,
      [keyOf('credit-restriction', aggregate), told.jurisdiction, told.entity, told.since, endOf(told), sequence],
    );
  }
}
