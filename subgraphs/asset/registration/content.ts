import { canonicalJson } from '../canonical-json';
import type { AssetContent, DataAssetRow } from './entity';

/** What of an asset its holders say. */
export const contentOf = ({
  name,
  assetKind,
  project,
  origin,
  thirdParty,
  supplier,
  acquisitionRule,
  dataLayer,
  derivedFrom,
  rightsHeld,
  entries,
}: AssetContent): AssetContent => ({
  name,
  assetKind,
  project,
  origin,
  thirdParty,
  supplier,
  acquisitionRule,
  dataLayer,
  derivedFrom,
  rightsHeld,
  entries,
});

/** The fields in which two contents differ. */
export const differingFields = (one: AssetContent, other: AssetContent): (keyof AssetContent)[] =>
  (Object.keys(contentOf(one)) as (keyof AssetContent)[]).filter(
    field => canonicalJson(one[field]) !== canonicalJson(other[field]),
  );

/** What a registration says today, or will say once the change is accepted. */
export const contentInForce = (row: DataAssetRow): AssetContent => row.proposed ?? contentOf(row);
