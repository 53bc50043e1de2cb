import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import type { AssetContext } from '../context';
import { maySee } from './policy';
import { presentAsset } from './present';
import type { DataAsset } from './types';
import { registrationOn } from './workflow';

/** An asset by id or registration number; null where there is none, or none that the actor may see. */
export async function assetOf(
  context: AssetContext,
  by: { id?: string | null; registrationNumber?: string | null },
): Promise<DataAsset | null> {
  const key = by.id ? keyOf('asset', by.id) : undefined;
  const { asset, assetByNumber } = context.loaders;
  const row =
    key !== undefined ? await asset.load(key) : by.registrationNumber ? await assetByNumber.load(by.registrationNumber) : null;
  return row && maySee(context.actor, row) ? presentAsset(row) : null;
}

/** What the actor may do with an asset now, and why not the rest. */
export async function availableOn(context: AssetContext, id: string): Promise<AvailableEvent[]> {
  const key = keyOf('asset', id);
  const row = key === undefined ? null : await context.loaders.asset.load(key);
  if (!row || !maySee(context.actor, row)) return [];
  return available(
    context,
    registrationOn(() => context.today),
    row,
  );
}

/** The assets that an asset is made from; null in the place of one that the actor may not see. */
export async function sourcesOf(context: AssetContext, id: string): Promise<(DataAsset | null)[]> {
  const row = await context.loaders.asset.load(keyOf('asset', id) as string);
  const sources = await context.loaders.asset.loadMany(row?.derivedFrom ?? []);
  return sources.map(source => (source && 'id' in source && maySee(context.actor, source) ? presentAsset(source) : null));
}
