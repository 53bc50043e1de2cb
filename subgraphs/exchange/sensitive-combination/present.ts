import type { SensitiveCombinationRow } from './entity';
import type { SensitiveCombination } from './types';

/** The only door from storage to the graph. */
export const presentCombination = (row: SensitiveCombinationRow): SensitiveCombination => ({
  jurisdiction: { code: row.jurisdiction },
  title: row.title,
  items: row.items,
  reason: row.reason,
  since: row.since,
  until: row.until,
});
