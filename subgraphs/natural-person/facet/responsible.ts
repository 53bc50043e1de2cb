import type { Transaction } from '../../../kernel/transaction';

/** The category that stands for the base registry of persons itself: who leads it, as 三明 第十六条 says of the police. */
export const BASE_REGISTRY = '人口库';

/** Which department a city has made responsible, by category; categories given to nobody are not in it. */
export async function responsibleFor(
  { manager }: Transaction,
  jurisdiction: string,
  categories: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows: { category: string; department: string }[] = await manager.query(
    'select category, department from facet_category where jurisdiction = $1 and category = any($2)',
    [jurisdiction, categories],
  );
  return new Map(rows.map(({ category, department }) => [category, department]));
}
