import type { EntityManager } from 'typeorm';
import type { CatalogEntryRow } from '../entry/entity';

/** The department that compiles the catalog of a base database or a theme in a city; null where none is registered. */
export async function leadOf(
  _manager: EntityManager,
  _entry: Pick<CatalogEntryRow, 'jurisdiction' | 'catalogKind' | 'baseDatabase' | 'theme'>,
): Promise<string | null> {
  return null;
}
