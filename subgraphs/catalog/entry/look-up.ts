import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from './entity';
import { mayFollow, maySee } from './policy';
import { presentEntry, presentVersion } from './present';
import type { CatalogEntry, CatalogVersion } from './types';
import { catalogEntry } from './workflow';

/** An entry by id or code; null where there is none, or none that the actor may see. */
export async function entryOf(
  context: CatalogContext,
  by: { id?: string | null; code?: string | null },
): Promise<CatalogEntry | null> {
  const key = by.id ? keyOf('catalog', by.id) : undefined;
  const { entry, entryByCode } = context.loaders;
  const row = key !== undefined ? await entry.load(key) : by.code ? await entryByCode.load(by.code) : null;
  return row && maySee(context.actor, row) ? presentEntry(row) : null;
}

/** What an entry was, latest first: a version is shown to those who may see an entry in its state. */
export async function versionsOf(context: CatalogContext, id: string): Promise<CatalogVersion[]> {
  const rows = await context.loaders.versions.load(keyOf('catalog', id) as string);
  return rows.filter(row => maySee(context.actor, row)).map(presentVersion);
}

/** The row of an entry whose way through the machine the actor may follow; null for anybody else. */
export async function followedRow(context: CatalogContext, id: string): Promise<CatalogEntryRow | null> {
  const key = keyOf('catalog', id);
  const row = key === undefined ? null : await context.loaders.entry.load(key);
  return row && mayFollow(context.actor, row) ? row : null;
}

/** What the actor may do with an entry now, and why not the rest. */
export async function availableOn(context: CatalogContext, id: string): Promise<AvailableEvent[]> {
  const row = await followedRow(context, id);
  return row ? available(context, catalogEntry, row) : [];
}
