import { badInput } from '../../../kernel/errors';
import { sql } from '../../../kernel/sql';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { CatalogContext } from '../context';
import { OpenType } from '../entry/kinds';
import type { OpenScopePeriod } from './types';

/** Months shown at once: ten years. */
const MOST_MONTHS = 120;

/**
 * How many entries of a unit stood in the open catalog at the end of each month, by open type.
 * @param unit credit code
 * @throws GraphQLError BAD_USER_INPUT for a period that is empty or longer than ten years
 */
export async function openScopeTrend(
  { reader }: CatalogContext,
  unit: string,
  from: LocalDate,
  until: LocalDate,
): Promise<OpenScopePeriod[]> {
  const months =
    Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7)) + 1;
  if (until < from || months > MOST_MONTHS)
    throw badInput('PERIOD_BOUNDS', 'until', '期间应为一至一百二十个月。', 'The period has 1 to 120 months.');
  const rows = await reader.rows<{ month: string; openType: OpenType | null; entries: number }>(sql`
    select to_char(m.month, 'YYYY-MM') as month, l.open_type as "openType", count(l.id)::int as entries
    from generate_series(date_trunc('month', ${from}::timestamp), ${until}::timestamp, interval '1 month') m(month)
    left join open_listing l on l.provider = ${unit}
      and l.published_at < (m.month + interval '1 month') at time zone 'Asia/Shanghai'
      and (l.unlisted_at is null or l.unlisted_at >= (m.month + interval '1 month') at time zone 'Asia/Shanghai')
    group by m.month, l.open_type order by m.month`);
  return [...new Set(rows.map(({ month }) => month))].map(month => ({
    month,
    counts: [OpenType.UNCONDITIONAL, OpenType.CONDITIONAL].map(openType => ({
      openType,
      entries: rows.find(row => row.month === month && row.openType === openType)?.entries ?? 0,
    })),
  }));
}
