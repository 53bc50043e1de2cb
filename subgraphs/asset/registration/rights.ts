import { keyOf } from '../../../kernel/global-id';
import type { AssetContext } from '../context';
import type { AssetRightRow } from './entity';

/** Rights in an asset, of all times or of one day. */
export async function rightsOf(context: AssetContext, assetId: string, on?: string | null): Promise<AssetRightRow[]> {
  const rows = await context.loaders.rights.load(keyOf('asset', assetId) as string);
  return on ? rows.filter(row => row.since <= on && (row.until === null || on < row.until)) : rows;
}
