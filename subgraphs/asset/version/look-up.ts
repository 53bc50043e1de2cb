import { keyOf } from '../../../kernel/global-id';
import type { AssetContext } from '../context';
import { differingFields } from '../registration/content';
import { maySee } from '../registration/policy';
import type { AssetVersionRow } from './entity';
import { presentDifference, presentVersion } from './present';
import type { AssetDifference, AssetVersion } from './types';

async function versionsOf(context: AssetContext, id: string): Promise<AssetVersionRow[]> {
  const key = keyOf('asset', id);
  const row = key === undefined ? null : await context.loaders.asset.load(key);
  return row && maySee(context.actor, row) ? context.loaders.versions.load(row.id) : [];
}

/** What a registration said, version by version. */
export const historyOf = async (context: AssetContext, id: string): Promise<AssetVersion[]> =>
  (await versionsOf(context, id)).map(presentVersion);

/** The fields in which two versions of a registration differ; null where there is no such asset or version, or none that the actor may see. */
export async function differenceOf(
  context: AssetContext,
  id: string,
  from: number,
  to: number,
): Promise<AssetDifference[] | null> {
  const versions = await versionsOf(context, id);
  const [one, other] = [from, to].map(edition => versions.find(version => version.edition === edition)?.content);
  if (!one || !other) return null;
  return differingFields(one, other).map(field => presentDifference(field, one, other));
}
