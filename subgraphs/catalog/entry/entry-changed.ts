import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import type { CatalogEntryRow, ToldItem } from './entity';
import { Sensitivity } from './terms-kinds';

/** From the least to the most sensitive; state secrets are not here. */
const bySensitivity: readonly (`${Sensitivity}` | null)[] = [
  Sensitivity.NONE,
  Sensitivity.PERSONAL_INFO,
  Sensitivity.COMMERCIAL_SECRET,
  Sensitivity.PERSONAL_PRIVACY,
];

/** The highest of the items'; null where none states any. */
export const sensitivityOf = (items: readonly Pick<ToldItem, 'sensitivity'>[]): `${Sensitivity}` | null =>
  bySensitivity[Math.max(-1, ...items.map(({ sensitivity }) => bySensitivity.indexOf(sensitivity)))] ?? null;

/** What other subgraphs keep of an entry in their projections. */
export const catalogChanged = (row: CatalogEntryRow): Event => ({
  aggregate: globalId('catalog', row.id),
  sequence: row.version,
  kind: 'catalog.changed',
  payload: {
    id: globalId('catalog', row.id),
    code: row.code,
    title: row.title,
    domain: row.domain,
    catalogKind: row.catalogKind,
    catalogStatus: row.catalogStatus,
    jurisdiction: row.jurisdiction,
    provider: row.provider,
    shareType: row.shareType,
    shareModes: row.shareModes,
    allowedDepartments: row.allowedDepartments,
    sharedItems: row.sharedItems,
    openType: row.openType,
    openConditions: row.openConditions,
    openListed: row.openListed,
    openConditionsChangedAt: row.openConditionsChangedAt,
    resources: row.resources,
    aggregationMode: row.aggregationMode,
    lastAggregatedAt: row.lastAggregatedAt?.toISOString() ?? null,
    sensitivity: sensitivityOf(row.toldItems),
    items: row.toldItems,
    baseDatabase: row.baseDatabase,
    theme: row.theme,
    updateFrequency: row.updateFrequency,
    publishedOn: row.publishedOn,
  },
});
