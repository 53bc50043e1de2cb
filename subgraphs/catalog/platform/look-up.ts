import { keyOf } from '../../../kernel/global-id';
import type { CatalogContext } from '../context';
import { maySeeSystem } from './policy';
import { presentPlatform, presentSystem } from './present';
import type { DataPlatform, InformationSystem } from './types';

const PLATFORM_ID = /^platform:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The key of a platform's id; null for a text that is none. */
export const platformKeyOf = (id: string | null | undefined): string | null => PLATFORM_ID.exec(id ?? '')?.[1] ?? null;

/** A platform by its key; null for no key. */
export async function platformOf(context: CatalogContext, key: string | null): Promise<DataPlatform | null> {
  const row = key === null ? undefined : await context.loaders.platform.load(key);
  return row ? presentPlatform(row) : null;
}

/** A system by its id, as far as the actor may see it. */
export async function systemOf(context: CatalogContext, id: string): Promise<InformationSystem | null> {
  const key = keyOf('information-system', id);
  const row = key === undefined ? undefined : await context.loaders.informationSystem.load(key);
  return row && maySeeSystem(context.actor, row) ? presentSystem(row, context.today) : null;
}
