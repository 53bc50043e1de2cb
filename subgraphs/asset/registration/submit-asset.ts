import { demandKnown } from '../../../kernel/facts/demand-known';
import { known } from '../../../kernel/facts/fact';
import { keyOf } from '../../../kernel/global-id';
import type { Refused } from '../../../kernel/refused';
import type { AssetContext } from '../context';
import { holderOn } from './asset-changed';
import { contentOf } from './content';
import { evidenceCount, keepEvidence } from './evidence';
import { describe, recordedSourcesOf } from './facts';
import { givenContent } from './given-content';
import type { SubmitAssetInput } from './inputs';
import { keepParts } from './keep-parts';
import { AssetRightKind } from './kinds';
import { moveAsset } from './move-asset';
import type { DataAsset } from './types';

/** What lineage says of an asset as it is to be submitted. */
async function sourcesOf(context: AssetContext, { id, assetKind, origin, dataLayer }: SubmitAssetInput) {
  const key = keyOf('asset', id);
  const seen = key === undefined ? null : await context.loaders.asset.load(key);
  if (!seen) return known(0);
  const kind = {
    assetKind: assetKind ?? seen.assetKind,
    origin: origin === undefined ? seen.origin : origin,
    dataLayer: dataLayer === undefined ? seen.dataLayer : dataLayer,
  };
  return recordedSourcesOf(context, seen.id, kind);
}

/** Its holder hands an asset in, with what was to be put right in it: the authority is asked to register it. */
export async function submitAsset(context: AssetContext, input: SubmitAssetInput): Promise<DataAsset | Refused> {
  const sources = await sourcesOf(context, input);
  return moveAsset(context, 'submitAsset', input, async (row, transaction) => {
    const content = { ...contentOf(row), ...givenContent(input) };
    const holder = (kind: AssetRightKind) => holderOn(content.rightsHeld, kind, context.today);
    return {
      facts: {
        ...(await describe(context, content)),
        owner: holder(AssetRightKind.OWNERSHIP),
        steward: holder(AssetRightKind.STEWARDSHIP),
        evidenceDocuments: (await evidenceCount(transaction.manager, row.id)) + input.evidence.length,
        recordedSources: demandKnown(sources, ['id']),
      },
      changes: { ...content, guidance: null },
      afterwards: async submitted => {
        await keepParts(transaction, submitted);
        await keepEvidence(transaction, submitted.id, input.evidence);
      },
    };
  });
}
