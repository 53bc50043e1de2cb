import { globalId } from '../../../kernel/global-id';
import { canonicalJson } from '../canonical-json';
import type { AssetContent } from '../registration/entity';
import { presentRight } from '../registration/present';
import type { AssetVersionRow } from './entity';
import type { AssetDifference, AssetVersion } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentVersion = ({
  edition,
  effectiveOn,
  event,
  changeKind,
  reason,
  content,
}: AssetVersionRow): AssetVersion => ({
  edition,
  effectiveOn,
  event,
  changeKind,
  reason,
  name: content.name,
  assetKind: content.assetKind,
  origin: content.origin,
  dataLayer: content.dataLayer,
  project: content.project === null ? null : { code: content.project },
  rights: content.rightsHeld.map(presentRight),
  catalogEntries: content.entries.map(entry => ({ id: globalId('catalog', entry) })),
});

/** What the fields of a registration are called in the graph. */
const FIELDS: Readonly<Record<keyof AssetContent, string>> = {
  name: 'name',
  assetKind: 'assetKind',
  project: 'project',
  origin: 'origin',
  thirdParty: 'thirdParty',
  supplier: 'supplier',
  acquisitionRule: 'acquisitionRule',
  dataLayer: 'dataLayer',
  derivedFrom: 'derivedFrom',
  rightsHeld: 'rights',
  entries: 'catalogEntries',
};

function said(content: AssetContent, field: keyof AssetContent): string | null {
  const value = content[field];
  if (value === null) return null;
  if (field === 'entries') return canonicalJson(content.entries.map(entry => globalId('catalog', entry)));
  if (field === 'derivedFrom') return canonicalJson(content.derivedFrom.map(asset => globalId('asset', asset)));
  return canonicalJson(value);
}

export const presentDifference = (field: keyof AssetContent, one: AssetContent, other: AssetContent): AssetDifference => ({
  field: FIELDS[field],
  before: said(one, field),
  after: said(other, field),
});
