import type { EntityManager } from 'typeorm';
import type { CatalogEntryRow } from '../entry/entity';
import { CatalogKind } from '../entry/kinds';
import { ManagedDatabaseRow } from './entity';

/** The department that compiles the catalog of a base database or a theme in a city; null where none is registered. */
export async function leadOf(
  manager: EntityManager,
  {
    jurisdiction,
    catalogKind,
    baseDatabase,
    theme,
  }: Pick<CatalogEntryRow, 'jurisdiction' | 'catalogKind' | 'baseDatabase' | 'theme'>,
): Promise<string | null> {
  const of =
    catalogKind === CatalogKind.BASE && baseDatabase
      ? { base: baseDatabase }
      : catalogKind === CatalogKind.THEME && theme
        ? { theme }
        : undefined;
  const database = of && (await manager.findOneBy(ManagedDatabaseRow, { jurisdiction, ...of }));
  return database?.builder ?? null;
}
