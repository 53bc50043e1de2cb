import type { EntityManager } from 'typeorm';
import type { AggregationFacts } from '../../../rulebook/rules/catalog-aggregation';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from '../entry/entity';
import type { DataItemRow } from '../entry/item-entity';
import { InformationSystemRow } from '../platform/entity';
import { ConnectionStatus } from '../platform/kinds';
import { AggregationFilingRow } from './filing/entity';

/** How the data of an entry reaches the platform, when the entry is handed in. */
export async function aggregationFacts(
  manager: EntityManager,
  _context: CatalogContext,
  { id, jurisdiction, provider, aggregationMode, origin, connectedSystem, aggregationEvidence }: CatalogEntryRow,
  _items: readonly Partial<DataItemRow>[],
): Promise<AggregationFacts> {
  return {
    mode: aggregationMode,
    origin,
    systemConnected:
      connectedSystem !== null &&
      (await manager.existsBy(InformationSystemRow, {
        jurisdiction,
        department: provider,
        name: connectedSystem,
        connectionStatus: ConnectionStatus.CONNECTED,
      })),
    evidence: aggregationEvidence,
    isFiled: await manager.existsBy(AggregationFilingRow, { entry: id }),
  };
}
