import { demandKnown } from '../../../kernel/facts/demand-known';
import type { Refused } from '../../../kernel/refused';
import type { AssetContext } from '../context';
import { holderOn } from './asset-changed';
import { contentOf } from './content';
import { evidenceCount, keepEvidence } from './evidence';
import { describe, sourcesAsChanged } from './facts';
import { givenContent } from './given-content';
import type { SubmitAssetInput } from './inputs';
import { keepParts } from './keep-parts';
import { AssetRightKind } from './kinds';
import { moveAsset } from './move-asset';
import { missingSourcesOf, pointingAt } from './named-sources';
import type { DataAsset } from './types';

/** Its holder hands an asset in, with what was to be put right in it: the authority is asked to register it. */
export async function submitAsset(context: AssetContext, input: SubmitAssetInput): Promise<DataAsset | Refused> {
  const [sources, missing] = await Promise.all([sourcesAsChanged(context, input), missingSourcesOf(context, input)]);
  const answer = await moveAsset(context, 'submitAsset', input, async (row, transaction) => {
    const content = { ...contentOf(row), ...givenContent(input) };
    const holder = (kind: AssetRightKind) => holderOn(content.rightsHeld, kind, context.today);
    return {
      facts: {
        ...(await describe(context, content)),
        ...demandKnown(missing, ['catalogEntries']),
        owner: holder(AssetRightKind.OWNERSHIP),
        steward: holder(AssetRightKind.STEWARDSHIP),
        evidenceDocuments: (await evidenceCount(transaction.manager, row.id)) + input.evidence.length,
        recordedSources: demandKnown(sources, ['id']),
        isItsOwnSource: content.derivedFrom.includes(row.id),
      },
      changes: { ...content, guidance: null },
      afterwards: async submitted => {
        await keepParts(transaction, submitted);
        await keepEvidence(transaction, submitted.id, input.evidence);
      },
    };
  });
  return pointingAt(answer, missing);
}
