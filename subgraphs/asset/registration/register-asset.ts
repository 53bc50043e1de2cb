import { demand } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judgeBeginning } from '../../../rulebook/rule';
import { registeringAnAsset } from '../../../rulebook/rules/asset-registration';
import type { AssetContext } from '../context';
import type { SeenAssetRow } from './context';
import { AssetCatalogEntryRow, AssetRightRow, DataAssetRow, ValuationRow } from './entity';
import { AssetRightKind, AssetStatus } from './kinds';
import { mayRegister, mayTakeOver } from './policy';
import { presentAsset } from './present';
import type { DataAsset, RegisterAssetInput } from './types';

/** Enters an asset: as a draft, or as it stood before the register began. */
export async function registerAsset(context: AssetContext, input: RegisterAssetInput): Promise<DataAsset | Refused> {
  const { name, assetKind, jurisdiction, rights, catalogEntries, project, valuations, earlier } = input;
  const holders = rights.map(right => right.holder);
  demand(mayRegister(context.actor, { jurisdiction, holders }) && (!earlier || mayTakeOver(context.actor)), context.actor);
  const breaches = judgeBeginning(context.law(input.jurisdiction), 'SMX-11', registeringAnAsset, input);
  if (breaches.length > 0) return new Refused(findingsOf(breaches));
  const holderToday = (kind: AssetRightKind) =>
    rights.find(right => right.kind === kind && right.since <= context.today && (!right.until || context.today < right.until))
      ?.holder ?? null;
  const row = await context.write('registerAsset', input, async transaction => {
    const { assetStatus, ...registration } = earlier ?? { assetStatus: AssetStatus.DRAFT };
    const made = await transaction.create(DataAssetRow, {
      name,
      assetKind,
      assetStatus,
      jurisdiction,
      project,
      ...registration,
    });
    const asset = made.id;
    await transaction.createAll(
      AssetRightRow,
      rights.map(right => ({ ...right, asset })),
    );
    await transaction.createAll(
      AssetCatalogEntryRow,
      [...new Set(catalogEntries)].map(id => ({ asset, entry: demandKey('catalog', id, 'catalogEntries') })),
    );
    await transaction.createAll(
      ValuationRow,
      valuations.map(valuation => ({ ...valuation, asset })),
    );
    const seen = { ...made, owner: holderToday(AssetRightKind.OWNERSHIP), steward: holderToday(AssetRightKind.STEWARDSHIP) };
    transaction.emit(assetChanged(seen));
    return seen;
  });
  return row instanceof Refused ? row : presentAsset(row);
}

/** What other subgraphs keep of an asset in their projections. */
export const assetChanged = (row: SeenAssetRow) => ({
  aggregate: globalId('asset', row.id),
  sequence: row.version,
  kind: 'asset.changed',
  payload: {
    id: globalId('asset', row.id),
    name: row.name,
    assetKind: row.assetKind,
    assetStatus: row.assetStatus,
    jurisdiction: row.jurisdiction,
    owner: row.owner,
    steward: row.steward,
    registrationNumber: row.registrationNumber,
  },
});
