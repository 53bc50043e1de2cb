import type { Reader } from '../../../kernel/database';
import { sql } from '../../../kernel/sql';
import type { CalendarYear } from '../../../rulebook/calendar-year';

/** A year as it was loaded; `version` counts its loadings. */
export interface LoadedYear extends CalendarYear {
  readonly version: number;
}

const rows = (reader: Reader, after: number, first: number | null) =>
  reader.rows<LoadedYear>(
    sql`select y.year, y.notice, y.version::int as version,
          coalesce((select json_agg(json_build_object('day', d.day, 'working', d.working, 'name', d.name) order by d.day)
                    from calendar_day d where d.year = y.year), '[]') as days
        from calendar_year y where y.year > ${after} order by y.year limit ${first}::int`,
  );

/** Every year that was loaded, ascending: a hundred at most. */
export const loadedYears = (reader: Reader): Promise<LoadedYear[]> => rows(reader, 0, null);

/** A page of them, for those who follow the register. */
export const loadedYearsAfter = (reader: Reader, year: number, first: number): Promise<LoadedYear[]> =>
  rows(reader, year, first);

/** Every loaded year, read once a request whoever asks. */
export function yearsLoader(reader: Reader): () => Promise<LoadedYear[]> {
  let loaded: Promise<LoadedYear[]> | undefined;
  return () => {
    loaded ??= loadedYears(reader);
    return loaded;
  };
}
