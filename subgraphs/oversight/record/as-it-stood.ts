import { type Sql, sql } from '../../../kernel/sql';

/** A table that keeps its history, and which of its columns are read. */
interface Kept {
  readonly table: string;
  readonly key: string;
  readonly columns: readonly string[];
}

/** Which rows are asked about, as SQL over an alias of the table: `x => `${x}.provider = q.unit``. */
type Mine = (alias: string) => string;

/**
 * The rows of a table as they stood at the end of a year, as SQL over the span `s` that `spansOf` gives: those of now while the year
 * runs, else the last version that was recorded before the year ended. What the register heard of only later stood as it was first
 * told of; `in_time` says that it was heard of before the end.
 */
export function asItStood({ table, key, columns }: Kept, mine: Mine): string {
  const of = (alias: string) => columns.map(column => `${alias}.${column}`).join(', ');
  return `(
    select ${of('t')}, true as in_time from ${table} t where not s.is_over and ${mine('t')}
    union all
    select ${of('v')}, v.recorded_from < s.ends as in_time
    from (select distinct h.${key} as key from ${table}_history h where ${mine('h')}) k
      cross join lateral (
        select h.* from ${table}_history h where h.${key} = k.key and h.recorded_from <= s.known
        order by h.recorded_from >= s.ends, abs(extract(epoch from h.recorded_from - s.ends)) limit 1
      ) v
    where s.is_over and ${mine('v')}
  )`;
}

/**
 * The spans of the years that a relation `q(year)` asks about, as a relation `s`: the days until today, whether the year is over, the
 * moments at which it begins and ends in China, and until when the register is asked what it knew.
 */
export const spansOf = (today: string, asOf: Date | undefined): Sql => sql`(
  select make_date(q.year, 1, 1) as since, least(make_date(q.year, 12, 31), ${today}::date) as up_to,
    make_date(q.year, 12, 31) < ${today}::date as is_over,
    (make_date(q.year, 1, 1)::timestamp at time zone 'Asia/Shanghai') as begins,
    (make_date(q.year + 1, 1, 1)::timestamp at time zone 'Asia/Shanghai') as ends,
    coalesce(${asOf?.toISOString() ?? null}::timestamptz, 'infinity') as known)`;
