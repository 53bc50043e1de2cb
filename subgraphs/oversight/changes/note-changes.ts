import type { EntityManager } from 'typeorm';
import { parseGlobalId, registers } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { audienceOf, partiesOf } from './audience';

/** What the feed does not follow: persons, what is held against users, and what is computed when it is asked for. */
const UNTOLD: readonly string[] = ['person', 'suspension', 'scorecard'];

/** What the feed follows: every other register whose things have an id. */
export const followed: readonly string[] = Object.keys(registers).filter(register => !UNTOLD.includes(register));

/**
 * Adds to the feed what it does not have yet: a version that was heard before is left out, so that hearing everything again after a
 * loss completes the feed and moves no cursor. A thing that is hidden from an audience by this change is told to it this once.
 */
export async function noteChanges(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const known = events.filter(({ aggregate }) => followed.includes(parseGlobalId(aggregate)?.register ?? ''));
  if (known.length === 0) return;
  // Kept until commit: whoever comes later waits, so positions become visible in their order.
  const [{ last }] = await manager.query('select last from change_position for update');
  await manager.query(
    `with told as (
       select t.*, lag(t.shown_to) over (partition by t.aggregate order by t.n) as shown_before
       from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[]) with ordinality
         t(aggregate, kind, version, jurisdiction, shown_to, parties, n)
       where not exists (select from change c where c.aggregate = t.aggregate and c.version = t.version)
     ), added as (
       insert into change (position, aggregate, kind, version, jurisdiction, audience, parties, at, shown_to)
       select $7::bigint + row_number() over (order by told.n), told.aggregate, told.kind, told.version, told.jurisdiction,
         case when coalesce(told.shown_before, known.shown_to) = 'SIGNED_IN' then 'SIGNED_IN' else told.shown_to end,
         string_to_array(told.parties, ','), statement_timestamp(), told.shown_to
       from told left join lateral (
         select c.shown_to from change c where c.aggregate = told.aggregate and c.version < told.version order by c.version desc limit 1
       ) known on true
       returning position
     )
     update change_position set last = greatest(last, (select max(position) from added))`,
    [
      known.map(({ aggregate }) => aggregate),
      known.map(({ kind }) => kind),
      known.map(({ sequence }) => sequence),
      known.map(({ payload }) => payload.jurisdiction ?? null),
      known.map(audienceOf),
      known.map(event => partiesOf(event).join(',')),
      last,
    ],
  );
}
