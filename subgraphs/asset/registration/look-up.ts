import { keyOf } from '../../../kernel/global-id';
import type { AssetContext } from '../context';
import { maySee } from './policy';
import { presentAsset } from './present';
import type { DataAsset } from './types';

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
