import { globalId } from '../../../kernel/global-id';
import type { ReadAlert } from './entity';
import type { RiskAlert } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentAlert = (row: ReadAlert): RiskAlert => ({
  id: row.id,
  jurisdiction: { code: row.jurisdiction },
  combination: row.title,
  items: row.items,
  datasets: row.datasets.map(entry => ({ id: globalId('catalog', entry) })),
  holder: row.holder === null ? null : { creditCode: row.holder },
  user: row.usedBy,
  foundAt: row.foundAt,
});
