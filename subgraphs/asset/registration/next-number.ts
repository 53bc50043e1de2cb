import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../rulebook/values/local-date';

/**
 * The next registration number of a city and a year: 数据资产登记, division, year, number. No national scheme binds a city's register.
 * Whoever takes one keeps the others of that city waiting until it is recorded or given up, so that there is no gap; numbers that were
 * taken over from elsewhere are passed over.
 */
export async function nextNumber(manager: EntityManager, jurisdiction: string, today: LocalDate): Promise<string> {
  const year = today.slice(0, 4);
  const prefix = `SJZC-${jurisdiction}-${year}-`;
  const numberOf = (n: number) => `${prefix}${String(n).padStart(5, '0')}`;
  await manager.query(
    `insert into registration_series (jurisdiction, year, latest) values ($1, $2, 1)
     on conflict (jurisdiction, year) do update set latest = registration_series.latest + 1`,
    [jurisdiction, year],
  );
  const [series]: { latest: number }[] = await manager.query(
    'select latest from registration_series where jurisdiction = $1 and year = $2',
    [jurisdiction, year],
  );
  const latest = series?.latest ?? 1;
  for (let n = latest; ; n++) {
    const taken: unknown[] = await manager.query('select id from data_asset where registration_number = $1', [numberOf(n)]);
    if (taken.length > 0) continue;
    if (n > latest)
      await manager.query('update registration_series set latest = $3 where jurisdiction = $1 and year = $2', [
        jurisdiction,
        year,
        n,
      ]);
    return numberOf(n);
  }
}
