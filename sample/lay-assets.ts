import { type AssetRightInput, type AssetStatus, RegisterAssetDocument, RenewAssetDocument } from '../client/generated/graphql';
import type { LocalDate } from '../rulebook/values/local-date';
import { type Ask, authorityOf, eachOf, idOf, made } from './laying';
import type { SampleAsset, SampleCity, SampleNodeRef } from './shapes';

const VALUER = '示例资产评估有限公司';

/** Its text regulates opening alone: nobody renews a registration there, and neither contract nor project rests on one. */
const WITHOUT_RENEWAL = 'yulin';

/** Registrations that have lapsed since the sample's day are renewed as they are laid: contracts and projects rest on them. */
export const layAssets = (ask: Ask, city: SampleCity, ids: Map<SampleNodeRef, string>, today: LocalDate) =>
  eachOf(city.assets, async asset => {
    const { ref, name, assetKind, catalogEntries, project, valuation } = asset;
    const { registrationNumber, registeredOn, expiresOn } = asset;
    // what was deregistered is taken over as it was before, and deregistered here
    const status = asset.status === 'DEREGISTERED' ? 'REGISTERED' : asset.status;
    const input = {
      name,
      assetKind,
      jurisdiction: city.division,
      rights: rightsIn(asset),
      catalogEntries: catalogEntries.map(code => idOf(ids, `catalog:${code}`)),
      project,
      valuations: valuation ? [{ ...valuation, valuer: VALUER }] : [],
      earlier: { assetStatus: status as AssetStatus, registrationNumber, registeredOn, expiresOn },
      idempotencyKey: `sample:${ref}`,
    };
    const { registerAsset } = await ask(authorityOf(city), RegisterAssetDocument, { input });
    const laid = made(name, registerAsset) as { id: string };
    ids.set(`asset:${ref}`, laid.id);
    if (status !== 'REGISTERED' || expiresOn === null || today < expiresOn || city.slug === WITHOUT_RENEWAL) return;
    const renewal = { id: laid.id, idempotencyKey: `sample:renewal:${ref}` };
    made(`renewal of ${name}`, (await ask(authorityOf(city), RenewAssetDocument, { input: renewal })).renewAsset);
  });

/** Whose an asset is and was. */
function rightsIn({ owner, steward, ownedUntil, formerly, since: taken, basis }: SampleAsset): AssetRightInput[] {
  const since = formerly?.until ?? taken;
  return [
    ...(formerly ? (['OWNERSHIP', 'STEWARDSHIP'] as const).map(kind => ({ kind, ...formerly, basis })) : []),
    { kind: 'OWNERSHIP', holder: owner, since, until: ownedUntil, basis },
    { kind: 'STEWARDSHIP', holder: steward, since, basis },
  ];
}
