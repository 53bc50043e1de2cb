import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judgeBeginning } from '../../../rulebook/rule';
import { registeringAnAsset } from '../../../rulebook/rules/asset-registration';
import type { AssetContext } from '../context';
import { assetChanged, seenOn } from './asset-changed';
import { AssetCatalogEntryRow, AssetRightRow, DataAssetRow, ValuationRow } from './entity';
import { AssetStatus } from './kinds';
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
  const row = await context.write('registerAsset', input, async transaction => {
    const { assetStatus, ...registration } = earlier ?? { assetStatus: AssetStatus.DRAFT };
    const entries = [...new Set(catalogEntries)].map(id => demandKey('catalog', id, 'catalogEntries')).sort();
    const made = await transaction.create(DataAssetRow, {
      name,
      assetKind,
      assetStatus,
      jurisdiction,
      project,
      rightsHeld: rights.map(({ kind, holder, since, until, basis }) => ({
        kind,
        holder,
        since,
        until: until ?? null,
        basis: basis ?? null,
      })),
      entries,
      takenOver: earlier != null,
      ...registration,
    });
    const asset = made.id;
    await transaction.createAll(
      AssetRightRow,
      rights.map(right => ({ ...right, asset })),
    );
    await transaction.createAll(
      AssetCatalogEntryRow,
      entries.map(entry => ({ asset, entry })),
    );
    await transaction.createAll(
      ValuationRow,
      valuations.map(valuation => ({ ...valuation, asset })),
    );
    const seen = seenOn(made, context.today);
    transaction.emit(assetChanged(seen));
    return seen;
  });
  return row instanceof Refused ? row : presentAsset(row);
}
