import type { Reader } from '../../../../kernel/database';
import { manyByKey, oneByKey } from '../../../../kernel/loaders';
import { sql } from '../../../../kernel/sql';
import type { AnnualReportRow } from '../entity';
import type { ReportFigureKind } from './kinds';
import { type ReportScope, reportedWork } from './reported-work';

/** Whose report, on which city, filed in which year. */
export type Reported = Pick<AnnualReportRow, 'jurisdiction' | 'year' | 'filer' | 'filerKind'>;

/** So many count in favour, out of so many that were counted. */
export interface FigureCount {
  key: string;
  figure: `${ReportFigureKind}`;
  counted: number;
  outOf: number;
}

export const scopeOf = ({ filerKind }: Pick<Reported, 'filerKind'>): ReportScope =>
  filerKind === 'AUTHORITY' ? 'CITY' : 'UNIT';

/** Names what is counted: two reports on the same work are counted once. */
export const countedKey = (reported: Reported): string =>
  `${scopeOf(reported)} ${reported.filer} ${reported.jurisdiction} ${reported.year - 1}`;

/** What a key names, as the relation `q(key, unit, city, year)` that `reportedWork` asks about. */
export const askedOf = (keys: readonly string[]) => sql`(
  select k as key, split_part(k, ' ', 2) as unit, split_part(k, ' ', 3) as city, split_part(k, ' ', 4)::int as year
  from unnest(${keys}::text[]) k) q`;

interface Loading {
  reader: Reader;
  today: string;
  asOf?: Date;
}

export const draftLoaders = ({ reader, today, asOf }: Loading) => ({
  /** By `countedKey`. */
  figureCounts: manyByKey<FigureCount>(
    async keys => {
      const counts = (['UNIT', 'CITY'] as const).map(async scope => {
        const asked = keys.filter(key => key.startsWith(scope));
        if (asked.length === 0) return [];
        return reader.rows<FigureCount>(sql`select w.key, w.figure, (count(*) filter (where w.counted))::int as counted,
            count(*)::int as "outOf"
          from ${reportedWork(askedOf(asked), scope, { today, asOf })} group by w.key, w.figure`);
      });
      return (await Promise.all(counts)).flat();
    },
    ({ key }) => key,
  ),
  /** The day on which the register first heard of anything in a city, by the city's code. */
  keptSince: oneByKey<{ city: string; since: string }>(
    cities =>
      reader.rows(sql`select k as city, (c.recorded_at at time zone 'Asia/Shanghai')::date::text as since
        from unnest(${cities}::text[]) k cross join lateral (
          select c.recorded_at from change c where c.jurisdiction = k order by c.position limit 1) c`),
    ({ city }) => city,
  ),
  /** What a unit is called in the registry of bodies, as far as oversight follows it. */
  unitName: oneByKey<{ code: string; name: string }>(
    codes =>
      reader.rows(sql`select u.credit_code as code, u.name from unit_record u where u.credit_code = any(${codes}::text[])`),
    ({ code }) => code,
  ),
});
